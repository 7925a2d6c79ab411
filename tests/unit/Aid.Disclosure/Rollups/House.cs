using Aid.Disclosure.Records;
using Aid.Disclosure.Rollups;

namespace Aid.Tests.Unit.Disclosure.Rollups;

/// <summary>
/// Societies and what they did, event by event. Their figures are made as the books make them, one society by itself; what a house of several amounts to is counted from the events by who stands inside.
/// </summary>
internal sealed class House
{
    private readonly Dictionary<string, string?> parents = new(StringComparer.Ordinal);
    private readonly List<(string Society, long Units)> given = [];
    private readonly List<(string Society, long Units)> used = [];
    private readonly List<Passing> passings = [];

    private sealed record Passing(string From, string To, long Sent, long Received, long Reported)
    {
        public long SentBack { get; set; }
    }

    public IReadOnlyCollection<string> Societies => parents.Keys;

    public List<OrganisationPair> Pairs => [.. passings.Select((p, i) => new PairSides(
        p.Sent == 0 ? null : new Disbursement { Id = $"d{i}", Units = p.Sent, On = new(2024, 1, 1) }, p.Reported, p.Sent == 0 ? 0 : p.SentBack,
        p.Received == 0 ? null : new Donation { Id = $"g{i}", GrossUnits = p.Received, ReceivedOn = new(2024, 1, 2) }, 0, p.SentBack)
        .Fill(new OrganisationPair { Id = $"op{i}", FromOrganisationId = p.From, ToOrganisationId = p.To }))];

    public static House Random(Random random)
    {
        House house = new();
        for (int i = 0; i < random.Next(2, 12); i++)
            house.Society($"s{i}", i == 0 || random.Next(6) == 0 ? null : $"s{random.Next(i)}");
        string[] all = [.. house.Societies];
        for (int i = 0; i < random.Next(40); i++)
        {
            string from = all[random.Next(all.Length)], to = all[random.Next(all.Length)];
            switch (random.Next(4))
            {
                case 0:
                    house.Give(from, random.Next(1, 1000));
                    break;
                case 1:
                    house.Use(from, random.Next(1, 300));
                    break;
                default:
                    if (from == to) break;
                    long sent = random.Next(3) == 0 ? 0 : random.Next(1, 500);
                    long received = sent == 0 || random.Next(3) == 0 ? random.Next(1, 500) : random.Next(2) == 0 ? 0 : sent;
                    long reported = random.Next(2) == 0 ? 0 : random.NextInt64(sent + 1);
                    house.Pass(from, to, sent, received, reported);
                    if (received > 0 && (sent == 0 || sent - reported > 0) && random.Next(4) == 0)
                        house.SendBack(house.passings.Count - 1, random.NextInt64(1, Math.Min(received, sent == 0 ? received : sent - reported) + 1));
                    break;
            }
        }

        return house;
    }

    public House Society(string code, string? parent)
    {
        parents.Add(code, parent);
        return this;
    }

    public void Give(string society, long units) => given.Add((society, units));

    public void Use(string society, long units) => used.Add((society, units));

    public void Pass(string from, string to, long sent, long received, long reported) => passings.Add(new Passing(from, to, sent, received, reported));

    public void SendBack(int passing, long units) => passings[passing].SentBack = units;

    public Rollup Rollup() => new(parents.Select(s => new Organisation { Id = s.Key, ParentId = s.Value }), parents.Keys.Select(FiguresOf), Pairs);

    /// <summary>The other way: every event by itself, and only those that cross the walls of the house.</summary>
    public RollupFigures SeenFromOutside(string top, IReadOnlySet<string> inside)
    {
        long received = 0, gifts = 0, unmatchedIn = 0, use = 0, passedOn = 0, unmatchedOut = 0, refunded = 0, eliminated = 0;
        foreach (var (society, units) in given.Where(g => inside.Contains(g.Society)))
            (received, gifts) = (received + units, gifts + 1);
        use += used.Where(u => inside.Contains(u.Society)).Sum(u => u.Units);
        foreach (Passing p in passings)
        {
            long net = p.Sent == 0 ? 0 : p.Sent - p.SentBack, got = p.Received - p.SentBack;
            switch (inside.Contains(p.From), inside.Contains(p.To))
            {
                case (true, true):
                    // What neither side can say of the other is left over; a report of money that arrived is the receiver's own use.
                    eliminated += Math.Min(net, got);
                    unmatchedIn += Math.Max(got - net, 0);
                    use += Math.Max(p.Reported - Math.Min(net, got), 0);
                    unmatchedOut += Math.Max(net - got, 0) - Math.Max(p.Reported - Math.Min(net, got), 0);
                    break;
                case (true, false):
                    use += p.Reported;
                    passedOn += net - p.Reported;
                    break;
                case (false, true):
                    received += p.Received;
                    refunded += p.SentBack;
                    gifts += p.Received > 0 ? 1 : 0;
                    break;
            }
        }

        long held = inside.Sum(society => FiguresOf(society).Held);
        return new RollupFigures
        {
            Received = received, Gifts = gifts, UnmatchedIn = unmatchedIn, Used = use, PassedOn = passedOn, UnmatchedOut = unmatchedOut, Refunded = refunded, Eliminated = eliminated, Held = held,
        };
    }

    private RollupInput FiguresOf(string society)
    {
        List<Passing> sent = [.. passings.Where(p => p.From == society && p.Sent > 0)], got = [.. passings.Where(p => p.To == society && p.Received > 0)];
        long received = given.Where(g => g.Society == society).Sum(g => g.Units) + got.Sum(p => p.Received);
        long usedUp = used.Where(u => u.Society == society).Sum(u => u.Units) + sent.Sum(p => p.Reported);
        long awaited = sent.Sum(p => p.Sent - p.SentBack - p.Reported);
        long back = got.Sum(p => p.SentBack);
        return new RollupInput(society, "CNY", 0, received, 0, 0, usedUp, awaited, 0, back, 0, received - usedUp - awaited - back, given.Count(g => g.Society == society) + got.Count);
    }
}
