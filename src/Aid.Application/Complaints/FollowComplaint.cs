using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Complaints;

/// <summary>What became of a complaint, for whoever holds its number. It never gives the complaint's own words back.</summary>
/// <param name="Number">The number, as people type it.</param>
public sealed record FollowComplaint(string Number) : Query<ComplaintProgress>;

/// <summary>How a complaint stands.</summary>
/// <param name="State"><c>received</c>, <c>published</c> (its summary is) or <c>replied</c>.</param>
/// <param name="ReceivedOn">Day on which it came.</param>
/// <param name="ReplyDueOn">Last day for the reply.</param>
/// <param name="RepliedOn">Day of the reply; null while there is none.</param>
/// <param name="Outcome"><c>open</c>, <c>upheld</c>, <c>partly</c> or <c>not-upheld</c>.</param>
/// <param name="ReplyZh">The reply in Chinese; empty while there is none.</param>
/// <param name="ReplyEn">The same in English.</param>
public sealed record ComplaintProgress(string State, DateOnly ReceivedOn, DateOnly ReplyDueOn, DateOnly? RepliedOn, string Outcome, string ReplyZh, string ReplyEn);

/// <summary>Complaints as they came, for staff: private.</summary>
public sealed record GetComplaints : Query<IReadOnlyList<FiledComplaint>>;

/// <summary>A complaint as it came.</summary>
/// <param name="Id">Its id.</param>
/// <param name="OrganisationId">The organisation that it is about.</param>
/// <param name="ReceivedOn">Day on which it came.</param>
/// <param name="ReplyDueOn">Last day for the reply.</param>
/// <param name="Text">The complainant's words.</param>
/// <param name="Contact">How to reach the complainant.</param>
/// <param name="State"><c>received</c>, <c>published</c> or <c>replied</c>.</param>
public sealed record FiledComplaint(string Id, string OrganisationId, DateOnly ReceivedOn, DateOnly ReplyDueOn, string Text, string Contact, string State);

internal sealed class FollowComplaintHandler(BooksContext books) : IRequestHandler<FollowComplaint, Result<ComplaintProgress>>
{
    public async Task<Result<ComplaintProgress>> Handle(FollowComplaint request, CancellationToken cancellationToken)
    {
        string hash = ComplaintNumber.HashOf(request.Number);
        ComplaintEntity? complaint = await books.Set<ComplaintEntity>().AsNoTracking().FirstOrDefaultAsync(row => row.NumberHash == hash, cancellationToken);
        if (complaint is null) return new ComplaintUnknown();
        ComplaintSummaryEntity? told = await books.Set<ComplaintSummaryEntity>().AsNoTracking().Where(row => row.Id == complaint.Id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        return new ComplaintProgress(StateOf(told), complaint.ReceivedOn, complaint.ReplyDueOn, told?.RepliedOn, told?.Outcome ?? "open", told?.ReplyZh ?? "", told?.ReplyEn ?? "");
    }

    internal static string StateOf(ComplaintSummaryEntity? told) => told is null ? "received" : told.RepliedOn is null ? "published" : "replied";
}

internal sealed class GetComplaintsHandler(BooksContext books) : IRequestHandler<GetComplaints, Result<IReadOnlyList<FiledComplaint>>>
{
    private const int Most = 1_000;

    public async Task<Result<IReadOnlyList<FiledComplaint>>> Handle(GetComplaints request, CancellationToken cancellationToken)
    {
        List<ComplaintEntity> complaints = await books.Set<ComplaintEntity>().AsNoTracking().OrderByDescending(row => row.Number).Take(Most).ToListAsync(cancellationToken);
        string[] ids = [.. complaints.Select(row => row.Id)];
        Dictionary<string, ComplaintSummaryEntity> told = (await books.Set<ComplaintSummaryEntity>().AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Number).ToListAsync(cancellationToken))
            .GroupBy(row => row.Id, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.Last(), StringComparer.Ordinal);
        return complaints.ConvertAll(row => new FiledComplaint(
            row.Id, row.OrganisationId, row.ReceivedOn, row.ReplyDueOn, row.Text, row.Contact, FollowComplaintHandler.StateOf(told.GetValueOrDefault(row.Id))));
    }
}
