using Aid.Application.Books;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>Lots come into being with the first goods of theirs.</summary>
internal static class GoodsLots
{
    /// <summary>The lot, registered if it is new; publicly changed in any case, because its quantities are.</summary>
    /// <param name="books">The books.</param>
    /// <param name="recording">Writes.</param>
    /// <param name="lot">The lot as the command says it.</param>
    /// <param name="detail">Batch number and storage; null or empty where they are not said, which does not contradict what is known.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    /// <returns>Refusals: <c>goods.malformed</c>, <c>goods.lot-differs</c>.</returns>
    public static async Task<Result<GoodsLotEntity>> EnsureAsync(
        BooksContext books, Recording recording, GoodsLotEntity lot, LotDetailEntity? detail, CancellationToken cancellationToken)
    {
        Result<Asset> asset = Asset.Goods(lot.Asset, lot.Unit);
        if (asset.IsRefused) return asset.Refusal;
        // Kind and lot become part of ids and of a page's name.
        if (!Pipeline.FieldRules.IsCodeText(lot.Asset) || !Pipeline.FieldRules.IsCodeText(lot.Lot)) return new GoodsMalformed(lot.Asset, lot.Unit);
        lot.Id = IdOf(lot.FundId, lot.Asset, lot.Lot);
        GoodsLotEntity? known = await books.GoodsLots.FirstOrDefaultAsync(row => row.Id == lot.Id, cancellationToken)
            ?? books.GoodsLots.Local.FirstOrDefault(row => row.Id == lot.Id);
        if (detail is { BatchNumber: not "" } or { Storage: not "" })
        {
            detail.Id = lot.Id;
            detail.FundId = lot.FundId;
            LotDetailEntity? told = await books.LotDetails.FirstOrDefaultAsync(row => row.Id == lot.Id, cancellationToken);
            if (told is not null && (told.BatchNumber != detail.BatchNumber || told.Storage != detail.Storage)) return new LotDiffers(lot.Id);
            if (told is null) recording.AddPublic(detail, RecordSet.NameOf<LotDetail>());
        }
        if (known is null) return recording.AddPublic(lot, DisclosureKinds.Goods);
        if (known.NameZh != lot.NameZh || known.Unit != lot.Unit || known.ExpiresOn != lot.ExpiresOn) return new LotDiffers(lot.Id);
        recording.Disclose(DisclosureKinds.Goods, known.Number);
        return known;
    }

    /// <inheritdoc cref="EnsureAsync(BooksContext, Recording, GoodsLotEntity, LotDetailEntity?, CancellationToken)"/>
    public static Task<Result<GoodsLotEntity>> EnsureAsync(BooksContext books, Recording recording, GoodsLotEntity lot, CancellationToken cancellationToken) =>
        EnsureAsync(books, recording, lot, null, cancellationToken);

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
