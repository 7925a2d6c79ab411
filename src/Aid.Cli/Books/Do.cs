using System.CommandLine;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aid.Application.Books;
using Aid.Application.Documents;
using Aid.Application.Imports;
using Aid.Application.Persons;
using Aid.Application.Pipeline;
using Aid.Application.Publishing;
using Aid.Application.Stated;
using Aid.Cli.Output;
using Aid.Ledger.Results;

namespace Aid.Cli.Books;

/// <summary>
/// <c>aid do</c>: any command of the API by its name, with the same JSON as its body, so that whoever works at a terminal needs no server. Statements, releases and keys
/// have commands of their own.
/// </summary>
internal static class Do
{
    private static readonly JsonSerializerOptions Read = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, NumberHandling = JsonNumberHandling.Strict };

    private static readonly JsonSerializerOptions Shown = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // These read files of this machine or give a secret away: import, commit, state, document, publish, key.
    private static readonly Type[] Apart =
    [
        typeof(ImportStatement), typeof(CommitImport), typeof(StateDailyTotals), typeof(StateGoodsLists), typeof(StoreFile), typeof(PublishRelease), typeof(AddKey),
    ];

    private static readonly SortedDictionary<string, Type> Commands = new(
        typeof(BooksHost).Assembly.GetExportedTypes().Where(type => AnswerOf(type) is not null && !Apart.Contains(type)).ToDictionary(type => type.Name, StringComparer.Ordinal), StringComparer.Ordinal);

    public static Command Create()
    {
        Argument<string> name = new("command") { HelpName = "COMMAND", Description = string.Join(", ", Commands.Keys) + "." };
        name.AcceptOnlyFromAmong([.. Commands.Keys]);
        Argument<string> json = new("json") { HelpName = "JSON", Description = "The command as JSON, as in api-docs/openapi.json; - reads it from stdin. 命令内容（JSON）。" };
        Option<string?> key = new("--idempotency-key") { Description = "Makes a repetition harmless. 幂等键。" };
        Command run = new("do", "Send a command of the API to the books. 执行一条记账命令。") { DataFolder.Option, DataFolder.As, key, name, json, Answer.Json };
        run.SetAction(async (parsed, cancellation) =>
        {
            string text = parsed.GetRequiredValue(json);
            if (string.Equals(text, "-", StringComparison.Ordinal)) text = await Console.In.ReadToEndAsync(cancellation);
            Type type = Commands[parsed.GetRequiredValue(name)];
            object? command;
            try
            {
                command = JsonSerializer.Deserialize(text, type, Read);
            }
            catch (JsonException error)
            {
                Console.Error.WriteLine($"json {error.Path ?? "$"}: not what {parsed.GetRequiredValue(name)} takes; see api-docs/openapi.json. 内容与命令不符。");
                return ExitCodes.BadUsage;
            }

            if (command is null) return ExitCodes.BadUsage;
            var send = typeof(Do).GetMethod(nameof(SendAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(AnswerOf(type)!);
            return await (Task<int>)send.Invoke(null, [parsed, command, parsed.GetValue(key), cancellation])!;
        });
        return run;
    }

    private static Task<int> SendAsync<T>(ParseResult parsed, Command<T> command, string? key, CancellationToken cancellation) => DataFolder.WithBooksAsync(parsed, async books =>
    {
        Result<T> answer = await books.SendAsync(command, DataFolder.PersonOf(parsed), key, cancellation);
        return Answer.Give(parsed, answer, (to, done) => to.WriteLine(done is Recorded recorded ? recorded.Id : JsonSerializer.Serialize(done, Shown)));
    });

    private static Type? AnswerOf(Type type)
    {
        if (type.IsAbstract) return null;
        for (Type? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.IsGenericType && ancestor.GetGenericTypeDefinition() == typeof(Command<>)) return ancestor.GetGenericArguments()[0];
        }

        return null;
    }
}
