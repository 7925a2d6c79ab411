namespace Aid.Disclosure.Trace;

/// <summary>An outflow's standing coverage: its published rows laid over one another in order, later over earlier.</summary>
internal sealed class CoverageOverlay
{
    private readonly List<CoveredStretch> _stretches = [];

    /// <summary>Standing stretches by offset; adjacent ones may stay apart.</summary>
    public IReadOnlyList<CoveredStretch> Stretches => _stretches;

    /// <summary>Lays a row over what stands: its offsets are cut out, and covered anew unless the row uncovers them.</summary>
    public void Lay(long offset, long units, string line, long start, long sequence)
    {
        long end = offset + units;
        int from = FirstEndingAfter(offset);
        int to = from;
        List<CoveredStretch> replacement = [];
        for (; to < _stretches.Count && _stretches[to].Offset < end; to++)
        {
            CoveredStretch old = _stretches[to];
            if (old.Offset < offset)
                replacement.Add(old with { Run = old.Run with { Units = offset - old.Offset } });
        }

        if (line.Length > 0 && units > 0)
            replacement.Add(new CoveredStretch(offset, new LineRun(line, start, units), sequence));
        if (to > from && _stretches[to - 1] is var last && last.Offset + last.Run.Units > end)
        {
            long cut = end - last.Offset;
            replacement.Add(new CoveredStretch(end, new LineRun(last.Run.Line, last.Run.Start + cut, last.Run.Units - cut), last.Sequence));
        }

        _stretches.RemoveRange(from, to - from);
        _stretches.InsertRange(from, replacement);
    }

    private int FirstEndingAfter(long offset)
    {
        int low = 0;
        int high = _stretches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_stretches[middle].Offset + _stretches[middle].Run.Units <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
