using System.Text;

namespace Aid.Application.Intake.Text;

/// <summary>Opens a text whose encoding was decided.</summary>
internal static class TextOpening
{
    /// <summary>
    /// A reader behind the byte order mark. It may not look for marks by itself: it would take the mark of UTF-32 for a permission to
    /// change the encoding that was validated.
    /// </summary>
    public static StreamReader Open(Stream stream, Encoding encoding)
    {
        byte[] head = new byte[3];
        stream.Position = 0;
        int length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = head.AsSpan(0, length) switch
        {
            [0xEF, 0xBB, 0xBF] when encoding is UTF8Encoding => 3,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] when encoding is UnicodeEncoding => 2,
            _ => 0,
        };
        return new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 65_536, leaveOpen: true);
    }
}
