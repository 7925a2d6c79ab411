using System.Text;
using System.Text.Json;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Exports;

/// <summary>
/// Public records of one set as CSV (RFC 4180, UTF-8): a header with the records' field names, one line a record, lists as JSON in their cell. A text cell that a spreadsheet would
/// take for a formula gets a leading apostrophe (OWASP, "CSV injection"): a purpose that begins with "=" is text and stays text.
/// </summary>
public static class RecordCsv
{
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>Writes records; nothing where there are none.</summary>
    /// <param name="writer">Receives the lines; give it a UTF-8 byte order mark if Excel is to open it.</param>
    /// <param name="records">Records of one set.</param>
    /// <exception cref="ArgumentException">The records are of several sets.</exception>
    public static void Write(TextWriter writer, IEnumerable<PublicRecord> records)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(records);
        Type? type = null;
        foreach (PublicRecord record in records)
        {
            using JsonDocument json = JsonDocument.Parse(RecordJson.ToUtf8(record));
            if (type is null)
                Line(writer, json.RootElement.EnumerateObject().Select(field => field.Name));
            else if (type != record.GetType())
                throw new ArgumentException("The records are of several sets.", nameof(records));
            type = record.GetType();
            Line(writer, json.RootElement.EnumerateObject().Select(field => Cell(field.Value)));
        }
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => Guarded(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static string Guarded(string text) => text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text;

    private static void Line(TextWriter writer, IEnumerable<string> cells)
    {
        StringBuilder line = new();
        foreach (string cell in cells)
        {
            if (line.Length > 0)
                line.Append(',');
            bool isQuoted = cell.AsSpan().ContainsAny(",\"\r\n");
            line.Append(isQuoted ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
        }

        writer.Write(line.Append("\r\n"));
    }
}
