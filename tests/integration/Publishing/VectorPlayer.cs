using System.Collections.Immutable;
using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Tests.Unit.Ledger.Coverage;

namespace Aid.Tests.Integration.Publishing;

/// <summary>
/// Plays one vector of the coverage rules, an event at a time, into books that all vectors share: every fund, gift and outflow carries the vector's own prefix, so that each keeps to its
/// own lines. Entries post what each event changed on the lines, as the books do.
/// </summary>
internal sealed class VectorPlayer(VectorFile file, Vector vector, string prefix)
{
    private readonly CoverageBook book = new(file.NewWorld());
    private readonly ImmutableArray<LedgerEvent> events = vector.Events;
    private readonly Dictionary<string, long> free = new(StringComparer.Ordinal);

    public int Steps => events.Length;

    public void Step(int index, HandMadeBooks books)
    {
        var recorded = events[index];
        var applied = book.Apply(recorded);
        if (applied.IsRefused)
            return;
        foreach (var gift in Gifts(recorded))
            books.Add(ToDonation(book.Gift(gift)!, recorded is BlockReceived block ? Name(block.Id) : null));
        Dictionary<string, PublicRecord> issued = new(StringComparer.Ordinal);
        foreach (var inflow in applied.Value.Inflows)
            issued["inflow " + inflow.Id] = ToPublic(inflow);
        foreach (var outflow in applied.Value.Outflows)
            issued["outflow " + outflow.Id] = ToPublic(outflow);
        foreach (var record in issued.Values)
            books.Add(record);
        foreach (var change in applied.Value.Coverage)
            books.Cover(Name(change.Outflow), change.Offset, change.Units, change.Line is { } line ? Line(line.ToString()) : "", change.Start, change.IsCorrection);
        Post(books, Name(recorded.Id));
    }

    private static IEnumerable<string> Gifts(LedgerEvent recorded) => recorded switch
    {
        GiftReceived gift => [gift.Id],
        BlockReceived block => block.Gifts.Select(g => g.Id),
        _ => [],
    };

    private string Name(string id) => id.Length == 0 ? "" : prefix + id;

    private string Line(string line) => line.StartsWith("ext:", StringComparison.Ordinal) ? "ext:" + prefix + line[4..] : line.Length == 0 ? "" : prefix + line;

    private Donation ToDonation(GiftRecord gift, string? block) => new()
    {
        Id = Name(gift.Id), GrossUnits = gift.Gross, FeeUnits = gift.Fee, BlockId = block,
        Asset = gift.Runs.IsEmpty ? "CNY" : gift.Runs[0].Line.Asset, FundId = prefix + (gift.Runs.IsEmpty ? "A" : gift.Runs[0].Line.Fund),
        Parts = [.. gift.Runs.Select((run, i) => new DonationPart { DonationId = Name(gift.Id), Ordinal = i, Line = Line(run.Line.ToString()), Start = run.Start, Units = run.Units })],
    };

    private LineInflow ToPublic(Inflow inflow)
    {
        var r = LedgerRecords.ToPublic(inflow);
        return new LineInflow { Id = Name(r.Id), Line = Line(r.Line), Start = r.Start, Units = r.Units, SourceKind = r.SourceKind, SourceId = Name(r.SourceId), SourcePart = r.SourcePart, SourceOffset = r.SourceOffset };
    }

    private LineOutflow ToPublic(Outflow outflow)
    {
        var r = LedgerRecords.ToPublic(outflow);
        return new LineOutflow
        {
            Id = Name(r.Id), Kind = r.Kind, Line = Line(r.Line), AboutId = Name(r.AboutId), Units = r.Units, Map = r.Map, DealWeights = r.DealWeights, DealCounter = r.DealCounter,
            RatioIn = r.RatioIn, RatioOut = r.RatioOut,
            Targets = [.. r.Targets.Select(t => new OutflowTarget { OutflowId = Name(t.OutflowId), Ordinal = t.Ordinal, Part = t.Part, Line = Line(t.Line), Start = t.Start, Units = t.Units })],
        };
    }

    private void Post(HandMadeBooks books, string subject)
    {
        List<(string Account, string Asset, long Units)> postings = [];
        foreach (var fund in book.Lines().Where(l => !l.Fund.StartsWith("ext:", StringComparison.Ordinal)).GroupBy(l => (l.Fund, l.Asset)))
        {
            var now = fund.Sum(l => book.Balance(l).Free);
            var key = $"{fund.Key.Fund}:{fund.Key.Asset}";
            var delta = now - free.GetValueOrDefault(key);
            free[key] = now;
            if (delta == 0)
                continue;
            postings.Add(($"fund:{prefix}{fund.Key.Fund}", fund.Key.Asset, -delta));
            postings.Add(($"bank:{prefix}", fund.Key.Asset, delta));
        }

        if (postings.Count > 0)
            books.Entry(subject, [.. postings]);
    }
}
