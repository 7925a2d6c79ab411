using Microsoft.OData.Edm;

namespace Aid.OData.Model;

/// <summary>How a value is written in JSON and read from a URL. One per Edm primitive type that the feed knows.</summary>
internal enum ScalarKind
{
    String,
    Boolean,
    Byte,
    Int16,
    Int32,
    Int64,
    Decimal,
    Single,
    Double,
    Date,
    DateTime,
    DateTimeOffset,
    TimeOfDay,
    Duration,
    Guid,
    Binary,
    Enum,
}

/// <summary>The one table between CLR types and Edm types.</summary>
internal static class ScalarKinds
{
    /// <summary>The kind of a CLR type, nullable or not; null when the feed cannot show it.</summary>
    public static ScalarKind? Of(Type type)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsEnum) return ScalarKind.Enum;
        if (bare == typeof(string)) return ScalarKind.String;
        if (bare == typeof(bool)) return ScalarKind.Boolean;
        if (bare == typeof(byte)) return ScalarKind.Byte;
        if (bare == typeof(short)) return ScalarKind.Int16;
        if (bare == typeof(int)) return ScalarKind.Int32;
        if (bare == typeof(long)) return ScalarKind.Int64;
        if (bare == typeof(decimal)) return ScalarKind.Decimal;
        if (bare == typeof(float)) return ScalarKind.Single;
        if (bare == typeof(double)) return ScalarKind.Double;
        if (bare == typeof(DateOnly)) return ScalarKind.Date;
        if (bare == typeof(DateTime)) return ScalarKind.DateTime;
        if (bare == typeof(DateTimeOffset)) return ScalarKind.DateTimeOffset;
        if (bare == typeof(TimeOnly)) return ScalarKind.TimeOfDay;
        if (bare == typeof(TimeSpan)) return ScalarKind.Duration;
        if (bare == typeof(Guid)) return ScalarKind.Guid;
        if (bare == typeof(byte[])) return ScalarKind.Binary;
        return null;
    }

    /// <summary>The Edm type. An enum is shown as its name, so that no client needs a type cast to ask for one.</summary>
    public static EdmPrimitiveTypeKind Edm(ScalarKind kind) => kind switch
    {
        ScalarKind.String or ScalarKind.Enum => EdmPrimitiveTypeKind.String,
        ScalarKind.Boolean => EdmPrimitiveTypeKind.Boolean,
        ScalarKind.Byte => EdmPrimitiveTypeKind.Byte,
        ScalarKind.Int16 => EdmPrimitiveTypeKind.Int16,
        ScalarKind.Int32 => EdmPrimitiveTypeKind.Int32,
        ScalarKind.Int64 => EdmPrimitiveTypeKind.Int64,
        ScalarKind.Decimal => EdmPrimitiveTypeKind.Decimal,
        ScalarKind.Single => EdmPrimitiveTypeKind.Single,
        ScalarKind.Double => EdmPrimitiveTypeKind.Double,
        ScalarKind.Date => EdmPrimitiveTypeKind.Date,
        ScalarKind.DateTime or ScalarKind.DateTimeOffset => EdmPrimitiveTypeKind.DateTimeOffset,
        ScalarKind.TimeOfDay => EdmPrimitiveTypeKind.TimeOfDay,
        ScalarKind.Duration => EdmPrimitiveTypeKind.Duration,
        ScalarKind.Guid => EdmPrimitiveTypeKind.Guid,
        ScalarKind.Binary => EdmPrimitiveTypeKind.Binary,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
