using Aid.Disclosure.Commitments;
using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Disclosure.Verification;

/// <summary>Books of one society, by hand: ten gifts in a block, one alone, a payment, money passed on and reported, a fee, a refund. Figures are counted by hand.</summary>
internal static class SmallBooks
{
    public static byte[] Secret { get; } = Convert.FromHexString("00112233445566778899");

    private static readonly byte[] Salt = new byte[16];

    public static GiverName Name => new() { DonationId = "g1", Name = "某某公司", Salt = Convert.ToHexStringLower(Salt) };

    /// <summary>Line A//CNY: the block of 1,000 (net 990, fee 10), then 200 of g11; o covers 0..600, p 600..800, f 1 unit, r 150 of g11.</summary>
    public static List<PublicRecord> First()
    {
        World world = new();
        world.AddFund(new FundFacts("A", "o1"));
        CoverageBook book = new(world);
        LineKey line = LineKey.Parse("A//CNY");
        List<PublicRecord> records = Play(
            book,
            [
                new BlockReceived("b1", line, [.. Enumerable.Range(1, 10).Select(i => new BlockGift($"g{i}", 100))], 10),
                new GiftReceived("g11", [new GiftPart(line, 200)]),
                new Used("d1", line, 600),
                new PassedOn("d2", line, 200, "Other society"),
                new UseReported("d3", "d2", 50),
                new FeeCharged("f1", "g10", 1),
                new Refunded("r1", "g11", 150),
            ]);
        records.AddRange(Enumerable.Range(1, 11).Select(i => Gift(book.Gift($"g{i}")!, i <= 10 ? "b1" : null)));
        records.AddRange(
        [
            new Organisation { Id = "o1", NameZh = "甲市红十字会", Level = "city" },
            new Fund { Id = "A", OrganisationId = "o1", NameZh = "救灾", OpenedOn = new DateOnly(2024, 1, 1) },
            new Disbursement { Id = "d1", FundId = "A", Units = 600, On = new DateOnly(2024, 2, 1), OutflowId = "d1" },
            new Disbursement { Id = "d2", FundId = "A", Kind = "passed-on", Units = 200, On = new DateOnly(2024, 2, 1), OutflowId = "d2" },
            new Disbursement { Id = "d3", FundId = "A", Kind = "reported-use", Units = 50, On = new DateOnly(2024, 2, 2), ReportsOnId = "d2", OutflowId = "d3" },
            new Refund { Id = "r1", DonationId = "g11", FundId = "A", Units = 150, On = new DateOnly(2024, 2, 3), OutflowId = "r1" },
            new Fee { Id = "f1", DonationId = "g10", FundId = "A", Units = 1, On = new DateOnly(2024, 2, 3), Channel = "bank", OutflowId = "f1" },
            Figures,
            new Entry { Id = "e1", Number = 1, On = new DateOnly(2024, 2, 3), Kind = "summary", Postings = Postings("e1", 239) },
        ]);
        return records;
    }

    /// <summary>By hand: 1,190 net in, 600 + 200 + 1 + 150 out, 239 held; of 200 passed on 50 are reported.</summary>
    public static FundFigures Figures => new()
    {
        Id = "A:CNY",
        FundId = "A",
        ReceivedUnits = 1_200,
        UsedUnits = 650,
        PassedOnUnits = 150,
        FeeUnits = 11,
        RefundedUnits = 150,
        HeldUnits = 239,
        Gifts = 11,
        Disbursements = 3,
    };

    /// <summary>One more gift of 40 on another line, and the figures after it.</summary>
    public static List<PublicRecord> Second() =>
    [
        new Donation { Id = "g12", FundId = "A", GrossUnits = 40, ReceivedOn = new DateOnly(2024, 3, 1), Parts = [new() { DonationId = "g12", Line = "A/X/CNY", Units = 40 }] },
        new LineInflow { Id = "g12#0", Line = "A/X/CNY", Units = 40, SourceKind = "gift", SourceId = "g12" },
        new Entry { Id = "e2", Number = 2, On = new DateOnly(2024, 3, 1), Kind = "donation", Postings = Postings("e2", 40) },
        new FundFigures { Id = "A:CNY", FundId = "A", ReceivedUnits = 1_240, UsedUnits = 650, PassedOnUnits = 150, FeeUnits = 11, RefundedUnits = 150, HeldUnits = 279, Gifts = 12, Disbursements = 3 },
    ];

    public static Dictionary<string, string> Pages => new(StringComparer.Ordinal)
    {
        ["index.html"] = """<!doctype html><p>在账 <data class="n" value="239" data-figure="A:CNY:held">2.39</data> 元，<data value="650" data-total="organisation=o1:CNY:used">6.50</data></p>""",
        ["disbursements/0/1.html"] = """<!doctype html><td><data value="600" data-record="Disbursements:d1:Units">6.00</data></td>""",
    };

    private static List<Posting> Postings(string entry, long units) =>
    [
        new() { EntryId = entry, Account = "bank:1", Units = units },
        new() { EntryId = entry, Ordinal = 1, Account = "fund:A", Units = -units },
    ];

    private static List<PublicRecord> Play(CoverageBook book, IEnumerable<LedgerEvent> events)
    {
        List<PublicRecord> records = [];
        long sequence = 0;
        foreach (Applied applied in events.Select(recorded => book.Apply(recorded).Value))
        {
            records.AddRange(applied.Inflows.Select(LedgerRecords.ToPublic));
            records.AddRange(applied.Outflows.Select(LedgerRecords.ToPublic));
            records.AddRange(applied.Coverage.Select(change => LedgerRecords.ToPublic(change, ++sequence)));
        }

        return records;
    }

    private static Donation Gift(GiftRecord gift, string? block) => new()
    {
        Id = gift.Id,
        FundId = "A",
        ReceivedOn = new DateOnly(2024, 1, 2),
        Channel = "bank",
        GrossUnits = gift.Gross,
        FeeUnits = gift.Fee,
        BlockId = block,
        NameForm = gift.Id == "g1" ? "named" : "withheld",
        NameCommitment = gift.Id == "g1" ? Commitment.ToName(Salt, Name.Name) : "",
        ReceiptCommitment = Commitment.ToReceipt(Secret),
        Parts = [.. gift.Runs.Select((run, i) => new DonationPart { DonationId = gift.Id, Ordinal = i, Line = run.Line.ToString(), Start = run.Start, Units = run.Units })],
    };
}
