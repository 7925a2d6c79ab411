namespace Aid.Ledger.Coverage;

/// <summary>
/// Everything that came out of some places, at any depth. A substitute may not be among it: units that serve the outflow
/// they came out of would be their own source.
/// </summary>
internal sealed class Descent
{
    private readonly Spans _spans;
    private readonly Dictionary<int, RunMap> _places = [];

    private Descent(Spans spans) => _spans = spans;

    internal static Descent Of(OutflowState outflow, Spans spans)
    {
        Descent descent = new(spans);
        if (outflow.Targets is { } targets)
            foreach (Place place in targets.Parts.SelectMany(part => part)) descent.Add(place);
        return descent;
    }

    internal static Descent Of(IEnumerable<Place> places, Spans spans)
    {
        Descent descent = new(spans);
        foreach (Place place in places) descent.Add(place);
        return descent;
    }

    /// <summary>The parts of a place that did not come out of it, in order.</summary>
    internal IEnumerable<Place> Without(Place place)
    {
        long at = place.Start, end = place.Start + place.Units;
        if (_places.TryGetValue(place.Line, out RunMap? known))
        {
            foreach (Piece piece in known.Within(at, end))
            {
                if (piece.At > at) yield return new Place(place.Line, at, piece.At - at);
                at = piece.End;
            }
        }
        if (at < end) yield return new Place(place.Line, at, end - at);
    }

    private void Add(Place place)
    {
        Stack<Place> open = new([place]);
        while (open.TryPop(out Place next))
        {
            foreach (Place fresh in Without(next).ToList())
            {
                if (!_places.TryGetValue(fresh.Line, out RunMap? known)) _places.Add(fresh.Line, known = new RunMap());
                known.Add(new Piece(fresh.Start, fresh.Units, 0, fresh.Start));
                foreach (Piece piece in _spans.Lines[fresh.Line].Covered.Within(fresh.Start, fresh.Start + fresh.Units))
                    foreach (Place further in Flow.Forward(_spans.Outflows[piece.Ref], piece.Other, piece.Units)) open.Push(further);
            }
        }
    }
}
