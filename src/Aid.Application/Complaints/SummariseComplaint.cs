using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Complaints;

/// <summary>Publishes an officer's coded summary of a complaint: topic, what it is about in a sentence that names nobody, the day it came and the day by which a reply is due.</summary>
/// <returns>Refusals: <c>complaint.unknown</c>, <c>complaint.summarised</c>.</returns>
public sealed record SummariseComplaint : Command<Recorded>
{
    /// <summary>The complaint, by its id.</summary>
    public required string ComplaintId { get; init; }

    /// <summary><c>use</c>, <c>receipt</c>, <c>name</c>, <c>goods</c>, <c>conduct</c>, <c>disclosure</c> or <c>other</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>The summary, in Chinese; it names no person.</summary>
    public required string SummaryZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string SummaryEn { get; init; } = "";
}

internal sealed class SummariseComplaintRules : AbstractValidator<SummariseComplaint>
{
    public SummariseComplaintRules()
    {
        RuleFor(command => command.ComplaintId).IsCode();
        RuleFor(command => command.Topic).IsOneOf("use", "receipt", "name", "goods", "conduct", "disclosure", "other");
        RuleFor(command => command.SummaryZh).IsText(400);
        RuleFor(command => command.SummaryEn).IsTextOrEmpty(400);
    }
}

internal sealed class SummariseComplaintHandler(BooksContext books, Recording recording) : IRequestHandler<SummariseComplaint, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SummariseComplaint request, CancellationToken cancellationToken)
    {
        ComplaintEntity? complaint = await books.Set<ComplaintEntity>().FirstOrDefaultAsync(row => row.Id == request.ComplaintId, cancellationToken);
        if (complaint is null) return new ComplaintUnknown();
        if (await books.Set<ComplaintSummaryEntity>().AnyAsync(row => row.Id == complaint.Id, cancellationToken)) return new ComplaintSummarised(complaint.Id);
        recording.AddPublic(new ComplaintSummaryEntity
        {
            Id = complaint.Id,
            OrganisationId = complaint.OrganisationId,
            Topic = request.Topic,
            ReceivedOn = complaint.ReceivedOn,
            SummaryZh = request.SummaryZh,
            SummaryEn = request.SummaryEn,
            ReplyDueOn = complaint.ReplyDueOn,
        }, RecordSet.NameOf<Complaint>());
        return new Recorded(complaint.Id);
    }
}
