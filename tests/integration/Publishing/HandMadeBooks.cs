using Aid.Application.Publishing.Source;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Records;

namespace Aid.Tests.Integration.Publishing;

/// <summary>Books made by hand: each call adds what a command would have added, and the next release takes what came since the last.</summary>
internal sealed class HandMadeBooks
{
    private readonly List<PublicRecord> changed = [];
    private readonly List<GiverName> names = [];
    private readonly Dictionary<string, long> ends = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private long sequence;

    public List<StatedTotal> StatedTotals { get; } = [];

    public List<BankBalance> BankBalances { get; } = [];

    public HandMadeBooks Begin(string fund = "f")
    {
        Add(new Organisation { Id = "o", NameZh = "某省红十字会", Level = "province" });
        Add(new Fund { Id = fund, OrganisationId = "o", NameZh = "同心基金", OpenedOn = new DateOnly(2020, 1, 1) });
        return this;
    }

    public Donation Gift(long units, string fund = "f", string? name = null, DateOnly? on = null)
    {
        var id = Next("g");
        var line = $"{fund}//CNY";
        var start = ends.GetValueOrDefault(line);
        ends[line] = start + units;
        byte[] salt = new byte[16];
        Donation gift = new()
        {
            Id = id, FundId = fund, ReceivedOn = on ?? new DateOnly(2020, 2, 1), Channel = "bank", GrossUnits = units, ReceiptCommitment = Commitment.ToReceipt(new byte[10]),
            NameForm = name is null ? "withheld" : "named", NameCommitment = name is null ? "" : Commitment.ToName(salt, name),
            Parts = [new DonationPart { DonationId = id, Line = line, Start = start, Units = units }],
        };
        Add(gift);
        if (name is not null)
            names.Add(new GiverName { DonationId = id, Name = name, Salt = Convert.ToHexStringLower(salt) });
        Add(new LineInflow { Id = id + "#0", Line = line, Start = start, Units = units, SourceKind = "gift", SourceId = id });
        Entry(id, ("bank:b", units), ($"fund:{fund}", -units));
        return gift;
    }

    public void Rename(Donation gift, string name)
    {
        byte[] salt = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];
        Add(new Donation
        {
            Id = gift.Id, FundId = gift.FundId, ReceivedOn = gift.ReceivedOn, Channel = gift.Channel, GrossUnits = gift.GrossUnits, ReceiptCommitment = gift.ReceiptCommitment,
            NameForm = "named", NameCommitment = Commitment.ToName(salt, name), Parts = gift.Parts,
        });
        names.Add(new GiverName { DonationId = gift.Id, Name = name, Salt = Convert.ToHexStringLower(salt) });
    }

    public Disbursement Pay(long units, string fund = "f", long? covered = null, long? booked = null, long? at = null)
    {
        var id = Next("d");
        var line = $"{fund}//CNY";
        var start = at ?? used.GetValueOrDefault(line);
        used[line] = Math.Max(used.GetValueOrDefault(line), start + (covered ?? units));
        Disbursement payment = new() { Id = id, FundId = fund, Units = units, On = new DateOnly(2020, 3, 1), PurposeZh = "采购口罩", Recipient = "某医院", OutflowId = id };
        Add(payment);
        Add(new LineOutflow { Id = id, Kind = "use", Line = line, Units = units });
        Cover(id, 0, covered ?? units, line, start);
        Entry(id, ("bank:b", -(booked ?? units)), ($"fund:{fund}", booked ?? units));
        return payment;
    }

    public void Cover(string outflow, long offset, long units, string line, long start, bool isCorrection = false)
    {
        sequence++;
        Add(new CoverageRow { Id = $"{outflow}:{sequence}", OutflowId = outflow, Sequence = sequence, Offset = offset, Units = units, Line = line, Start = start, IsCorrection = isCorrection });
    }

    public void Entry(string subject, params (string Account, long Units)[] postings) =>
        Entry(subject, [.. postings.Select(p => (p.Account, "CNY", p.Units))]);

    public void Entry(string subject, IReadOnlyList<(string Account, string Asset, long Units)> postings)
    {
        var id = Next("e");
        Add(new Entry
        {
            Id = id, Number = numbers["e"], On = new DateOnly(2020, 2, 1), Kind = "donation", SubjectId = subject,
            Postings = postings.Select((p, i) => new Posting { EntryId = id, Ordinal = i, Account = p.Account, Asset = p.Asset, Units = p.Units }).ToList(),
        });
    }

    public StatedFigure State(string id, DateOnly on, long units, string? correction = null) => Add(Stated(id, on, units, correction));

    public static StatedFigure Stated(string id, DateOnly on, long units, string? correction = null) =>
        new() { Id = id, OrganisationId = "o", Series = "cumulative-received", IsCumulative = true, On = on, Units = units, CorrectionId = correction, Source = "公开通报" };

    public void Replace<T>(T old, T now)
        where T : PublicRecord => changed[changed.IndexOf(old)] = now;

    public T Add<T>(T record)
        where T : PublicRecord
    {
        changed.Add(record);
        return record;
    }

    /// <summary>What changed so far, as a source; <see cref="Taken"/> forgets it once it was published.</summary>
    public IReleaseSource Source() => new Changes(this);

    public void Taken()
    {
        changed.Clear();
        names.Clear();
        StatedTotals.Clear();
        BankBalances.Clear();
    }

    private string Next(string kind)
    {
        numbers[kind] = numbers.GetValueOrDefault(kind) + 1;
        return kind + numbers[kind];
    }

    private sealed class Changes(HandMadeBooks books) : IReleaseSource
    {
        public long Watermark => books.sequence;

        public bool IsSingleOperator => true;

        public IReadOnlyList<StatedTotal> StatedTotals => books.StatedTotals;

        public IReadOnlyList<BankBalance> BankBalances => books.BankBalances;

        public IEnumerable<T> Changed<T>() where T : PublicRecord => books.changed.OfType<T>();

        public IEnumerable<GiverName> Names() => books.names;

        public IEnumerable<string> NamesWithdrawn() => [];

        public void Dispose()
        {
        }
    }
}
