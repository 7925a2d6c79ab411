using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Aid.PublicSite.Charts;

/// <summary>Writes the few shapes that the charts are made of. All text goes through <see cref="Text"/>, which encodes it.</summary>
internal sealed class Svg
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _markup = new();

    /// <summary>Encodes text for an element or a quoted attribute.</summary>
    public static string Text(string text) => Encoder.Encode(text);

    /// <summary>A coordinate with one decimal.</summary>
    public static string At(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>Opens a drawing that says what it shows.</summary>
    public Svg Open(string style, int width, string viewBox, string id, string title, string description)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<svg class=\"{style}\" viewBox=\"{viewBox}\" width=\"{width}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-t\">{Text(title)}</title><desc id=\"{id}-d\">{Text(description)}</desc>");
        return this;
    }

    public Svg Close()
    {
        _markup.Append("</svg>");
        return this;
    }

    public Svg Path(string style, string d, string? fill = null)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<path class=\"{style}\"{Fill(fill)} d=\"{d}\"/>");
        return this;
    }

    public Svg Rect(string style, double x, double y, double width, double height, string? fill = null)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<rect class=\"{style}\"{Fill(fill)} x=\"{At(x)}\" y=\"{At(y)}\" width=\"{At(width)}\" height=\"{At(height)}\"/>");
        return this;
    }

    /// <summary>A line of text; <paramref name="more"/> is a second part in the quiet style, on a line of its own if <paramref name="below"/> is set.</summary>
    public Svg Label(string style, double x, double y, string text, string? anchor = null, string? more = null, bool below = false)
    {
        _markup.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"{At(x)}\" y=\"{At(y)}\"{(anchor is null ? "" : $" text-anchor=\"{anchor}\"")}>{Text(text)}");
        if (more is not null)
            _markup.Append(CultureInfo.InvariantCulture, $"{(below ? $"<tspan class=\"t2\" x=\"{At(x)}\" dy=\"14\">" : " <tspan class=\"t2\">")}{Text(more)}</tspan>");
        _markup.Append("</text>");
        return this;
    }

    public override string ToString() => _markup.ToString();

    private static string Fill(string? fill) => fill is null ? "" : $" fill=\"{fill}\"";
}
