using Aid.Application.Intake.Problems;

namespace Aid.Application.Intake.Evidence;

/// <summary>Which way stated goods went.</summary>
public enum GoodsDirection
{
    /// <summary>Published as received from givers.</summary>
    Received,

    /// <summary>Published as allocated to recipients.</summary>
    Allocated,
}

/// <summary>One line of a published list of goods, as its publisher stated it: evidence, never a posting.</summary>
public sealed record StatedGoods
{
    /// <summary>Received or allocated.</summary>
    public required GoodsDirection Direction { get; init; }

    /// <summary>The name of the list's file.</summary>
    public required string Source { get; init; }

    /// <summary>The line on which the row stands in the file, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The day stated; null where the list only bounds it ("截至28日").</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The day as written.</summary>
    public required string DayText { get; init; }

    /// <summary>The giver or recipient, verbatim. A giver is private.</summary>
    public required string Party { get; init; }

    /// <summary>The item as written.</summary>
    public required string Item { get; init; }

    /// <summary>The item without blanks of any kind: what two lists must share to speak of the same kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The specification as written; empty where there is none.</summary>
    public required string Specification { get; init; }

    /// <summary>The unit, from its own column or from behind the number; empty where none is stated.</summary>
    public required string Unit { get; init; }

    /// <summary>The quantity in <see cref="Unit"/>; not negative.</summary>
    public required long Quantity { get; init; }

    /// <summary>The row number only: what is private in it must not reach a log or a test's output by being printed.</summary>
    public override string ToString() => $"row {Row}";
}

/// <summary>A list of goods as read: its lines, and the lines in which no quantity could be read.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sha256">SHA-256 of the file, 64 lower-case hexadecimal digits.</param>
/// <param name="Goods">The lines, in order.</param>
/// <param name="Unread">The lines that state no readable quantity; they are published as such, not repaired.</param>
/// <param name="Problems">What makes the file unusable; empty means that it was read.</param>
public sealed record StatedGoodsReading(
    string File,
    string Sha256,
    IReadOnlyList<StatedGoods> Goods,
    IReadOnlyList<StatementProblem> Unread,
    IReadOnlyList<StatementProblem> Problems);

/// <summary>Received against allocated, for one kind of goods.</summary>
/// <param name="Kind">The kind: the item without blanks.</param>
/// <param name="Received">The sum of the quantities received, whatever the unit.</param>
/// <param name="Allocated">The sum of the quantities allocated, whatever the unit.</param>
/// <param name="ReceivedByUnit">The same by unit, ordinally.</param>
/// <param name="AllocatedByUnit">The same by unit, ordinally.</param>
public sealed record GoodsDifference(
    string Kind,
    long Received,
    long Allocated,
    IReadOnlyDictionary<string, long> ReceivedByUnit,
    IReadOnlyDictionary<string, long> AllocatedByUnit)
{
    /// <summary>Whether more was allocated than was ever published as received.</summary>
    public bool IsAllocatedBeyondReceived => Allocated > Received;
}

/// <summary>A figure that a society stated for a day, as an audit recorded it: evidence for the gate, never a posting.</summary>
/// <param name="Day">The day.</param>
/// <param name="Measure">
/// <c>received.cumulative</c>, <c>received.day</c>, <c>received.cumulative.usd</c>, <c>givers.day</c> or <c>disbursed.day</c>.
/// </param>
/// <param name="Value">Smallest units of the currency; a count for <c>givers.day</c>.</param>
/// <param name="Cell">Where it stands: row and column of the file.</param>
public sealed record StatedTotal(DateOnly Day, string Measure, long Value, string Cell);

/// <summary>The stated totals of a daily audit.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sha256">SHA-256 of the file, 64 lower-case hexadecimal digits.</param>
/// <param name="Totals">The figures, by day and then in column order.</param>
/// <param name="Unread">The cells that hold no sum of money or count, such as a fraction of a fen; published as such, not repaired.</param>
/// <param name="Problems">What makes the file unusable; empty means that it was read.</param>
public sealed record StatedTotalsReading(
    string File,
    string Sha256,
    IReadOnlyList<StatedTotal> Totals,
    IReadOnlyList<StatementProblem> Unread,
    IReadOnlyList<StatementProblem> Problems);
