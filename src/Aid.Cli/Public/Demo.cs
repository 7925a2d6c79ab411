using System.CommandLine;
using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Persons;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Rows;
using Aid.Cli.Books;
using Aid.Cli.Demo;
using Aid.Cli.Output;
using Aid.Ledger.Results;
using Aid.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Aid.Cli.Public;

/// <summary><c>aid demo</c>: builds the demonstration books, publishes them, serves them and says where to look.</summary>
internal static class DemoCommand
{
    /// <summary>Remembers the gift to show when the folder is used again.</summary>
    private const string ShownGift = "demo-gift";

    public static Command Create()
    {
        Option<DirectoryInfo?> data = new("--data") { Description = "Where to keep the books; a temporary folder by default. 数据目录。" };
        Option<int> port = new("--port") { Description = "The port; 0 takes a free one. 端口。", DefaultValueFactory = _ => 5080 };
        Option<bool> buildOnly = new("--build-only") { Description = "Build and publish, do not serve. 只生成，不提供服务。" };
        Command demo = new("demo", "Build demonstration books, publish and serve them. 生成示范账并公布。") { data, port, buildOnly };
        demo.SetAction(async (parsed, cancellation) =>
        {
            string folder = parsed.GetValue(data)?.FullName ?? Directory.CreateTempSubdirectory("aid-demo-").FullName;
            string remembered = Path.Combine(folder, ShownGift);
            if (!File.Exists(remembered))
            {
                Console.Out.WriteLine("building the demonstration books … 正在生成示范账 …");
                File.WriteAllText(remembered, await BuildAsync(folder));
            }

            string gift = File.ReadAllText(remembered);
            return parsed.GetValue(buildOnly) ? ExitCodes.Done : await ServeAsync(parsed, folder, gift, parsed.GetValue(port), cancellation);
        });
        return demo;
    }

    /// <summary>Builds and publishes the demonstration books.</summary>
    /// <returns>The gift whose receipt is worth trying.</returns>
    internal static async Task<string> BuildAsync(string folder)
    {
        DemoClock clock = new();
        Result<BooksHost> opened = await BooksHost.OpenAsync(DataFolder.OptionsOf(folder, isNew: true, clock));
        await using BooksHost books = opened.Value;
        return await DemoBooks.MakeAsync(books, clock, async () =>
        {
            Result<PublishReport> release = await books.SendAsync(new PublishRelease(), DemoScript.Checker);
            if (!release.IsRefused) return true;
            return release.Refusal is ReleaseRefused ? false : throw new InvalidOperationException(release.Refusal.En);
        });
    }

    private static async Task<int> ServeAsync(ParseResult parsed, string folder, string gift, int port, CancellationToken cancellation)
    {
        Result<BooksHost> opened = await BooksHost.OpenAsync(DataFolder.OptionsOf(folder));
        if (opened.IsRefused) return Answer.Refuse(parsed, opened.Refusal);
        await using BooksHost books = opened.Value;
        await books.QueryAsync(new RecoverReleases(), cancellation);
        Result<Receipt> receipt = await books.QueryAsync(new GetReceipt(gift), cancellation);
        Result<KeyAdded> key = await books.SendAsync(new AddKey { Name = $"demo {Environment.ProcessId} {Path.GetRandomFileName()}" }, Person.Operator, cancellationToken: cancellation);
        await using WebApplication app = AidServer.Build(books, Path.Combine(folder, "public"), new DisclosureDatabase(Path.Combine(folder, "disclosure.db")), $"http://127.0.0.1:{port}");
        await app.StartAsync(cancellation);
        string url = app.Urls.First();
        Console.Out.WriteLine($"""
              site 网站            {url}/
              a fund 基金          {url}/funds/tongxin.html
              a refusal 退回       {url}/releases/index.html
              your gift 我的捐赠   {url}/gifts/index.html#{receipt.Value.Code}
              feed 数据源          {url}/odata/Donations?$orderby=GrossUnits desc&$top=5
              API                  {url}/api/v1/openapi.json   key 密钥 {key.Value.Key}
              receipt code 回执码  {receipt.Value.Code}
              verify 核对          dotnet run -c Release --project src/Aid.Cli -- verify {url}
              data 数据目录        {folder}
            Ctrl+C stops. 按 Ctrl+C 停止。
            """);
        await app.WaitForShutdownAsync(cancellation);
        return ExitCodes.Done;
    }
}
