using System.Buffers.Binary;

namespace Aid.Application.Receipts.Pdf;

/// <summary>
/// A font file with TrueType outlines, read as far as a subset of it needs: which glyph draws a character, how wide it is, its outline. The first face of a collection is read.
/// </summary>
internal sealed class TrueTypeFont
{
    private const uint Collection = 0x74746366; // "ttcf"
    private const int HeadLongOffsets = 50;

    private readonly byte[] _file;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly int _cmap;
    private readonly int _wideGlyphs;
    private readonly bool _hasLongOffsets;

    private TrueTypeFont(byte[] file)
    {
        _file = file;
        int face = UInt32(0) == Collection ? (int)UInt32(12) : 0;
        for (int i = 0; i < UInt16(face + 4); i++)
        {
            int entry = face + 12 + (16 * i);
            _tables.Add(System.Text.Encoding.ASCII.GetString(file, entry, 4), ((int)UInt32(entry + 8), (int)UInt32(entry + 12)));
        }
        _cmap = CharacterMap();
        _wideGlyphs = UInt16(_tables["hhea"].Offset + 34);
        _hasLongOffsets = UInt16(_tables["head"].Offset + HeadLongOffsets) != 0;
        UnitsPerEm = UInt16(_tables["head"].Offset + 18);
        Ascent = Int16(_tables["hhea"].Offset + 4);
        Descent = Int16(_tables["hhea"].Offset + 6);
        Box = [.. Enumerable.Range(0, 4).Select(i => (int)Int16(_tables["head"].Offset + 36 + (2 * i)))];
    }

    /// <summary>The font of receipts, which the program carries so that a receipt looks the same on any machine; see Fonts/NOTICE.md.</summary>
    public static TrueTypeFont OfReceipts => Carried.Value;

    /// <summary>Units of the em square.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Height above the base line, in units.</summary>
    public int Ascent { get; }

    /// <summary>Depth below the base line, negative.</summary>
    public int Descent { get; }

    /// <summary>The box that holds every glyph: left, bottom, right, top.</summary>
    public IReadOnlyList<int> Box { get; }

    private static Lazy<TrueTypeFont> Carried { get; } = new(() =>
    {
        using Stream stream = typeof(TrueTypeFont).Assembly.GetManifestResourceStream("wqy-microhei.ttc")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new TrueTypeFont(bytes);
    });

    /// <summary>The glyph that draws a code point; 0 where the font has none.</summary>
    public int GlyphOf(int codePoint)
    {
        int low = 0;
        int high = (int)UInt32(_cmap + 12) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int group = _cmap + 16 + (12 * middle);
            if (codePoint < UInt32(group)) high = middle - 1;
            else if (codePoint > UInt32(group + 4)) low = middle + 1;
            else return (int)UInt32(group + 8) + codePoint - (int)UInt32(group);
        }
        return 0;
    }

    /// <summary>Advance width of a glyph, in units.</summary>
    public int WidthOf(int glyph) => UInt16(_tables["hmtx"].Offset + (4 * Math.Min(glyph, _wideGlyphs - 1)));

    /// <summary>Left side bearing of a glyph, in units.</summary>
    public short BearingOf(int glyph)
    {
        int metrics = _tables["hmtx"].Offset;
        return Int16(glyph < _wideGlyphs ? metrics + (4 * glyph) + 2 : metrics + (4 * _wideGlyphs) + (2 * (glyph - _wideGlyphs)));
    }

    /// <summary>The outline of a glyph; empty for a blank.</summary>
    public ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        int loca = _tables["loca"].Offset;
        (long from, long to) = _hasLongOffsets
            ? (UInt32(loca + (4 * glyph)), UInt32(loca + (4 * glyph) + 4))
            : (2L * UInt16(loca + (2 * glyph)), 2L * UInt16(loca + (2 * glyph) + 2));
        return _file.AsSpan((int)(_tables["glyf"].Offset + from), (int)(to - from));
    }

    /// <summary>A table's bytes.</summary>
    public ReadOnlySpan<byte> Table(string name) => _file.AsSpan(_tables[name].Offset, _tables[name].Length);

    // Format 12 holds every plane; format 4 would leave out what lies beyond the first.
    private int CharacterMap()
    {
        int cmap = _tables["cmap"].Offset;
        for (int i = 0; i < UInt16(cmap + 2); i++)
        {
            int table = cmap + (int)UInt32(cmap + 4 + (8 * i) + 4);
            if (UInt16(table) == 12) return table;
        }
        throw new InvalidOperationException("The font has no character map of format 12.");
    }

    private short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(at));

    private ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));
}
