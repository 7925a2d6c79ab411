using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using Aid.OData.Model;

namespace Aid.OData.Requests;

/// <summary>
/// Where a page begins: the pinned state, the size of pages, and the place of the last row that was shown, as the values of the
/// order's terms. On the wire it is base64url of a JSON array <c>[pin, page size, value…]</c>; without values it is the beginning.
/// </summary>
/// <param name="Pin">The host's name of the state, or null.</param>
/// <param name="PageSize">What the first request preferred, or null.</param>
/// <param name="Place">The JSON values of the order's terms; empty for the beginning.</param>
internal sealed record SkipToken(string? Pin, int? PageSize, IReadOnlyList<JsonElement> Place)
{
    private const int MaxPinLength = 64;

    public static string Write(string? pin, int? pageSize, IEnumerable<object?> place)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartArray();
            json.WriteStringValue(pin);
            if (pageSize is { } size) json.WriteNumberValue(size);
            else json.WriteNullValue();
            foreach (object? value in place) WriteValue(json, value);
            json.WriteEndArray();
        }

        return Base64Url.EncodeToString(bytes.ToArray());
    }

    public static SkipToken Parse(string text)
    {
        try
        {
            JsonElement[] parts = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(text)) ?? [];
            if (parts.Length < 2) throw Refusals.SkipTokenInvalid();
            string? pin = parts[0].ValueKind == JsonValueKind.Null ? null : parts[0].GetString();
            int? size = parts[1].ValueKind == JsonValueKind.Null ? null : parts[1].GetInt32();
            if (pin?.Length > MaxPinLength || size <= 0) throw Refusals.SkipTokenInvalid();
            return new SkipToken(pin, size, parts[2..]);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            throw Refusals.SkipTokenInvalid();
        }
    }

    /// <summary>A value of the place, as the type of its term; null for null.</summary>
    public object? ValueAt(int index, Type bare)
    {
        JsonElement element = Place[index];
        if (element.ValueKind == JsonValueKind.Null) return null;
        try
        {
            return Read(element, bare);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or OverflowException)
        {
            throw Refusals.SkipTokenInvalid();
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case DateTime instant: json.WriteNumberValue(instant.Ticks); break;
            case DateTimeOffset instant: json.WriteNumberValue(instant.UtcTicks); break;
            case DateOnly day: json.WriteNumberValue(day.DayNumber); break;
            case TimeOnly time: json.WriteNumberValue(time.Ticks); break;
            case TimeSpan duration: json.WriteNumberValue(duration.Ticks); break;
            case double real: json.WriteStringValue(real.ToString("R", CultureInfo.InvariantCulture)); break;
            case float real: json.WriteStringValue(real.ToString("R", CultureInfo.InvariantCulture)); break;
            default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    private static object Read(JsonElement element, Type bare)
    {
        ScalarKind? kind = ScalarKinds.Of(bare);
        switch (kind)
        {
            case ScalarKind.Boolean: return element.GetBoolean();
            // A timestamp with a time zone takes only UTC in Npgsql, and the feed's instants are UTC.
            case ScalarKind.DateTime: return new DateTime(Ticks(element, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
            case ScalarKind.DateTimeOffset: return new DateTimeOffset(Ticks(element, DateTime.MaxValue.Ticks), TimeSpan.Zero);
            case ScalarKind.Date: return DateOnly.FromDayNumber((int)Ticks(element, DateOnly.MaxValue.DayNumber));
            case ScalarKind.TimeOfDay: return new TimeOnly(Ticks(element, TimeOnly.MaxValue.Ticks));
            case ScalarKind.Duration: return new TimeSpan(element.GetInt64());
            case ScalarKind.Guid: return element.GetGuid();
        }

        string text = element.GetString() ?? throw Refusals.SkipTokenInvalid();
        if (kind == ScalarKind.Enum) return Enum.TryParse(bare, text, out object? member) ? member : throw Refusals.SkipTokenInvalid();
        return Convert.ChangeType(text, bare, CultureInfo.InvariantCulture);
    }

    private static long Ticks(JsonElement element, long max)
    {
        long ticks = element.GetInt64();
        return ticks >= 0 && ticks <= max ? ticks : throw Refusals.SkipTokenInvalid();
    }
}
