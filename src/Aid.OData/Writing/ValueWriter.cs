using System.Globalization;
using System.Text.Json;
using Aid.OData.Model;

namespace Aid.OData.Writing;

/// <summary>Writes primitive values as OData JSON Format §7.1 has them.</summary>
internal static class ValueWriter
{
    public static void Write(Utf8JsonWriter json, FeedProperty property, object? value, bool longsAsText)
    {
        json.WritePropertyName(property.Encoded);
        Write(json, property.Kind, value, longsAsText);
    }

    public static void Write(Utf8JsonWriter json, ScalarKind kind, object? value, bool longsAsText)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        switch (kind)
        {
            case ScalarKind.String: json.WriteStringValue((string)value); break;
            case ScalarKind.Boolean: json.WriteBooleanValue((bool)value); break;
            case ScalarKind.Byte: json.WriteNumberValue((byte)value); break;
            case ScalarKind.Int16: json.WriteNumberValue((short)value); break;
            case ScalarKind.Int32: json.WriteNumberValue((int)value); break;
            case ScalarKind.Int64 when !longsAsText: json.WriteNumberValue((long)value); break;
            case ScalarKind.Decimal when !longsAsText: json.WriteNumberValue((decimal)value); break;
            case ScalarKind.Single when float.IsFinite((float)value): json.WriteNumberValue((float)value); break;
            case ScalarKind.Double when double.IsFinite((double)value): json.WriteNumberValue((double)value); break;
            case ScalarKind.Date: WriteDate(json, (DateOnly)value); break;
            case ScalarKind.DateTime: json.WriteStringValue(Utc((DateTime)value)); break;
            case ScalarKind.DateTimeOffset: json.WriteStringValue(((DateTimeOffset)value).UtcDateTime); break;
            case ScalarKind.Guid: json.WriteStringValue((Guid)value); break;
            case ScalarKind.Binary: json.WriteStringValue(Text(kind, value)); break;
            default: json.WriteStringValue(Text(kind, value)); break;
        }
    }

    /// <summary>The value as plain text, for <c>/$value</c> (Protocol §11.2.4.1).</summary>
    public static string Text(ScalarKind kind, object value)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        return kind switch
        {
            ScalarKind.Boolean => (bool)value ? "true" : "false",
            ScalarKind.Date => ((DateOnly)value).ToString("yyyy-MM-dd", invariant),
            ScalarKind.DateTime => Utc((DateTime)value).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", invariant),
            ScalarKind.DateTimeOffset => ((DateTimeOffset)value).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", invariant),
            ScalarKind.TimeOfDay => ((TimeOnly)value).ToString("HH:mm:ss.FFFFFFF", invariant),
            ScalarKind.Duration => System.Xml.XmlConvert.ToString((TimeSpan)value),
            ScalarKind.Single => Real((float)value),
            ScalarKind.Double => Real((double)value),
            // OData's binary is base64url (ABNF binaryValue).
            ScalarKind.Binary => System.Buffers.Text.Base64Url.EncodeToString((byte[])value),
            _ => Convert.ToString(value, invariant)!,
        };
    }

    /// <summary>The Edm type that <c>metadata=full</c> names; null where JSON's own type says enough.</summary>
    public static string? TypeName(ScalarKind kind) => kind switch
    {
        ScalarKind.String or ScalarKind.Enum or ScalarKind.Boolean or ScalarKind.Double => null,
        _ => "#" + ScalarKinds.Edm(kind),
    };

    // An instant without a kind comes from a database that does not store one; the feed's instants are UTC.
    private static DateTime Utc(DateTime value) => value.Kind switch
    {
        DateTimeKind.Utc => value,
        DateTimeKind.Local => value.ToUniversalTime(),
        _ => DateTime.SpecifyKind(value, DateTimeKind.Utc),
    };

    private static string Real(double value) =>
        double.IsPositiveInfinity(value) ? "INF"
        : double.IsNegativeInfinity(value) ? "-INF"
        : value.ToString("R", CultureInfo.InvariantCulture);

    private static void WriteDate(Utf8JsonWriter json, DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        day.TryFormat(text, out int written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..written]);
    }
}
