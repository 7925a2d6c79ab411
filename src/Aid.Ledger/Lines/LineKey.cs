using System.Text.Json;
using System.Text.Json.Serialization;
using Aid.Ledger.Results;

namespace Aid.Ledger.Lines;

/// <summary>
/// A line: the queue in which money (or goods of one lot) for one purpose stands. Written <c>fund/designation/asset[/lot]</c>;
/// an empty designation is the undesignated line of the fund.
/// </summary>
/// <param name="Fund">The fund's code; <c>ext:ID</c> is the line of what the outflow ID passed on to another society.</param>
/// <param name="Designation">The purpose within the fund; empty when the giver named none.</param>
/// <param name="Asset">An ISO 4217 code or a goods code.</param>
/// <param name="Lot">For goods, the lot; null for money.</param>
[JsonConverter(typeof(LineKeyJson))]
public readonly record struct LineKey(string Fund, string Designation, string Asset, string? Lot = null)
{
    /// <summary>The same fund, asset and lot without a designation.</summary>
    public LineKey Undesignated => Designation.Length == 0 ? this : this with { Designation = "" };

    /// <summary>True when the line holds goods of one lot.</summary>
    public bool IsGoods => Lot is not null;

    /// <summary>Reads <c>fund/designation/asset[/lot]</c>.</summary>
    /// <returns>The key, or <see cref="LineMalformed"/> when a part is missing, empty (other than the designation) or one too many.</returns>
    public static Result<LineKey> TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('/');
        if (parts.Length is < 3 or > 4 || parts[0].Length == 0 || parts[2].Length == 0 || parts is [_, _, _, ""])
            return new LineMalformed(text);
        return new LineKey(parts[0], parts[1], parts[2], parts.Length == 4 ? parts[3] : null);
    }

    /// <summary>Reads <c>fund/designation/asset[/lot]</c> that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static LineKey Parse(string text)
    {
        Result<LineKey> parsed = TryParse(text);
        return parsed.IsRefused ? throw new FormatException(parsed.Refusal.En) : parsed.Value;
    }

    /// <summary>The form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Lot is null ? $"{Fund}/{Designation}/{Asset}" : $"{Fund}/{Designation}/{Asset}/{Lot}";
}

/// <summary>Writes a line as its one-string form, so that a journal of events stays readable and small.</summary>
internal sealed class LineKeyJson : JsonConverter<LineKey>
{
    public override LineKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Result<LineKey> parsed = LineKey.TryParse(reader.GetString() ?? "");
        return parsed.IsRefused ? throw new JsonException(parsed.Refusal.En) : parsed.Value;
    }

    public override void Write(Utf8JsonWriter writer, LineKey value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
