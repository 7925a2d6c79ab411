using System.Diagnostics.CodeAnalysis;

namespace Aid.Ledger.Results;

/// <summary>A value, or the reason why there is none. There is no third state: <c>default</c> holds a refusal of null and throws on use.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public readonly struct Result<T>
{
    private readonly T? _value;

    private Result(T? value, Refusal? refusal)
    {
        _value = value;
        Refusal = refusal;
    }

    /// <summary>Why there is no value; null when there is one.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The operation was refused; ask <see cref="IsRefused"/> first.</exception>
    public T Value => Refusal is null && _value is not null
        ? _value
        : throw new InvalidOperationException("Refused: " + (Refusal?.Code ?? "an empty result"));

    /// <summary>True when the operation was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <summary>A result that holds a value.</summary>
    public static implicit operator Result<T>(T value) => new(value, refusal: null);

    /// <summary>A result that holds a refusal.</summary>
    public static implicit operator Result<T>(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(default, refusal);
    }

    /// <summary>Goes on with the value, or carries the refusal along.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsRefused ? Refusal : next(Value);
    }

    /// <summary>One of two answers, whichever applies.</summary>
    public TAnswer Match<TAnswer>(Func<T, TAnswer> value, Func<Refusal, TAnswer> refused)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(refused);
        return IsRefused ? refused(Refusal) : value(Value);
    }
}
