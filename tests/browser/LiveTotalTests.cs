using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Funds;
using Aid.Application.LiveTotals;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Releases;
using Aid.PublicSite;
using Aid.Server;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Aid.Tests.Browser;

/// <summary>The provisional total on a campaign's page, under the server's own content policy: shown while it comes in, marked provisional, and gone with the settlement.</summary>
public sealed class LiveTotalTests(BrowserFixture browser)
{
    [Fact]
    public async Task Campaign_ThatIsLive_ShowsTheProvisionalTotalUntilItIsSettled()
    {
        var page = await browser.OpenAsync(390);
        var root = Directory.CreateTempSubdirectory("aid-live").FullName;
        var books = (await BooksHost.OpenAsync(new BooksOptions { Folder = root, IsNew = true, Services = services => services.AddSingleton<IReleaseRenderer, SiteRenderer>() })).Value;
        var app = AidServer.Build(books, Path.Combine(root, "public"), new DisclosureDatabase(Path.Combine(root, "disclosure.db")), "http://127.0.0.1:0");
        try
        {
            await Do(books, new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会", Level = "city", DivisionCode = "530100" });
            await Do(books, new OpenFund { Code = "fund", OrganisationId = "city", NameZh = "募捐款" });
            await Do(books, new OpenCampaign { Code = "drive", FundId = "fund", NameZh = "示例活动", StartsOn = new(2026, 9, 7) });
            await Do(books, new PlanCampaign { CampaignId = "drive", StartsOn = new(2026, 9, 7), Platform = "示例指定平台" });
            await Do(books, new PublishRelease());
            await app.StartAsync(TestContext.Current.CancellationToken);
            List<string> refused = [];
            page.Console += (_, message) => refused.Add(message.Text);

            await page.GotoAsync($"{app.Urls.First()}/campaigns/drive.html");
            Assert.False(await page.IsVisibleAsync("[data-live]"));
            await Do(books, new PostProvisional { CampaignId = "drive", Units = 1_234_567, Gifts = 1_021 });
            await page.WaitForSelectorAsync("[data-live]:not([hidden])");
            var text = await page.InnerTextAsync("[data-live]");
            foreach (var said in new[] { "暂计", "provisional", "12,345.67", "1,021", "不进账" }) Assert.Contains(said, text, StringComparison.Ordinal);

            await Do(books, new PostProvisional { CampaignId = "drive", Units = 33, Gifts = 1 });
            await page.WaitForFunctionAsync("() => document.querySelector('[data-live-text]').textContent === '12,346.00'");
            await Do(books, new SettleCampaign { CampaignId = "drive", Platform = "示例指定平台", SettledUnits = 1_234_600, SettledGifts = 1_022 });
            await page.WaitForFunctionAsync("() => document.querySelector('[data-live]').hidden");
            Assert.DoesNotContain(refused, message => message.Contains("Content Security Policy", StringComparison.Ordinal));
        }
        finally
        {
            await page.CloseAsync();
            await app.DisposeAsync();
            await books.DisposeAsync();
            SqliteConnection.ClearAllPools();
            Directory.Delete(root, true);
        }
    }

    private static async Task Do<T>(BooksHost books, Command<T> command)
    {
        var result = await books.SendAsync(command, Person.Operator, cancellationToken: TestContext.Current.CancellationToken);
        Assert.False(result.IsRefused, result.IsRefused ? result.Refusal.En : "");
    }
}
