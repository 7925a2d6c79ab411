using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>Takes free units for an outflow: lowest first, holes included, its own designation's line and then the undesignated one.</summary>
internal sealed class Drawing(Spans spans)
{
    /// <summary>The lines that an outflow may draw on, in order.</summary>
    internal static IEnumerable<LineKey> Eligible(OutflowState outflow)
    {
        if (outflow.Line is not { } line) yield break;
        yield return line;
        // Administration draws on cost lines only: falling back would turn programme money into overhead unseen.
        if (line.Designation.Length > 0 && outflow.Kind != OutflowKind.Administration) yield return line.Undesignated;
    }

    /// <summary>The free places for an outflow, together at most as many units as asked.</summary>
    internal List<Place> Find(OutflowState outflow, long units) => Find(Eligible(outflow), Descent.Of(outflow, spans), units);

    /// <summary>The free places of some lines outside a descent, together at most as many units as asked.</summary>
    internal List<Place> Find(IEnumerable<LineKey> lines, Descent descent, long units)
    {
        List<Place> found = [];
        foreach (LineKey key in lines)
        {
            if (spans.Find(key) is not { } line) continue;
            foreach (Piece free in line.Free.All())
            {
                foreach (Place place in descent.Without(new Place(line.Index, free.At, free.Units)))
                {
                    if (units == 0) return found;
                    long taken = Math.Min(units, place.Units);
                    found.Add(place.Slice(0, taken));
                    units -= taken;
                }
            }
        }
        return found;
    }

    /// <summary>Covers an outflow's units from an offset on by some places.</summary>
    internal void Cover(OutflowState outflow, long offset, IEnumerable<Place> places)
    {
        foreach (Place place in places)
        {
            spans.Cover(outflow, offset, place);
            offset += place.Units;
        }
    }

    /// <summary>Covers an outflow's units or says why that cannot be.</summary>
    internal Refusal? Draw(OutflowState outflow, long offset, long units)
    {
        List<Place> found = Find(outflow, units);
        if (found.Sum(place => place.Units) < units) return Short(outflow, units);
        Cover(outflow, offset, found);
        return null;
    }

    /// <summary>Why an outflow cannot have so many more units: there are none, or such as came out of itself.</summary>
    internal Refusal Short(OutflowState outflow, long units) => Short(outflow, Descent.Of(outflow, spans), units);

    /// <summary>The same, with what may not stand in.</summary>
    internal Refusal Short(OutflowState outflow, Descent descent, long units)
    {
        long all = Find(Eligible(outflow), Descent.Of([], spans), units).Sum(place => place.Units);
        return all > Find(Eligible(outflow), descent, units).Sum(place => place.Units)
            ? new ReverseTransfersFirst(outflow.Id)
            : new FundInsufficient(outflow.Line?.ToString() ?? outflow.Id, units);
    }

    /// <summary>
    /// Covers an unavoidable outflow's units, whatever is there: free units, then linked transfers from the organisation's
    /// unrestricted funds, then owed units.
    /// </summary>
    internal void DrawRegardless(OutflowState outflow, long offset, long units)
    {
        List<Place> found = Find(outflow, units);
        Cover(outflow, offset, found);
        long drawn = found.Sum(place => place.Units);
        (offset, units) = (offset + drawn, units - drawn);
        if (units == 0) return;
        LineState home = spans.Line(outflow.Line!.Value);
        foreach (FundFacts fund in spans.World.Unrestricted)
        {
            LineKey from = home.Key with { Fund = fund.Code, Designation = "" };
            if (!spans.World.CanBear(fund, home.Key) || Eligible(outflow).Contains(from)) continue;
            List<Place> helped = Find([from], Descent.Of(outflow, spans), units);
            long help = helped.Sum(place => place.Units);
            if (help == 0) continue;
            OutflowState link = Movement.OneToOne(spans, "link" + spans.NextAuxiliary(), OutflowKind.Transfer, help, from, home.Key, outflow.Id);
            Cover(link, 0, helped);
            Movement.Enlarge(spans, link, 0, help);
            Cover(outflow, offset, link.Targets!.Parts[0]);
            (offset, units) = (offset + help, units - help);
        }
        if (units == 0) return;
        spans.AppendOwed(home, units, outflow.Index);
        spans.Cover(outflow, offset, new Place(home.Index, home.Length - units, units));
    }
}
