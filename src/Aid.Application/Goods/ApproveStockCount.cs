using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>
/// Approves a stock-taking as its second person: what is missing (盘亏) leaves the books as a loss with its reason, what was found beyond the books (盘盈) comes in as an inflow without a giver, and the count is public.
/// </summary>
/// <returns>Refusals: <c>count.unknown</c>, <c>count.own-approval</c>, <c>count.already-approved</c>, <c>count.stale</c>.</returns>
public sealed record ApproveStockCount : Command<Recorded>
{
    /// <summary>The stock-taking.</summary>
    public required string StockCountId { get; init; }
}

internal sealed class ApproveStockCountRules : AbstractValidator<ApproveStockCount>
{
    public ApproveStockCountRules() => RuleFor(command => command.StockCountId).IsCode();
}

internal sealed class ApproveStockCountHandler(
    BooksContext books, Recording recording, WriterSession session, CommandScope scope,
    IRequestHandler<ApproveDisbursement, Result<Recorded>> approvals, IRequestHandler<RecordDonation, Result<Recorded>> gifts) : IRequestHandler<ApproveStockCount, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ApproveStockCount request, CancellationToken cancellationToken)
    {
        StockCountEntity? count = await books.StockCounts.Include(row => row.Items).FirstOrDefaultAsync(row => row.Id == request.StockCountId, cancellationToken);
        if (count is null) return new StockCountUnknown(request.StockCountId);
        if (await books.StockApprovals.AnyAsync(row => row.Id == count.Id, cancellationToken)) return new StockCountApproved(count.Id);
        if (count.Maker == scope.Person.Label) return new OwnStockCount(count.Id);
        Place place = Place.Parse(count.PlaceId);
        StockCountItemEntity? moved = count.Items.OrderBy(item => item.Ordinal).FirstOrDefault(item => recording.Stock.At(LotKey.Parse(item.LotId), place) != item.BookUnits);
        if (moved is not null) return new StockCountStale(count.Id, moved.LotId);

        recording.Add(new StockApprovalEntity { Id = count.Id });
        recording.Disclose(RecordSet.NameOf<StockCount>(), count.Number);
        foreach (StockCountItemEntity item in count.Items.OrderBy(item => item.Ordinal).Where(item => item.CountedUnits != item.BookUnits))
        {
            Refusal? refusal = item.CountedUnits < item.BookUnits
                ? await LoseAsync(count, item, place, cancellationToken)
                : await FindAsync(count, item, place, cancellationToken);
            if (refusal is not null) return refusal;
        }
        return new Recorded(count.Id);
    }

    private async Task<Refusal?> LoseAsync(StockCountEntity count, StockCountItemEntity item, Place place, CancellationToken cancellationToken)
    {
        foreach (GiftPart part in Losses.Of(session.Ledger, LotKey.Parse(item.LotId), item.BookUnits - item.CountedUnits))
        {
            DisbursementEntity loss = recording.Add(Losses.Row(part, "lost", place, count.CountedOn, count.Reason, count.Id), "d");
            loss.Maker = count.Maker;
            loss.IsSynthetic = count.IsSynthetic;
            // The approval reads its disbursement from the books.
            await books.SaveChangesAsync(cancellationToken);
            Result<Recorded> approved = await approvals.Handle(new ApproveDisbursement { DisbursementId = loss.Id }, cancellationToken);
            if (approved.IsRefused) return approved.Refusal;
        }
        return null;
    }

    private async Task<Refusal?> FindAsync(StockCountEntity count, StockCountItemEntity item, Place place, CancellationToken cancellationToken)
    {
        LotKey key = LotKey.Parse(item.LotId);
        Result<GoodsLotEntity> found = await books.LotAsync(key, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        GoodsLotEntity lot = found.Value;
        Result<Recorded> gift = await gifts.Handle(new RecordDonation
        {
            Parts = [new DonationShare(key.Fund, item.CountedUnits - item.BookUnits)],
            Asset = key.Asset,
            ReceivedOn = count.CountedOn,
            NameForm = "anonymous",
            Goods = new GoodsGiven(key.Lot, lot.NameZh, lot.Unit, lot.NameEn, lot.ExpiresOn, WarehouseId: place.Warehouse) { Way = "found" },
        }, cancellationToken);
        if (gift.IsRefused) return gift.Refusal;
        DonationEntity row = books.Donations.Local.First(donation => donation.Id == gift.Value.Id);
        row.Maker = count.Maker;
        row.IsSynthetic = count.IsSynthetic;
        return null;
    }
}
