using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Entries;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Posting = Aid.Ledger.Entries.Posting;

namespace Aid.Application.OverseasGifts;

/// <summary>Reviews a gift from abroad (境外捐赠审查, 红十字会法 §23), as another person than its recorder: accepted, it becomes a gift; refused, it goes back.</summary>
/// <returns>Refusals: <c>overseas-gift.unknown</c>, <c>overseas-gift.own-review</c>, <c>overseas-gift.already-decided</c>.</returns>
public sealed record ReviewOverseasGift : Command<Recorded>
{
    /// <summary>The gift from abroad.</summary>
    public required string GiftId { get; init; }

    /// <summary><c>accept</c> or <c>return</c>.</summary>
    public required string Decision { get; init; }

    /// <summary>On what grounds; private.</summary>
    public required string Grounds { get; init; }

    /// <summary>Day of the decision; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{nameof(ReviewOverseasGift)} {GiftId}";
}

internal sealed class ReviewOverseasGiftRules : AbstractValidator<ReviewOverseasGift>
{
    public ReviewOverseasGiftRules()
    {
        RuleFor(command => command.GiftId).IsCode();
        RuleFor(command => command.Decision).IsOneOf("accept", "return");
        RuleFor(command => command.Grounds).IsText(1_000);
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReviewOverseasGift.On));
    }
}

internal sealed class ReviewOverseasGiftHandler(
    BooksContext books, Recording recording, RecordDonationHandler donations, CommandScope scope) : IRequestHandler<ReviewOverseasGift, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReviewOverseasGift request, CancellationToken cancellationToken)
    {
        OverseasGiftEntity? held = await books.OverseasGifts.AsNoTracking().Where(row => row.Id == request.GiftId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (held is null) return new OverseasGiftUnknown(request.GiftId);
        if (held.Status != "held") return new OverseasGiftDecided(held.Id);
        if (held.Maker == scope.Person.Label) return new OwnReview(held.Id);
        FundEntity fund = (await books.FundAsync(held.FundId, cancellationToken))!;
        DateOnly on = request.On ?? scope.Today;
        string? entry;
        string? donation = null;
        if (request.Decision == "accept")
        {
            Result<Recorded> gift = await donations.RecordAsync(Gift(held), new HeldAccount(fund.OrganisationId, OverseasAccount.Of(fund.OrganisationId)), cancellationToken);
            if (gift.IsRefused) return gift.Refusal;
            (donation, entry) = (gift.Value.Id, gift.Value.EntryId);
        }
        else
        {
            entry = recording.AddEntry(new EntryDraft(on, "overseas-returned", held.Id),
                [new Posting(OverseasAccount.Of(fund.OrganisationId), held.Asset, held.Units), new Posting(Account.Of(AccountClass.Bank, fund.OrganisationId), held.Asset, -held.Units)]).Id;
        }
        recording.Add(new OverseasReviewEntity { GiftId = held.Id, Decision = request.Decision, Grounds = request.Grounds }, "review");
        OverseasGiftEntity decided = recording.Add(new OverseasGiftEntity
        {
            FundId = held.FundId, Designation = held.Designation, Region = held.Region, Asset = held.Asset, Units = held.Units, ReceivedOn = held.ReceivedOn, Source = held.Source,
            Status = request.Decision == "accept" ? "accepted" : "returned", DecidedOn = on, DonationId = donation, Giver = held.Giver, NameForm = held.NameForm, DonorId = held.DonorId,
            Memo = held.Memo, TransactionNumber = held.TransactionNumber,
        });
        decided.Id = held.Id;
        decided.IsSynthetic = held.IsSynthetic;
        recording.Disclose(RecordSet.NameOf<OverseasGift>(), decided.Number);
        return new Recorded(donation ?? held.Id, entry);
    }

    // Consent is asked for again at this moment: it may have been withdrawn since the money came.
    private static RecordDonation Gift(OverseasGiftEntity held) => new()
    {
        Parts = [new DonationShare(held.FundId, held.Units, held.Designation)], Asset = held.Asset, ReceivedOn = held.ReceivedOn, Channel = "bank", TransactionNumber = held.TransactionNumber,
        Giver = held.Giver, NameForm = held.DonorId is null ? held.NameForm : held.NameForm == "anonymous" ? "anonymous" : "withheld", DonorId = held.DonorId, Memo = held.Memo,
    };
}

/// <summary>What gifts from abroad keep of their giver.</summary>
internal sealed class OverseasData(BooksContext books) : IDonorData
{
    public string Section => "overseasGifts";

    public async Task<object> ExportAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        string[] ids = [.. gifts.Select(number => "g" + number)];
        return await books.OverseasGifts.AsNoTracking().Where(row => (row.DonorId != null && donor.Ids.Contains(row.DonorId)) || (row.DonationId != null && ids.Contains(row.DonationId))).OrderBy(row => row.Number)
            .Select(row => new { row.Id, row.FundId, row.Region, row.Asset, row.Units, row.ReceivedOn, row.Status, row.DecidedOn, row.DonationId, row.Giver, row.NameForm, row.Memo, row.TransactionNumber })
            .ToListAsync(cancellationToken);
    }

    public async Task EraseAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        string[] ids = [.. gifts.Select(number => "g" + number)];
        string[] mine = [.. await books.OverseasGifts.AsNoTracking().Where(row => (row.DonorId != null && donor.Ids.Contains(row.DonorId)) || (row.DonationId != null && ids.Contains(row.DonationId)))
            .Select(row => row.Id).Distinct().ToListAsync(cancellationToken)];
        await books.OverseasGifts.Where(row => mine.Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Giver, "").SetProperty(row => row.Memo, ""), cancellationToken);
        await books.OverseasReviews.Where(row => mine.Contains(row.GiftId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Grounds, ""), cancellationToken);
    }
}
