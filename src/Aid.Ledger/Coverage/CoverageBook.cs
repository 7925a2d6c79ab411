using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>
/// The books' lines and coverage: which units of which gift lie behind which outflow. One writer at a time; queries run on the
/// writer's thread or over a book that nobody writes.
/// </summary>
public sealed partial class CoverageBook
{
    /// <summary>Empty books.</summary>
    /// <param name="world">Funds and rules; may grow while the book lives.</param>
    public CoverageBook(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        World = world;
    }

    /// <summary>The funds and rules that events refer to.</summary>
    public World World { get; }

    /// <summary>Applies one event. A refused event changes nothing.</summary>
    public Result<Applied> Apply(LedgerEvent recorded) => throw new NotSupportedException();

    /// <summary>Remembers this state. Every mark ends by <see cref="Rollback"/> or <see cref="Forget"/>, the latest first.</summary>
    public BookMark Mark() => throw new NotSupportedException();

    /// <summary>Undoes every event applied since the mark, at the cost of what they changed.</summary>
    public void Rollback(BookMark mark) => throw new NotSupportedException();

    /// <summary>Keeps every event applied since the mark and drops what undoing them would need.</summary>
    public void Forget(BookMark mark) => throw new NotSupportedException();

    /// <summary>What became of a gift, in trace order; adjacent equal parts are one.</summary>
    /// <exception cref="KeyNotFoundException">No such gift.</exception>
    public IReadOnlyList<TracePart> Trace(string gift) => throw new NotSupportedException();

    /// <summary>Units by gift behind an outflow that ends (a payment, refund, fee …).</summary>
    /// <exception cref="KeyNotFoundException">No such outflow.</exception>
    public IReadOnlyDictionary<string, long> Givers(string outflow) => throw new NotSupportedException();

    /// <summary>What an outflow covers, by offset, in maximal runs.</summary>
    /// <exception cref="KeyNotFoundException">No such outflow.</exception>
    public IReadOnlyList<CoveredRun> Coverage(string outflow) => throw new NotSupportedException();

    /// <summary>The uncovered runs of a line in order; empty for a line that never had an inflow.</summary>
    public IReadOnlyList<Run> Free(LineKey line) => throw new NotSupportedException();

    /// <summary>What stands on a line; zeros for a line that never had an inflow.</summary>
    public LineBalance Balance(LineKey line) => throw new NotSupportedException();

    /// <summary>A gift as recorded; null when there is none.</summary>
    public GiftRecord? Gift(string gift) => throw new NotSupportedException();

    /// <summary>An outflow as it stands; null when there is none.</summary>
    public Outflow? Outflow(string outflow) => throw new NotSupportedException();

    /// <summary>Every line that ever had an inflow, in order of first use.</summary>
    public IReadOnlyList<LineKey> Lines() => throw new NotSupportedException();

    /// <summary>The inflows of a line in order of position.</summary>
    public IReadOnlyList<Inflow> Inflows(LineKey line) => throw new NotSupportedException();
}

/// <summary>A remembered state of a <see cref="CoverageBook"/>.</summary>
public readonly record struct BookMark(int Depth, int Position);
