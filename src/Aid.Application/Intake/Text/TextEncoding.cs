using System.Text;
using Aid.Application.Intake.Problems;

namespace Aid.Application.Intake.Text;

/// <summary>
/// Decides in which encoding a text file is written, by reading all of it. A byte order mark decides; without one the file is UTF-8 if
/// all of it is, and GB18030 only if all of it is that while no line of it is UTF-8. Everything else is refused: a guess here turns a
/// giver into somebody else.
/// </summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The encoding, which throws on anything invalid; null if there is none, with the problem listed.</summary>
    public static Encoding? Decide(Stream stream, string? chosen, ProblemList problems)
    {
        byte[] mark = new byte[4];
        stream.Position = 0;
        int length = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        Encoding? marked = Marked(mark.AsSpan(0, length));
        if (chosen is not null) return Chosen(stream, chosen, marked, problems);
        if (marked is not null) return Accept(stream, marked, problems);

        Utf8Lines lines = Judge(stream);
        if (lines.FirstBadOffset is not { } offset) return Utf8;
        if (lines.FirstWideLine is { } wide)
        {
            problems.Add("intake.encoding.mixed", lines.FirstBadLine, null, $"byte {offset}",
                $"全文同一种编码；第 {wide} 行是 UTF-8，而第 {lines.FirstBadLine} 行不是",
                $"one encoding throughout; line {wide} is UTF-8 and line {lines.FirstBadLine} is not");
            return null;
        }

        if (FirstInvalid(stream, Gb18030) is null) return Gb18030;
        problems.Add("intake.encoding.undecodable", lines.FirstBadLine, null, $"byte {offset}",
            "UTF-8、带字节序标记的 UTF-16，或全文有效的 GB18030",
            "UTF-8, UTF-16 with a byte order mark, or GB18030 that is valid throughout");
        return null;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, ..] => Utf16Little,
        [0xFE, 0xFF, ..] => Utf16Big,
        _ => null,
    };

    private static Encoding? Chosen(Stream stream, string chosen, Encoding? marked, ProblemList problems)
    {
        Encoding? encoding = chosen.ToLowerInvariant() switch
        {
            "utf-8" or "utf8" => Utf8,
            "utf-16" or "utf16" => marked is UnicodeEncoding ? marked : Utf16Little,
            "gb18030" or "gbk" => Gb18030,
            _ => null,
        };
        if (encoding is null)
        {
            problems.Add("intake.encoding.unknown", null, null, chosen, "utf-8、utf-16、gb18030 或 gbk", "utf-8, utf-16, gb18030 or gbk");
            return null;
        }

        if (marked is not null && !Equals(marked, encoding))
        {
            problems.Add("intake.encoding.contradicted", null, null, marked.WebName,
                $"与所选编码 {chosen} 相符的字节序标记", $"a byte order mark that agrees with the chosen encoding {chosen}");
            return null;
        }

        return Accept(stream, encoding, problems);
    }

    private static Encoding? Accept(Stream stream, Encoding encoding, ProblemList problems)
    {
        if (FirstInvalid(stream, encoding) is not { } offset) return encoding;
        problems.Add("intake.encoding.undecodable", LineOf(stream, offset), null, $"byte {offset}",
            $"全文有效的 {encoding.WebName}", $"{encoding.WebName} that is valid throughout");
        return null;
    }

    private static Utf8Lines Judge(Stream stream)
    {
        Utf8Lines lines = new();
        byte[] buffer = new byte[65_536];
        stream.Position = 0;
        for (int read; (read = stream.Read(buffer)) > 0;) lines.Add(buffer.AsSpan(0, read));
        lines.Complete();
        return lines;
    }

    private static long? FirstInvalid(Stream stream, Encoding encoding)
    {
        Decoder decoder = encoding.GetDecoder();
        byte[] bytes = new byte[65_536];
        char[] chars = new char[encoding.GetMaxCharCount(bytes.Length)];
        long start = 0;
        stream.Position = 0;
        while (true)
        {
            int read = stream.Read(bytes);
            try
            {
                decoder.GetChars(bytes.AsSpan(0, read), chars, flush: read == 0);
            }
            catch (DecoderFallbackException error)
            {
                return Math.Max(0, start + error.Index);
            }

            if (read == 0) return null;
            start += read;
        }
    }

    private static int LineOf(Stream stream, long offset)
    {
        int line = 1;
        byte[] buffer = new byte[65_536];
        stream.Position = 0;
        for (int read; offset > 0 && (read = stream.Read(buffer)) > 0; offset -= read)
        {
            line += buffer.AsSpan(0, (int)Math.Min(read, offset)).Count((byte)'\n');
        }

        return line;
    }
}
