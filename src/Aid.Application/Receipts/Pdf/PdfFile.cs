using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Aid.Application.Receipts.Pdf;

/// <summary>
/// Writes one page as a PDF 1.7 file (ISO 32000-1): the page, its font subset with the map back to Unicode (so that text can be selected and searched), fixed metadata. There is no time in it and
/// nothing is compressed, so that the same page gives the same bytes on every machine and with every version of a compressor.
/// </summary>
internal static class PdfFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="sheet">The page.</param>
    /// <param name="font">The font that it was drawn with.</param>
    /// <param name="title">Title.</param>
    /// <param name="author">Who issued it.</param>
    public static byte[] Write(PdfSheet sheet, FontSubset font, string title, string author)
    {
        byte[] program = font.ToFile();
        TrueTypeFont whole = font.Font;
        string name = "AIDSUB+WenQuanYiMicroHei";
        string widths = string.Join(' ', font.Glyphs.Select(glyph => font.Thousandths(glyph.Source)));
        List<byte[]> objects =
        [
            Ascii("<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>"),
            Ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Ascii($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheet.Width} {sheet.Height}] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>"),
            Stream("", Encoding.ASCII.GetBytes(sheet.Content)),
            Ascii($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 9 0 R >>"),
            Ascii($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /DW 1000 /W [0 [{widths}]] /CIDToGIDMap /Identity >>"),
            Ascii($"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{string.Join(' ', whole.Box.Select(units => InEm(whole, units)))}] /ItalicAngle 0 /Ascent {InEm(whole, whole.Ascent)} /Descent {InEm(whole, whole.Descent)} /CapHeight {InEm(whole, whole.Ascent)} /StemV 80 /FontFile2 8 0 R >>"),
            Stream($"/Length1 {program.Length} ", program),
            Stream("", Encoding.ASCII.GetBytes(ToUnicode(font))),
            Ascii($"<< /Title {Text(title)} /Author {Text(author)} /Creator (Aid) /Producer (Aid) >>"),
        ];
        return Assemble(objects);
    }

    private static byte[] Assemble(List<byte[]> objects)
    {
        using MemoryStream file = new();
        file.Write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8);
        List<long> offsets = [];
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write(Ascii($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }
        string id = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        long start = file.Position;
        StringBuilder table = new(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (long offset in offsets) table.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info {objects.Count} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{start}\n%%EOF\n");
        file.Write(Ascii(table.ToString()));
        return file.ToArray();
    }

    private static string ToUnicode(FontSubset font)
    {
        StringBuilder map = new("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        // A block of a character map holds at most 100 entries.
        foreach ((int Glyph, int Character)[] block in font.Glyphs.Select((glyph, index) => (Glyph: index, glyph.Character)).Where(pair => pair.Character != 0).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach ((int glyph, int character) in block) map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Hex(char.ConvertFromUtf32(character))}>\n");
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private static byte[] Stream(string entries, byte[] bytes) => [.. Ascii($"<< {entries}/Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8];

    private static int InEm(TrueTypeFont font, int units) => 1000 * units / font.UnitsPerEm;

    private static string Text(string text) => $"<FEFF{Hex(text)}>";

    private static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    private static byte[] Ascii(FormattableString text) => Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture));

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
