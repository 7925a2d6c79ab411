using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Verification;

/// <summary>
/// Lines and coverage: every inflow owns the next span of its line; standing coverage is disjoint and inside the inflows; every outflow is covered exactly; mapped inflows are
/// what their outflows send; gifts' spans are inflows; and every unit of every gift has exactly one state.
/// </summary>
internal sealed class LineAudit(PublicTrace trace, Findings findings)
{
    public void Run()
    {
        foreach (PublicLine line in trace.Lines.Values)
        {
            Inflows(line);
            Standing(line);
            Gifts(line);
        }

        foreach (LineOutflow outflow in trace.Outflows.Values)
        {
            Covered(outflow);
            Sent(outflow);
        }

        foreach (Donation gift in trace.Gifts.Values)
            Traced(gift);
        findings.Checked("lines.lines", "资金线：收入首尾相接，覆盖互不重叠", "lines: inflows end to end, coverage disjoint", trace.Lines.Count);
        findings.Checked("lines.outflows", "支出：每一单位恰好覆盖一次", "outflows: every unit covered exactly once", trace.Outflows.Count);
        findings.Checked("traces.gifts", "捐赠：每一单位恰在一处", "gifts: every unit in exactly one place", trace.Gifts.Count);
    }

    private void Inflows(PublicLine line)
    {
        long end = 0;
        foreach (LineInflow inflow in line.Inflows)
        {
            if (inflow.Start != end || inflow.Units < 0)
                Wrong(inflow, "inflow.place", $"收入 {inflow.Id} 没有接在前一笔之后", $"inflow {inflow.Id} does not follow the one before", end, inflow.Start);
            end = inflow.Start + inflow.Units;
        }
    }

    private void Standing(PublicLine line)
    {
        long end = 0;
        foreach (StandingRun run in line.Standing)
        {
            if (run.Start < end)
                Wrong(run.Outflow, "coverage.overlap", $"{line.Name} 上的单位被覆盖两次", $"units of {line.Name} are covered twice", end, run.Start);
            end = Math.Max(end, run.End);
        }

        if (end > line.Length && line.Standing.Count > 0)
            Wrong(line.Standing[^1].Outflow, "coverage.beyond", $"{line.Name} 的覆盖超出了收入", $"coverage of {line.Name} goes beyond its inflows", line.Length, end);
    }

    /// <summary>Gifts' spans lie in inflows that name the gift or its block, and fill them.</summary>
    private void Gifts(PublicLine line)
    {
        Dictionary<string, long> filled = new(StringComparer.Ordinal);
        long end = 0;
        foreach (GiftSpan span in line.Gifts)
        {
            Donation gift = trace.Gifts[span.GiftId];
            LineInflow? inflow = line.InflowsIn(new LineRun(line.Name, span.Start, span.Units)).FirstOrDefault();
            bool isIn = inflow is not null && span.Start >= end && span.Start + span.Units <= inflow.Start + inflow.Units
                && inflow.SourceKind == (gift.BlockId is null ? "gift" : "block") && inflow.SourceId == (gift.BlockId ?? gift.Id);
            if (isIn)
                filled[inflow!.Id] = filled.GetValueOrDefault(inflow.Id) + span.Units;
            else
                Wrong(gift, "gift.span", $"捐赠 {gift.Id} 的区间不在它的收入里", $"the span of gift {gift.Id} is not in its inflow", inflow?.Id, span.Start);
            end = Math.Max(end, span.Start + span.Units);
        }

        foreach (LineInflow inflow in line.Inflows.Where(inflow => inflow.SourceKind is "gift" or "block" && filled.GetValueOrDefault(inflow.Id) != inflow.Units))
            Wrong(inflow, "inflow.gifts", $"收入 {inflow.Id} 与其捐赠之和不符", $"inflow {inflow.Id} is not the sum of its gifts", inflow.Units, filled.GetValueOrDefault(inflow.Id));
    }

    private void Covered(LineOutflow outflow)
    {
        long at = 0;
        foreach (CoveredStretch stretch in trace.Coverage(outflow.Id))
        {
            if (stretch.Offset != at)
                break;
            at += stretch.Run.Units;
        }

        if (at != outflow.Units)
            Wrong(outflow, "outflow.coverage", $"支出 {outflow.Id} 没有恰好覆盖", $"outflow {outflow.Id} is not covered exactly", outflow.Units, at);
    }

    private void Sent(LineOutflow outflow)
    {
        long sent = outflow.Targets.Sum(target => target.Units);
        long expected = outflow.Map switch
        {
            "one-to-one" or "deal" => outflow.Units,
            "ratio" => outflow.RatioOut,
            _ => 0,
        };
        if (sent != expected)
            Wrong(outflow, "outflow.sent", $"{outflow.Id} 转出与收到不等", $"{outflow.Id} sends another quantity than its targets receive", expected, sent);
        if (outflow.Map == "deal")
            Dealt(outflow);
        string source = outflow.Id.Split('.')[0];
        foreach (OutflowTarget target in outflow.Targets.Where(target => target.Units > 0))
        {
            bool isInflow = trace.Lines.TryGetValue(target.Line, out PublicLine? line)
                && line.InflowsIn(new LineRun(target.Line, target.Start, target.Units)).All(inflow => inflow.SourceKind == "mapped" && inflow.SourceId == source && inflow.SourcePart == target.Part)
                && target.Start + target.Units <= line.Length;
            if (!isInflow)
                Wrong(outflow, "outflow.target", $"{outflow.Id} 的去向没有对应的收入", $"a target of {outflow.Id} has no inflow that names it", target.Line, target.Start);
        }
    }

    private void Dealt(LineOutflow outflow)
    {
        if (DealOrder.TryParse(outflow.DealWeights) is not { } order || outflow.DealCounter < 0)
        {
            Wrong(outflow, "outflow.weights", $"{outflow.Id} 的分配比例无法解读", $"the weights of {outflow.Id} cannot be read", "", outflow.DealWeights);
            return;
        }

        for (int part = 0; part < order.Parts; part++)
        {
            long expected = order.CountBefore(part, outflow.DealCounter + outflow.Units) - order.CountBefore(part, outflow.DealCounter);
            long found = outflow.Targets.Where(target => target.Part == part).Sum(target => target.Units);
            if (expected != found)
                Wrong(outflow, "outflow.share", $"{outflow.Id} 第 {part} 份的数量不对", $"part {part} of {outflow.Id} has a wrong share", expected, found);
        }
    }

    private void Traced(Donation gift)
    {
        IReadOnlyList<TraceStep> steps = trace.Gift(gift);
        long sum = steps.Sum(step => step.Units);
        if (sum != gift.GrossUnits)
            Wrong(gift, "trace.sum", $"捐赠 {gift.Id} 的去向相加不等于捐赠额", $"the states of gift {gift.Id} do not sum to what was given", gift.GrossUnits, sum);
        long lost = steps.Where(step => step.State == GiftState.Unaccounted).Sum(step => step.Units);
        if (lost > 0)
            Wrong(gift, "trace.unaccounted", $"捐赠 {gift.Id} 有单位下落不明", $"units of gift {gift.Id} are unaccounted for", 0, lost);
    }

    private void Wrong(PublicRecord record, string code, string zh, string en, object? expected, object? found) => findings.Add(findings.BundleOf(record.LeafIndex), code, zh, en, expected, found);
}
