using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Intake;
using Aid.Application.Intake.Recognition;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Imports;

/// <summary>
/// Commits a staged list: every row is held against the books, the new gifts become one block, one ledger event and one balanced entry, and cells that the list
/// tells otherwise become corrections. All of it stands in the command's savepoint.
/// </summary>
internal sealed class ListCommit(BooksContext books, Recording recording, CommandScope scope)
{
    /// <summary>Commits one list.</summary>
    /// <param name="import">The list; its rows are staged.</param>
    /// <param name="repetition">A person's answer to a doubtful repetition.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    /// <returns>What it did; or <c>import.refused</c>, <c>import.number-elsewhere</c>, <c>fund.unknown</c>.</returns>
    public async Task<Result<ListImported>> CommitAsync(ImportEntity import, SequenceAnswer repetition, CancellationToken cancellationToken)
    {
        Result<LineKey> line = await books.LineAsync(new LineChoice(import.FundId), cancellationToken);
        if (line.IsRefused) return line.Refusal;
        KnownGifts known = new(books, import.OrganisationId, import.Channel);
        if (known.SameFile(import.FileHash, import.ListName) is { } same)
        {
            ListStaging.Discard(books, import);
            books.Entry(import).State = EntityState.Detached;
            return AlreadyThere(import, same.ListId);
        }

        RecognisedStatement recognised = StatementRecognition.Recognise(SummaryOf(import), new StagedRows(books, import.Number), known, repetition);
        if (recognised.Problems.Count > 0) return new ImportRefused(recognised.Problems, recognised.Problems.Count);
        using GiftPass pass = new(books, recording, scope, import, known);
        if (import.HasTransactionNumbers)
        {
            foreach (RowDecision decision in recognised.Decisions) pass.Take(decision);
        }
        else
        {
            foreach (LookAlike twin in StatementRecognition.LookAlikes(recognised.Decisions.Select(Taken), known)) pass.Take(twin);
        }
        if (pass.RowElsewhere is { } row) return new NumberElsewhere(import.ListName, row);

        int gifts = pass.Gifts.Count;
        if (Book(import, line.Value, pass, out string? entry) is { } refusal) return refusal;
        ListCorrections corrections = new(books, recording, scope, import);
        foreach (RowDecision decision in pass.Changed) await corrections.AddAsync(decision, cancellationToken);
        books.ImportCommits.Add(new ImportCommitEntity
        {
            ImportNumber = import.Number,
            Added = gifts,
            AddedUnits = pass.Units,
            Known = pass.Known,
            Corrected = corrections.Corrected,
            LookAlikes = pass.LookAlikes,
            Person = scope.Person.Label,
            CommittedAt = scope.Now,
        });
        await books.Database.ExecuteSqlAsync($"""
            UPDATE "import_row" SET "Giver" = '', "Memo" = '', "TimeText" = NULL, "Digest" = NULL WHERE "ImportNumber" = {import.Number} AND "Place" IN (
                SELECT m."Place" FROM "import_match" m JOIN "erased_gift" e ON e."DonationNumber" = m."DonationNumber" WHERE m."ImportNumber" = {import.Number})
            """, cancellationToken);
        // What follows in the same transaction asks the tables: the next list may repeat this one.
        await books.SaveChangesAsync(cancellationToken);
        return Describe(import) with
        {
            IsCommitted = true,
            NewGifts = gifts,
            NewUnits = pass.Units,
            FirstGift = gifts == 0 ? null : "g" + pass.FirstNumber,
            KnownRows = pass.Known,
            SequenceRows = import.HasTransactionNumbers ? 0 : pass.Known,
            Repeats = recognised.Repeats?.List.Source,
            Corrections = corrections.Corrected,
            Superseded = pass.Superseded,
            Doubts = corrections.Doubts,
            LookAlikes = pass.LookAlikes,
            FirstLookAlikes = pass.FirstLookAlikes,
            BlockId = gifts == 0 ? null : pass.BlockId,
            EntryId = entry,
        };

        RowDecision Taken(RowDecision decision)
        {
            pass.Take(decision);
            return decision;
        }
    }

    /// <summary>A list that is staged and waits.</summary>
    public static ListImported Describe(ImportEntity import) => new()
    {
        Id = import.Id, ListName = import.ListName, Format = import.Format, Channel = import.Channel, Rows = import.Rows, Units = import.TotalUnits,
    };

    /// <summary>A list that came from the very file of a committed one.</summary>
    public static ListImported AlreadyThere(ImportEntity import, string known) => Describe(import) with
    {
        Id = known, IsCommitted = true, WasCommitted = true, KnownRows = import.Rows, SequenceRows = import.HasTransactionNumbers ? 0 : import.Rows,
    };

    private Refusal? Book(ImportEntity import, LineKey line, GiftPass pass, out string? entry)
    {
        entry = null;
        if (pass.Gifts.Count == 0) return null;
        long last = pass.FirstNumber + pass.Gifts.Count - 1;
        BlockReceived block = new(pass.BlockId, line, pass.TakeGifts());
        EntryDraft draft = new(pass.LastDay, "import", block.Id, HeldAccount.OfChannel(import.OrganisationId, import.Channel));
        Result<RecordedEvent> recorded = recording.Apply(block, draft, Journal.WriteBlock(block, pass.FirstNumber, last));
        if (recorded.IsRefused) return recorded.Refusal;
        if (recorded.Value.Applied.Inflows is not [{ } inflow] || inflow.Units != pass.Units)
            throw new InvalidOperationException($"The block {block.Id} is not one inflow of its gifts' sum.");
        GiveSpans(pass.FirstNumber, last, line, inflow.Start);
        recording.Disclose(DisclosureKinds.Donations, pass.FirstNumber, last);
        entry = recorded.Value.Entry?.Id;
        return null;
    }

    // Each gift owns its run inside the block, in the list's order; one statement, because the runs are running sums.
    private void GiveSpans(long first, long last, LineKey line, long start) => books.Database.ExecuteSql($"""
        INSERT INTO "donation_part" ("DonationNumber", "Ordinal", "DonationId", "Line", "Start", "Units")
        SELECT "Number", 0, "Id", {line.ToString()}, {start} + SUM("GrossUnits") OVER (ORDER BY "Number") - "GrossUnits", "GrossUnits"
        FROM "donation" WHERE "Number" BETWEEN {first} AND {last} ORDER BY "Number"
        """);

    // The list as recognition knows it: how recent it is stands in its own row since it was staged.
    private static StatementSummary SummaryOf(ImportEntity import) => new(
        new StatementHeader
        {
            Source = import.ListName, File = import.FileName, Sha256 = import.FileHash, Format = import.Format, Channel = import.Channel, Title = import.Title, Until = import.AsOf,
        },
        import.Rows, import.TotalUnits, null, import.AsOf, import.HasTransactionNumbers, []);
}
