using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Aid.Tests.Integration.OData;

public sealed class FeedDocumentTests
{
    [Fact]
    public async Task ServiceDocument_Root_ListsTheSets()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        JsonElement document = await host.JsonAsync(string.Empty);
        Assert.Equal("http://localhost/odata/$metadata", document.GetProperty("@odata.context").GetString());
        Assert.Equal("Gifts Shelters Beds", string.Join(" ", document.GetProperty("value").EnumerateArray().Select(s => s.GetProperty("name").GetString())));
    }

    [Fact]
    public async Task Metadata_Xml_NamesWhatIsExposedAndNothingElse()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        HttpResponseMessage response = await host.SendAsync("$metadata");
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("application/xml", response.Content.Headers.ContentType!.MediaType);
        XDocument document = XDocument.Parse(text);
        Assert.Contains(document.Descendants(), e => e.Name.LocalName == "Property" && e.Attribute("Name")?.Value == "AmountMinor" && e.Attribute("Type")?.Value == "Edm.Int64" && e.Attribute("Nullable")?.Value == "false");
        Assert.Contains(document.Descendants(), e => e.Name.LocalName == "NavigationProperty" && e.Attribute("Name")?.Value == "Parts" && e.Attribute("ContainsTarget")?.Value == "true");
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("FirstRelease", text, StringComparison.Ordinal);
        Assert.Contains("One gift.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$metadata?$format=json", "application/json")]
    [InlineData("$metadata?$format=application/xml", "application/xml")]
    public async Task Metadata_Format_ChoosesTheForm(string url, string mediaType)
    {
        await using FeedHost host = await FeedHost.StartAsync();
        HttpResponseMessage response = await host.SendAsync(url);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
        if (mediaType == "application/json")
            JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("Shelter.Feed");
    }

    [Fact]
    public async Task Collection_Plain_WritesEveryTypeAsODataDoes()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        JsonElement answer = await host.JsonAsync("Gifts");
        Assert.Equal("http://localhost/odata/$metadata#Gifts", answer.GetProperty("@odata.context").GetString());
        Assert.False(answer.TryGetProperty("@odata.nextLink", out _));
        JsonElement first = answer.GetProperty("value")[0];
        Assert.Equal(
            """{"Id":"g1","Day":"2024-02-01","UsedOn":"2024-03-03","RecordedAt":"2024-02-01T01:30:15.1Z","AmountMinor":100,"People":5,"Giver":"Amber","Channel":"Bank","IsAnonymous":false,"IsThanked":true,"Rate":1.0,"Weight":0,"Mark":"00000001-0001-0002-0304-05060708090a","Seal":"AQL6","Initial":"A"}""",
            first.GetRawText());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("value")[3].GetProperty("Giver").ValueKind);
        Assert.Equal(9_007_199_254_740_993, answer.GetProperty("value")[4].GetProperty("AmountMinor").GetInt64());
    }

    [Fact]
    public async Task Collection_Chinese_IsWrittenAsItselfAndHtmlIsEscaped()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        string text = await (await host.SendAsync("Gifts")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"竹\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gifts", "application/json;odata.metadata=none", 200)]
    [InlineData("Gifts", "application/json;metadata=full", 200)]
    [InlineData("Gifts", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", 200)]
    [InlineData("Gifts", "application/xml", 406)]
    [InlineData("Gifts", "application/atom+xml", 406)]
    [InlineData("Gifts", "application/json;odata.metadata=verbose", 406)]
    [InlineData("Gifts?$format=xml", "application/json", 406)]
    [InlineData("Gifts?$format=json", "application/xml", 200)]
    [InlineData("Gifts?$format=application/json;odata.metadata=none", "", 200)]
    [InlineData("$metadata", "text/csv", 406)]
    public async Task Accept_MediaType_IsAnsweredOrRefused(string url, string accept, int status)
    {
        await using FeedHost host = await FeedHost.StartAsync();
        Assert.Equal(status, (int)(await host.SendAsync(url, ("Accept", accept))).StatusCode);
    }

    [Fact]
    public async Task Metadata_Levels_AddAndRemoveControlInformation()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        JsonElement none = await host.JsonAsync("Gifts?$count=true", ("Accept", "application/json;odata.metadata=none"));
        Assert.False(none.TryGetProperty("@odata.context", out _));
        Assert.Equal(7, none.GetProperty("@odata.count").GetInt64());
        JsonElement full = (await host.JsonAsync("Gifts?$select=AmountMinor", ("Accept", "application/json;odata.metadata=full"))).GetProperty("value")[0];
        Assert.Equal("#Shelter.Feed.Gift", full.GetProperty("@odata.type").GetString());
        Assert.Equal("http://localhost/odata/Gifts('g1')", full.GetProperty("@odata.id").GetString());
        Assert.Equal("#Int64", full.GetProperty("AmountMinor@odata.type").GetString());
        Assert.Equal("http://localhost/odata/Gifts('g1')/Shelter", full.GetProperty("Shelter@odata.navigationLink").GetString());
        Assert.False(full.TryGetProperty("Id", out _));
    }

    [Fact]
    public async Task LongsAsText_Asked_WritesLongsAndDecimalsAsStrings()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        JsonElement gift = await host.JsonAsync("Gifts('g5')", ("Accept", "application/json;IEEE754Compatible=true"));
        Assert.Equal("9007199254740993", gift.GetProperty("AmountMinor").GetString());
        Assert.Equal(JsonValueKind.String, gift.GetProperty("Rate").ValueKind);
        Assert.Equal(12, gift.GetProperty("People").GetInt32());
    }

    [Theory]
    [InlineData("OData-MaxVersion", "4.0", 200, "4.0")]
    [InlineData("OData-MaxVersion", "4.01", 200, "4.01")]
    [InlineData("OData-MaxVersion", "5.0", 200, "4.01")]
    [InlineData("OData-MaxVersion", "3.0", 400, null)]
    [InlineData("OData-MaxVersion", "four", 400, null)]
    [InlineData("OData-Version", "3.0", 400, null)]
    [InlineData("OData-Version", "4.0", 200, "4.01")]
    public async Task Version_Header_IsHonoured(string header, string value, int status, string? version)
    {
        await using FeedHost host = await FeedHost.StartAsync();
        HttpResponseMessage response = await host.SendAsync("Gifts", (header, value));
        Assert.Equal(status, (int)response.StatusCode);
        if (version is not null) Assert.Equal(version, response.Headers.GetValues("OData-Version").Single());
    }

    [Fact]
    public async Task ETag_Matching_AnswersNotModifiedWithoutAQuery()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        HttpResponseMessage first = await host.SendAsync("Gifts");
        Assert.Equal("W/\"1\"", first.Headers.ETag!.ToString());
        host.Commands.Clear();
        HttpResponseMessage second = await host.SendAsync("Gifts", ("If-None-Match", "\"0\", W/\"1\""));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(host.Commands);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync("Gifts", ("If-None-Match", "W/\"2\""))).StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    public async Task Method_NotARead_IsRefused(string method)
    {
        await using FeedHost host = await FeedHost.StartAsync();
        using HttpRequestMessage request = new(new HttpMethod(method), "/odata/Gifts");
        HttpResponseMessage response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("feed.read-only", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_Collection_AnswersTheHeaders()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Head, "/odata/Gifts");
        HttpResponseMessage response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }
}
