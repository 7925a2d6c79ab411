using System.CommandLine;
using Aid.Application.Publishing;
using Aid.Cli.Books;
using Aid.Cli.Output;

namespace Aid.Cli.Public;

/// <summary><c>aid publish</c>: the gate, then a release into DIR/public.</summary>
internal static class Publish
{
    public static Command Create()
    {
        Command publish = new("publish", "Ask the gate, then release into DIR/public. 过闸并公布。") { DataFolder.Option, DataFolder.As, Answer.Json };
        publish.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books =>
            Answer.Give(parsed, await books.SendAsync(new PublishRelease(), DataFolder.PersonOf(parsed), cancellationToken: cancellation), (text, report) =>
                text.WriteLine($"release {report.Release}: {report.Leaves:N0} leaves, log {report.TreeSize:N0}, {report.Rows:N0} rows and {report.FilesWritten:N0} files written in {report.Elapsed.TotalSeconds:N1} s"))));
        return publish;
    }
}
