using System.Collections.Immutable;
using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.CollectiveGifts;

/// <summary>
/// Records a gift of many (团体捐赠) with its list of names. Each name on the list becomes a gift of its own, with its own consent, receipt and trace; together they are one block
/// and one entry. A list that does not sum to what was handed over is refused with the difference.
/// </summary>
/// <returns>Refusals: <c>collective-gift.list-differs</c>, <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>campaign.unknown</c>, <c>donor.unknown</c>, <c>donor.erased</c>, <c>consent.missing</c>.</returns>
public sealed record RecordCollectiveGift : Command<CollectiveGiftRecorded>
{
    /// <summary>What the public reads: the organisation that handed it over, such as 某某公司员工.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>The line that receives it.</summary>
    public required LineChoice Line { get; init; }

    /// <summary>What was handed over, in smallest units.</summary>
    public required long Units { get; init; }

    /// <summary>The list, in its order.</summary>
    public required IReadOnlyList<CollectiveShare> List { get; init; }

    /// <summary>Day received; null for today.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Channel.</summary>
    public string Channel { get; init; } = "bank";

    /// <summary>Campaign that it came through; null where none.</summary>
    public string? CampaignId { get; init; }

    /// <inheritdoc />
    public override string ToString() => nameof(RecordCollectiveGift);
}

/// <summary>One name on the list.</summary>
/// <param name="Units">Given, in smallest units.</param>
/// <param name="Giver">The giver as written: private.</param>
/// <param name="NameForm">What they agreed to: <c>named</c>, <c>masked</c>, <c>anonymous</c> or <c>withheld</c>.</param>
/// <param name="DonorId">Their donor record; null where they have none.</param>
/// <param name="Memo">Memo: private.</param>
public sealed record CollectiveShare(long Units, string Giver = "", string NameForm = "withheld", string? DonorId = null, string Memo = "")
{
    /// <summary>Nothing: who gave never reaches a log.</summary>
    public override string ToString() => nameof(CollectiveShare);
}

/// <summary>What was recorded.</summary>
/// <param name="Id">The collective gift.</param>
/// <param name="EntryId">Its one entry.</param>
/// <param name="Gifts">The gifts, in the list's order.</param>
public sealed record CollectiveGiftRecorded(string Id, string? EntryId, IReadOnlyList<string> Gifts);

internal sealed class RecordCollectiveGiftRules : AbstractValidator<RecordCollectiveGift>
{
    public RecordCollectiveGiftRules()
    {
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.Line).NotNull().Must(line => line?.Lot is null).WithMessage("a line of money / 资金用途线");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.Channel).IsCode();
        RuleFor(command => command.ReceivedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordCollectiveGift.ReceivedOn));
        RuleFor(command => command.List).Must(list => list is { Count: >= 2 and <= 5_000 }).WithMessage("2 to 5,000 names / 2 至 5000 人");
        RuleForEach(command => command.List).ChildRules(share =>
        {
            share.RuleFor(line => line.Units).IsQuantity();
            share.RuleFor(line => line.Giver).IsTextOrEmpty(200);
            share.RuleFor(line => line.Memo).IsTextOrEmpty(1_000);
            share.RuleFor(line => line.NameForm).IsOneOf("named", "masked", "anonymous", "withheld");
            share.RuleFor(line => line.Giver).Must((line, giver) => line.NameForm is not ("named" or "masked") || line.DonorId is not null || giver.Length > 0)
                .WithMessage("a name, where it is to be shown / 公开姓名须写明姓名");
        });
    }
}

internal sealed class RecordCollectiveGiftHandler(BooksContext books, Recording recording, WriterSession session, DonorGifts donors, CommandScope scope)
    : IRequestHandler<RecordCollectiveGift, Result<CollectiveGiftRecorded>>
{
    public async Task<Result<CollectiveGiftRecorded>> Handle(RecordCollectiveGift request, CancellationToken cancellationToken)
    {
        long counted = request.List.Aggregate(0L, (sum, share) => checked(sum + share.Units));
        if (counted != request.Units) return new ListDiffers(request.Units, counted);
        Result<LineKey> line = await books.LineAsync(request.Line, cancellationToken);
        if (line.IsRefused) return line.Refusal;
        if (request.CampaignId is { } campaign && !await books.Campaigns.AnyAsync(row => row.Id == campaign, cancellationToken)) return new CampaignUnknown(campaign);
        FundEntity fund = (await books.FundAsync(request.Line.FundId, cancellationToken))!;

        CollectiveGiftEntity gift = recording.AddPublic(new CollectiveGiftEntity
        {
            FundId = fund.Id, CampaignId = request.CampaignId, NameZh = request.NameZh, NameEn = request.NameEn, ReceivedOn = request.ReceivedOn ?? scope.Today,
            Asset = request.Line.Asset, Units = request.Units, Gifts = request.List.Count,
        }, RecordSet.NameOf<CollectiveGift>(), "cg");
        List<DonationEntity> rows = [];
        foreach (CollectiveShare share in request.List)
        {
            Result<DonationEntity> row = await AddAsync(request, gift, share, cancellationToken);
            if (row.IsRefused) return row.Refusal;
            rows.Add(row.Value);
        }
        (gift.FirstGiftId, gift.LastGiftId) = (rows[0].Id, rows[^1].Id);

        BlockReceived block = new(gift.Id, line.Value, [.. rows.Select(row => new BlockGift(row.Id, row.GrossUnits))]);
        // The journal names the gifts by their numbers, and the fold reads them from their table.
        Result<RecordedEvent> recorded = recording.Apply(block,
            new EntryDraft(gift.ReceivedOn, "donation", gift.Id, HeldAccount.OfChannel(fund.OrganisationId, request.Channel)), Journal.WriteBlock(block, rows[0].Number, rows[^1].Number));
        if (recorded.IsRefused) return recorded.Refusal;
        foreach (DonationEntity row in rows)
        {
            foreach (Run run in session.Ledger.Gift(row.Id)!.Runs)
                row.Parts.Add(new DonationPartEntity { DonationNumber = row.Number, DonationId = row.Id, Ordinal = row.Parts.Count, Line = run.Line.ToString(), Start = run.Start, Units = run.Units });
        }
        recording.Disclose(DisclosureKinds.Donations, rows[0].Number, rows[^1].Number);
        return new CollectiveGiftRecorded(gift.Id, recorded.Value.Entry?.Id, [.. rows.Select(row => row.Id)]);
    }

    private async Task<Result<DonationEntity>> AddAsync(RecordCollectiveGift request, CollectiveGiftEntity gift, CollectiveShare share, CancellationToken cancellationToken)
    {
        Result<GiverOfGift> giver = await donors.GiverAsync(share.DonorId, share.Giver, share.NameForm, null, cancellationToken);
        if (giver.IsRefused) return giver.Refusal;
        byte[] secret = Commitment.NewSecret();
        DonationEntity row = recording.Add(new DonationEntity
        {
            FundId = gift.FundId, CampaignId = request.CampaignId, ReceivedOn = gift.ReceivedOn, Channel = request.Channel, Asset = gift.Asset, GrossUnits = share.Units,
            Giver = giver.Value.Name, Memo = share.Memo, NameForm = giver.Value.Form.NameForm, ShownName = giver.Value.Form.ShownName, NameSalt = giver.Value.Form.Salt,
            NameCommitment = giver.Value.Form.Commitment, ReceiptSecret = secret, ReceiptCommitment = Commitment.ToReceipt(secret), BlockId = gift.Id,
        }, "g");
        donors.Link(row, giver.Value.DonorId);
        return row;
    }
}
