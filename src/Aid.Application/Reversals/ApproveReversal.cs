using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Entries;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Entries;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Reversals;

/// <summary>Approves a proposed reversal: the record ends, its units are free again, and a correction says so in public.</summary>
/// <returns>
/// Refusals: <c>reversal.unknown</c>, <c>reversal.own-approval</c>, <c>reversal.already-approved</c>, <c>record.not-standing</c>, <c>reverse.later-first</c>, <c>reverse.refunds-first</c>.
/// </returns>
public sealed record ApproveReversal : Command<Recorded>
{
    /// <summary>The proposal.</summary>
    public required string ReversalId { get; init; }
}

internal sealed class ApproveReversalRules : AbstractValidator<ApproveReversal>
{
    public ApproveReversalRules() => RuleFor(command => command.ReversalId).IsCode();
}

internal sealed class ApproveReversalHandler(BooksContext books, Recording recording, WriterSession session, CommandScope scope)
    : IRequestHandler<ApproveReversal, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ApproveReversal request, CancellationToken cancellationToken)
    {
        ReversalEntity? reversal = await books.Reversals.Include(row => row.Approval).FirstOrDefaultAsync(row => row.Id == request.ReversalId, cancellationToken);
        if (reversal is null) return new ReversalUnknown(request.ReversalId);
        if (reversal.Approval is not null) return new ReversalApproved(reversal.Id);
        if (reversal.Maker == scope.Person.Label) return new OwnReversal(reversal.Id);
        Result<ReversalSubject> found = await ReversalSubject.FindAsync(books, reversal.SubjectId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        ReversalSubject subject = found.Value;

        string eventId = subject.EventId.Split('.')[0];
        EntryEntity? booked = await books.Entries.AsNoTracking().Include(entry => entry.Postings).OrderBy(entry => entry.Number)
            .FirstOrDefaultAsync(entry => entry.SubjectId == eventId, cancellationToken);
        Result<RecordedEvent> recorded = recording.Apply(new Reversed(reversal.Id, eventId),
            new EntryDraft(reversal.On, "reversal", subject.Id, Held(booked), booked?.Id, reversal.Reason));
        if (recorded.IsRefused) return recorded.Refusal;

        books.ReversalApprovals.Add(new ReversalApprovalEntity
        {
            ReversalNumber = reversal.Number, Approver = scope.Person.Label, ApprovedAt = scope.Now, EntryNumber = recorded.Value.Entry?.Number ?? 0,
        });
        foreach (ReversalSubject ended in await PartsAsync(subject, eventId, cancellationToken))
        {
            books.Endings.Add(ended.ToEnding(recording.Numbers.Next<EndingEntity>(), scope.Now));
            recording.Disclose(ended.Kind, ended.Number);
        }
        await TouchLotsAsync(recorded.Value, cancellationToken);
        recording.AddPublic(new CorrectionEntity
        {
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            Field = "Status",
            OldValue = "standing",
            NewValue = "reversed",
            Reason = reversal.Reason,
            FoundBy = reversal.FoundBy,
            Approver = scope.Person.Label,
            On = reversal.On,
        }, DisclosureKinds.Corrections, "c").Maker = reversal.Maker;
        return new Recorded(reversal.Id, recorded.Value.Entry?.Id);
    }

    // A kit's components are one event: they end together.
    private async Task<IReadOnlyList<ReversalSubject>> PartsAsync(ReversalSubject subject, string eventId, CancellationToken cancellationToken) =>
        subject.EventId == eventId ? [subject] : await books.Allocations.Where(row => row.OutflowId.StartsWith(eventId + "."))
            .Select(row => new ReversalSubject(DisclosureKinds.Allocations, row.Number, row.Id, row.OutflowId, row.Ending != null)).ToListAsync(cancellationToken);

    // What was paid out of a channel or another account goes back there.
    private HeldAccount? Held(EntryEntity? booked)
    {
        Account[] held = [.. (booked?.Postings ?? []).Select(posting => Account.Parse(posting.Account))
            .Where(account => account.Class is AccountClass.Bank or AccountClass.Channel or AccountClass.Stock).Distinct()];
        string[] funds = [.. (booked?.Postings ?? []).Select(posting => Account.Parse(posting.Account)).Where(account => account.Class == AccountClass.Fund)
            .Select(account => session.Ledger.World.Funds[account.Name].Organisation).Distinct(StringComparer.Ordinal)];
        return held.Length == 1 && funds.Length == 1 ? new HeldAccount(funds[0], held[0]) : null;
    }

    private async Task TouchLotsAsync(RecordedEvent recorded, CancellationToken cancellationToken)
    {
        foreach (LineKey line in recorded.Deltas.Select(delta => delta.Line).Where(line => line.Lot is not null))
            await GoodsLots.TouchAsync(books, recording, line.Fund, line.Asset, line.Lot!, cancellationToken);
    }
}
