using Aid.Disclosure.Records;
using Aid.Disclosure.Rollups;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Verification;

/// <summary>What one fund's lines of an asset, or one lot, add up to.</summary>
internal sealed class TerritorySums
{
    public long Opening { get; set; }

    public long Received { get; set; }

    public long MovedIn { get; set; }

    public long MovedOut { get; set; }

    public long Used { get; set; }

    public long PassedOn { get; set; }

    public long Fees { get; set; }

    public long Refunded { get; set; }

    public long Shortfall { get; set; }

    public long Held { get; set; }

    public long Gifts { get; set; }

    public long Disbursements { get; set; }

    /// <summary>What is held by the other sums; equal to <see cref="Held"/> in honest books.</summary>
    public long HeldByTheRest => Opening + Received + MovedIn + Shortfall - MovedOut - Used - PassedOn - Fees - Refunded;

    /// <summary>As a roll-up takes them.</summary>
    public RollupInput ForRollup(string organisation, string asset) =>
        new(organisation, asset, Opening, Received, MovedIn, MovedOut, Used, PassedOn, Fees, Refunded, Shortfall, Held, Gifts);

    /// <summary>A sum by the name that pages and the verifier use; null for an unknown name.</summary>
    public long? this[string name] => name switch
    {
        "opening" => Opening,
        "received" => Received,
        "movedIn" => MovedIn,
        "movedOut" => MovedOut,
        "used" => Used,
        "passedOn" => PassedOn,
        "fees" => Fees,
        "refunded" => Refunded,
        "shortfall" => Shortfall,
        "held" => Held,
        "gifts" => Gifts,
        "disbursements" => Disbursements,
        _ => null,
    };
}

/// <summary>
/// Adds up the lines by fund and asset, or by lot of goods, from nothing but inflows, outflows and standing coverage: the figures' second calculation, from zero where the
/// release's own was by deltas. What each sum means is said at <see cref="FundFigures"/>.
/// </summary>
/// <param name="trace">The lines.</param>
/// <param name="keyOf">The territory of a line, null for none: <c>fund:asset</c>, or <c>fund:asset:lot</c>.</param>
internal sealed class Territories(PublicTrace trace, Func<PublicLine, string?> keyOf)
{
    private readonly Dictionary<string, TerritorySums> _sums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, long>> _taken = new(StringComparer.Ordinal);

    public static Dictionary<string, TerritorySums> ByFund(ReplayedBooks books, PublicTrace trace)
    {
        Territories sums = new(trace, line => $"{FundOf(trace, line)}:{LineName.Asset(line.Name)}");
        sums.Add();
        foreach (Donation gift in trace.Gifts.Values)
        {
            TerritorySums first = sums.At($"{gift.FundId}:{gift.Asset}");
            first.Received += gift.FeeUnits;
            first.Fees += gift.FeeUnits;
            first.Gifts++;
        }

        foreach (Refund refund in books.Newest<Refund>().Where(refund => refund is { Kind: "void", Status: "standing" }))
            sums.At($"{refund.FundId}:{refund.Asset}").Gifts--;
        foreach (Disbursement use in books.Newest<Disbursement>().Where(use => use.Status == "standing"))
            sums.At($"{use.FundId}:{use.Asset}").Disbursements++;
        return sums._sums;
    }

    public static Dictionary<string, TerritorySums> ByLot(PublicTrace trace)
    {
        Territories sums = new(trace, line => line.PassedOnBy is null && LineName.Lot(line.Name) is { Length: > 0 } lot ? $"{LineName.Fund(line.Name)}:{LineName.Asset(line.Name)}:{lot}" : null);
        sums.Add();
        return sums._sums;
    }

    /// <summary>The fund of a line; of an external line the fund whose outflow passed it on.</summary>
    public static string FundOf(PublicTrace trace, PublicLine line) =>
        line.PassedOnBy is not { } outflow ? LineName.Fund(line.Name) : trace.Outflows.TryGetValue(outflow, out LineOutflow? passedOn) ? LineName.Fund(passedOn.Line) : "";

    private void Add()
    {
        foreach (PublicLine line in trace.Lines.Values)
        {
            if (keyOf(line) is not { } key)
                continue;
            TerritorySums sums = At(key);
            foreach (LineInflow inflow in line.Inflows.Where(inflow => inflow.SourceKind == "opening"))
                sums.Opening += inflow.Units;
            foreach (LineInflow inflow in line.Inflows.Where(inflow => inflow.SourceKind == "income"))
                sums.Received += inflow.Units;
            foreach (LineInflow inflow in line.Inflows.Where(inflow => inflow.SourceKind == "owed"))
                sums.Shortfall += inflow.Units;
            sums.Received += line.Gifts.Sum(span => span.Units);
            long free = line.Free().Sum(run => run.Units);
            if (line.PassedOnBy is null)
                sums.Held += free;
            else
                sums.PassedOn += free;
            foreach (StandingRun run in line.Standing)
                Take(line, key, sums, run);
        }

        foreach (LineOutflow outflow in trace.Outflows.Values.Where(outflow => outflow.Map != "none"))
            Move(outflow);
    }

    private void Take(PublicLine line, string key, TerritorySums sums, StandingRun run)
    {
        switch (run.Outflow.Kind)
        {
            case "use" or "administration" or "report":
                sums.Used += run.Units;
                break;
            case "fee":
                sums.Fees += run.Units;
                break;
            case "refund":
                sums.Refunded += run.Units;
                break;
            case "void":
                sums.Received -= run.Units;
                break;
            case "lapse" or "settle" when run.Outflow.Map == "none":
                sums.Shortfall -= OwedIn(line, run);
                break;
            default:
                if (!_taken.TryGetValue(run.Outflow.Id, out Dictionary<string, long>? taken))
                    _taken.Add(run.Outflow.Id, taken = new Dictionary<string, long>(StringComparer.Ordinal));
                taken[key] = taken.GetValueOrDefault(key) + run.Units;
                break;
        }
    }

    /// <summary>Units of a run that are still owed: an inflow that a transfer settled is owed no more.</summary>
    private static long OwedIn(PublicLine line, StandingRun run) => line.InflowsIn(new LineRun(line.Name, run.Start, run.Units))
        .Where(inflow => inflow.SourceKind == "owed")
        .Sum(inflow => Math.Min(run.End, inflow.Start + inflow.Units) - Math.Max(run.Start, inflow.Start));

    private void Move(LineOutflow outflow)
    {
        Dictionary<string, long> net = new(StringComparer.Ordinal);
        foreach ((string key, long units) in _taken.TryGetValue(outflow.Id, out Dictionary<string, long>? taken) ? taken : [])
            net[key] = -units;

        // A kit's components share their target; it counts with the first.
        bool isFirst = !outflow.Id.Contains('.') || outflow.Id.EndsWith(".0", StringComparison.Ordinal);
        foreach (OutflowTarget target in isFirst ? outflow.Targets : [])
        {
            if (trace.Lines.TryGetValue(target.Line, out PublicLine? line) && keyOf(line) is { } key)
                net[key] = net.GetValueOrDefault(key) + target.Units;
        }

        foreach ((string key, long units) in net)
        {
            if (units > 0)
                At(key).MovedIn += units;
            else
                At(key).MovedOut -= units;
        }
    }

    private TerritorySums At(string key)
    {
        if (!_sums.TryGetValue(key, out TerritorySums? sums))
            _sums.Add(key, sums = new TerritorySums());
        return sums;
    }
}
