using System.Collections.Immutable;
using System.Text.Json;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books;

/// <summary>The journal of ledger events as rows, and its fold. The same rows give the same books, to the unit.</summary>
internal static class Journal
{
    private const string BlockOfDonations = "donations";

    /// <summary>An event as the journal keeps it.</summary>
    public static string Write(LedgerEvent recorded) => JsonSerializer.Serialize(recorded, BooksJson.Options);

    /// <summary>A block as the journal keeps it: its gifts are the donations numbered first to last, and are not written twice.</summary>
    public static string WriteBlock(BlockReceived block, long first, long last) =>
        JsonSerializer.Serialize(new BlockRow(BlockOfDonations, block.Id, block.Line, block.Fee, first, last), BooksJson.Options);

    /// <summary>The books after every journalled event.</summary>
    /// <exception cref="InvalidOperationException">An event that was once recorded is refused now: the journal or the rules were changed.</exception>
    public static CoverageBook Fold(SqliteConnection connection)
    {
        using BooksContext context = new(BooksDatabase.OptionsOn(connection));
        return Fold(context);
    }

    /// <summary>The books after every journalled event that this context sees.</summary>
    public static CoverageBook Fold(BooksContext books)
    {
        World world = new();
        foreach (Funds.FundEntity fund in books.Funds.AsNoTracking().OrderBy(row => row.Number))
            world.AddFund(new FundFacts(fund.Id, fund.OrganisationId, !fund.IsRestricted, fund.SourceClass));
        foreach (Rules.RuleEntity rule in books.Rules.AsNoTracking().OrderBy(row => row.Number))
            world.AddRule(rule.ToVersion());
        CoverageBook ledger = new(world);
        foreach (string json in books.LedgerEvents.AsNoTracking().OrderBy(row => row.Sequence).Select(row => row.Json).AsEnumerable())
        {
            LedgerEvent recorded = Read(books, json);
            BookMark mark = ledger.Mark();
            Result<Applied> applied = ledger.Apply(recorded);
            if (applied.IsRefused) throw new InvalidOperationException($"The journal does not fold: {recorded.Id}: {applied.Refusal.Code}");
            ledger.Forget(mark);
        }
        return ledger;
    }

    private static LedgerEvent Read(BooksContext books, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        if (document.RootElement.GetProperty("kind").GetString() != BlockOfDonations)
        {
            return document.Deserialize<LedgerEvent>(BooksJson.Options) ?? throw new InvalidOperationException("An empty event in the journal.");
        }
        BlockRow row = document.Deserialize<BlockRow>(BooksJson.Options)!;
        ImmutableArray<BlockGift>.Builder gifts = ImmutableArray.CreateBuilder<BlockGift>(checked((int)(row.Last - row.First + 1)));
        var numbered = books.Donations.AsNoTracking().Where(gift => gift.Number >= row.First && gift.Number <= row.Last)
            .OrderBy(gift => gift.Number).Select(gift => new { gift.Id, gift.GrossUnits });
        foreach (var gift in numbered.AsEnumerable()) gifts.Add(new BlockGift(gift.Id, gift.GrossUnits));
        return new BlockReceived(row.Id, row.Line, gifts.ToImmutable(), row.Fee);
    }

    private sealed record BlockRow(
        [property: System.Text.Json.Serialization.JsonPropertyName("kind")] string Kind, string Id, LineKey Line, long Fee, long First, long Last);
}
