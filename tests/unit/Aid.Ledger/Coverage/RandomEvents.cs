using System.Collections.Immutable;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Ledger.Coverage;

/// <summary>
/// Random events over a small world, drawn with an eye on what the books hold so that most of them succeed and many collide:
/// few lines, small amounts, money sent round in circles.
/// </summary>
internal sealed class RandomEvents(int seed)
{
    private static readonly string[] Money = ["A//CNY", "A/X/CNY", "B//CNY", "B/cost/CNY", "Z//CNY", "U//CNY", "A//USD", "A/cost/CNY", "A/S/CNY", "A/P/CNY", "A/K/CNY", "B//USD"];
    private static readonly string[] Goods = ["A//MASK/L1", "A/X/MASK/L1", "A//GLOVE/L1", "A//KIT/K1", "Z//MASK/L1"];

    // Seeded: a failure is found again by its number.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);
#pragma warning restore CA5394
    private readonly List<string> _gifts = [], _outflows = [], _passed = [], _payments = [];
    private int _number;

    internal static World NewWorld() => new World()
        .AddFund(new FundFacts("A", "o1")).AddFund(new FundFacts("B", "o1")).AddFund(new FundFacts("U", "o1", Unrestricted: true))
        .AddFund(new FundFacts("V", "o2", Unrestricted: true)).AddFund(new FundFacts("Z", "o2"))
        .AddRule(new RuleVersion("cost", [1, 9], Lines("A/cost/CNY", "A/X/CNY")))
        .AddRule(new RuleVersion("235", [2, 3, 5], Lines("A/S/CNY", "A/P/CNY", "A/K/CNY")))
        .AddRule(new RuleVersion("1:2", [1, 2], Lines("A/S/CNY", "B//CNY")));

    /// <summary>A sequence of events, each drawn after the one before was applied to the book.</summary>
    internal static List<LedgerEvent> Sequence(int seed, int length, CoverageBook book)
    {
        RandomEvents events = new(seed);
        List<LedgerEvent> drawn = [];
        while (drawn.Count < length)
        {
            LedgerEvent next = events.Next(book);
            drawn.Add(next);
            if (!book.Apply(next).IsRefused) events.Remember(next);
        }
        return drawn;
    }

    private void Remember(LedgerEvent recorded)
    {
        if (recorded is GiftReceived gift) _gifts.Add(gift.Id);
        if (recorded is BlockReceived block) _gifts.AddRange(block.Gifts.Select(item => item.Id));
        if (recorded is PassedOn) _passed.Add(recorded.Id);
        if (recorded is Used or Replaced) _payments.Add(recorded.Id);
        if (recorded is Used or FeeCharged or Transferred or Split or Converted or PassedOn or UseReported or GivenBack or Refunded or Voided or Replaced or Settled { Fund: not null })
            _outflows.Add(recorded.Id);
    }

    private LedgerEvent Next(CoverageBook book)
    {
        string id = "e" + _number++;
        return Below(30) switch
        {
            < 5 => Gift(id),
            < 7 => new BlockReceived(id, Line(Money), [.. Enumerable.Range(0, 3).Select(item => new BlockGift($"{id}{(char)('a' + item)}", 1 + Below(9)))], Below(3)),
            < 10 when Full(book) is var (line, free) => new Used(id, line, Some(free), line.Designation == "cost" && Below(2) == 0, Below(8) == 0),
            < 13 when Full(book) is var (line, free) => new Transferred(id, line, Some(free), line.Lot is null && Below(2) == 0 ? Line(Money) with { Asset = line.Asset } : line with { Fund = One("A", "B", "Z", "U"), Designation = One("", "", "X") }),
            < 15 when Full(book) is var (line, free) && line.Asset == "CNY" => new Split(id, line, Some(free), One("cost", "235", "1:2")),
            < 17 when Full(book) is var (line, free) => Conversion(id, line, Some(free)),
            < 18 when Full(book) is var (line, free) => new PassedOn(id, line, Some(free), "other"),
            < 20 when _passed.Count > 0 => Below(2) == 0
                ? new UseReported(id, Pick(_passed), 1 + Below(5))
                : new GivenBack(id, Pick(_passed), 1 + Below(5), Line(Money)),
            < 22 when _gifts.Count > 0 => new FeeCharged(id, Pick(_gifts), 1 + Below(4)),
            < 25 when _gifts.Count > 0 => Refund(book, id, Pick(_gifts)),
            < 26 when _gifts.Count > 0 => new Voided(id, Pick(_gifts), Below(2) == 0),
            < 27 when _outflows.Count > 0 => new Resized(id, Pick(_outflows), Below(12), Below(6) == 0 ? 1 + Below(9) : null),
            < 28 when _payments.Count > 0 => new Replaced(id, Pick(_payments), Line(Money), 1 + Below(9)),
            < 29 when Owed(book) is { } owed => new Settled(id, owed, Below(3) == 0 ? null : One("U", "V", "A", "Z")),
            _ when _outflows.Count > 0 => new Reversed(id, Pick(_outflows)),
            _ => Gift(id),
        };
    }

    private GiftReceived Gift(string id)
    {
        if (Below(5) == 0) return new GiftReceived(id, [new GiftPart(Line(Goods), 1 + Below(9))]);
        LineKey line = Line(Money);
        ImmutableArray<GiftPart> parts = [new GiftPart(line, 1 + Below(25))];
        if (Below(3) == 0) parts = parts.Add(new GiftPart(Line(Money) with { Asset = line.Asset }, 1 + Below(9)));
        return new GiftReceived(id, parts, Below(4) == 0 ? 1 : 0);
    }

    private Converted Conversion(string id, LineKey line, long units)
    {
        if (line.Lot is not null)
            return new Converted(id, [new GiftPart(LineKey.Parse("A//MASK/L1"), 1 + Below(4)), new GiftPart(LineKey.Parse("A//GLOVE/L1"), 1 + Below(3))], LineKey.Parse("A//KIT/K1"), 1 + Below(3));
        return line.Asset == "USD"
            ? new Converted(id, [new GiftPart(line, units)], line with { Asset = "CNY" }, (units * 7) + Below(3))
            : new Converted(id, [new GiftPart(line, units)], Below(2) == 0 ? line with { Asset = "USD" } : LineKey.Parse("A//MASK/L1"), 1 + (units / 7));
    }

    private Refunded Refund(CoverageBook book, string id, string gift)
    {
        long net = book.Gift(gift)!.Runs.Sum(run => run.Units);
        return new Refunded(id, gift, Below(2) == 0 ? Math.Max(1, net) : 1 + Below((int)net + 1), Below(3) == 0);
    }

    private string? Owed(CoverageBook book)
    {
        string[] owed = [.. book.Lines().SelectMany(book.Inflows).Where(inflow => inflow.Source is FromShortfall).Select(inflow => inflow.Id)];
        return owed.Length == 0 ? null : Pick(owed);
    }

    private (LineKey Line, long Free)? Full(CoverageBook book)
    {
        LineKey[] lines = [.. book.Lines().Where(line => !line.Fund.StartsWith("ext:", StringComparison.Ordinal) && book.Balance(line).Free > 0)];
        if (lines.Length == 0) return null;
        LineKey line = Pick(lines);
        return (line, book.Balance(line).Free);
    }

    private long Some(long free) => Below(3) switch { 0 => free, 1 => 1 + Below((int)Math.Min(free, 1000)), _ => 1 + Below((int)Math.Min(free + 2, 12)) };

    private LineKey Line(string[] lines) => LineKey.Parse(Pick(lines));

    private string One(params string[] choices) => Pick(choices);

    private T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

#pragma warning disable CA5394
    private int Below(int limit) => _random.Next(limit);
#pragma warning restore CA5394

    private static ImmutableArray<LineKey> Lines(params string[] lines) => [.. lines.Select(LineKey.Parse)];
}
