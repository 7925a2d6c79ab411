using System.Text.Json;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Coverage;

/// <summary>What must hold of any books, whatever happened in them.</summary>
public sealed class BookPropertyTests
{
    private const int Seeds = 100;
    private const int Length = 30;

    [Fact]
    public void Book_RandomEvents_ConserveEveryUnit()
    {
        ForEachSeed((book, events, _) =>
        {
            foreach (LedgerEvent recorded in events)
            {
                book.Apply(recorded);
                foreach (LineKey line in book.Lines())
                {
                    LineBalance balance = book.Balance(line);
                    Assert.Equal(balance.In, balance.Covered + balance.Free);
                    Assert.Equal(balance.In, book.Inflows(line).Sum(inflow => inflow.Units));
                }
                foreach (Outflow outflow in book.Outflows())
                    Assert.Equal(outflow.Units, book.Coverage(outflow.Id).Sum(run => run.Units));
                foreach (string gift in BookDump.GiftsOf(events).Where(gift => book.Gift(gift) is not null))
                    Assert.Equal(book.Gift(gift)!.Gross, book.Trace(gift).Sum(part => part.Units));
            }
        });
    }

    [Fact]
    public void Book_RefusedEvent_ChangesNothing()
    {
        int refusals = 0;
        ForEachSeed((book, events, gifts) =>
        {
            foreach (LedgerEvent recorded in events)
            {
                string before = BookDump.Of(book, gifts);
                if (!book.Apply(recorded).IsRefused) continue;
                refusals++;
                Assert.Equal(before, BookDump.Of(book, gifts));
            }
        });
        Assert.True(refusals > 100);
    }

    [Fact]
    public void Rollback_AfterAnyEvents_RestoresAndReplaysToTheSameRecords()
    {
        ForEachSeed((book, events, gifts) =>
        {
            foreach (LedgerEvent recorded in events.Take(Length / 2)) book.Apply(recorded);
            string before = BookDump.Of(book, gifts);
            BookMark mark = book.Mark();
            string[] first = [.. events.Skip(Length / 2).Select(recorded => Said(book.Apply(recorded)))];
            string after = BookDump.Of(book, gifts);
            book.Rollback(mark);
            Assert.Equal(before, BookDump.Of(book, gifts));
            string[] again = [.. events.Skip(Length / 2).Select(recorded => Said(book.Apply(recorded)))];
            Assert.Equal(first, again);
            Assert.Equal(after, BookDump.Of(book, gifts));
        });
    }

    [Fact]
    public void Rollback_OfAnInnerMark_KeepsTheOuterEvents()
    {
        ForEachSeed((book, events, gifts) =>
        {
            string empty = BookDump.Of(book, gifts);
            BookMark outer = book.Mark();
            string expected = empty;
            foreach (LedgerEvent[] savepoint in events.Chunk(5))
            {
                BookMark inner = book.Mark();
                foreach (LedgerEvent recorded in savepoint) book.Apply(recorded);
                if (savepoint.Length % 2 == 0 || savepoint[0].Id.Length % 2 == 0) book.Rollback(inner);
                else
                {
                    book.Forget(inner);
                    expected = BookDump.Of(book, gifts);
                }
                Assert.Equal(expected, BookDump.Of(book, gifts));
            }
            book.Rollback(outer);
            Assert.Equal(empty, BookDump.Of(book, gifts));
        });
    }

    [Fact]
    public void Events_ThroughJson_FoldToTheSameBooks()
    {
        ForEachSeed((book, events, gifts) =>
        {
            CoverageBook again = new(RandomEvents.NewWorld());
            foreach (LedgerEvent recorded in events)
            {
                LedgerEvent? read = JsonSerializer.Deserialize<LedgerEvent>(JsonSerializer.Serialize(recorded));
                Assert.Equal(Said(book.Apply(recorded)), Said(again.Apply(read!)));
            }
            Assert.Equal(BookDump.Of(book, gifts), BookDump.Of(again, gifts));
        });
    }

    // The public sees records, not books: what they say, one after the other, must be what the books hold.
    [Fact]
    public void Applied_Folded_GivesInflowsOutflowsAndCoverage()
    {
        ForEachSeed((book, events, _) =>
        {
            Dictionary<string, Inflow> inflows = [];
            Dictionary<string, Outflow> outflows = [];
            Dictionary<(string Outflow, long Unit), (LineKey Line, long At)> coverage = [];
            foreach (LedgerEvent recorded in events)
            {
                Result<Applied> applied = book.Apply(recorded);
                if (applied.IsRefused) continue;
                foreach (Inflow inflow in applied.Value.Inflows) inflows[inflow.Id] = inflow;
                foreach (Outflow outflow in applied.Value.Outflows) outflows[outflow.Id] = outflow;
                foreach (CoverageChange change in applied.Value.Coverage)
                {
                    for (long unit = 0; unit < change.Units; unit++)
                    {
                        if (change.Line is { } line) coverage[(change.Outflow, change.Offset + unit)] = (line, change.Start + unit);
                        else Assert.True(coverage.Remove((change.Outflow, change.Offset + unit)));
                    }
                }
            }
            Assert.Equal(book.Lines().SelectMany(book.Inflows).OrderBy(inflow => inflow.Id, StringComparer.Ordinal), inflows.Values.OrderBy(inflow => inflow.Id, StringComparer.Ordinal));
            Assert.Equal(book.Outflows().Select(outflow => JsonSerializer.Serialize(outflow)).Order(StringComparer.Ordinal), outflows.Values.Select(outflow => JsonSerializer.Serialize(outflow)).Order(StringComparer.Ordinal));
            foreach (Outflow outflow in book.Outflows())
            {
                foreach (CoveredRun run in book.Coverage(outflow.Id))
                    for (long unit = 0; unit < run.Units; unit++)
                        Assert.True(coverage.Remove((outflow.Id, run.Offset + unit), out var at) && at == (run.Line, run.Start + unit));
            }
            Assert.Empty(coverage);
        });
    }

    private static string Said(Result<Applied> result) => result.IsRefused ? result.Refusal.Code : JsonSerializer.Serialize(result.Value);

    private static void ForEachSeed(Action<CoverageBook, List<LedgerEvent>, IReadOnlyList<string>> check)
    {
        for (int seed = 20_000; seed < 20_000 + Seeds; seed++)
        {
            List<LedgerEvent> events = RandomEvents.Sequence(seed, Length, new CoverageBook(RandomEvents.NewWorld()));
            check(new CoverageBook(RandomEvents.NewWorld()), events, BookDump.GiftsOf(events));
        }
    }
}
