using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Application.Funds;

/// <summary>Sums of a fund's lines of one asset.</summary>
internal sealed class FundSums
{
    public long Opening { get; set; }

    public long Given { get; set; }

    public long Voided { get; set; }

    public long MovedIn { get; set; }

    public long MovedOut { get; set; }

    public long Used { get; set; }

    public long PassedOn { get; set; }

    public long Fees { get; set; }

    public long Refunded { get; set; }

    public long Shortfall { get; set; }

    public long Held { get; set; }
}

/// <summary>A fund's territory: its own lines, and the lines of what it passed on. Figures are sums over what crosses its border.</summary>
/// <param name="fund">The fund.</param>
/// <param name="passedOn">The <c>ext:</c> funds of its pass-ons.</param>
internal sealed class FundTerritory(string fund, IReadOnlySet<string> passedOn)
{
    /// <summary>The sums by asset.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="outflows">All outflows.</param>
    public SortedDictionary<string, FundSums> Sum(CoverageBook book, IEnumerable<string> outflows)
    {
        SortedDictionary<string, FundSums> sums = new(StringComparer.Ordinal);
        foreach (LineKey line in book.Lines().Where(Holds)) AddLine(book, line, Of(sums, line.Asset));
        foreach (string id in outflows)
        {
            if (book.Outflow(id) is { } outflow) AddOutflow(book, outflow, sums);
        }
        foreach (FundSums sum in sums.Values) sum.Held -= sum.Shortfall;
        return sums;
    }

    private bool Holds(LineKey line) => line.Fund == fund || passedOn.Contains(line.Fund);

    private static FundSums Of(SortedDictionary<string, FundSums> sums, string asset)
    {
        if (!sums.TryGetValue(asset, out FundSums? sum)) sums[asset] = sum = new FundSums();
        return sum;
    }

    private void AddLine(CoverageBook book, LineKey line, FundSums sum)
    {
        long free = book.Balance(line).Free;
        if (line.Fund == fund) sum.Held += free;
        else sum.PassedOn += free;
        foreach (Inflow inflow in book.Inflows(line))
        {
            switch (inflow.Source)
            {
                case FromOpening: sum.Opening += inflow.Units; break;
                case FromGift or FromBlock or FromIncome: sum.Given += inflow.Units; break;
                case FromShortfall: sum.Shortfall += inflow.Units; break;
            }
        }
    }

    private void AddOutflow(CoverageBook book, Outflow outflow, SortedDictionary<string, FundSums> sums)
    {
        Dictionary<string, long> taken = book.Coverage(outflow.Id).Where(run => Holds(run.Line)).GroupBy(run => run.Line.Asset).ToDictionary(group => group.Key, group => group.Sum(run => run.Units));
        Dictionary<string, long> received = TargetsOf(outflow.Map).Where(run => Holds(run.Line)).GroupBy(run => run.Line.Asset).ToDictionary(group => group.Key, group => group.Sum(run => run.Units));
        foreach (string asset in taken.Keys.Union(received.Keys))
        {
            FundSums sum = Of(sums, asset);
            long units = taken.GetValueOrDefault(asset);
            switch (outflow.Kind)
            {
                case OutflowKind.Use or OutflowKind.Administration or OutflowKind.ReportedUse: sum.Used += units; break;
                case OutflowKind.Fee: sum.Fees += units; break;
                case OutflowKind.Refund: sum.Refunded += units; break;
                case OutflowKind.Void: sum.Voided += units; break;
                case OutflowKind.Lapse or OutflowKind.Settlement when outflow.Map is Ends: sum.Shortfall -= units; break;
                default:
                    long net = received.GetValueOrDefault(asset) - units;
                    if (net > 0) sum.MovedIn += net;
                    else sum.MovedOut -= net;
                    break;
            }
        }
    }

    private static IEnumerable<Run> TargetsOf(Mapping map) => map switch
    {
        OneToOne one => one.Targets,
        Dealt dealt => dealt.Targets.SelectMany(runs => runs),
        InRatio ratio => ratio.Targets,
        _ => [],
    };
}
