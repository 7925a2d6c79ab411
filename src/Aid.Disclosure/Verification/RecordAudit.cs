using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Verification;

/// <summary>
/// What people read against what the lines did: a disbursement, refund, fee, transfer or allocation states the units, the kind and the fund of its outflow, one that was reversed takes
/// nothing, and no outflow that ends units is without its record.
/// </summary>
internal sealed class RecordAudit(ReplayedBooks books, PublicTrace trace, Findings findings)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private long _count;

    public void Run()
    {
        foreach (Disbursement use in books.Newest<Disbursement>())
        {
            string[] kinds = use.Kind switch
            {
                "passed-on" => ["pass_on"],
                "reported-use" => ["report"],
                _ => ["use", "administration"],
            };
            Told(use, use.OutflowId, use.Status, kinds, use.Units, use.Asset, use.FundId);
        }

        foreach (Refund refund in books.Newest<Refund>())
            Told(refund, refund.OutflowId, refund.Status, [refund.Kind == "void" ? "void" : "refund"], refund.Units, refund.Asset, null);
        foreach (Fee fee in books.Newest<Fee>())
            Told(fee, fee.OutflowId, fee.Status, ["fee"], fee.Units - Units(fee.OutflowId + "+"), fee.Asset, null);
        foreach (Transfer transfer in books.Newest<Transfer>())
            Told(transfer, transfer.OutflowId, transfer.Status, ["transfer", "give_back", "settle"], transfer.Units, transfer.Asset, null);
        foreach (Income income in books.Newest<Income>().Where(income => income.OutflowId.Length > 0))
            Told(income, income.OutflowId, "standing", [income.Status == "returned" ? "refund" : "void"], income.Units, income.Asset, null);
        foreach (Allocation allocation in books.Newest<Allocation>())
            Allocated(allocation);
        foreach (LineOutflow outflow in trace.Outflows.Values.Where(outflow => outflow is { Units: > 0, Kind: "use" or "administration" or "report" or "pass_on" or "refund" or "void" or "fee" }))
        {
            if (!_told.Contains(outflow.Id) && !(outflow.Id.EndsWith('+') && _told.Contains(outflow.Id[..^1])))
                Wrong(outflow, "outflow.untold", $"支出 {outflow.Id} 没有对应的记录", $"outflow {outflow.Id} has no record that says what it is", "", outflow.Kind);
        }

        findings.Checked("records.outflows", "支出、退款、调拨与分配：与资金线相符", "disbursements, refunds, transfers, allocations: what the lines did", _count);
    }

    private void Told(PublicRecord record, string outflowId, string status, string[] kinds, long units, string asset, string? fund)
    {
        _count++;
        _told.Add(outflowId);
        if (!trace.Outflows.TryGetValue(outflowId, out LineOutflow? outflow))
        {
            Wrong(record, "record.outflow", $"{record.Id} 的资金流出不存在", $"the outflow of {record.Id} does not exist", "", outflowId);
            return;
        }

        long expected = status == "standing" ? outflow.Units : 0;
        long found = status == "standing" ? units : outflow.Units;
        if (expected != found)
            Wrong(record, "record.units", $"{record.Id} 的数量与资金线不符", $"the units of {record.Id} are not those that the lines show", expected, found);
        if (!kinds.Contains(outflow.Kind))
            Wrong(record, "record.kind", $"{record.Id} 的种类与资金线不符", $"{record.Id} is of another kind than its outflow", string.Join(' ', kinds), outflow.Kind);
        string line = outflow.Line.Length > 0 ? outflow.Line : trace.Coverage(outflow.Id).Select(stretch => stretch.Run.Line).FirstOrDefault("");
        if (line.Length > 0 && LineName.Asset(line) != asset)
            Wrong(record, "record.asset", $"{record.Id} 的币种或物资与资金线不符", $"{record.Id} is in another asset than its outflow", LineName.Asset(line), asset);
        if (fund is not null && trace.Lines.TryGetValue(line, out PublicLine? known) && Territories.FundOf(trace, known) != fund)
            Wrong(record, "record.fund", $"{record.Id} 的基金与资金线不符", $"{record.Id} is of another fund than its outflow", Territories.FundOf(trace, known), fund);
    }

    /// <summary>A split or conversion; a kit's components are outflows <c>ID.0</c>, <c>ID.1</c> … in assets of their own, and what comes out counts once.</summary>
    private void Allocated(Allocation allocation)
    {
        bool isKit = !trace.Outflows.ContainsKey(allocation.OutflowId) && trace.Outflows.ContainsKey(allocation.OutflowId + ".0");
        if (!isKit)
            Told(allocation, allocation.OutflowId, allocation.Status, ["split", "convert"], allocation.Units, allocation.Asset, allocation.FundId);
        LineOutflow? first = trace.Outflows.GetValueOrDefault(isKit ? allocation.OutflowId + ".0" : allocation.OutflowId);
        long sent = first?.Targets.Sum(target => target.Units) ?? 0;
        if (allocation.Status == "standing" && sent != allocation.ToUnits)
            Wrong(allocation, "record.units-out", $"{allocation.Id} 得到的数量与资金线不符", $"what came out of {allocation.Id} is not what the lines show", sent, allocation.ToUnits);
    }

    private long Units(string outflowId) => trace.Outflows.TryGetValue(outflowId, out LineOutflow? outflow) ? outflow.Units : 0;

    private void Wrong(PublicRecord record, string code, string zh, string en, object? expected, object? found) =>
        findings.Add(findings.BundleOf(record.LeafIndex), code, zh, en, expected, found);
}
