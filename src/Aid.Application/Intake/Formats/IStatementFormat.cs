using System.Text;
using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Sheets;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Formats;

/// <summary>The content of a file, opened as what its first bytes say it is.</summary>
/// <param name="Workbook">The spreadsheet; null for a text.</param>
/// <param name="Stream">The bytes.</param>
/// <param name="Encoding">The decided encoding of a text; null for a spreadsheet.</param>
/// <param name="Headings">The first record of a text, trimmed; empty for a spreadsheet.</param>
internal sealed record FileContent(Workbook? Workbook, Stream Stream, Encoding? Encoding, IReadOnlyList<string> Headings)
{
    /// <summary>
    /// Opens a text. Its headings are read once, for every format to look at; what makes them unreadable is listed, while smaller faults are
    /// left to the format that reads on.
    /// </summary>
    /// <exception cref="StopReadingException">The headings cannot be read; the problem is listed.</exception>
    public static FileContent OfText(Stream stream, Encoding encoding, ReadingContext context)
    {
        ProblemList trial = new(context.File, context.Options.MaxProblems);
        FileContent content = new(null, stream, encoding, []);
        try
        {
            CsvRecords records = content.Records(context, trial);
            return records.ReadHeader() ? content with { Headings = [.. records.Header.Select(heading => heading.Trim())] } : content;
        }
        catch (StopReadingException)
        {
            foreach (StatementProblem problem in trial.Kept) context.Problems.Add(problem);
            throw;
        }
    }

    /// <summary>The records of a text file, from its first line.</summary>
    public CsvRecords Records(ReadingContext context, ProblemList problems) =>
        new(TextOpening.Open(Stream, Encoding!), context.Options.MaxFieldChars, problems);
}

/// <summary>A kind of file that societies publish or keep.</summary>
internal interface IStatementFormat
{
    /// <summary>The code by which <c>--format</c> chooses it.</summary>
    string Code { get; }

    /// <summary>Whether the content is of this kind, judged by its headings; lists no problem.</summary>
    bool Recognises(FileContent content, ReadingContext context);

    /// <summary>Reads all of it into the context's sink, listing what is wrong.</summary>
    void Read(FileContent content, ReadingContext context);
}
