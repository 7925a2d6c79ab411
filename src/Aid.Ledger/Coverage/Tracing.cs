using System.Runtime.CompilerServices;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>Follows units forward: an interval look-up at each line, no matter how many gifts stand on it.</summary>
internal sealed class Tracing(Spans spans)
{
    /// <summary>What became of a gift's net units and its fee known at recording.</summary>
    internal List<TracePart> Trace(long fee, IEnumerable<Place> runs)
    {
        List<TracePart> parts = [];
        Append(parts, TraceState.Fee, "at-recording", fee);
        foreach (Place run in runs) Follow(run, parts);
        return parts;
    }

    // A stack of places still to follow, not recursion: money that is swept to and fro for years makes a path of thousands of
    // steps, and a trace must not depend on the size of a thread's stack.
    private void Follow(Place run, List<TracePart> into)
    {
        Stack<Place>? open = null;
        do
        {
            LineState line = spans.Lines[run.Line];
            long end = run.Start + run.Units;
            if (line.Covered.TryFind(run.Start, out Piece piece))
            {
                piece = piece.Clip(run.Start, end);
                if (piece.End < end) (open ??= new Stack<Place>()).Push(run.Slice(piece.Units, end - piece.End));
                FollowOutflow(piece, ref open, into);
            }
            else
            {
                long held = line.Covered.TryFindNext(run.Start, out Piece next) ? Math.Min(end, next.At) : end;
                Hold(line.Key, held - run.Start, into);
                if (held < end) (open ??= new Stack<Place>()).Push(run.Slice(held - run.Start, end - held));
            }
        }
        while (open is not null && open.TryPop(out run));
    }

    private static void Hold(LineKey line, long units, List<TracePart> into)
    {
        bool passedOn = line.Fund.StartsWith("ext:", StringComparison.Ordinal);
        Append(into, passedOn ? TraceState.PassedOn : TraceState.Held, passedOn ? line.Fund[4..] : line.ToString(), units);
    }

    private void FollowOutflow(Piece piece, ref Stack<Place>? open, List<TracePart> into)
    {
        OutflowState outflow = spans.Outflows[piece.Ref];
        switch (outflow.Map)
        {
            case MapKind.Ends:
                Append(into, StateOf(outflow), outflow.Id, piece.Units);
                break;
            case MapKind.InRatio:
                LayOut(outflow, piece.Other, piece.Units, into);
                break;
            default:
                open ??= new Stack<Place>();
                foreach (Place place in Flow.Forward(outflow, piece.Other, piece.Units).Reverse()) open.Push(place);
                break;
        }
    }

    // Unit u of a conversion lies at floor(u · out / in) of what came out, and what came out is first laid out in trace order:
    // else every unit of an exchange would fall on the same slots of a later split.
    private void LayOut(OutflowState outflow, long offset, long units, List<TracePart> into)
    {
        // Each conversion on the way lays out anew. A path of that many exchanges is refused by an exception, not by the process.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        List<TracePart> laid = [];
        (long first, _) = Flow.PartSpan(outflow, 0, offset, units);
        foreach (Place place in Flow.Forward(outflow, offset, units)) Follow(place, laid);
        long reached = first, placed = offset;
        foreach (TracePart part in laid)
        {
            reached += part.Units;
            long next = Math.Min(offset + units, Flow.Ceiling(reached, outflow.Units, outflow.Out));
            Append(into, part.State, part.Where, Math.Max(0, next - placed));
            placed = Math.Max(placed, next);
        }
        if (placed != offset + units) throw new InvalidOperationException("A conversion lost units: " + outflow.Id);
    }

    private static TraceState StateOf(OutflowState outflow) => outflow.Kind switch
    {
        OutflowKind.Use or OutflowKind.Administration or OutflowKind.ReportedUse => TraceState.Used,
        OutflowKind.Fee => TraceState.Fee,
        OutflowKind.Refund => TraceState.Refunded,
        OutflowKind.Void => TraceState.Void,
        _ => throw new InvalidOperationException("A gift's unit stands under " + outflow.Id),
    };

    private static void Append(List<TracePart> parts, TraceState state, string where, long units)
    {
        if (units == 0) return;
        if (parts.Count > 0 && parts[^1] is { } last && last.State == state && last.Where == where)
            parts[^1] = last with { Units = checked(last.Units + units) };
        else
            parts.Add(new TracePart(state, where, units));
    }
}
