using System.Globalization;
using Microsoft.OData.Edm;

namespace Aid.OData.Binding;

/// <summary>Brings the parser's literal values into the CLR types of the entities.</summary>
internal static class Literals
{
    /// <summary>The value in the CLR type that a feed uses for it by default.</summary>
    public static object Natural(object value) => value switch
    {
        Date day => new DateOnly(day.Year, day.Month, day.Day),
        TimeOfDay time => new TimeOnly(time.Ticks),
        DateTimeOffset instant => instant.UtcDateTime,
        _ => value,
    };

    /// <summary>The value as another type without loss; null when there is none.</summary>
    public static object? As(object value, Type type)
    {
        object natural = Natural(value);
        if (natural.GetType() == type) return natural;
        CultureInfo invariant = CultureInfo.InvariantCulture;
        if (natural is DateOnly day && type == typeof(DateTime)) return day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        if (natural is DateOnly start && type == typeof(DateTimeOffset)) return new DateTimeOffset(start.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        if (natural is DateTime instant && type == typeof(DateTimeOffset)) return new DateTimeOffset(instant, TimeSpan.Zero);
        if (natural is string name && type.IsEnum)
            return Enum.TryParse(type, name, out object? member) && Enum.GetName(type, member) == name ? member : null;
        if (!IsNumber(natural.GetType()) || !IsNumber(type)) return null;
        try
        {
            object converted = Convert.ChangeType(natural, type, invariant);
            return IsWhole(type) && Convert.ToDecimal(natural, invariant) != Convert.ToDecimal(converted, invariant) ? null : converted;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public static bool IsNumber(Type type) => IsWhole(type) || type == typeof(decimal) || type == typeof(double) || type == typeof(float);

    public static bool IsWhole(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(byte) || type == typeof(sbyte);
}
