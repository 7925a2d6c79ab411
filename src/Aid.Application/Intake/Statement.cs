namespace Aid.Application.Intake;

/// <summary>Where the day of a row is known from, weakest last.</summary>
public enum DateBasis
{
    /// <summary>The row's own cell.</summary>
    Cell,

    /// <summary>The title of the table, or a date line under it.</summary>
    Title,

    /// <summary>The file's name, the table being silent.</summary>
    FileName,

    /// <summary>The person who imported the file (<c>--date DAY --reason WHY</c>).</summary>
    Given,
}

/// <summary>
/// One gift as a statement lists it. Text is verbatim: tabs, zero-width spaces and no-break spaces survive, because the row is
/// evidence; only a transaction number is trimmed, being an identifier that its publisher padded to a width.
/// </summary>
public sealed record StatementRow
{
    /// <summary>The row as a person finds it: the sheet's row, or the line on which the CSV record begins; from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The place of the row in its list, from 1, counting rows of gifts only.</summary>
    public required int Place { get; init; }

    /// <summary>The number that the list itself prints beside the row (序号); null where it prints none.</summary>
    public string? Sequence { get; init; }

    /// <summary>The channel's own number of the payment (交易单号), trimmed; null where the list has none. Never public.</summary>
    public string? TransactionNumber { get; init; }

    /// <summary>The calendar day in Asia/Shanghai to which the statement assigns the gift.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where <see cref="Date"/> is known from.</summary>
    public required DateBasis DateBasis { get; init; }

    /// <summary>The time of day as written; null where none is. Never public.</summary>
    public string? TimeText { get; init; }

    /// <summary>The giver's cell, verbatim; empty where the list names no giver. Private.</summary>
    public string Giver { get; init; } = "";

    /// <summary>The memo or note, verbatim; empty where there is none. Private.</summary>
    public string Memo { get; init; } = "";

    /// <summary>The amount in the currency's smallest unit (fen); always positive.</summary>
    public required long AmountMinor { get; init; }

    /// <summary>The row number only: what is private in it must not reach a log or a test's output by being printed.</summary>
    public override string ToString() => $"row {Row}";
}

/// <summary>A figure that a file states about itself, and where.</summary>
/// <param name="Where">The cell ("D3777") or the control file's column.</param>
/// <param name="TotalMinor">The stated total in the smallest unit; null where the place states a count only.</param>
/// <param name="Count">The stated number of gifts; null where the place states a total only.</param>
public sealed record StatedFigure(string Where, long? TotalMinor, long? Count);

/// <summary>What is known of a list before its first row.</summary>
public sealed record StatementHeader
{
    /// <summary>The list's name: the file's name, or the <c>source_file</c> of a CSV that holds several lists.</summary>
    public required string Source { get; init; }

    /// <summary>The name of the file that was read.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of that file, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The code of the format that read it, such as <c>wuhan-pos</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The channel's code: as given, else the format's own.</summary>
    public required string Channel { get; init; }

    /// <summary>ISO 4217 code of every amount.</summary>
    public string Currency { get; init; } = "CNY";

    /// <summary>The title as printed in the file, else in the control file; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The first day that title or file name gives, where it gives a period; else null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>
    /// The last day that the list can speak of, from its title: the day of a daily list, the end of a period, or the bound of an
    /// "as of" (截至) title. Null where only the rows tell.
    /// </summary>
    public DateOnly? Until { get; init; }
}

/// <summary>A list after its last row: its header, its own figures, and those that it states.</summary>
/// <param name="Header">What was known before the first row.</param>
/// <param name="Rows">Number of gifts.</param>
/// <param name="TotalMinor">Sum of the gifts, in the smallest unit.</param>
/// <param name="FirstDate">The earliest day of a row; null for a list without rows.</param>
/// <param name="LastDate">The latest day of a row; null for a list without rows.</param>
/// <param name="HasTransactionNumbers">Whether rows carry numbers by which they are recognised anywhere.</param>
/// <param name="Stated">The totals and counts that the file and the control file state, in reading order.</param>
public sealed record StatementSummary(
    StatementHeader Header,
    int Rows,
    long TotalMinor,
    DateOnly? FirstDate,
    DateOnly? LastDate,
    bool HasTransactionNumbers,
    IReadOnlyList<StatedFigure> Stated)
{
    /// <summary>
    /// How recent the list's knowledge is. Of two lists that tell the same gifts, the one with the later day corrects the other,
    /// whichever was imported first.
    /// </summary>
    public DateOnly AsOf => Header.Until ?? LastDate ?? DateOnly.MinValue;
}

/// <summary>A whole list in memory.</summary>
/// <param name="Summary">Header and figures.</param>
/// <param name="Rows">The gifts in the list's order.</param>
public sealed record Statement(StatementSummary Summary, IReadOnlyList<StatementRow> Rows);
