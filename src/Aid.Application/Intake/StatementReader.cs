namespace Aid.Application.Intake;

/// <summary>Reads statement files. Nothing is guessed: what cannot be read with certainty is a problem that names its cell.</summary>
public static class StatementReader
{
    /// <summary>The codes of the formats that can be chosen, in the order in which the content is tried.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["wuhan-pos", "wuhan-unionpay", "wuhan-alipay", "hubei-list", "aid-csv"];

    /// <summary>Streams a file's lists into a sink; the caller commits nothing unless the scan is accepted.</summary>
    /// <param name="stream">A seekable stream at its beginning.</param>
    /// <param name="fileName">The file's name; its folder is ignored.</param>
    /// <param name="options">How to read.</param>
    /// <param name="sink">Receives lists and rows.</param>
    /// <exception cref="ArgumentException">The stream cannot seek: a file is read twice, once to judge its bytes.</exception>
    public static StatementScan Scan(Stream stream, string fileName, StatementReadOptions options, IStatementSink sink) =>
        throw new NotSupportedException();

    /// <summary>Streams a file's lists into a sink.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read.</param>
    /// <param name="sink">Receives lists and rows.</param>
    public static StatementScan Scan(string path, StatementReadOptions options, IStatementSink sink) => throw new NotSupportedException();

    /// <summary>Reads a whole file into memory.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read.</param>
    public static StatementReading Read(string path, StatementReadOptions options) => throw new NotSupportedException();

    /// <summary>Reads a whole file into memory.</summary>
    /// <param name="stream">A seekable stream at its beginning.</param>
    /// <param name="fileName">The file's name; its folder is ignored.</param>
    /// <param name="options">How to read.</param>
    public static StatementReading Read(Stream stream, string fileName, StatementReadOptions options) => throw new NotSupportedException();
}
