using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>What a gift of goods has beside a gift of money: where it was received, and what it is worth by what evidence.</summary>
internal static class GoodsGifts
{
    /// <summary>A gift found false is worth nothing: a newer version of its value says so. Does nothing for a gift of money.</summary>
    public static async Task VoidAsync(BooksContext books, Recording recording, string donation, CancellationToken cancellationToken)
    {
        GoodsValueEntity? value = await books.GoodsValues.AsNoTracking().Where(row => row.Id == donation).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (value is null) return;
        recording.AddPublic(new GoodsValueEntity { Id = value.Id, FundId = value.FundId, LotId = value.LotId, ValueBasis = value.ValueBasis, Evidence = value.Evidence, Source = value.Source },
            RecordSet.NameOf<GoodsValue>());
    }

    /// <summary>Records the value and finds the place.</summary>
    /// <returns>The account that received the goods; refusals: <c>warehouse.unknown</c>.</returns>
    public static async Task<Result<HeldAccount>> TellAsync(
        BooksContext books, Recording recording, GoodsGiven goods, DonationEntity donation, HeldAccount held, CancellationToken cancellationToken)
    {
        if (goods.ValueUnits is { } value)
        {
            recording.AddPublic(new GoodsValueEntity
            {
                Id = donation.Id,
                FundId = donation.FundId,
                LotId = GoodsLots.IdOf(donation.FundId, donation.Asset, goods.Lot),
                Units = donation.GrossUnits,
                ValueUnits = value,
                ValueBasis = goods.ValueBasis,
                Evidence = goods.ValueEvidence,
            }, RecordSet.NameOf<GoodsValue>());
        }
        if (goods.WarehouseId is null) return held;
        Result<Place> place = await books.PlaceAsync(held.Organisation, goods.WarehouseId, cancellationToken);
        return place.IsRefused ? place.Refusal : new HeldAccount(held.Organisation, place.Value.Account);
    }
}
