using System.CommandLine;
using System.CommandLine.Parsing;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Gate;
using Aid.Cli.Books;
using Aid.Cli.Output;
using Aid.Ledger.Results;

namespace Aid.Cli.Public;

/// <summary><c>aid publish</c>: the gate, then a release into DIR/public. An organisation that fails is held back while the others go on; that ends with 3.</summary>
internal static class Publish
{
    private static readonly Option<Waiver[]> Waive = new("--waive")
    {
        Description = "CODE=REASON or CODE@ORGANISATION=REASON: let a waivable reason pass, with the reason that is published. 放行一项并公开理由。",
        CustomParser = Parse,
        AllowMultipleArgumentsPerToken = false,
    };

    private static readonly Option<string> By = new("--waived-by") { Description = "The two people who let it pass, such as \"staff 1,staff 2\". 放行的两个人。", DefaultValueFactory = _ => "" };

    public static Command Create()
    {
        Command publish = new("publish", "Ask the gate, then release into DIR/public. 过闸并公布。") { DataFolder.Option, DataFolder.As, Waive, By, Answer.Json };
        publish.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books =>
        {
            PublishRelease command = new() { Waivers = Waivers(parsed) };
            Result<PublishReport> result = await books.SendAsync(command, DataFolder.PersonOf(parsed), cancellationToken: cancellation);
            int code = Answer.Give(parsed, result, (text, report) =>
                text.WriteLine($"release {report.Release}: {report.Leaves:N0} leaves, log {report.TreeSize:N0}, {report.Rows:N0} rows and {report.FilesWritten:N0} files written in {report.Elapsed.TotalSeconds:N1} s"));
            if (result.IsRefused || result.Value.Held.Count == 0) return code;
            Tell(result.Value.Held);
            return ExitCodes.DoneWithHolds;
        }));
        return publish;
    }

    private static void Tell(IReadOnlyList<HeldOrganisation> held)
    {
        foreach (HeldOrganisation organisation in held)
        {
            if (organisation.TiedToId is { } tied)
                Console.Error.WriteLine($"{organisation.OrganisationId}: 未更新，与 {tied} 有共同的记录。 Held: it shares records with {tied}.");
            foreach (HeldReason reason in organisation.Reasons)
                Console.Error.WriteLine($"{organisation.OrganisationId}: 未更新，{reason.Code} {reason.Zh} Held: {reason.En}");
        }
    }

    private static Waiver[] Waivers(ParseResult parsed)
    {
        string[] people = parsed.GetValue(By)!.Split(',', StringSplitOptions.TrimEntries);
        return [.. (parsed.GetValue(Waive) ?? []).Select(waiver => waiver with { First = people[0], Second = people.Length > 1 ? people[1] : "" })];
    }

    private static Waiver[] Parse(ArgumentResult argument)
    {
        List<Waiver> waivers = [];
        foreach (string text in argument.Tokens.Select(token => token.Value))
        {
            int cut = text.IndexOf('=', StringComparison.Ordinal);
            string[] about = cut < 0 ? [] : text[..cut].Split('@');
            if (about.Length is not (1 or 2) || about.Any(string.IsNullOrWhiteSpace) || string.IsNullOrWhiteSpace(text[(cut + 1)..]))
            {
                argument.AddError($"--waive takes CODE=REASON or CODE@ORGANISATION=REASON, not \"{text}\". 格式为 代码=理由 或 代码@组织=理由。");
                continue;
            }

            waivers.Add(new Waiver(about[0], text[(cut + 1)..], "", "", about.Length == 2 ? about[1] : null));
        }

        return [.. waivers];
    }
}
