using Aid.PublicSite;
using Aid.Tests.Unit.PublicSite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Aid.Tests.Browser.BrowserFixture))]

namespace Aid.Tests.Browser;

/// <summary>One Chromium for all tests, and two sites that it can open: the sample release, and the same release with hostile text in every field.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Text that would run if it were taken for markup anywhere: in a tag, an attribute, a title, an SVG, a comment.</summary>
    public const string Hostile = "\"><script>window.struck=1</script><img src=x onerror=\"window.struck=1\">'</title></svg></template><svg onload=window.struck=1><a href=\"javascript:window.struck=1\">x</a><!--{{constructor.constructor('window.struck=1')()}}";

    private readonly List<WebApplication> _hosts = [];
    private IPlaywright? _playwright;

    private IBrowser? Browser { get; set; }

    /// <summary>Address of the sample release.</summary>
    public string Site { get; private set; } = "";

    /// <summary>Address of the release of hostile text.</summary>
    public string HostileSite { get; private set; } = "";

    /// <summary>Pages of the sample release, one of each kind.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } chromium)
            return;
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        var files = await Render(null);
        Pages = [.. files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path != "gifts/0/2.html").Order(StringComparer.Ordinal)];
        files["names/0.jsonl"] = "{\"DonationId\":\"g5\",\"Name\":\"示例公司 <b>&amp;\",\"Salt\":\"00\"}\n"u8.ToArray();
        Site = await Serve(files);
        HostileSite = await Serve(await Render(Hostile));
    }

    /// <summary>A page of a window of this width; the test is skipped where there is no Chromium.</summary>
    public async Task<IPage> OpenAsync(int width = 1440, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(Browser is null, "No Chromium on this machine (apt-get install chromium fonts-noto-cjk): browser tests are skipped.");
        var context = await Browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, Locale = "zh-CN" });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var host in _hosts)
            await host.DisposeAsync();
    }

    private static async Task<Dictionary<string, byte[]>> Render(string? hostile)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        await new SiteRenderer().RenderAsync(SampleRelease.Build(120, hostile), true, (path, bytes) =>
        {
            files[path] = bytes.ToArray();
            return Task.CompletedTask;
        }, CancellationToken.None);
        return files;
    }

    /// <summary>Serves a public folder.</summary>
    /// <returns>Its address.</returns>
    public Task<string> ServeFolder(string folder) => Serve(path => File.Exists(Path.Combine(folder, path)) ? File.ReadAllBytes(Path.Combine(folder, path)) : null);

    private Task<string> Serve(Dictionary<string, byte[]> files) => Serve(path => files.GetValueOrDefault(path));

    private async Task<string> Serve(Func<string, byte[]?> read)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        host.Run(async context =>
        {
            var path = context.Request.Path.Value!.TrimStart('/');
            if (read(path.Length == 0 ? "index.html" : path) is not { } bytes)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = Path.GetExtension(path) switch { ".css" => "text/css", ".js" => "text/javascript", ".svg" => "image/svg+xml", _ => "text/html; charset=utf-8" };
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        });
        await host.StartAsync();
        _hosts.Add(host);
        return host.Urls.Single() + "/";
    }
}
