using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// Adds up what a release changes in the figures of territories, from the changed records alone: each replaced version is taken off, each new one added. What was
/// there before is what the last release published and proved.
/// </summary>
/// <param name="territory">Whose a line is.</param>
/// <param name="owed">What is owed on lines.</param>
/// <param name="byLot">True to add up by lot of goods, false by fund and asset.</param>
internal sealed class FigureDeltas(Territory territory, OwedUnits owed, bool byLot)
{
    private readonly Dictionary<string, FigureDelta> deltas = new(StringComparer.Ordinal);

    /// <summary>The deltas by <c>fund:asset</c>, or by <c>fund:asset:lot</c>.</summary>
    public IReadOnlyDictionary<string, FigureDelta> ByKey => deltas;

    /// <summary>A gift: its spans, its fee known at recording, and one more gift.</summary>
    public void Add(Change<Donation> change)
    {
        Count(change.Old, -1);
        Count(change.New, 1);

        void Count(Donation? gift, int sign)
        {
            if (gift is null)
                return;
            foreach (var part in gift.Parts)
                if (At(part.Line, out _) is { } delta)
                {
                    delta.Received += sign * part.Units;
                    delta.IsSynthetic |= gift.IsSynthetic;
                }

            if (byLot)
                return;
            var first = For($"{gift.FundId}:{gift.Asset}");
            first.Received += sign * gift.FeeUnits;
            first.Fees += sign * gift.FeeUnits;
            first.Gifts += sign;
        }
    }

    /// <summary>A voided gift is no longer counted as one; its units leave by the outflow.</summary>
    public void Add(Change<Refund> change)
    {
        if (!byLot)
            For($"{change.New.FundId}:{change.New.Asset}").Gifts -= Voids(change.New) - Voids(change.Old);

        static int Voids(Refund? refund) => refund is { Kind: "void", Status: "standing" } ? 1 : 0;
    }

    /// <summary>A disbursement counts while it stands; its units leave by the outflow.</summary>
    public void Add(Change<Disbursement> change)
    {
        if (byLot)
            return;
        var delta = For($"{change.New.FundId}:{change.New.Asset}");
        delta.Disbursements += Standing(change.New) - Standing(change.Old);
        delta.IsSynthetic |= change.New.IsSynthetic;

        static int Standing(Disbursement? use) => use is { Status: "standing" } ? 1 : 0;
    }

    /// <summary>An inflow of a line.</summary>
    public void Add(Change<LineInflow> change)
    {
        Count(change.Old, -1);
        Count(change.New, 1);
        // What had lapsed of owed units is no longer taken off once a transfer has become their source.
        if (change is { Old.SourceKind: "owed", New.SourceKind: not "owed" } && At(change.New.Line, out _) is { } settled)
            settled.Shortfall += owed.LapsedBefore(change.New);

        void Count(LineInflow? inflow, int sign)
        {
            if (inflow is null || At(inflow.Line, out var isPassedOn) is not { } delta)
                return;
            var units = sign * inflow.Units;
            if (isPassedOn)
                delta.PassedOn += units;
            else
                delta.Held += units;
            if (inflow.SourceKind == "opening")
                delta.Opening += units;
            else if (inflow.SourceKind == "income")
                delta.Received += units;
            else if (inflow.SourceKind == "owed")
                delta.Shortfall += units;
            delta.IsSynthetic |= inflow.IsSynthetic;
        }
    }

    /// <summary>An outflow with what covered it before and covers it now.</summary>
    public void Add(LineOutflow? old, LineOutflow current, CoverageChange? coverage)
    {
        if (old is not null)
            Count(old, coverage?.Before ?? [], -1);
        Count(current, coverage?.After ?? [], 1);
    }

    private void Count(LineOutflow outflow, IReadOnlyList<StandingRun> runs, int sign)
    {
        Dictionary<FigureDelta, long> taken = [];
        var isLapse = outflow is { Kind: "lapse" or "settle", Map: "none" };
        foreach (var run in runs)
        {
            if (At(run.Line, out var isPassedOn) is not { } delta)
                continue;
            if (isLapse)
                delta.Shortfall -= sign * owed.In(run, isAfter: sign > 0);
            taken[delta] = taken.GetValueOrDefault(delta) + run.Units;
            if (isPassedOn)
                delta.PassedOn -= sign * run.Units;
            else
                delta.Held -= sign * run.Units;
        }

        if (outflow.Map != "none")
            Move(outflow, taken, sign);
        else
            foreach (var (delta, units) in taken)
                End(outflow.Kind, delta, sign * units);
    }

    private static void End(string kind, FigureDelta delta, long units)
    {
        switch (kind)
        {
            case "use" or "administration" or "report": delta.Used += units; break;
            case "fee": delta.Fees += units; break;
            case "refund": delta.Refunded += units; break;
            case "void": delta.Received -= units; break;
            // Counted run by run: only units that are still owed are a shortfall less.
            case "lapse" or "settle": break;
            // A withdrawal takes back what a resized outflow no longer gives: its targets say so already.
            case "undo": break;
            // A mapped outflow that was reversed to nothing has no map any more and takes nothing.
            default: delta.MovedOut += units; break;
        }
    }

    private void Move(LineOutflow outflow, Dictionary<FigureDelta, long> taken, int sign)
    {
        Dictionary<FigureDelta, long> net = taken.ToDictionary(t => t.Key, t => -t.Value);
        // The components of a kit share one target; it is counted with the first.
        if (!outflow.Id.Contains('.') || outflow.Id.EndsWith(".0", StringComparison.Ordinal))
            foreach (var target in outflow.Targets)
                if (At(target.Line, out _) is { } delta)
                    net[delta] = net.GetValueOrDefault(delta) + target.Units;
        foreach (var (delta, units) in net)
        {
            if (units > 0)
                delta.MovedIn += sign * units;
            else
                delta.MovedOut -= sign * units;
        }
    }

    private FigureDelta? At(string line, out bool isPassedOn)
    {
        var (fund, asset, lot, passedOn) = territory.Of(line);
        isPassedOn = passedOn;
        if (!byLot)
            return For($"{fund}:{asset}");
        return lot is null || passedOn ? null : For($"{fund}:{asset}:{lot}");
    }

    private FigureDelta For(string key)
    {
        if (!deltas.TryGetValue(key, out var delta))
            deltas.Add(key, delta = new FigureDelta());
        return delta;
    }
}
