using System.Globalization;

namespace Aid.Transparency.Tiles;

/// <summary>
/// The name of one immutable file of the log (C2SP tlog-tiles): a tile <c>tile/L/N[.p/W]</c> of Merkle hashes, or a
/// bundle <c>tile/entries/N[.p/W]</c> of entries.
/// </summary>
/// <param name="Level">0 to 63, or <see cref="EntriesLevel"/>. One hash at level L covers 256^L leaves.</param>
/// <param name="Index">The tile's index within its level, from 0.</param>
/// <param name="Width">1 to 256 hashes or entries; 256 is a full tile, less is a partial one.</param>
public readonly record struct TilePath(int Level, long Index, int Width)
{
    /// <summary>Width of a full tile or bundle.</summary>
    public const int FullWidth = 256;

    /// <summary>The level that stands for entry bundles.</summary>
    public const int EntriesLevel = -1;

    /// <summary>The last level that a tree of up to 2^63 leaves can have: 256^7 leaves to a hash.</summary>
    public const int MaximumLevel = 7;

    /// <summary>Whether this names a bundle of entries.</summary>
    public bool IsEntries => Level == EntriesLevel;

    /// <summary>Whether this names a tile that is not full.</summary>
    public bool IsPartial => Width < FullWidth;

    /// <summary>The full tile or bundle of the same level and index.</summary>
    public TilePath Full => this with { Width = FullWidth };

    /// <summary>The bundle of entries that goes with a level-0 tile of the same index and width.</summary>
    public static TilePath Entries(long index, int width = FullWidth) => new(EntriesLevel, index, width);

    /// <summary>The number of hashes that a tree of <paramref name="size"/> leaves has at a tile level: ⌊size / 256^L⌋.</summary>
    public static long HashCount(int level, long size) =>
        level > MaximumLevel ? 0 : size >> (8 * Math.Max(level, 0));

    /// <summary>The width that a tree of <paramref name="size"/> leaves gives to the tile, 0 when it has no such tile.</summary>
    public static int WidthAt(int level, long index, long size)
    {
        long count = HashCount(level, size);
        long full = count / FullWidth;
        if (index < full)
            return FullWidth;
        return index == full ? (int)(count % FullWidth) : 0;
    }

    /// <summary>The partial tiles and the partial bundle of a tree of <paramref name="size"/> leaves, lowest level first.</summary>
    public static IEnumerable<TilePath> PartialsOf(long size)
    {
        for (int level = EntriesLevel; level <= MaximumLevel; level++)
        {
            long count = HashCount(level, size);
            int width = (int)(count % FullWidth);
            if (width > 0)
                yield return new TilePath(level, count / FullWidth, width);
        }
    }

    /// <summary>Reads a name strictly: no leading zeroes, three digits to an element, no superfluous elements.</summary>
    /// <returns>False for anything that <see cref="ToString"/> would not write.</returns>
    public static bool TryParse(string? text, out TilePath path)
    {
        path = default;
        if (text is null || text.Length > 64)
            return false;

        string[] parts = text.Split('/');
        if (parts.Length < 3 || parts[0] != "tile")
            return false;

        int level = EntriesLevel;
        if (parts[1] != "entries" && (!TryDigits(parts[1], out level) || level > 63))
            return false;

        int width = FullWidth;
        int end = parts.Length;
        if (parts[^2].EndsWith(".p", StringComparison.Ordinal))
        {
            if (!TryDigits(parts[^1], out width))
                return false;
            end--;
            parts[end - 1] = parts[end - 1][..^2];
        }

        if (end is < 3 or > 8)
            return false;

        long index = 0;
        for (int i = 2; i < end; i++)
        {
            string digits = i < end - 1 && parts[i].StartsWith('x') ? parts[i][1..] : parts[i];
            if (digits.Length != 3 || !digits.All(char.IsAsciiDigit))
                return false;
            index = (index * 1000) + int.Parse(digits, CultureInfo.InvariantCulture);
        }

        TilePath read = new(level, index, width);
        // Writing it again catches what reads but is not canonical: a zero width, a missing x, needless elements.
        if (width is < 1 or > FullWidth || (width == FullWidth && end != parts.Length) || read.ToString() != text)
            return false;

        path = read;
        return true;
    }

    /// <summary>The name, relative to the log's prefix, for example <c>tile/0/x001/x234/067.p/5</c>.</summary>
    public override string ToString()
    {
        string index = (Index % 1000).ToString("D3", CultureInfo.InvariantCulture);
        for (long rest = Index / 1000; rest > 0; rest /= 1000)
            index = $"x{rest % 1000:D3}/{index}";

        string level = IsEntries ? "entries" : Level.ToString(CultureInfo.InvariantCulture);
        return IsPartial ? $"tile/{level}/{index}.p/{Width}" : $"tile/{level}/{index}";
    }

    private static bool TryDigits(string text, out int value)
    {
        value = 0;
        return text.Length is > 0 and <= 3
            && text.All(char.IsAsciiDigit)
            && (text.Length == 1 || text[0] != '0')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
