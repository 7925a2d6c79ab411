using Aid.Disclosure.Sources;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Application.Funds;

/// <summary>
/// Sources never mix: what every event did to the lines is held against the classes of their funds, whichever command it came from, so that no new command can forget the rule. Identifying money of
/// nobody known is no exception here: it leaves as if it had never come, and comes in as a gift.
/// </summary>
internal static class SourceRules
{
    /// <summary>What can be said against an event that was applied; null when nothing can.</summary>
    /// <returns><c>fund.source-differs</c> or <c>fund.unidentified-held</c>.</returns>
    public static Refusal? Check(CoverageBook ledger, Applied applied)
    {
        foreach (Inflow inflow in applied.Inflows)
        {
            if (ClassOf(ledger, inflow.Line) is not { } source) continue;
            if (inflow.Source is FromGift or FromBlock && source != SourceClass.Gift) return new FundSourceDiffers(inflow.Line.Fund, source, SourceClass.Gift);
            if (inflow.Source is not FromOutflow mapped) continue;
            string? other = Drawn(applied, mapped.Outflow).Select(line => ClassOf(ledger, line)).FirstOrDefault(from => from is not null && from != source);
            if (other is not null) return new FundSourceDiffers(inflow.Line.Fund, source, other);
        }

        foreach (Outflow outflow in applied.Outflows.Where(outflow => outflow.Kind is OutflowKind.Use or OutflowKind.Administration or OutflowKind.PassedOn or OutflowKind.Conversion))
        {
            foreach (LineKey line in Drawn(applied, outflow.Id))
                if (ClassOf(ledger, line) == SourceClass.Unidentified) return new FundUnidentifiedHeld(line.Fund);
        }

        return null;
    }

    // A kit's components are drawn under ids of their own, "a1.0", and share their target.
    private static IEnumerable<LineKey> Drawn(Applied applied, string outflow) => applied.Coverage
        .Where(change => change.Line is not null && (change.Outflow == outflow || change.Outflow.StartsWith(outflow + ".", StringComparison.Ordinal)))
        .Select(change => change.Line!.Value).Distinct();

    // What was passed on is of the class of the fund that it came out of.
    private static string? ClassOf(CoverageBook ledger, LineKey line)
    {
        string fund = line.Fund.StartsWith("ext:", StringComparison.Ordinal) ? ledger.Outflow(line.Fund[4..])?.Line?.Fund ?? "" : line.Fund;
        return ledger.World.Funds.TryGetValue(fund, out FundFacts? facts) ? facts.Source : null;
    }
}
