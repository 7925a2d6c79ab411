using Aid.Application.Books;
using Aid.Application.Donors;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donations;

/// <summary>What gifts keep of their giver: name, memo, order number, forwarder, and the rows of the statements that told of them.</summary>
internal sealed class GiftData(BooksContext books) : IDonorData
{
    public string Section => "gifts";

    public async Task<object> ExportAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        var told = await books.Donations.AsNoTracking().Where(row => gifts.Contains(row.Number)).OrderBy(row => row.Number).Select(row => new
        {
            row.Id, row.FundId, row.CampaignId, row.ReceivedOn, row.Channel, row.TransactionNumber, row.Asset, row.GrossUnits, row.FeeUnits, row.Giver, row.Memo, row.NameForm, row.ShownName,
            row.ValueUnits, row.ValueBasis, row.RecordedAt, row.Maker,
            Parts = row.Parts.OrderBy(part => part.Ordinal).Select(part => new { part.Line, part.Start, part.Units }).ToList(),
            Amendments = row.Amendments.OrderBy(amendment => amendment.Number)
                .Select(amendment => new { amendment.ReceivedOn, amendment.Giver, amendment.Memo, amendment.NameForm, amendment.ShownName, amendment.RecordedAt }).ToList(),
        }).ToListAsync(cancellationToken);
        string[] ids = [.. gifts.Select(number => "g" + number)];
        return new
        {
            Gifts = told,
            Forwarders = await books.Forwarders.AsNoTracking().Where(row => ids.Contains(row.DonationId)).Select(row => new { row.DonationId, row.Name, row.IsOrganisation }).ToListAsync(cancellationToken),
            StatementRows = await books.Database.SqlQuery<StatementCell>($"""
                SELECT r."ImportNumber", r."Row", r."On", r."TimeText", r."Giver", r."Memo", r."TransactionNumber", r."Units" FROM "import_row" r
                JOIN "donation" d ON d."ImportId" = 'i' || r."ImportNumber" AND d."ImportPlace" = r."Place" WHERE d."Number" IN (SELECT value FROM json_each({Json(gifts)}))
                UNION ALL
                SELECT r."ImportNumber", r."Row", r."On", r."TimeText", r."Giver", r."Memo", r."TransactionNumber", r."Units" FROM "import_match" m
                JOIN "import_row" r ON r."ImportNumber" = m."ImportNumber" AND r."Place" = m."Place" WHERE m."DonationNumber" IN (SELECT value FROM json_each({Json(gifts)}))
                """).ToListAsync(cancellationToken),
        };
    }

    public async Task EraseAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        string numbers = Json(gifts);
        await books.Donations.Where(row => gifts.Contains(row.Number)).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Giver, "").SetProperty(row => row.Memo, "").SetProperty(row => row.ShownName, (string?)null).SetProperty(row => row.NameSalt, (byte[]?)null), cancellationToken);
        await books.DonationAmendments.Where(row => gifts.Contains(row.DonationNumber)).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Giver, "").SetProperty(row => row.Memo, "").SetProperty(row => row.ShownName, (string?)null).SetProperty(row => row.NameSalt, (byte[]?)null), cancellationToken);
        // A digest of day, amount and giver can be tried out: it goes with the name. The order number stays, so that the same payment is never booked twice.
        await books.Database.ExecuteSqlAsync($"""
            UPDATE "import_row" SET "Giver" = '', "Memo" = '', "TimeText" = NULL, "Digest" = NULL WHERE ("ImportNumber", "Place") IN (
                SELECT CAST(substr(d."ImportId", 2) AS INTEGER), d."ImportPlace" FROM "donation" d WHERE d."ImportId" IS NOT NULL AND d."Number" IN (SELECT value FROM json_each({numbers}))
                UNION SELECT m."ImportNumber", m."Place" FROM "import_match" m WHERE m."DonationNumber" IN (SELECT value FROM json_each({numbers})))
            """, cancellationToken);
        string[] ids = [.. gifts.Select(number => "g" + number)];
        await books.Forwarders.Where(row => ids.Contains(row.DonationId) && !row.IsOrganisation).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, ""), cancellationToken);
    }

    private static string Json(IReadOnlyList<long> numbers) => System.Text.Json.JsonSerializer.Serialize(numbers);
}

/// <summary>One row of a statement as it was imported.</summary>
internal sealed record StatementCell(long ImportNumber, int Row, DateOnly On, string? TimeText, string Giver, string Memo, string? TransactionNumber, long Units);

/// <summary>Who passed a gift on (转交人): X in "X转来Y". Public only where it is an organisation.</summary>
internal sealed class ForwarderEntity : BooksEntity
{
    public string DonationId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string Name { get; set; } = "";

    public bool IsOrganisation { get; set; }
}
