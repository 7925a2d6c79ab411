using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;

namespace Aid.Cli.Output;

/// <summary>How a command answers: text for a person, or with <c>--json</c> one object on stdout; refusals on stderr in both languages.</summary>
internal static class Answer
{
    /// <summary>One JSON object on stdout instead of text.</summary>
    public static Option<bool> Json { get; } = new("--json") { Description = "One JSON object on stdout. 以一个 JSON 对象回答。" };

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Prints a value and ends with 0.</summary>
    public static int Give<T>(ParseResult parsed, T value, Action<TextWriter> text)
    {
        if (parsed.GetValue(Json)) Console.Out.WriteLine(JsonSerializer.Serialize(value, Written));
        else text(Console.Out);
        return ExitCodes.Done;
    }

    /// <summary>Prints a result: the value, or why there is none.</summary>
    public static int Give<T>(ParseResult parsed, Result<T> result, Action<TextWriter, T> text) =>
        result.IsRefused ? Refuse(parsed, result.Refusal) : Give(parsed, result.Value, writer => text(writer, result.Value));

    /// <summary>Prints a refusal and ends with 1. With <c>--json</c> the object on stdout holds the code too.</summary>
    public static int Refuse(ParseResult parsed, Refusal refusal)
    {
        Console.Error.WriteLine($"{refusal.Code}");
        Console.Error.WriteLine(refusal.Zh);
        Console.Error.WriteLine(refusal.En);
        if (parsed.GetValue(Json))
        {
            IReadOnlyList<FieldFault> faults = (refusal as CommandInvalid)?.Faults ?? [];
            Console.Out.WriteLine(JsonSerializer.Serialize(new { refused = refusal.Code, zh = refusal.Zh, en = refusal.En, faults }, Written));
        }

        return ExitCodes.Refused;
    }
}
