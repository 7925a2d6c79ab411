using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Publishing.Rows;
using Aid.Server;
using Xunit;

namespace Aid.Tests.Integration.Server;

/// <summary>The API over HTTP: who may, what is answered, and that a repeated request is harmless.</summary>
public sealed class ApiTests(ServerHouse house) : IClassFixture<ServerHouse>
{
    private static object Gift(long units) => new { parts = new[] { new { fundId = "aid", units } } };

    private static object Payment(long units) => new { fundId = "aid", units, purposeZh = "大病救助", recipient = "患者，成批" };

    [Fact]
    public async Task Request_WithoutKey_Is401AndWritesNothing()
    {
        (int status, JsonElement body) = await ServerHouse.SendAsync(house.Nobody, "/api/v1/donations", Gift(1), "nobody");
        Assert.Equal(401, status);
        Assert.Equal("key.unknown", body.GetProperty("code").GetString());
        Assert.Equal(401, (int)(await house.Nobody.GetAsync("/api/v1/balances")).StatusCode);
    }

    [Fact]
    public async Task Command_WithoutIdempotencyKey_IsRefused()
    {
        (int status, JsonElement body) = await ServerHouse.SendAsync(house.Maker, "/api/v1/donations", Gift(1), null);
        Assert.Equal(400, status);
        Assert.Equal("idempotency.key-missing", body.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Command_FiftyTimesAtOnceWithOneKey_HasOneEffectAndOneAnswer()
    {
        (int, JsonElement Body)[] answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => ServerHouse.SendAsync(house.Maker, "/api/v1/donations", Gift(7), "fifty")));
        Assert.Single(answers.Select(answer => answer.Body.GetProperty("id").GetString()).Distinct());
    }

    [Fact]
    public async Task Command_OfSameKeyAndOtherBody_Is422()
    {
        await ServerHouse.SendAsync(house.Maker, "/api/v1/donations", Gift(11), "twice");
        (int status, JsonElement body) = await ServerHouse.SendAsync(house.Maker, "/api/v1/donations", Gift(12), "twice");
        Assert.Equal(422, status);
        Assert.Equal("idempotency.key-reused", body.GetProperty("code").GetString());
        Assert.Equal("/problems#idempotency.key-reused", body.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Approval_ByItsMaker_Is403AndByAnotherIsDone()
    {
        (_, JsonElement recorded) = await ServerHouse.SendAsync(house.Maker, "/api/v1/disbursements", Payment(100), "payment");
        object approval = new { disbursementId = recorded.GetProperty("id").GetString() };
        (int own, JsonElement refused) = await ServerHouse.SendAsync(house.Maker, "/api/v1/approvals", approval, "own");
        Assert.Equal(403, own);
        Assert.Equal("disbursement.own-approval", refused.GetProperty("code").GetString());
        Assert.Equal(200, (await ServerHouse.SendAsync(house.Checker, "/api/v1/approvals", approval, "other")).Status);
    }

    [Fact]
    public async Task Payment_BeyondTheFund_Is409()
    {
        (_, JsonElement recorded) = await ServerHouse.SendAsync(house.Maker, "/api/v1/disbursements", Payment(999_999_999), "beyond");
        (int status, JsonElement body) = await ServerHouse.SendAsync(house.Checker, "/api/v1/approvals", new { disbursementId = recorded.GetProperty("id").GetString() }, "beyond-approval");
        Assert.Equal(409, status);
        Assert.Equal("fund.insufficient", body.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Body_ThatIsNotWellFormed_NamesEveryFault()
    {
        (int status, JsonElement body) = await ServerHouse.SendAsync(house.Maker, "/api/v1/donations", new { parts = new[] { new { fundId = "", units = -5 } }, channel = "no such channel!" }, "bad");
        Assert.Equal(400, status);
        Assert.Equal("command.invalid", body.GetProperty("code").GetString());
        Assert.True(body.GetProperty("errors").EnumerateObject().Count() >= 3);
    }

    [Theory]
    [InlineData("{\"parts\":")]
    [InlineData("{\"parts\":[{\"fundId\":\"aid\",\"units\":1}],\"isAdmin\":true}")]
    [InlineData("[]")]
    [InlineData("{\"parts\":[{\"fundId\":\"aid\",\"units\":1.5}]}")]
    public async Task Body_ThatCannotBeRead_Is400WithoutDetailOfTheHost(string body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/v1/donations") { Content = new StringContent(body, null, "application/json") };
        request.Headers.Add("Idempotency-Key", "malformed");
        using HttpResponseMessage response = await house.Maker.SendAsync(request);
        string answer = await response.Content.ReadAsStringAsync();
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains("request.malformed", answer);
        Assert.DoesNotContain("   at ", answer);
    }

    [Fact]
    public async Task Problems_OfTheApi_StandAtTheirType()
    {
        string document = await house.Nobody.GetStringAsync("/problems");
        Assert.Contains("### `fund.insufficient`", document);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://192.0.2.1:80")]
    public async Task Server_OutsideLoopback_IsRefused(string url)
    {
        await using BooksHost books = (await BooksHost.OpenAsync(new BooksOptions { Folder = Directory.CreateTempSubdirectory("aid-out").FullName, IsNew = true })).Value;
        Assert.Throws<ArgumentException>(() => AidServer.Build(books, books.Folder, new DisclosureDatabase(Path.Combine(books.Folder, "disclosure.db")), url));
    }
}
