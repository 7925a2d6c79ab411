using Aid.Application.Books;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>Lots come into being with the first goods of theirs.</summary>
internal static class GoodsLots
{
    /// <summary>The lot, registered if it is new; publicly changed in any case, because its quantities are.</summary>
    /// <returns>Refusals: <c>goods.malformed</c>, <c>goods.lot-differs</c>.</returns>
    public static async Task<Result<GoodsLotEntity>> EnsureAsync(BooksContext books, Recording recording, GoodsLotEntity lot, CancellationToken cancellationToken)
    {
        Result<Asset> asset = Asset.Goods(lot.Asset, lot.Unit);
        if (asset.IsRefused) return asset.Refusal;
        lot.Id = IdOf(lot.FundId, lot.Asset, lot.Lot);
        GoodsLotEntity? known = await books.GoodsLots.FirstOrDefaultAsync(row => row.Id == lot.Id, cancellationToken);
        if (known is null) return recording.AddPublic(lot, DisclosureKinds.Goods);
        if (known.NameZh != lot.NameZh || known.Unit != lot.Unit || known.ExpiresOn != lot.ExpiresOn) return new LotDiffers(lot.Id);
        recording.Disclose(DisclosureKinds.Goods, known.Number);
        return known;
    }

    /// <summary>Tells the next release that a lot's quantities changed.</summary>
    public static async Task<Refusal?> TouchAsync(BooksContext books, Recording recording, string fund, string asset, string lot, CancellationToken cancellationToken)
    {
        string id = IdOf(fund, asset, lot);
        long number = await books.GoodsLots.Where(row => row.Id == id).Select(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (number == 0) return new LotUnknown(id);
        recording.Disclose(DisclosureKinds.Goods, number);
        return null;
    }

    /// <summary>The public id of a lot.</summary>
    public static string IdOf(string fund, string asset, string lot) => $"{fund}:{asset}:{lot}";
}
