using System.CommandLine;
using Aid.Application.Publishing;
using Aid.Cli.Books;
using Aid.Cli.Output;
using Aid.Ledger.Results;

namespace Aid.Cli.Public;

/// <summary><c>aid publish</c>: the gate, then a release into DIR/public. An organisation that fails is held back while the others go on; that ends with 3.</summary>
internal static class Publish
{
    private static readonly Option<string[]> Waivers = new("--waiver")
    {
        Description = "An approved waiver, such as w1, that this release makes use of; propose and approve it with: aid do ProposeWaiver, aid do ApproveWaiver. 已批准的放行编号。",
        DefaultValueFactory = _ => [],
    };

    public static Command Create()
    {
        Command publish = new("publish", "Ask the gate, then release into DIR/public. 过闸并公布。") { DataFolder.Option, DataFolder.As, Waivers, Answer.Json };
        publish.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books =>
        {
            PublishRelease command = new() { WaiverIds = parsed.GetValue(Waivers)! };
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
}
