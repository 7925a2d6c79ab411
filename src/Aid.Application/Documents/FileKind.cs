using System.IO.Compression;

namespace Aid.Application.Documents;

/// <summary>
/// What kind of file some bytes are, by what they hold and not by what somebody calls them. A kind that a browser would run, such as HTML or SVG, is none of ours: what looks like it
/// becomes plain text or is refused.
/// </summary>
internal static class FileKind
{
    private const int MostEntries = 5_000;

    /// <summary>Ending of the file's name without the dot; null where the kind is not published.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return "pdf";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return "png";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "jpg";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04])) return Office(bytes.ToArray());
        return IsText(bytes) ? "txt" : null;
    }

    private static string? Office(byte[] bytes)
    {
        try
        {
            using ZipArchive zip = new(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries || zip.GetEntry("[Content_Types].xml") is null) return null;
            // A macro would run on the reader's machine.
            if (zip.Entries.Any(entry => entry.Name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))) return null;
            return zip.GetEntry("word/document.xml") is not null ? "docx" : zip.GetEntry("xl/workbook.xml") is not null ? "xlsx" : zip.GetEntry("ppt/presentation.xml") is not null ? "pptx" : null;
        }
        catch (InvalidDataException)
        {
            return null; // begins like an archive and is none
        }
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (byte one in bytes)
        {
            if (one < 0x20 && one is not ((byte)'\n' or (byte)'\r' or (byte)'\t')) return false;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes);
    }
}
