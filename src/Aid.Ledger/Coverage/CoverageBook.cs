using System.Collections.Immutable;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>
/// The books' lines and coverage: which units of which gift lie behind which outflow. One writer at a time; queries run on the
/// writer's thread or over a book that nobody writes.
/// </summary>
public sealed class CoverageBook
{
    /// <summary>The most units of one event: far above all money there is, and far below where sums of lines overflow.</summary>
    public const long MaxUnits = 1L << 58;

    private readonly Spans _spans;
    private readonly Checking _checking;
    private readonly Receiving _receiving;
    private readonly Spending _spending;
    private readonly Returning _returning;
    private readonly Correcting _correcting;
    private readonly Settling _settling;
    private readonly Tracing _tracing;
    private readonly Giving _giving;
    private int _marks;

    /// <summary>Empty books.</summary>
    /// <param name="world">Funds and rules; may grow while the book lives.</param>
    public CoverageBook(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        World = world;
        _spans = new Spans(world);
        Drawing drawing = new(_spans);
        _checking = new Checking(_spans);
        _receiving = new Receiving(_spans);
        _spending = new Spending(_spans, drawing);
        _returning = new Returning(_spans, drawing);
        _correcting = new Correcting(_spans, drawing, new Withdrawing(_spans, drawing));
        _settling = new Settling(_spans, drawing);
        _tracing = new Tracing(_spans);
        _giving = new Giving(_spans, _tracing);
    }

    /// <summary>The funds and rules that events refer to.</summary>
    public World World { get; }

    /// <summary>Applies one event. A refused event changes nothing, and neither does one that throws.</summary>
    public Result<Applied> Apply(LedgerEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        int start = _spans.Position;
        _spans.Changes.Begin(_spans.Outflows.Count);
        bool done = false;
        try
        {
            if ((_checking.Check(recorded) ?? Carry(recorded)) is { } refusal) return refusal;
            _spans.Know(recorded.Id);
            Applied applied = _spans.Changes.Collect(_spans);
            done = true;
            return applied;
        }
        finally
        {
            if (!done) _spans.RollBackTo(start);
            if (_marks == 0) _spans.ForgetUndo();
        }
    }

    /// <summary>Remembers this state. Every mark ends by <see cref="Rollback"/> or <see cref="Forget"/>, the latest first.</summary>
    public BookMark Mark() => new(++_marks, _spans.Position);

    /// <summary>Undoes every event applied since the mark, at the cost of what they changed.</summary>
    /// <exception cref="InvalidOperationException">It is not the latest open mark.</exception>
    public void Rollback(BookMark mark)
    {
        End(mark);
        _spans.RollBackTo(mark.Position);
    }

    /// <summary>Keeps every event applied since the mark; with the last open mark, what undoing would need is dropped.</summary>
    /// <exception cref="InvalidOperationException">It is not the latest open mark.</exception>
    public void Forget(BookMark mark)
    {
        End(mark);
        if (_marks == 0) _spans.ForgetUndo();
    }

    /// <summary>What became of a gift, in trace order; adjacent equal parts are one.</summary>
    /// <exception cref="KeyNotFoundException">No such gift.</exception>
    public IReadOnlyList<TracePart> Trace(string gift)
    {
        (int block, int number) = Numbered(gift);
        return _tracing.Trace(FeeOf(block, number), _spans.RunsOf(gift));
    }

    /// <summary>Units by gift (ordinal order) behind an outflow that ends: a payment, refund, fee …</summary>
    /// <exception cref="KeyNotFoundException">No such outflow.</exception>
    public IReadOnlyDictionary<string, long> Givers(string outflow) => _giving.Givers(Known(outflow));

    /// <summary>What an outflow covers, by offset, in maximal runs.</summary>
    /// <exception cref="KeyNotFoundException">No such outflow.</exception>
    public IReadOnlyList<CoveredRun> Coverage(string outflow) =>
        [.. Known(outflow).Cover.All().Select(piece => new CoveredRun(piece.At, piece.Units, _spans.Lines[piece.Ref].Key, piece.Other))];

    /// <summary>The uncovered runs of a line in order; empty for a line that never had an inflow.</summary>
    public IReadOnlyList<Run> Free(LineKey line) =>
        [.. _spans.Find(line)?.Free.All().Select(piece => new Run(line, piece.At, piece.Units)) ?? []];

    /// <summary>What stands on a line; zeros for a line that never had an inflow.</summary>
    public LineBalance Balance(LineKey line) =>
        _spans.Find(line) is { } found ? new LineBalance(found.Length, found.Covered.Total, found.Free.Total) : default;

    /// <summary>A gift as recorded; null when there is none.</summary>
    public GiftRecord? Gift(string gift)
    {
        if (!_spans.TryGift(gift, out (int Block, int Number) at)) return null;
        long gross = at.Block < 0 ? _spans.Gifts[at.Number].Gross : _spans.Blocks[at.Block].Gifts[at.Number].Units;
        ImmutableArray<Run> runs = [.. _spans.RunsOf(gift).Select(place => new Run(_spans.Lines[place.Line].Key, place.Start, place.Units))];
        return new GiftRecord(gift, gross, FeeOf(at.Block, at.Number), runs);
    }

    /// <summary>An outflow as it stands; null when there is none.</summary>
    public Outflow? Outflow(string outflow) => _spans.TryOutflow(outflow, out OutflowState? found) ? Published.Of(found, _spans) : null;

    /// <summary>Every outflow in the order made, auxiliary and reversed ones included.</summary>
    public IEnumerable<Outflow> Outflows() => _spans.Outflows.Select(outflow => Published.Of(outflow, _spans));

    /// <summary>Every line that ever had an inflow, in order of first use.</summary>
    public IReadOnlyList<LineKey> Lines() => [.. _spans.Lines.Where(line => line.Length > 0).Select(line => line.Key)];

    /// <summary>The inflows of a line in order of position.</summary>
    public IEnumerable<Inflow> Inflows(LineKey line)
    {
        if (_spans.Find(line) is not { } found) yield break;
        for (int index = 0; index < found.Inflows.Count; index++) yield return _spans.PublicInflow(found.Index, index);
    }

    private Refusal? Carry(LedgerEvent recorded) => recorded switch
    {
        GiftReceived gift => _receiving.Receive(gift),
        BlockReceived block => _receiving.Receive(block),
        IncomeReceived income => _receiving.Receive(income),
        OpeningBalance opening => _receiving.Open(opening),
        Used use => _spending.Use(use),
        FeeCharged fee => _returning.Charge(fee),
        Transferred transfer => _spending.Transfer(transfer),
        Split split => _spending.Split(split),
        Converted conversion => _spending.Convert(conversion),
        PassedOn passed => _spending.PassOn(passed),
        UseReported report => _spending.Report(report, Known(report.Of)),
        GivenBack back => _spending.GiveBack(back, Known(back.Of)),
        Refunded refund => _returning.Refund(refund),
        Voided found => _returning.Void(found),
        Reversed reversal => _correcting.Reverse(_checking.Components(reversal.Of)),
        Replaced replacement => _correcting.Replace(replacement, Known(replacement.Of)),
        Resized resized => _correcting.Resize(_checking.Components(resized.Of), resized.Units, resized.UnitsOut),
        Settled settled => _settling.Settle(settled),
        _ => throw new NotSupportedException("No such kind of event: " + recorded.GetType().Name),
    };

    private void End(BookMark mark)
    {
        if (mark.Depth != _marks || _marks == 0) throw new InvalidOperationException("Marks end in the opposite order of their making.");
        _marks--;
    }

    private OutflowState Known(string outflow) => _spans.TryOutflow(outflow, out OutflowState? found)
        ? found
        : throw new KeyNotFoundException("There is no outflow " + outflow);

    private (int Block, int Number) Numbered(string gift) => _spans.TryGift(gift, out (int Block, int Number) found)
        ? found
        : throw new KeyNotFoundException("There is no gift " + gift);

    private long FeeOf(int block, int number)
    {
        if (block < 0) return _spans.Gifts[number].Fee;
        BlockState found = _spans.Blocks[block];
        return found.Gifts[number].Units - found.PlaceOf(number).Units;
    }
}

/// <summary>A remembered state of a <see cref="CoverageBook"/>.</summary>
/// <param name="Depth">How many marks were open, this one included.</param>
/// <param name="Position">How many changes could be undone then.</param>
public readonly record struct BookMark(int Depth, int Position);
