using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>
/// The state of the books and the few ways to change it. Every change notes its own undoing and the coverage that it touched
/// first, so that an event can be taken back and what it changed can be told.
/// </summary>
internal sealed partial class Spans(World world)
{
    /// <summary>The part of an inflow that was owed and is settled by a transfer.</summary>
    private const int Settled = -1;

    private readonly Dictionary<LineKey, int> _lineNumbers = [];
    private readonly Dictionary<string, int> _outflowNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Block, int Number)> _giftNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _counters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Line, int Inflow)> _owed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _openings = [];
    private readonly List<Action> _undo = [];

    internal World World { get; } = world;

    internal List<LineState> Lines { get; } = [];

    internal List<OutflowState> Outflows { get; } = [];

    internal List<GiftState> Gifts { get; } = [];

    internal List<BlockState> Blocks { get; } = [];

    internal Changes Changes { get; } = new();

    /// <summary>Numbers links, owed inflows and withdrawals, in one sequence.</summary>
    internal int Auxiliary { get; private set; }

    internal int Position => _undo.Count;

    internal void RollBackTo(int position)
    {
        for (int at = _undo.Count - 1; at >= position; at--) _undo[at]();
        _undo.RemoveRange(position, _undo.Count - position);
    }

    internal void ForgetUndo() => _undo.Clear();

    internal bool IsKnown(string id) => _ids.Contains(id);

    internal void Know(string id)
    {
        _ids.Add(id);
        _undo.Add(() => _ids.Remove(id));
    }

    internal int NextAuxiliary()
    {
        Auxiliary++;
        _undo.Add(() => Auxiliary--);
        return Auxiliary;
    }

    internal long CounterOf(string rule) => _counters.GetValueOrDefault(rule);

    internal void SetCounter(string rule, long counter)
    {
        long old = CounterOf(rule);
        _counters[rule] = counter;
        _undo.Add(() => _counters[rule] = old);
    }

    /// <summary>Appends an inflow; its positions are free unless they are owed.</summary>
    internal Place Append(LineState line, long units, SourceKind kind, int reference, int part = 0, long partOffset = 0, int number = 0)
    {
        InflowSlot slot = new(line.Length, units, kind, reference, part, partOffset, number);
        bool hadOwed = line.HasOwed;
        line.Length = checked(line.Length + units);
        line.Inflows.Add(slot);
        line.HasOwed |= kind == SourceKind.Owed;
        if (kind != SourceKind.Owed) line.Free.Add(new Piece(slot.Start, units, 0, slot.Start));
        _undo.Add(() =>
        {
            if (kind != SourceKind.Owed) line.Free.Remove(slot.Start, units);
            line.HasOwed = hadOwed;
            line.Inflows.RemoveAt(line.Inflows.Count - 1);
            line.Length = slot.Start;
        });
        Changes.Received(line.Index, line.Inflows.Count - 1);
        return new Place(line.Index, slot.Start, units);
    }

    internal string AppendOwed(LineState line, long units, int outflow)
    {
        int number = NextAuxiliary();
        string id = "owed" + number;
        Append(line, units, SourceKind.Owed, outflow, number: number);
        _owed.Add(id, (line.Index, line.Inflows.Count - 1));
        _undo.Add(() => _owed.Remove(id));
        return id;
    }

    internal bool TryOwed(string id, out (int Line, int Inflow) found) => _owed.TryGetValue(id, out found);

    /// <summary>An owed inflow has a source now; what is freed of it from here on is free.</summary>
    internal void SettleOwed(string id, int outflow)
    {
        (int line, int index) = _owed[id];
        List<InflowSlot> inflows = Lines[line].Inflows;
        InflowSlot old = inflows[index];
        inflows[index] = old with { Kind = SourceKind.Outflow, Ref = outflow, Part = Settled };
        _owed.Remove(id);
        _undo.Add(() =>
        {
            inflows[index] = old;
            _owed.Add(id, (line, index));
        });
        Changes.Received(line, index);
    }

    /// <summary>Covers free (or owed) positions by an outflow's units.</summary>
    internal void Cover(OutflowState outflow, long offset, Place place)
    {
        Changes.Touch(outflow, offset, place.Units);
        LineState line = Lines[place.Line];
        foreach (Piece free in line.Free.Within(place.Start, place.Start + place.Units).ToList())
            line.Free.Remove(free.At, free.Units);
        line.Covered.Add(new Piece(place.Start, place.Units, outflow.Index, offset));
        outflow.Cover.Add(new Piece(offset, place.Units, place.Line, place.Start));
        _undo.Add(() =>
        {
            outflow.Cover.Remove(offset, place.Units);
            line.Covered.Remove(place.Start, place.Units);
            Release(line, place.Start, place.Units);
        });
    }

    /// <summary>Uncovers some of an outflow's units; what is not covered of them stays as it is.</summary>
    /// <returns>The places that they stood at, by offset. Owed ones lapse in the same step and are not in it.</returns>
    internal List<(long Offset, Place Place)> Uncover(OutflowState outflow, long offset, long units)
    {
        Changes.Touch(outflow, offset, units);
        List<(long, Place)> freed = [];
        foreach (Piece piece in outflow.Cover.Within(offset, offset + units).ToList())
        {
            outflow.Cover.Remove(piece.At, piece.Units);
            LineState line = Lines[piece.Ref];
            line.Covered.Remove(piece.Other, piece.Units);
            List<Place> owed = Release(line, piece.Other, piece.Units);
            _undo.Add(() =>
            {
                foreach (Piece free in line.Free.Within(piece.Other, piece.Other + piece.Units).ToList())
                    line.Free.Remove(free.At, free.Units);
                line.Covered.Add(new Piece(piece.Other, piece.Units, outflow.Index, piece.At));
                outflow.Cover.Add(piece);
            });
            foreach (Place place in owed) Lapse(place);
            long at = piece.Other;
            foreach (Place place in owed.Append(new Place(piece.Ref, piece.Other + piece.Units, 0)))
            {
                if (place.Start > at) freed.Add((piece.At + (at - piece.Other), new Place(piece.Ref, at, place.Start - at)));
                at = place.Start + place.Units;
            }
        }
        return freed;
    }

    /// <summary>Gives one outflow's place to another in one step, so that owed units do not lapse between.</summary>
    internal void HandOver(OutflowState from, long fromOffset, OutflowState to, long toOffset, Place place)
    {
        Changes.Touch(from, fromOffset, place.Units);
        Changes.Touch(to, toOffset, place.Units);
        LineState line = Lines[place.Line];
        Hand(from, fromOffset, to, toOffset);
        _undo.Add(() => Hand(to, toOffset, from, fromOffset));

        void Hand(OutflowState giver, long giverOffset, OutflowState taker, long takerOffset)
        {
            giver.Cover.Remove(giverOffset, place.Units);
            line.Covered.Remove(place.Start, place.Units);
            line.Covered.Add(new Piece(place.Start, place.Units, taker.Index, takerOffset));
            taker.Cover.Add(new Piece(takerOffset, place.Units, place.Line, place.Start));
        }
    }

    // Positions that nobody covers: free, except those of an owed inflow, which are given back to the caller.
    private static List<Place> Release(LineState line, long start, long units)
    {
        List<Place> owed = [];
        if (!line.HasOwed)
        {
            line.Free.Add(new Piece(start, units, 0, start));
            return owed;
        }
        long end = start + units;
        ReadOnlySpan<InflowSlot> inflows = CollectionsMarshal.AsSpan(line.Inflows);
        for (int index = line.InflowAt(start); start < end; index++)
        {
            long to = Math.Min(end, inflows[index].End);
            if (inflows[index].Kind == SourceKind.Owed) owed.Add(new Place(line.Index, start, to - start));
            else line.Free.Add(new Piece(start, to - start, 0, start));
            start = to;
        }
        return owed;
    }

    // Owed units that nobody needs any more are void; they must never be drawn again.
    private void Lapse(Place place)
    {
        LineState line = Lines[place.Line];
        string owed = "owed" + line.Inflows[line.InflowAt(place.Start)].Number;
        OutflowState lapse = TryOutflow("lapse:" + owed, out OutflowState? known)
            ? known
            : Add(index => new OutflowState(index, "lapse:" + owed, OutflowKind.Lapse) { About = owed });
        long offset = lapse.Units;
        Change(lapse, offset + place.Units, 0, reversed: false);
        Cover(lapse, offset, place);
    }
}
