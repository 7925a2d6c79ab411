using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Complaints;

/// <summary>Records the organisation's reply to a complaint and what became of it. A late reply is taken and shown as late.</summary>
/// <returns>Refusals: <c>complaint.unknown</c>, <c>complaint.not-summarised</c>, <c>complaint.replied</c>, <c>complaint.reply-too-early</c>.</returns>
public sealed record ReplyToComplaint : Command<Recorded>
{
    /// <summary>The complaint, by its id.</summary>
    public required string ComplaintId { get; init; }

    /// <summary>Day of the reply; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary><c>upheld</c>, <c>partly</c> or <c>not-upheld</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>The reply, in Chinese; it names no person.</summary>
    public required string ReplyZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string ReplyEn { get; init; } = "";
}

internal sealed class ReplyToComplaintRules : AbstractValidator<ReplyToComplaint>
{
    public ReplyToComplaintRules()
    {
        RuleFor(command => command.ComplaintId).IsCode();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReplyToComplaint.On));
        RuleFor(command => command.Outcome).IsOneOf("upheld", "partly", "not-upheld");
        RuleFor(command => command.ReplyZh).IsText(2_000);
        RuleFor(command => command.ReplyEn).IsTextOrEmpty(2_000);
    }
}

internal sealed class ReplyToComplaintHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ReplyToComplaint, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReplyToComplaint request, CancellationToken cancellationToken)
    {
        if (!await books.Set<ComplaintEntity>().AnyAsync(row => row.Id == request.ComplaintId, cancellationToken)) return new ComplaintUnknown();
        ComplaintSummaryEntity? before = await books.Set<ComplaintSummaryEntity>().Where(row => row.Id == request.ComplaintId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (before is null) return new ComplaintNotSummarised(request.ComplaintId);
        if (before.RepliedOn is not null) return new ComplaintReplied(before.Id);
        DateOnly on = request.On ?? scope.Today;
        if (on < before.ReceivedOn) return new ComplaintReplyTooEarly(before.Id);
        recording.AddVersion(before, new ComplaintSummaryEntity
        {
            OrganisationId = before.OrganisationId,
            Topic = before.Topic,
            ReceivedOn = before.ReceivedOn,
            SummaryZh = before.SummaryZh,
            SummaryEn = before.SummaryEn,
            ReplyDueOn = before.ReplyDueOn,
            RepliedOn = on,
            ReplyZh = request.ReplyZh,
            ReplyEn = request.ReplyEn,
            Outcome = request.Outcome,
        }, RecordSet.NameOf<Complaint>());
        return new Recorded(before.Id);
    }
}
