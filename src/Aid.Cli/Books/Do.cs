using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aid.Application.Books;
using Aid.Application.Pipeline;
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

    private static readonly SortedDictionary<string, Type> Commands = new(
        typeof(BooksHost).Assembly.GetExportedTypes().Where(type => AnswerOf(type) == typeof(Recorded)).ToDictionary(type => type.Name, StringComparer.Ordinal), StringComparer.Ordinal);

    public static Command Create()
    {
        Argument<string> name = new("command") { Description = string.Join(", ", Commands.Keys) + "." };
        name.AcceptOnlyFromAmong([.. Commands.Keys]);
        Argument<string> json = new("json") { Description = "The command as JSON, as in api-docs/openapi.json; - reads it from stdin. 命令内容（JSON）。" };
        Option<string?> key = new("--idempotency-key") { Description = "Makes a repetition harmless. 幂等键。" };
        Command run = new("do", "Send a command of the API to the books. 执行一条记账命令。") { DataFolder.Option, DataFolder.As, key, name, json, Answer.Json };
        run.SetAction(async (parsed, cancellation) =>
        {
            string text = parsed.GetRequiredValue(json);
            if (string.Equals(text, "-", StringComparison.Ordinal)) text = await Console.In.ReadToEndAsync(cancellation);
            Command<Recorded>? command;
            try
            {
                command = (Command<Recorded>?)JsonSerializer.Deserialize(text, Commands[parsed.GetRequiredValue(name)], Read);
            }
            catch (JsonException error)
            {
                Console.Error.WriteLine($"json {error.Path ?? "$"}: not what {parsed.GetRequiredValue(name)} takes; see api-docs/openapi.json. 内容与命令不符。");
                return ExitCodes.BadUsage;
            }

            if (command is null) return ExitCodes.BadUsage;
            return await DataFolder.WithBooksAsync(parsed, async books =>
            {
                Result<Recorded> recorded = await books.SendAsync(command, DataFolder.PersonOf(parsed), parsed.GetValue(key), cancellation);
                return Answer.Give(parsed, recorded, (to, done) => to.WriteLine(done.Id));
            });
        });
        return run;
    }

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
