using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Application.Books;

/// <summary>
/// Units free on every line, as last looked at. An event's entry is derived from how they changed, whatever the event did to how many lines, so that the
/// accounts of funds equal inflow − outflow by construction and not by a second implementation of the ledger's rules.
/// </summary>
internal sealed class LineBalances(CoverageBook ledger)
{
    private Dictionary<LineKey, long> _free = LookAt(ledger);

    /// <summary>What changed since the last look, in the lines' order of first use; then it is the last look.</summary>
    public IReadOnlyList<LineDelta> Changes()
    {
        List<LineDelta> deltas = [];
        foreach (LineKey line in ledger.Lines())
        {
            long now = ledger.Balance(line).Free;
            long before = _free.GetValueOrDefault(line);
            if (now == before) continue;
            deltas.Add(new LineDelta(line, checked(now - before)));
            _free[line] = now;
        }
        return deltas;
    }

    /// <summary>Looks again, after the ledger was rolled back.</summary>
    public void LookAgain() => _free = LookAt(ledger);

    private static Dictionary<LineKey, long> LookAt(CoverageBook ledger) =>
        ledger.Lines().ToDictionary(line => line, line => ledger.Balance(line).Free);
}

/// <summary>A line that gained or lost free units.</summary>
/// <param name="Line">The line.</param>
/// <param name="Units">Gained, or negative: lost.</param>
internal readonly record struct LineDelta(LineKey Line, long Units);
