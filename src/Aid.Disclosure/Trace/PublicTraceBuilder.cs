using Aid.Disclosure.Records;

namespace Aid.Disclosure.Trace;

/// <summary>Takes public records in the order of their leaves, keeps the newest version of each, and builds a <see cref="PublicTrace"/>.</summary>
public sealed class PublicTraceBuilder
{
    private readonly Dictionary<string, Donation> _gifts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LineInflow> _inflows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LineOutflow> _outflows = new(StringComparer.Ordinal);
    private readonly List<CoverageRow> _rows = [];

    /// <summary>Takes a record; kinds that say nothing of lines are passed over.</summary>
    public void Add(PublicRecord record)
    {
        switch (record)
        {
            case Donation gift: _gifts[gift.Id] = gift; break;
            case LineInflow inflow: _inflows[inflow.Id] = inflow; break;
            case LineOutflow outflow: _outflows[outflow.Id] = outflow; break;
            case CoverageRow row: _rows.Add(row); break;
            default: break;
        }
    }

    /// <summary>Builds the lines. Wrong records do not throw: they show as <see cref="GiftState.Unaccounted"/> units and in the line audit.</summary>
    public PublicTrace Build()
    {
        Dictionary<string, CoverageOverlay> coverage = new(StringComparer.Ordinal);
        foreach (CoverageRow row in _rows.OrderBy(row => row.Sequence))
        {
            if (!coverage.TryGetValue(row.OutflowId, out CoverageOverlay? overlay))
                coverage.Add(row.OutflowId, overlay = new CoverageOverlay());
            overlay.Lay(row.Offset, row.Units, row.Line, row.Start, row.Sequence);
        }

        ILookup<string, LineInflow> inflows = _inflows.Values.ToLookup(inflow => inflow.Line);
        ILookup<string, GiftSpan> spans = _gifts.Values
            .SelectMany(gift => gift.Parts, (gift, part) => (part.Line, Span: new GiftSpan(part.Start, part.Units, gift.Id)))
            .Where(entry => entry.Span.Units > 0)
            .ToLookup(entry => entry.Line, entry => entry.Span);
        ILookup<string, StandingRun> standing = coverage
            .Where(entry => _outflows.ContainsKey(entry.Key))
            .SelectMany(entry => entry.Value.Stretches, (entry, stretch) => (Outflow: _outflows[entry.Key], Stretch: stretch))
            .ToLookup(
                entry => entry.Stretch.Run.Line,
                entry => new StandingRun(entry.Stretch.Run.Start, entry.Stretch.Run.Units, entry.Outflow, entry.Stretch.Offset));
        IEnumerable<string> names = inflows.Select(group => group.Key).Concat(spans.Select(group => group.Key)).Concat(standing.Select(group => group.Key));
        Dictionary<string, PublicLine> lines = new(StringComparer.Ordinal);
        foreach (string name in names.Distinct(StringComparer.Ordinal))
            lines.Add(name, new PublicLine(name, inflows[name], spans[name], standing[name]));
        return new PublicTrace(_gifts, _outflows, lines, coverage);
    }
}
