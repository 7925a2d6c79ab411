using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Reversals;

/// <summary>Proposes to reverse a record and its entry (红字冲销). Nothing happens until another person approves it.</summary>
/// <returns>Refusals: <c>record.unknown</c>, <c>record.not-standing</c>.</returns>
public sealed record ReverseEntry : Command<Recorded>
{
    /// <summary>A disbursement, transfer, allocation, refund or fee, or the entry that booked it.</summary>
    public required string RecordId { get; init; }

    /// <summary>Why: public.</summary>
    public required string Reason { get; init; }

    /// <summary>How the mistake was found; public; empty where it is not said.</summary>
    public string FoundBy { get; init; } = "";

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class ReverseEntryRules : AbstractValidator<ReverseEntry>
{
    public ReverseEntryRules()
    {
        RuleFor(command => command.RecordId).IsCode();
        RuleFor(command => command.Reason).IsText(1_000);
        RuleFor(command => command.FoundBy).IsTextOrEmpty(400);
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReverseEntry.On));
    }
}

internal sealed class ReverseEntryHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ReverseEntry, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReverseEntry request, CancellationToken cancellationToken)
    {
        Result<ReversalSubject> subject = await ReversalSubject.FindAsync(books, request.RecordId, cancellationToken);
        if (subject.IsRefused) return subject.Refusal;
        ReversalEntity reversal = recording.Add(new ReversalEntity
        {
            SubjectId = subject.Value.Id, Reason = request.Reason, FoundBy = request.FoundBy, On = request.On ?? scope.Today,
        }, "v");
        return new Recorded(reversal.Id);
    }
}
