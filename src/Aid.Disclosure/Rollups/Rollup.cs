using Aid.Disclosure.Records;

namespace Aid.Disclosure.Rollups;

/// <summary>
/// Rolls the figures of organisations up along their levels without counting anything twice. Moves between funds cancel by themselves, each being one record with two sides; what is told by two independent
/// records (<see cref="OrganisationPair"/>) is taken off both sides as far as they agree, and what is left over stands in figures of its own.
/// </summary>
public sealed class Rollup
{
    private readonly Dictionary<string, string?> _parents = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _children;
    private readonly IReadOnlyList<RollupInput> _all;
    private readonly ILookup<(string Organisation, string Asset), RollupInput> _funds;
    private readonly IReadOnlyList<OrganisationPair> _pairs;

    /// <summary>Takes what one release says of everybody.</summary>
    /// <param name="organisations">All organisations.</param>
    /// <param name="funds">The totals of all funds.</param>
    /// <param name="pairs">All pairs.</param>
    public Rollup(IEnumerable<Organisation> organisations, IEnumerable<RollupInput> funds, IEnumerable<OrganisationPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        foreach (Organisation organisation in organisations)
            _parents[organisation.Id] = organisation.ParentId;
        _children = _parents.Where(o => o.Value is not null).ToLookup(o => o.Value!, o => o.Key, StringComparer.Ordinal);
        _all = [.. funds];
        _funds = _all.ToLookup(f => (f.OrganisationId, f.Asset));
        _pairs = [.. pairs];
    }

    /// <summary>The organisation and all below it, each once. A circle of parents, which honest books do not have, is walked once.</summary>
    /// <param name="organisationId">The top.</param>
    public IReadOnlySet<string> Under(string organisationId)
    {
        HashSet<string> members = new(StringComparer.Ordinal) { organisationId };
        Queue<string> open = new(members);
        while (open.TryDequeue(out string? at))
            foreach (string child in _children[at].Where(members.Add))
                open.Enqueue(child);
        return members;
    }

    /// <summary>The organisations above one, nearest first.</summary>
    /// <param name="organisationId">The one.</param>
    public IReadOnlyList<string> Above(string organisationId)
    {
        List<string> above = [];
        for (string? at = _parents.GetValueOrDefault(organisationId); at is not null && at != organisationId && !above.Contains(at); at = _parents.GetValueOrDefault(at))
            above.Add(at);
        return above;
    }

    /// <summary>Pairs with both sides under an organisation.</summary>
    /// <param name="organisationId">The top.</param>
    public IEnumerable<OrganisationPair> Inside(string organisationId)
    {
        IReadOnlySet<string> members = Under(organisationId);
        return _pairs.Where(pair => members.Contains(pair.FromOrganisationId) && members.Contains(pair.ToOrganisationId));
    }

    /// <summary>The figures of an organisation and all below it.</summary>
    /// <param name="organisationId">The top.</param>
    /// <param name="asset">Asset code.</param>
    public RollupFigures Of(string organisationId, string asset) =>
        Of([.. Under(organisationId).SelectMany(member => _funds[(member, asset)])], Inside(organisationId).Where(pair => pair.Asset == asset));

    /// <summary>The figures of everybody in these books as one house.</summary>
    /// <param name="asset">Asset code.</param>
    public RollupFigures Everybody(string asset) => Of([.. _all.Where(fund => fund.Asset == asset)], _pairs.Where(pair => pair.Asset == asset));

    private static RollupFigures Of(List<RollupInput> all, IEnumerable<OrganisationPair> inside)
    {
        Eliminations off = new();
        foreach (OrganisationPair pair in inside)
            off.Take(pair);

        long moved = Sum(f => f.MovedIn) - Sum(f => f.MovedOut);
        return new RollupFigures
        {
            Opening = Sum(f => f.Opening),
            Received = Sum(f => f.Received) - off.Received,
            Gifts = Sum(f => f.Gifts) - off.Gifts,
            UnmatchedIn = off.UnmatchedIn,
            MovedIn = Math.Max(moved, 0),
            MovedOut = Math.Max(-moved, 0),
            Used = Sum(f => f.Used) - off.Used,
            PassedOn = Sum(f => f.PassedOn) - off.PassedOn,
            UnmatchedOut = off.UnmatchedOut,
            Fees = Sum(f => f.Fees),
            Refunded = Sum(f => f.Refunded) - off.Refunded,
            Shortfall = Sum(f => f.Shortfall),
            Held = Sum(f => f.Held),
            Eliminated = off.Both,
        };

        long Sum(Func<RollupInput, long> field) => all.Aggregate(0L, (sum, fund) => checked(sum + field(fund)));
    }

    /// <summary>What pairs inside a house take off its sums.</summary>
    private sealed class Eliminations
    {
        public long Received { get; private set; }

        public long Gifts { get; private set; }

        public long Refunded { get; private set; }

        public long Used { get; private set; }

        public long PassedOn { get; private set; }

        public long UnmatchedIn { get; private set; }

        public long UnmatchedOut { get; private set; }

        public long Both { get; private set; }

        public void Take(OrganisationPair pair)
        {
            // Whatever was received from another society of the house is not from outside, whether the other says so or not.
            Received += pair.ReceivedUnits + pair.SentBackUnits;
            Refunded += pair.SentBackUnits;
            if (pair.DonationId is not null && !pair.IsVoided)
                Gifts++;

            long both = Math.Min(pair.SentUnits, pair.ReceivedUnits);
            Both += both;
            UnmatchedIn += pair.ReceivedUnits - both;

            // A reported use speaks of money that arrived: it is the first part of what both tell, and the receiver's own books show the use.
            long awaited = pair.SentUnits - pair.ReportedUnits;
            long used = Math.Min(both, pair.ReportedUnits);
            Used += used;
            PassedOn += awaited;
            UnmatchedOut += awaited - (both - used);
        }
    }
}
