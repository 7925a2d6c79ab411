using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Receipts;

/// <summary>Writes a receipt from what the books know of its gift at this moment. Numbers are taken inside the command's savepoint, so that a refused receipt leaves no gap.</summary>
internal sealed class ReceiptDraft(BooksContext books, Recording recording, CommandScope scope, BooksOptions options)
{
    public async Task<Result<ReceiptEntity>> WriteAsync(DonationEntity donation, IssueReceipt request, string? replaces, CancellationToken cancellationToken)
    {
        FundEntity fund = (await books.FundAsync(donation.FundId, cancellationToken))!;
        ReceiptSeriesEntity? series = await books.ReceiptSeries.AsNoTracking().Where(row => row.OrganisationId == fund.OrganisationId)
            .OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (series is null) return new ReceiptSeriesUnknown(fund.OrganisationId);
        if (await books.Refunds.AnyAsync(row => row.DonationId == donation.Id && row.Kind == "void" && row.Ending == null, cancellationToken)) return new ReceiptGiftVoid(donation.Id);
        if (PublishedGift.LeafIndexOf(options, donation.Id) is not { } leaf) return new ReceiptNotPublished(donation.Id);
        DonationAmendmentEntity? amendment = await books.DonationAmendments.AsNoTracking().Where(row => row.DonationNumber == donation.Number)
            .OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        string giver = (request.Giver ?? amendment?.Giver ?? donation.Giver).Trim();
        if (giver.Length == 0 && request.NameForm != "anonymous") return new ReceiptNameMissing(donation.Id);

        DateOnly on = request.IssuedOn ?? scope.Today;
        int serial = 1 + (await books.Receipts.Where(row => row.OrganisationId == fund.OrganisationId && row.Year == on.Year).MaxAsync(row => (int?)row.Serial, cancellationToken) ?? 0);
        List<DonationPartEntity> parts = await books.DonationParts.AsNoTracking().Where(part => part.DonationNumber == donation.Number).OrderBy(part => part.Ordinal).ToListAsync(cancellationToken);
        GoodsLotEntity? lot = await LotAsync(parts[0], cancellationToken);
        ReceiptEntity receipt = recording.Add(new ReceiptEntity
        {
            Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{series.Id}-{on.Year:D4}-{serial:D6}"),
            OrganisationId = fund.OrganisationId,
            Year = on.Year,
            Serial = serial,
            DonationId = donation.Id,
            NameForm = request.NameForm,
            Asset = donation.Asset,
            Units = donation.GrossUnits,
            GoodsName = lot?.NameZh ?? "",
            GoodsUnit = lot?.Unit ?? "",
            ValueUnits = donation.ValueUnits,
            ValueBasis = donation.ValueBasis,
            Purpose = request.Purpose ?? await PurposeAsync(parts, donation.Asset, lot?.Unit, cancellationToken),
            ReceivedOn = amendment?.ReceivedOn ?? donation.ReceivedOn,
            IssuedOn = on,
            Issuer = series.Issuer,
            Handler = request.Handler,
            Contact = series.Contact,
            Address = series.Address,
            LeafIndex = leaf,
            ReplacesId = replaces,
        });
        receipt.IsSynthetic |= donation.IsSynthetic;
        receipt.Name = request.NameForm == "anonymous" ? null : new ReceiptNameEntity
        {
            ReceiptNumber = receipt.Number, DonationId = donation.Id, Giver = request.NameForm == "masked" ? GiverForm.Mask(giver) : giver,
        };
        return receipt;
    }

    private async Task<GoodsLotEntity?> LotAsync(DonationPartEntity part, CancellationToken cancellationToken)
    {
        LineKey line = LineKey.Parse(part.Line);
        return line.Lot is null ? null : await books.GoodsLots.AsNoTracking().Where(row => row.FundId == line.Fund && row.Asset == line.Asset && row.Lot == line.Lot)
            .OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
    }

    // Several designations are told apart by their amounts, as the giver named them.
    private async Task<string> PurposeAsync(List<DonationPartEntity> parts, string asset, string? unit, CancellationToken cancellationToken)
    {
        List<string> purposes = [];
        foreach (DonationPartEntity part in parts)
        {
            LineKey line = LineKey.Parse(part.Line);
            string fund = (await books.FundAsync(line.Fund, cancellationToken))!.NameZh;
            string? project = await books.Projects.AsNoTracking().Where(row => row.FundId == line.Fund && row.Designation == line.Designation).OrderByDescending(row => row.Number)
                .Select(row => row.NameZh).FirstOrDefaultAsync(cancellationToken);
            string purpose = project is null ? fund : $"{fund}·{project}";
            purposes.Add(parts.Count == 1 ? purpose : $"{purpose} {Amounts.Of(part.Units, asset)}{unit ?? (asset == "CNY" ? "元" : " " + asset)}");
        }
        string text = string.Join("；", purposes);
        return text.Length <= 200 ? text : text[..199] + "…";
    }
}

/// <summary>Where a gift's leaf stands.</summary>
internal static class PublishedGift
{
    /// <summary>Leaf index of the gift's first version, which its receipt code holds; null while no release has carried it.</summary>
    public static long? LeafIndexOf(BooksOptions options, string donationId)
    {
        DisclosureDatabase disclosure = new(Path.Combine(options.Folder, "disclosure.db"));
        if (disclosure.CurrentRelease() == 0) return null;
        using IDisposableReleaseReader reader = disclosure.OpenReader();
        return reader.Versions<Donation>(donationId) is [Donation first, ..] ? first.LeafIndex : null;
    }
}

/// <summary>Quantities in digits, grouped by thousands.</summary>
internal static class Amounts
{
    /// <summary>A quantity with the asset's own decimals: 1,234.50, or 1,000 for goods.</summary>
    public static string Of(long units, string asset)
    {
        int decimals = AssetDecimals.OfCurrency(asset) ?? 0;
        long scale = 1;
        for (int i = 0; i < decimals; i++) scale *= 10;
        string whole = (units / scale).ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
        return decimals == 0 ? whole : $"{whole}.{(units % scale).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals, '0')}";
    }
}
