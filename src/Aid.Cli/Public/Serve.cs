using System.CommandLine;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Rows;
using Aid.Cli.Books;
using Aid.Cli.Output;
using Aid.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Aid.Cli.Public;

/// <summary><c>aid serve</c>: the API, the feed at /odata, the site at /.</summary>
internal static class Serve
{
    public static Command Create()
    {
        Option<string> urls = new("--urls") { Description = "Where to listen, loopback only. 监听地址，只限本机。", DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        Command serve = new("serve", "Serve the API, the feed and the site. 提供接口、数据源与网站。") { DataFolder.Option, urls };
        serve.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books =>
        {
            await books.QueryAsync(new RecoverReleases(), cancellation);
            DisclosureDatabase rows = new(Path.Combine(books.Folder, "disclosure.db"));
            await using WebApplication app = AidServer.Build(books, Path.Combine(books.Folder, "public"), rows, parsed.GetValue(urls)!);
            await app.StartAsync(cancellation);
            Console.Out.WriteLine($"listening on {string.Join(' ', app.Urls)}");
            await app.WaitForShutdownAsync(cancellation);
            return ExitCodes.Done;
        }));
        return serve;
    }
}
