using System.Text.Json;
using Aid.OData.Hosting;
using Xunit;

namespace Aid.Tests.Integration.OData;

public sealed class FeedShapeTests(SharedFeed shared) : IClassFixture<SharedFeed>
{
    [Theory]
    [InlineData("$orderby=AmountMinor", "g4 g7 g6 g1 g2 g3 g5")]
    [InlineData("$orderby=AmountMinor desc", "g5 g2 g3 g1 g6 g7 g4")]
    [InlineData("$orderby=AmountMinor desc,Id desc", "g5 g3 g2 g1 g6 g7 g4")]
    [InlineData("$orderby=Giver", "g4 g7 g1 g3 g6 g2 g5")]
    [InlineData("$orderby=Giver desc", "g5 g2 g6 g3 g1 g7 g4")]
    [InlineData("$orderby=People,Day desc", "g7 g2 g4 g3 g1 g6 g5")]
    [InlineData("$orderby=Shelter/Name,Id", "g4 g7 g3 g5 g1 g2 g6")]
    [InlineData("$orderby=length(Giver) desc", "g6 g3 g7 g1 g2 g5 g4")]
    [InlineData("$orderby=Channel", "g1 g5 g7 g2 g4 g6 g3")]
    [InlineData("$orderby=IsThanked desc,Day", "g1 g5 g7 g3 g6 g2 g4")]
    [InlineData("$orderby=Rate,Id", "g4 g1 g7 g2 g3 g5 g6")]
    [InlineData("$orderby=Day&$top=2", "g1 g2")]
    [InlineData("$orderby=Day&$skip=5", "g6 g7")]
    [InlineData("$orderby=Day&$skip=2&$top=2", "g3 g4")]
    [InlineData("$top=0", "")]
    [InlineData("$skip=100", "")]
    [InlineData("top=2&orderby=Day", "g1 g2")]
    [InlineData("$TOP=1", "g1")]
    [InlineData("$top=1&custom=ignored", "g1")]
    public async Task Order_Options_GiveTheRowsInOrder(string options, string ids)
    {
        FeedHost host = shared.Host;
        Assert.Equal(ids, await host.IdsAsync("Gifts?" + options));
    }

    [Fact]
    public async Task Select_Properties_LimitsTheRowsAndTheSql()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        JsonElement answer = await host.JsonAsync("Gifts?$select=Day,AmountMinor");
        Assert.Equal("http://localhost/odata/$metadata#Gifts(Day,AmountMinor)", answer.GetProperty("@odata.context").GetString());
        Assert.Equal("""{"Day":"2024-02-01","AmountMinor":100}""", answer.GetProperty("value")[0].GetRawText());
        Assert.DoesNotContain("Giver", Assert.Single(host.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Expand_One_JoinsItOrSaysNull()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        JsonElement rows = (await host.JsonAsync("Gifts?$select=Id&$expand=Shelter($select=Name)")).GetProperty("value");
        Assert.Equal("""{"Id":"g3","Shelter":{"Name":"South"}}""", rows[2].GetRawText());
        Assert.Equal("""{"Id":"g4","Shelter":null}""", rows[3].GetRawText());
        Assert.Single(host.Commands);
    }

    [Fact]
    public async Task Expand_Details_ReadsThemInTheSameQuery()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        JsonElement answer = await host.JsonAsync("Gifts?$select=Id&$top=2&$expand=Parts($select=Purpose;$orderby=Number desc;$count=true)");
        Assert.Equal("""{"Id":"g1","Parts@odata.count":2,"Parts":[{"Purpose":"food"},{"Purpose":"beds"}]}""", answer.GetProperty("value")[0].GetRawText());
        Assert.Equal("http://localhost/odata/$metadata#Gifts(Id,Parts(Purpose))", answer.GetProperty("@odata.context").GetString());
        Assert.Single(host.Commands);
    }

    [Theory]
    [InlineData("Gifts('g1')?$select=Id&$expand=Parts($filter=Purpose eq 'food';$select=Number)", """{"Id":"g1","Parts":[{"Number":2}]}""")]
    [InlineData("Gifts('g1')?$select=Id&$expand=Parts($top=1;$select=Number)", """{"Id":"g1","Parts":[{"Number":1}]}""")]
    [InlineData("Gifts('g1')?$select=Id&$expand=Parts($skip=1;$select=Number)", """{"Id":"g1","Parts":[{"Number":2}]}""")]
    [InlineData("Gifts('g1')?$select=Id&$expand=Parts($top=0;$count=true)", """{"Id":"g1","Parts@odata.count":2,"Parts":[]}""")]
    [InlineData("Gifts('g1')?$select=Id&expand=Parts(top=1;select=Number)", """{"Id":"g1","Parts":[{"Number":1}]}""")]
    [InlineData("Gifts('g1')?$select=Id&$expand=*($select=Name)", null)]
    [InlineData("Shelters('north')?$select=Id&$expand=Gifts($select=Id;$filter=AmountMinor ge 100;$orderby=Day desc;$count=true)", """{"Id":"north","Gifts@odata.count":2,"Gifts":[{"Id":"g2"},{"Id":"g1"}]}""")]
    [InlineData("Shelters('empty')?$select=Id&$expand=Gifts", """{"Id":"empty","Gifts":[]}""")]
    [InlineData("Shelters('south')?$select=Id&$expand=Gifts($select=Id;$expand=Parts($select=Purpose),Shelter($select=Name))", """{"Id":"south","Gifts":[{"Id":"g3","Shelter":{"Name":"South"},"Parts":[{"Purpose":"beds"},{"Purpose":"food"}]},{"Id":"g5","Shelter":{"Name":"South"},"Parts":[{"Purpose":"beds"},{"Purpose":"food"}]}]}""")]
    [InlineData("Gifts('g3')?$select=Id&$expand=Shelter($select=Name;$expand=Gifts($select=Id))", """{"Id":"g3","Shelter":{"Name":"South","Gifts":[{"Id":"g3"},{"Id":"g5"}]}}""")]
    public async Task Expand_NestedOptions_AreHonoured(string url, string? body)
    {
        FeedHost host = shared.Host;
        if (body is null)
        {
            Assert.Equal("feed.property-unknown", (await host.RefusalAsync(url)).Code);
            return;
        }

        JsonElement answer = await host.JsonAsync(url, ("Accept", "application/json;odata.metadata=none"));
        Assert.Equal(Sorted(JsonDocument.Parse(body).RootElement), Sorted(answer));
    }

    [Fact]
    public async Task Expand_MoreThanANestedPage_ContinuesUnderItsNextLink()
    {
        await using FeedHost host = await FeedHost.StartAsync(bounds: new FeedBounds { NestedPageSize = 1 });
        foreach ((string url, string link, string property, string expected) in ((string, string, string, string)[])
            [
                ("Shelters?$expand=Gifts($select=Id;$orderby=Day desc)", "Gifts", "Id", "g6 g2 g1"),
                ("Gifts?$expand=Parts($select=Number;$orderby=Number desc)", "Parts", "Number", "2 1"),
            ])
        {
            JsonElement parent = (await host.JsonAsync(url)).GetProperty("value").EnumerateArray().First(r => r.GetProperty("Id").GetString() is "north" or "g1");
            List<string> all = [.. parent.GetProperty(link).EnumerateArray().Select(r => r.GetProperty(property).ToString())];
            string? next = parent.GetProperty(link + "@odata.nextLink").GetString();
            while (next is not null)
            {
                JsonElement page = await host.JsonAsync(next);
                all.AddRange(page.GetProperty("value").EnumerateArray().Select(r => r.GetProperty(property).ToString()));
                next = page.TryGetProperty("@odata.nextLink", out JsonElement more) ? more.GetString() : null;
            }

            Assert.Equal(expected, string.Join(" ", all));
        }
    }

    [Theory]
    [InlineData(1, 500)]
    [InlineData(2, 500)]
    [InlineData(10_000, 1)]
    public async Task Expand_BudgetSpent_EndsPagesEarlyAndLosesNothing(int rows, int queries)
    {
        await using FeedHost host = await FeedHost.StartAsync(bounds: new FeedBounds { MaxExpandedRows = rows, MaxExpandedQueries = queries });
        List<string> found = [];
        string? next = "Shelters?$expand=Gifts($select=Id;$skip=1;$expand=Parts($select=Number))";
        while (next is not null)
        {
            JsonElement page = await host.JsonAsync(next);
            foreach (JsonElement shelter in page.GetProperty("value").EnumerateArray())
            {
                string? more = "first";
                JsonElement at = shelter;
                while (more is not null)
                {
                    string link = more == "first" ? "Gifts" : "value";
                    foreach (JsonElement gift in at.GetProperty(link).EnumerateArray()) found.Add(gift.GetProperty("Id").GetString()!);
                    more = at.TryGetProperty(link == "value" ? "@odata.nextLink" : "Gifts@odata.nextLink", out JsonElement url) ? url.GetString() : null;
                    if (more is not null) at = await host.JsonAsync(more);
                }
            }

            next = page.TryGetProperty("@odata.nextLink", out JsonElement nextLink) ? nextLink.GetString() : null;
        }

        Assert.Equal("g2 g6 g5", string.Join(" ", found));
    }

    [Theory]
    [InlineData("$apply=aggregate($count as C)", 501, "feed.not-implemented", "$apply")]
    [InlineData("$search=amber", 501, "feed.not-implemented", "$search")]
    [InlineData("$compute=AmountMinor add 1 as B", 501, "feed.not-implemented", "$compute")]
    [InlineData("apply=aggregate($count as C)", 501, "feed.not-implemented", "$apply")]
    [InlineData("$nope=1", 400, "feed.option-unknown", "$nope")]
    [InlineData("$top=1&$top=2", 400, "feed.option-twice", "$top")]
    [InlineData("$top=1&top=2", 400, "feed.option-twice", "$top")]
    [InlineData("$top=-1", 400, "feed.option-invalid", "$top")]
    [InlineData("$top=x", 400, "feed.option-invalid", "$top")]
    [InlineData("$top=", 400, "feed.option-invalid", "$top")]
    [InlineData("$top=99999999999999999999", 400, "feed.option-invalid", "$top")]
    [InlineData("$skip=2147483648", 400, "feed.skip-too-far", "$skip")]
    [InlineData("$skip=-1", 400, "feed.option-invalid", "$skip")]
    [InlineData("$count=maybe", 400, "feed.option-invalid", "$count")]
    [InlineData("$orderby=Secret", 400, "feed.option-invalid", "$orderby")]
    [InlineData("$orderby=Shelter/Secret", 400, "feed.option-invalid", "$orderby")]
    [InlineData("$orderby=Seal", 400, "feed.not-comparable", "$orderby")]
    [InlineData("$orderby=Shelter", 400, "feed.option-invalid", "$orderby")]
    [InlineData("$orderby=Day,AmountMinor,Giver,People,Channel,Rate", 400, "feed.too-complex", "$orderby")]
    [InlineData("$select=Secret", 400, "feed.property-unknown", "$select")]
    [InlineData("$select=", 400, "feed.property-unknown", "$select")]
    [InlineData("$expand=Secret", 400, "feed.property-unknown", "$expand")]
    [InlineData("$expand=Giver", 400, "feed.property-unknown", "$expand")]
    [InlineData("$expand=Shelter,Shelter", 400, "feed.option-invalid", "$expand")]
    [InlineData("$expand=Shelter(", 400, "feed.option-invalid", "$expand")]
    [InlineData("$expand=Shelter($nope=1)", 400, "feed.option-unknown", "$nope")]
    [InlineData("$expand=Shelter($top=1)", 400, "feed.option-not-applicable", "$top")]
    [InlineData("$expand=Parts($skiptoken=x)", 400, "feed.option-not-applicable", "$skiptoken")]
    [InlineData("$expand=Parts($levels=2)", 501, "feed.not-implemented", "$levels")]
    [InlineData("$expand=Parts/$ref", 501, "feed.not-implemented", "$expand")]
    [InlineData("$expand=Shelter($expand=Gifts($expand=Shelter($expand=Gifts)))", 400, "feed.too-complex", "$expand")]
    [InlineData("$skiptoken=garbage", 400, "feed.skip-token-invalid", "$skiptoken")]
    [InlineData("$skiptoken=W251bGwsbnVsbCwieCJd", 200, null, null)]
    [InlineData("$skiptoken=WyI3Nzc3NyIsbnVsbF0", 410, "feed.pin-gone", "$skiptoken")]
    public async Task Option_Wrong_IsRefused(string options, int status, string? code, string? target)
    {
        FeedHost host = shared.Host;
        if (code is null) Assert.Equal(status, (int)(await host.SendAsync("Gifts?" + options)).StatusCode);
        else Assert.Equal((status, code, target), await host.RefusalAsync("Gifts?" + options));
    }

    [Theory]
    [InlineData("$filter=Id eq 'g1'")]
    [InlineData("$top=1")]
    [InlineData("$count=true")]
    [InlineData("$orderby=Id")]
    public async Task Option_OnOneEntity_IsRefused(string options)
    {
        FeedHost host = shared.Host;
        Assert.Equal("feed.option-not-applicable", (await host.RefusalAsync("Gifts('g1')?" + options)).Code);
    }

    [Fact]
    public async Task Bounds_Exceeded_AreRefusedByName()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        foreach ((string url, string code) in ((string, string)[])
            [
                ($"Gifts?$filter=Id in ({string.Join(",", Enumerable.Range(0, 101).Select(i => $"'{i}'"))})", "feed.too-complex"),
                ($"Gifts?$filter={string.Join(" or ", Enumerable.Range(0, 60).Select(i => $"People eq {i}"))}", "feed.too-complex"),
                ($"Gifts?$filter={string.Join(" or ", Enumerable.Range(0, 9).Select(i => $"contains(Giver,'{i}')"))}", "feed.too-complex"),
                ("Gifts?$filter=Shelter/Gifts/any(a: a/Shelter/Gifts/any(b: b/Shelter/Gifts/any(c: c/Id eq 'x')))", "feed.too-complex"),
                ("Gifts?$filter=Id eq '" + new string('x', 8200) + "'", "feed.url-too-long"),
                ("Gifts?$filter=" + new string('(', 3000) + "true" + new string(')', 3000), "feed.option-invalid"),
                ("Gifts?$filter=" + string.Concat(Enumerable.Repeat("not ", 1000)) + "true", "feed.option-invalid"),
            ])
        {
            (int status, string actual, _) = await host.RefusalAsync(url);
            Assert.Equal(code, actual);
            Assert.InRange(status, 400, 499);
        }
    }

    [Fact]
    public void Bounds_NotPositive_CannotBeSet()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeedBounds { MaxPageSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeedBounds { MaxExpandDepth = -1 });
    }

    // Members have no order in JSON; rows do.
    private static string Sorted(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}:{Sorted(p.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(Sorted)) + "]",
        _ => element.GetRawText(),
    };
}
