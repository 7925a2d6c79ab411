using Aid.Application.Intake.Problems;

namespace Aid.Application.Intake.Recognition;

/// <summary>What a row of a new list is to the books.</summary>
public enum RowStanding
{
    /// <summary>A gift that the books do not have.</summary>
    New,

    /// <summary>A gift that the books have, told again in the same words.</summary>
    Known,

    /// <summary>A gift that the books have, some cells of which this list tells otherwise: a correction.</summary>
    Changed,

    /// <summary>A gift that the books have, told otherwise by a list that is older than the books' knowledge: nothing changes.</summary>
    Superseded,
}

/// <summary>A cell that a list tells otherwise than the books.</summary>
/// <param name="Field"><c>date</c>, <c>giver</c>, <c>amount</c>, <c>memo</c> or <c>time</c>.</param>
/// <param name="Old">The books' value: text verbatim, a date as yyyy-MM-dd, an amount in smallest units.</param>
/// <param name="New">This list's value, in the same form.</param>
public sealed record ChangedCell(string Field, string Old, string New)
{
    /// <summary>The field only: what is private in it must not reach a log or a test's output by being printed.</summary>
    public override string ToString() => Field;
}

/// <summary>The decision on one row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Standing">What it is to the books.</param>
/// <param name="GiftId">The gift in the books; null for a new row.</param>
/// <param name="Changes">The cells that differ; empty for new and known rows.</param>
public sealed record RowDecision(StatementRow Row, RowStanding Standing, string? GiftId, IReadOnlyList<ChangedCell> Changes);

/// <summary>Two gifts that look the same and are kept as two, for a person to look at.</summary>
/// <param name="Row">The new row.</param>
/// <param name="TwinRow">The earlier row of the same list; null where the twin is in the books.</param>
/// <param name="TwinGiftId">The gift in the books; null where the twin is in the same list.</param>
public sealed record LookAlike(int Row, int? TwinRow, string? TwinGiftId);

/// <summary>How a person answered a doubtful repetition.</summary>
public enum SequenceAnswer
{
    /// <summary>No answer yet: a doubt refuses the statement.</summary>
    Ask,

    /// <summary>The list tells other gifts: every row is new.</summary>
    AsNew,

    /// <summary>The list repeats the earlier one from its head: rows are the same by place.</summary>
    AsSame,
}

/// <summary>The earlier list that a new one repeats.</summary>
/// <param name="List">The earlier list.</param>
/// <param name="Overlap">How many places they share, from the head.</param>
/// <param name="SameRows">How many of these are the same in every cell.</param>
public sealed record RepeatedSequence(KnownList List, int Overlap, int SameRows);

/// <summary>A statement held against the books: what each row is, and what a person should see.</summary>
/// <param name="Summary">The statement.</param>
/// <param name="Repeats">The earlier list that it repeats from the head; null where it repeats none, or its rows carry numbers.</param>
/// <param name="Decisions">One decision for each row, in order; evaluated while it is enumerated, so that a million rows are not held.</param>
/// <param name="Problems">Doubts that a person must answer first (<see cref="SequenceAnswer"/>), and numbers that repeat; empty means go on.</param>
public sealed record RecognisedStatement(
    StatementSummary Summary,
    RepeatedSequence? Repeats,
    IEnumerable<RowDecision> Decisions,
    IReadOnlyList<StatementProblem> Problems);
