using System.Text.Json;
using System.Text.Json.Serialization;
using Aid.Ledger.Results;

namespace Aid.Ledger.Entries;

/// <summary>What an account is for. Held accounts say where units are; owed accounts say for whom they are held.</summary>
public enum AccountClass
{
    /// <summary><c>channel:*</c>, taken by a payment channel and not yet paid out. Held.</summary>
    Channel,
    /// <summary><c>bank:*</c>. Held.</summary>
    Bank,
    /// <summary><c>stock:*</c>, a warehouse. Held.</summary>
    Stock,
    /// <summary><c>receivable:*</c>, due to the society; <c>receivable:shortfall</c> is money that nobody has given yet. Held.</summary>
    Receivable,
    /// <summary><c>exchange:*</c>, balances a conversion: what went in of one asset and came out of another. Neither side of held = owed.</summary>
    Exchange,
    /// <summary><c>fund:*</c>, held on trust for a purpose. Owed.</summary>
    Fund,
    /// <summary><c>payable:*</c>, due from the society. Owed.</summary>
    Payable,
}

/// <summary>An account, written <c>class:name</c>. Held accounts grow by positive postings, owed ones by negative.</summary>
[JsonConverter(typeof(AccountJson))]
public readonly record struct Account
{
    private Account(AccountClass accountClass, string name)
    {
        Class = accountClass;
        Name = name;
    }

    /// <summary>What it is for.</summary>
    public AccountClass Class { get; }

    /// <summary>Its name within the class; not empty; may hold further colons or slashes.</summary>
    public string Name { get; }

    /// <summary>True when its positive balance is something the society has.</summary>
    public bool IsHeld => Class is AccountClass.Channel or AccountClass.Bank or AccountClass.Stock or AccountClass.Receivable;

    /// <summary>True when its negative balance is something the society holds for another.</summary>
    public bool IsOwed => Class is AccountClass.Fund or AccountClass.Payable;

    /// <summary>An account of a class.</summary>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public static Account Of(AccountClass accountClass, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new Account(accountClass, name);
    }

    /// <summary>Reads <c>class:name</c>.</summary>
    public static Result<Account> TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int colon = text.IndexOf(':');
        if (colon < 0 || string.IsNullOrWhiteSpace(text[(colon + 1)..])) return new AccountMalformed(text);
        foreach (AccountClass candidate in Enum.GetValues<AccountClass>())
            if (text.AsSpan(0, colon).SequenceEqual(Prefix(candidate))) return new Account(candidate, text[(colon + 1)..]);
        return new AccountMalformed(text);
    }

    /// <summary>Reads <c>class:name</c> that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Account Parse(string text)
    {
        Result<Account> parsed = TryParse(text);
        return parsed.IsRefused ? throw new FormatException(parsed.Refusal.En) : parsed.Value;
    }

    /// <summary><c>class:name</c>.</summary>
    public override string ToString() => $"{Prefix(Class)}:{Name}";

    private static string Prefix(AccountClass accountClass) => accountClass switch
    {
        AccountClass.Channel => "channel",
        AccountClass.Bank => "bank",
        AccountClass.Stock => "stock",
        AccountClass.Receivable => "receivable",
        AccountClass.Exchange => "exchange",
        AccountClass.Fund => "fund",
        AccountClass.Payable => "payable",
        _ => throw new ArgumentOutOfRangeException(nameof(accountClass)),
    };
}

/// <summary>Writes an account as its text.</summary>
internal sealed class AccountJson : JsonConverter<Account>
{
    public override Account Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Result<Account> parsed = Account.TryParse(reader.GetString() ?? "");
        return parsed.IsRefused ? throw new JsonException(parsed.Refusal.En) : parsed.Value;
    }

    public override void Write(Utf8JsonWriter writer, Account value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
