using System.Globalization;
using System.Text;

namespace Aid.Application.Receipts.Pdf;

/// <summary>One page as it is drawn. Lengths are points, from the upper left corner; colours are grey or one vermilion, so that print and copies keep their meaning.</summary>
internal sealed class PdfSheet(FontSubset font, int width, int height)
{
    private readonly StringBuilder _content = new();

    /// <summary>Width of the page.</summary>
    public int Width => width;

    /// <summary>Height of the page.</summary>
    public int Height => height;

    /// <summary>The operators, ASCII.</summary>
    public string Content => _content.ToString();

    /// <summary>Draws text; <paramref name="y"/> is its base line. Bold is the outline drawn too, since the font has one weight.</summary>
    public void Text(decimal x, decimal y, decimal size, string text, string colour = "0 g", bool isBold = false)
    {
        string weight = isBold ? $"2 Tr {Number(size / 40)} w {colour.Replace("rg", "RG", StringComparison.Ordinal).Replace(" g", " G", StringComparison.Ordinal)} " : "0 Tr ";
        Line($"BT {colour} {weight}/F {Number(size)} Tf 1 0 0 1 {Number(x)} {Number(height - y)} Tm <{Glyphs(text)}> Tj ET");
    }

    /// <summary>Draws text that ends at <paramref name="right"/>.</summary>
    public void TextEndingAt(decimal right, decimal y, decimal size, string text, string colour = "0 g") => Text(right - WidthOf(text, size), y, size, text, colour);

    /// <summary>Draws text across the page, rising; for a word that must not be overlooked.</summary>
    public void Across(decimal x, decimal y, decimal size, string text, string colour) =>
        Line($"q BT {colour} 0 Tr /F {Number(size)} Tf 0.966 0.259 -0.259 0.966 {Number(x)} {Number(height - y)} Tm <{Glyphs(text)}> Tj ET Q");

    /// <summary>Draws text in lines no longer than a width.</summary>
    /// <returns>Base line of the line after the last.</returns>
    public decimal Paragraph(decimal x, decimal y, decimal size, decimal within, string text, string colour = "0 g", int most = 9)
    {
        foreach (string line in Lines(text, size, within, most))
        {
            Text(x, y, size, line, colour);
            y += size * 1.4m;
        }
        return y;
    }

    /// <summary>Draws a straight line.</summary>
    public void Rule(decimal x1, decimal y1, decimal x2, decimal y2, decimal weight = 0.6m) =>
        Line($"{Number(weight)} w 0 G {Number(x1)} {Number(height - y1)} m {Number(x2)} {Number(height - y2)} l S");

    /// <summary>Fills rectangles of one size with black: the modules of a QR code.</summary>
    public void Squares(IEnumerable<(decimal X, decimal Y)> corners, decimal side)
    {
        _content.Append("0 g");
        foreach ((decimal x, decimal y) in corners) _content.Append(CultureInfo.InvariantCulture, $" {Number(x)} {Number(height - y - side)} {Number(side)} {Number(side)} re");
        Line(" f");
    }

    /// <summary>Width of a text.</summary>
    public decimal WidthOf(string text, decimal size) => font.WidthOf(text) * size / 1000;

    private List<string> Lines(string text, decimal size, decimal within, int most)
    {
        List<string> lines = [];
        StringBuilder line = new();
        foreach (Rune rune in font.Drawable(text).EnumerateRunes())
        {
            line.Append(rune);
            if (WidthOf(line.ToString(), size) <= within) continue;
            line.Length -= rune.Utf16SequenceLength;
            if (lines.Count == most - 1)
            {
                lines.Add(line.ToString()[..Math.Max(line.Length - 1, 0)] + "…");
                return lines;
            }
            lines.Add(line.ToString());
            line.Clear().Append(rune);
        }
        if (line.Length > 0) lines.Add(line.ToString());
        return lines;
    }

    private string Glyphs(string text) => string.Concat(font.GlyphsOf(text).Select(glyph => glyph.ToString("X4", CultureInfo.InvariantCulture)));

    private void Line(string operators) => _content.Append(operators).Append('\n');

    private static string Number(decimal points) => points.ToString("0.###", CultureInfo.InvariantCulture);
}
