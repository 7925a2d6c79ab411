using Aid.Disclosure.Records;

namespace Aid.Disclosure.Years;

/// <summary>What was allocated under a plan, from the splits of its period: the site shows it and a verifier recomputes it.</summary>
public static class PlanActuals
{
    /// <summary>Whether an allocation counts for a plan: a split of the plan's fund by any version of its rule, in its period.</summary>
    public static bool Counts(AllocationPlan plan, Allocation allocation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(allocation);
        return allocation.Kind == "split" && allocation.FundId == plan.FundId && allocation.Asset == plan.Asset && allocation.Rule.Split('@')[0] == plan.RuleCode
            && allocation.On >= plan.StartsOn && allocation.On <= plan.EndsOn;
    }

    /// <summary>Units by part of the plan, matched by the line that received; last, what went to lines that the plan does not name.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="outflows">The outflows of the allocations that count; a reversed one has no units any more.</param>
    public static IReadOnlyList<long> ByPart(AllocationPlan plan, IEnumerable<LineOutflow> outflows)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(outflows);
        List<AllocationPlanPart> parts = [.. plan.Parts.OrderBy(part => part.Ordinal)];
        long[] actual = new long[parts.Count + 1];
        foreach (OutflowTarget target in outflows.SelectMany(outflow => outflow.Targets))
        {
            int part = parts.FindIndex(candidate => candidate.Line == target.Line);
            actual[part < 0 ? parts.Count : part] += target.Units;
        }

        return actual;
    }
}
