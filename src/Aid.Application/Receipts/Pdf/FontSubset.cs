using System.Buffers.Binary;
using System.Text;

namespace Aid.Application.Receipts.Pdf;

/// <summary>
/// The part of a font that one document draws with: its characters get glyphs 1, 2, 3 … in order of first use, and the outlines of no others are kept. Hints are left out: paper and screens
/// of today do not need them, and they call programs of the whole font.
/// </summary>
internal sealed class FontSubset(TrueTypeFont font)
{
    private const int HasInstructions = 0x0100;
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    private readonly Dictionary<int, int> _ofCharacter = [];
    private readonly List<(int Source, int Character)> _glyphs = [(0, 0)];

    /// <summary>The glyphs in order: the font's own number, and the code point that it stands for (0 for none: a part of another glyph).</summary>
    public IReadOnlyList<(int Source, int Character)> Glyphs => _glyphs;

    /// <summary>The font that it is a part of.</summary>
    public TrueTypeFont Font => font;

    /// <summary>
    /// A text in characters that the font can draw. What it cannot draw is written as its number, such as [U+2CB38]: a rare character of a name must be seen to be missing, not be left out.
    /// </summary>
    public string Drawable(string text)
    {
        StringBuilder drawn = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune)) drawn.Append(' ');
            else if (rune.Value is ' ' or 0x3000 || font.GlyphOf(rune.Value) != 0) drawn.Append(rune);
            else drawn.Append(System.Globalization.CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        }
        return drawn.ToString();
    }

    /// <summary>The subset's glyphs of a text.</summary>
    public IEnumerable<int> GlyphsOf(string text) => Drawable(text).EnumerateRunes().Select(rune => Take(rune.Value)).ToList();

    /// <summary>Width of a text at a size of one thousand, in whole units.</summary>
    public int WidthOf(string text) => Drawable(text).EnumerateRunes().Sum(rune => Thousandths(font.GlyphOf(rune.Value)));

    /// <summary>Width of a glyph of the font at a size of one thousand.</summary>
    public int Thousandths(int source) => ((1000 * font.WidthOf(source)) + (font.UnitsPerEm / 2)) / font.UnitsPerEm;

    /// <summary>The subset as a font file. Glyphs that are parts of others are added to <see cref="Glyphs"/>.</summary>
    public byte[] ToFile()
    {
        List<byte[]> outlines = [];
        for (int i = 0; i < _glyphs.Count; i++) outlines.Add(Outline(_glyphs[i].Source));

        byte[] loca = new byte[4 * (outlines.Count + 1)];
        using MemoryStream glyf = new();
        for (int i = 0; i < outlines.Count; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * i), (uint)glyf.Length);
            glyf.Write(outlines[i]);
        }
        BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * outlines.Count), (uint)glyf.Length);

        byte[] metrics = new byte[4 * outlines.Count];
        for (int i = 0; i < outlines.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)font.WidthOf(_glyphs[i].Source));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * i) + 2), font.BearingOf(_glyphs[i].Source));
        }
        byte[] head = font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        byte[] hhea = font.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)outlines.Count);
        byte[] maxp = font.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)outlines.Count);
        return FontFile.Write([("glyf", glyf.ToArray()), ("head", head), ("hhea", hhea), ("hmtx", metrics), ("loca", loca), ("maxp", maxp)]);
    }

    private int Take(int codePoint)
    {
        if (_ofCharacter.TryGetValue(codePoint, out int known)) return known;
        _glyphs.Add((font.GlyphOf(codePoint), codePoint));
        return _ofCharacter[codePoint] = _glyphs.Count - 1;
    }

    private byte[] Outline(int source)
    {
        byte[] outline = font.OutlineOf(source).ToArray();
        if (outline.Length == 0) return outline;
        short contours = BinaryPrimitives.ReadInt16BigEndian(outline);
        byte[] plain = contours >= 0 ? WithoutHints(outline, contours) : Renumbered(outline);
        Array.Resize(ref plain, (plain.Length + 3) & ~3);
        return plain;
    }

    // Simple glyph: contours, box, end points, length of instructions, instructions, points.
    private static byte[] WithoutHints(byte[] outline, short contours)
    {
        int at = 10 + (2 * contours);
        int length = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
        return [.. outline.AsSpan(0, at), 0, 0, .. outline.AsSpan(at + 2 + length)];
    }

    private byte[] Renumbered(byte[] outline)
    {
        int at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at), (ushort)(flags & ~HasInstructions));
            int part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)TakePart(part));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2) + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }
        while ((flags & MoreComponents) != 0);
        return outline[..at];
    }

    private int TakePart(int source)
    {
        int known = _glyphs.FindIndex(glyph => glyph.Source == source);
        if (known >= 0) return known;
        _glyphs.Add((source, 0));
        return _glyphs.Count - 1;
    }
}
