using System.Text.Json;
using Xunit;

namespace Aid.Tests.Integration.OData;

public sealed class FeedHostileTests
{
    private static readonly string[] Texts =
    [
        "%00", "%C0%AF", "%ED%A0%80", "%F0%9D%84%9E", "%ZZ", "%", "'", "''", "'''", "\"", "\\", ";", "--", "/*", "%2F..%2F..%2F", "{}", "[]", "()", ")(",
        "' or 1 eq 1", "x' OR '1'='1", "'; DROP TABLE Gifts;--", "1e400", "-1e-400", "NaN", "INF", "-INF", "0x10", "null", "true",
        "9223372036854775808", "-9223372036854775809", "79228162514264337593543950336", "1/0", "duration'P1D'", "geography'POINT(1 1)'",
        "2024-02-30", "9999-12-31", "0000-00-00", "-2024-01-01", "12345-01-01", "2024-01-01T24:00:00Z", "2024-01-01T00:00:00+99:00", "23:59:60",
        "binary'AA'", "Edm.String", "$it", "$this", "$root/Gifts", "@alias", "Shelter.Feed.Gift", "Gifts", "any", "eq eq eq", "not", "in ()", "Id in ()",
        "Id in ('a',)", "Id in (1,'a',null)", "Parts/any", "Parts/any(", "Parts/any(p:)", "Parts/any(p:p)", "Parts/any(Id:Id eq 1)", "Parts/all()",
        "Shelter/Shelter/Shelter", "Parts/$count/$count", "length(length(Giver))", "substring(Giver,-1)", "substring(Giver,2147483647,2147483647)",
        "indexof(null,null)", "contains(null,'x')", "concat(Giver,null)", "year(null)", "AmountMinor div 0", "-(-(-1))", "--1", "not not not true",
        "cast(null,Edm.Int64)", "isof(Edm.String)", "case(true:1,false:2)", "Giver has 'x'", "Giver add 1", "Day add duration'P1D' gt 2024-01-01",
        "\u202E", "\uFEFF", "\u200B", "竹", "ﬀ", "İ", "Giver eq \uFF07x\uFF07", "a\tb", "a\nb",
    ];

    private static readonly string[] Places =
    [
        "Gifts?$filter={0}", "Gifts?$filter=Giver eq '{0}'", "Gifts?$filter=AmountMinor eq {0}", "Gifts?$filter=Day gt {0}", "Gifts?$filter=Mark eq {0}",
        "Gifts?$filter=Rate lt {0}", "Gifts?$filter=Weight lt {0}", "Gifts?$filter=RecordedAt lt {0}", "Gifts?$filter=contains(Giver,{0})",
        "Gifts?$filter=Giver in ({0})", "Gifts?$filter=Parts/any(p: {0})", "Gifts?$filter=Id eq @p&@p={0}", "Gifts?$orderby={0}", "Gifts?$select={0}",
        "Gifts?$expand={0}", "Gifts?$expand=Parts({0})", "Gifts?$expand=Parts($filter={0})", "Gifts?$top={0}", "Gifts?$skip={0}", "Gifts?$count={0}",
        "Gifts?$skiptoken={0}", "Gifts?$format={0}", "Gifts?{0}", "Gifts?{0}={0}", "Gifts({0})", "Gifts('{0}')", "Gifts('g1')/{0}", "Beds({0})",
        "Beds(House='{0}',Room=1,Number=2024-01-01)", "Shelters('north')/Gifts({0})", "{0}", "$metadata/{0}", "$metadata?$format={0}", "Gifts/$count?$filter={0}",
    ];

    public static TheoryData<string> AllPlaces => [.. Places];

    [Theory]
    [MemberData(nameof(AllPlaces))]
    public async Task Anything_Anywhere_IsNeverAServerFault(string place)
    {
        await using FeedHost host = await FeedHost.StartAsync();
        foreach (string text in Texts)
        {
            await SurvivesAsync(host, place.Replace("{0}", text.StartsWith('%') ? text : Uri.EscapeDataString(text), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Accept")]
    [InlineData("Prefer")]
    [InlineData("OData-Version")]
    [InlineData("OData-MaxVersion")]
    [InlineData("If-None-Match")]
    public async Task Header_WithAnything_IsNeverAServerFault(string header)
    {
        await using FeedHost host = await FeedHost.StartAsync();
        foreach (string value in Texts.Where(t => t.All(c => c is >= ' ' and < '\u007F')).Concat(["application/json;", "*/*;q=2", "maxpagesize", "maxpagesize=", "4.0.1", "*", "W/", ",,,"]))
        {
            HttpResponseMessage response = await host.SendAsync("Gifts", (header, value));
            Assert.True((int)response.StatusCode < 500, $"{(int)response.StatusCode} for {header}: {value}");
        }
    }

    [Fact]
    public async Task SkipToken_Forged_IsRefusedOrBounded()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        foreach (string json in (string[])
            [
                "[]", "{}", "null", "[null]", "[1,2,3]", "[null,null,null]", "[null,null,1]", "[null,null,{}]", "[null,0,\"x\"]", "[null,-1,\"x\"]",
                "[null,2147483647,\"\"]", "[null,1e400,\"x\"]", "[null,null,\"x\",\"y\"]", "[\"1\",null,99999999999999999999,\"x\"]",
                "[\"1\",null,-1,\"x\"]", "[\"1\",null,3652060,\"x\"]", "[\"1\",null,true,\"x\"]", "[\"1\",null,\"2024-01-01\",\"x\"]", "[\"1\",null,738000,\"\\u0000\"]",
                "[\"1\",null,738000,\"\\ud800\"]",
            ])
        {
            string token = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(json)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
            await SurvivesAsync(host, $"Gifts?$skiptoken={token}");
            await SurvivesAsync(host, $"Gifts?$orderby=Day&$skiptoken={token}");
        }
    }

    /// <summary>The official cases of OASIS: whatever they ask, accepted or not, the answer is the client's to understand.</summary>
    [Fact]
    public async Task OfficialAbnfCases_All_AreNeverAServerFault()
    {
        string? file = SharedFile("data/odata/odata-abnf-testcases.json");
        Assert.SkipUnless(file is not null, "The shared OData ABNF cases are not here; set AID_SHARED to their folder.");
        await using FeedHost host = await FeedHost.StartAsync();
        int cases = 0;
        using JsonDocument document = JsonDocument.Parse(await File.ReadAllTextAsync(file!, TestContext.Current.CancellationToken));
        foreach (JsonElement test in document.RootElement.GetProperty("TestCases").EnumerateArray())
        {
            string input = test.GetProperty("Input").GetString()!;
            string rule = test.GetProperty("Rule").GetString()!;
            cases++;
            string query = input.TrimStart('?');
            foreach (string url in rule switch
            {
                "odataUri" or "odataRelativeUri" or "resourcePath" or "context" => (string[])[input, input[(input.IndexOf('/') + 1)..]],
                "queryOptions" or "filter" or "orderby" or "select" or "expand" or "apply" or "search" or "skiptoken" or "skip" or "top" or "format" =>
                    [$"Gifts?{query}", $"Gifts('g1')?{query}"],
                _ => [$"Gifts?$filter={input}", $"Gifts?$orderby={input}", $"Gifts?{query}", input, $"Gifts({input})"],
            })
            {
                if (!url.Contains("://", StringComparison.Ordinal)) await SurvivesAsync(host, url.Replace("#", "%23", StringComparison.Ordinal));
            }
        }

        Assert.True(cases > 300, $"Only {cases} cases were found.");
    }

    private static async Task SurvivesAsync(FeedHost host, string url)
    {
        HttpResponseMessage response;
        try
        {
            response = await host.SendAsync(url);
        }
        catch (Exception e) when (e is UriFormatException or InvalidOperationException or FormatException)
        {
            // The client library refuses to send it; such text reaches a server over a raw socket only.
            return;
        }

        // Dots in a path are resolved by the client, which may lead out of the feed.
        if (!response.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/odata", StringComparison.Ordinal)) return;
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        int status = (int)response.StatusCode;
        Assert.True(status is < 500 or 501, $"{status} for {url}: {text}");
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-", text, StringComparison.Ordinal);
        if (status >= 400) Assert.NotEmpty((text.Length > 0 ? JsonDocument.Parse(text) : throw new InvalidOperationException($"{status} without a body for {url}")).RootElement.GetProperty("error").GetProperty("code").GetString()!);
        else if (response.Content.Headers.ContentType?.MediaType == "application/json") JsonDocument.Parse(text);
    }

    private static string? SharedFile(string path)
    {
        if (Environment.GetEnvironmentVariable("AID_SHARED") is { Length: > 0 } shared) return Existing(Path.Combine(shared, path));
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Donations.sln"))) return Existing(Path.Combine(folder.FullName, "..", "shared", path));
        }

        return null;
    }

    private static string? Existing(string file) => File.Exists(file) ? file : null;
}
