using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.CollectionBoxes;

/// <summary>
/// Counts an opened box as the second of two people, and seals it again. Where both counts agree, that much is recorded as an anonymous gift in cash; where they differ, it is
/// refused with the difference, or recorded with the reason in public: the second count then holds.
/// </summary>
/// <returns>Refusals: <c>box-opening.unknown</c>, <c>box-opening.own-count</c>, <c>box-opening.already-counted</c>, <c>box-opening.count-differs</c>.</returns>
public sealed record CountBox : Command<Recorded>
{
    /// <summary>The opening.</summary>
    public required string OpeningId { get; init; }

    /// <summary>What was counted, in fen.</summary>
    public required long CountedUnits { get; init; }

    /// <summary>Why the counts differ; empty where they do not. Public.</summary>
    public string DifferenceReason { get; init; } = "";

    /// <summary>Number of the new seal.</summary>
    public required string NewSeal { get; init; }
}

internal sealed class CountBoxRules : AbstractValidator<CountBox>
{
    public CountBoxRules()
    {
        RuleFor(command => command.OpeningId).IsCode();
        RuleFor(command => command.CountedUnits).IsQuantityOrZero();
        RuleFor(command => command.DifferenceReason).IsTextOrEmpty(400);
        RuleFor(command => command.NewSeal).IsText(60);
    }
}

internal sealed class CountBoxHandler(BooksContext books, Recording recording, RecordDonationHandler donations, CommandScope scope) : IRequestHandler<CountBox, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(CountBox request, CancellationToken cancellationToken)
    {
        BoxOpeningEntity? opening = await books.BoxOpenings.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.OpeningId, cancellationToken);
        if (opening is null) return new OpeningUnknown(request.OpeningId);
        if (await books.BoxCounts.AnyAsync(row => row.OpeningId == opening.Id, cancellationToken)) return new OpeningCounted(opening.Id);
        if (opening.Maker == scope.Person.Label) return new OwnCount(opening.Id);
        bool isAgreed = opening.FirstUnits == request.CountedUnits;
        if (!isAgreed && string.IsNullOrWhiteSpace(request.DifferenceReason)) return new CountDiffers(opening.Id, opening.FirstUnits, request.CountedUnits);

        CollectionBoxEntity box = await books.CollectionBoxes.AsNoTracking().Where(row => row.Id == opening.BoxId).OrderByDescending(row => row.Number).FirstAsync(cancellationToken);
        Recorded? gift = null;
        if (request.CountedUnits > 0)
        {
            Result<Recorded> recorded = await donations.Handle(Gift(request.CountedUnits, box, opening), cancellationToken);
            if (recorded.IsRefused) return recorded.Refusal;
            gift = recorded.Value;
        }
        BoxCountEntity count = recording.Add(new BoxCountEntity
        {
            OpeningId = opening.Id, BoxId = box.Id, FundId = box.FundId, OpenedOn = opening.OpenedOn, IsSealIntact = opening.IsSealIntact, SealNote = opening.SealNote, Asset = opening.Asset,
            FirstUnits = opening.FirstUnits, SecondUnits = request.CountedUnits, Units = request.CountedUnits, DifferenceReason = isAgreed ? "" : request.DifferenceReason,
            FirstCounter = opening.Maker, SecondCounter = scope.Person.Label, DonationId = gift?.Id,
        });
        count.Id = opening.Id;
        recording.Disclose(RecordSet.NameOf<BoxOpening>(), count.Number);
        recording.AddPublic(BoxFinder.Next(box, request.NewSeal.Trim()), RecordSet.NameOf<CollectionBox>());
        return new Recorded(opening.Id, gift?.EntryId);
    }

    // Recorded by the slice that records every gift, in this command's own savepoint.
    private static RecordDonation Gift(long units, CollectionBoxEntity box, BoxOpeningEntity opening) => new()
    {
        Parts = [new DonationShare(box.FundId, units, box.Designation)], Channel = "cash", ReceivedOn = opening.OpenedOn, NameForm = "anonymous",
    };
}
