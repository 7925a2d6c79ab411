using Aid.Application.Intake.Problems;

namespace Aid.Application.Intake;

/// <summary>How a file is to be read.</summary>
public sealed record StatementReadOptions
{
    /// <summary>The format's code (<see cref="StatementReader.Formats"/>); null means that the content decides.</summary>
    public string? Format { get; init; }

    /// <summary>
    /// The encoding of a text file: <c>utf-8</c>, <c>utf-16</c>, <c>gb18030</c> or <c>gbk</c>; null means a byte order mark, else
    /// strict UTF-8, else GB18030 where it is strictly valid and no line of the file is UTF-8.
    /// </summary>
    public string? Encoding { get; init; }

    /// <summary>The channel's code to record; null means the format's own.</summary>
    public string? Channel { get; init; }

    /// <summary>The day of rows that carry none; needs <see cref="DateReason"/>. It overrules title and file name.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Why <see cref="Date"/> is what it is; recorded with the import.</summary>
    public string? DateReason { get; init; }

    /// <summary>Path of a control file (columns <c>source_file, rows, sum_of_rows</c> and more); null for none.</summary>
    public string? ControlFile { get; init; }

    /// <summary>Amounts at or above this many smallest units are refused as absurd; 10^11 fen (a thousand million yuan) by default.</summary>
    public long AbsurdAmountMinor { get; init; } = 100_000_000_000;

    /// <summary>How many problems are listed in full; the rest are counted. 1,000 by default.</summary>
    public int MaxProblems { get; init; } = 1_000;

    /// <summary>The longest field, in characters; 32,767 by default, which is the longest cell of a spreadsheet.</summary>
    public int MaxFieldChars { get; init; } = 32_767;

    /// <summary>The most rows of one file; 2,000,000 by default.</summary>
    public int MaxRows { get; init; } = 2_000_000;

    /// <summary>The largest file, and the largest uncompressed part of a spreadsheet, in bytes; 256 MiB by default.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;
}

/// <summary>
/// Receives a file's lists while it is read, so that a caller stages a million rows without holding them. Nothing that was
/// received may be committed unless the reading ends accepted.
/// </summary>
public interface IStatementSink
{
    /// <summary>A list begins.</summary>
    /// <param name="header">What is known of it.</param>
    void Begin(StatementHeader header);

    /// <summary>A gift of the list that began last.</summary>
    /// <param name="row">The gift.</param>
    void Add(StatementRow row);

    /// <summary>The list that began last ends.</summary>
    /// <param name="summary">Its figures.</param>
    void End(StatementSummary summary);
}

/// <summary>The outcome of streaming a file into a sink.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sha256">SHA-256 of the file, 64 lower-case hexadecimal digits; empty if it could not be read at all.</param>
/// <param name="Lists">The lists of the file, in order.</param>
/// <param name="Problems">What is wrong, in reading order, at most <see cref="StatementReadOptions.MaxProblems"/> of them.</param>
/// <param name="ProblemCount">How many problems there are in all.</param>
public sealed record StatementScan(
    string File,
    string Sha256,
    IReadOnlyList<StatementSummary> Lists,
    IReadOnlyList<StatementProblem> Problems,
    long ProblemCount)
{
    /// <summary>Whether the file may be committed: no problem was found.</summary>
    public bool IsAccepted => ProblemCount == 0;
}

/// <summary>The outcome of reading a file into memory.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Sha256">SHA-256 of the file, 64 lower-case hexadecimal digits; empty if it could not be read at all.</param>
/// <param name="Statements">The lists of the file, in order; not to be committed unless accepted.</param>
/// <param name="Problems">What is wrong, in reading order, at most <see cref="StatementReadOptions.MaxProblems"/> of them.</param>
/// <param name="ProblemCount">How many problems there are in all.</param>
public sealed record StatementReading(
    string File,
    string Sha256,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<StatementProblem> Problems,
    long ProblemCount)
{
    /// <summary>Whether the file may be committed: no problem was found.</summary>
    public bool IsAccepted => ProblemCount == 0;
}
