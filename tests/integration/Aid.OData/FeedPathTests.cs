using System.Net;
using System.Text.Json;
using Xunit;

namespace Aid.Tests.Integration.OData;

public sealed class FeedPathTests(SharedFeed shared) : IClassFixture<SharedFeed>
{
    [Fact]
    public async Task Entity_ByKey_IsWritten()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        JsonElement gift = await host.JsonAsync("Gifts('g2')");
        Assert.Equal("http://localhost/odata/$metadata#Gifts/$entity", gift.GetProperty("@odata.context").GetString());
        Assert.Equal("brook", gift.GetProperty("Giver").GetString());
        Assert.Equal("brook", (await host.JsonAsync("Gifts(Id='g2')?$select=Giver")).GetProperty("Giver").GetString());
    }

    [Theory]
    [InlineData("Beds(House='a%2Fb',Room=1,Number=2024-01-01)", "slash")]
    [InlineData("Beds(Number=2024-01-01,House='a%2Fb',Room=1)", "slash")]
    [InlineData("Beds(House='%E7%AB%B9%20%2B%25',Room=3,Number=2024-01-03)", "三")]
    [InlineData("Beds(House='it''s',Room=2,Number=2024-01-02)", null)]
    public async Task Entity_ByCompositeKey_IsFound(string url, string? note)
    {
        FeedHost host = shared.Host;
        Assert.Equal(note, (await host.JsonAsync(url)).GetProperty("Note").GetString());
    }

    [Fact]
    public async Task Entity_IdOfFullMetadata_LeadsBack()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        JsonElement beds = await host.JsonAsync("Beds", ("Accept", "application/json;odata.metadata=full"));
        foreach (JsonElement bed in beds.GetProperty("value").EnumerateArray())
        {
            JsonElement again = await host.JsonAsync(bed.GetProperty("@odata.id").GetString()!);
            Assert.Equal(bed.GetProperty("House").GetString(), again.GetProperty("House").GetString());
        }
    }

    [Theory]
    [InlineData("Gifts('g1')/AmountMinor", """{"@odata.context":"http://localhost/odata/$metadata#Gifts('g1')/AmountMinor","value":100}""")]
    [InlineData("Gifts('g1')/Day", """{"@odata.context":"http://localhost/odata/$metadata#Gifts('g1')/Day","value":"2024-02-01"}""")]
    [InlineData("Gifts('g1')/AmountMinor/$value", "100")]
    [InlineData("Gifts('g5')/Giver/$value", "竹")]
    [InlineData("Gifts('g1')/RecordedAt/$value", "2024-02-01T01:30:15.1Z")]
    [InlineData("Gifts('g1')/IsThanked/$value", "true")]
    [InlineData("Gifts('g1')/Shelter/Name/$value", "北站 North")]
    [InlineData("Gifts/$count", "7")]
    [InlineData("Gifts/$count?$filter=AmountMinor eq 250", "2")]
    [InlineData("Shelters('north')/Gifts/$count", "3")]
    [InlineData("Shelters('empty')/Gifts/$count", "0")]
    public async Task Path_ToAValue_AnswersIt(string url, string body)
    {
        FeedHost host = shared.Host;
        HttpResponseMessage response = await host.SendAsync(url);
        Assert.Equal(body, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("Shelters('north')/Gifts", "g1 g2 g6", "Id")]
    [InlineData("Shelters('north')/Gifts?$filter=AmountMinor gt 99&$orderby=AmountMinor desc", "g2 g1", "Id")]
    [InlineData("Shelters('empty')/Gifts", "", "Id")]
    [InlineData("Gifts('g1')/Parts", "1 2", "Number")]
    [InlineData("Gifts('g1')/Shelter/Gifts?$top=1", "g1", "Id")]
    public async Task Path_AlongALink_AnswersItsEntities(string url, string ids, string property)
    {
        FeedHost host = shared.Host;
        Assert.Equal(ids, await host.IdsAsync(url, property));
    }

    [Fact]
    public async Task Path_ToContainedEntity_AnswersIt()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        Assert.Equal("food", (await host.JsonAsync("Gifts('g1')/Parts(2)")).GetProperty("Purpose").GetString());
        Assert.Equal("g3", (await host.JsonAsync("Shelters('south')/Gifts('g3')")).GetProperty("Id").GetString());
        Assert.Equal("north", (await host.JsonAsync("Gifts('g1')/Shelter")).GetProperty("Id").GetString());
    }

    [Theory]
    [InlineData("Gifts('g4')/Shelter")]
    [InlineData("Gifts('g4')/Giver")]
    [InlineData("Gifts('g4')/Giver/$value")]
    public async Task Path_ToNothing_IsNoContent(string url)
    {
        FeedHost host = shared.Host;
        Assert.Equal(HttpStatusCode.NoContent, (await host.SendAsync(url)).StatusCode);
    }

    [Theory]
    [InlineData("Nope", 404, "feed.set-unknown")]
    [InlineData("GiftPart", 404, "feed.set-unknown")]
    [InlineData("gifts", 404, "feed.set-unknown")]
    [InlineData("Gifts('nope')", 404, "feed.entity-not-found")]
    [InlineData("Gifts('later')", 404, "feed.entity-not-found")]
    [InlineData("Gifts('nope')/Giver", 404, "feed.entity-not-found")]
    [InlineData("Gifts('nope')/Shelter", 404, "feed.entity-not-found")]
    [InlineData("Shelters('nope')/Gifts", 404, "feed.entity-not-found")]
    [InlineData("Shelters('nope')/Gifts/$count", 404, "feed.entity-not-found")]
    [InlineData("Shelters('north')/Gifts('g3')", 404, "feed.entity-not-found")]
    [InlineData("Gifts('g1')/Secret", 404, "feed.segment-unknown")]
    [InlineData("Gifts('g1')/Giver/Length", 404, "feed.segment-unknown")]
    [InlineData("Gifts/Giver", 404, "feed.segment-unknown")]
    [InlineData("Gifts(1)", 400, "feed.key-malformed")]
    [InlineData("Gifts('g1'", 400, "feed.path-malformed")]
    [InlineData("Gifts('g1)", 400, "feed.key-malformed")]
    [InlineData("Gifts(Nope='g1')", 400, "feed.key-malformed")]
    [InlineData("Beds('a')", 400, "feed.key-malformed")]
    [InlineData("Beds(House='a',Room=1)", 400, "feed.key-malformed")]
    [InlineData("Beds(House='a',Room=99999999999,Number=2024-01-01)", 400, "feed.key-malformed")]
    [InlineData("Beds(House='a',House='a',Room=1,Number=2024-01-01)", 400, "feed.key-malformed")]
    [InlineData("Gifts('g1')/$ref", 501, "feed.not-implemented")]
    [InlineData("$batch", 501, "feed.not-implemented")]
    [InlineData("$crossjoin(Gifts,Beds)", 501, "feed.not-implemented")]
    [InlineData("Gifts('g1')/Shelter/Gifts('g1')/Shelter/Gifts('g1')/Shelter/Gifts('g1')/Shelter/Gifts", 400, "feed.path-too-deep")]
    public async Task Path_Wrong_IsRefusedWithABody(string url, int status, string code)
    {
        FeedHost host = shared.Host;
        (int actualStatus, string actualCode, _) = await host.RefusalAsync(url);
        Assert.Equal((status, code), (actualStatus, actualCode));
    }
}
