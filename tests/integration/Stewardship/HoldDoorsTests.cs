using System.Text.Json;
using Aid.Application.Publishing.Gate;
using Aid.Tests.Integration.Cli;
using Aid.Tests.Integration.Server;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Holds, waivers and pairs as staff meet them: over HTTP and at a terminal.</summary>
public sealed class HoldDoorsTests(ServerHouse house) : IClassFixture<ServerHouse>
{
    [Fact]
    public async Task Api_AFallenTotal_HoldsItsSocietyUntilTwoPeopleWaiveIt()
    {
        await Post("/api/v1/organisations", new { code = "far", nameZh = "远县红十字会" });
        await Post("/api/v1/funds", new { code = "far-aid", organisationId = "far", nameZh = "救助金" });
        await Post("/api/v1/donations", Gift("far-aid", 500));
        await Fall("far", 1, 900);
        await Post("/api/v1/releases", new { });
        await Fall("far", 2, 800);
        await Post("/api/v1/donations", Gift("aid", 70));

        JsonElement held = Assert.Single((await Post("/api/v1/releases", new { })).GetProperty("held").EnumerateArray());
        Assert.Equal(("far", GateCodes.CumulativeFell), (held.GetProperty("organisationId").GetString(), held.GetProperty("reasons")[0].GetProperty("code").GetString()));

        await Post("/api/v1/donations", Gift("aid", 7));
        string? waiver = (await Post("/api/v1/waivers", new { gateCode = GateCodes.CumulativeFell, organisationId = "far", reason = "口径改变" })).GetProperty("id").GetString();
        (int status, JsonElement refused) = await ServerHouse.SendAsync(house.Maker, "/api/v1/waiver-approvals", new { waiverId = waiver }, "own");
        Assert.Equal((403, "waiver.own-approval"), (status, refused.GetProperty("code").GetString()));
        Assert.Equal(200, (await ServerHouse.SendAsync(house.Checker, "/api/v1/waiver-approvals", new { waiverId = waiver }, "other")).Status);
        Assert.Empty((await Post("/api/v1/releases", new { waiverIds = new[] { waiver } })).GetProperty("held").EnumerateArray());

        using HttpResponseMessage open = await house.Maker.GetAsync("/api/v1/pairs/unmatched?organisation=far", TestContext.Current.CancellationToken);
        Assert.Equal("[]", await open.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Publish_AtATerminal_SaysWhoIsHeldAndEndsWith3()
    {
        string folder = Directory.CreateTempSubdirectory("aid-hold").FullName;
        Assert.Equal(0, (await AidProcess.RunAsync("init", "--data", folder, "--organisation", "city", "--name", "示例市红十字会", "--level", "city")).Code);
        await Do("RegisterOrganisation", """{"code":"far","nameZh":"远县红十字会","parentId":"city"}""");
        await Do("OpenFund", """{"code":"aid","organisationId":"city","nameZh":"救助金"}""");
        await Do("RecordDonation", """{"parts":[{"fundId":"aid","units":10000}]}""");
        await Do("StateFigure", """{"organisationId":"far","series":"cumulative-received","isCumulative":true,"on":"2020-01-28","units":900}""");
        await Do("StateFigure", """{"organisationId":"far","series":"cumulative-received","isCumulative":true,"on":"2020-01-29","units":800}""");

        (int code, string output, string errors) = await Publish();
        Assert.Equal(3, code);
        Assert.Contains("release 1", output);
        Assert.Contains("far: 未更新，gate.cumulative-fell", errors);
        Assert.Equal(0, (await AidProcess.RunAsync("verify", Path.Combine(folder, "public"))).Code);

        Assert.Equal(1, (await Publish()).Code);
        Assert.Equal(1, (await Publish("--waiver", "w9")).Code);
        await Do("ProposeWaiver", """{"gateCode":"gate.cumulative-fell","organisationId":"far","reason":"口径改变"}""", "staff 1");
        await Do("ApproveWaiver", """{"waiverId":"w1"}""", "staff 2");
        (code, _, errors) = await Publish("--waiver", "w1");
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(0, (await AidProcess.RunAsync("verify", Path.Combine(folder, "public"))).Code);
        Directory.Delete(folder, recursive: true);

        async Task Do(string command, string json, string person = "operator") => Assert.Equal(0, (await AidProcess.RunAsync("do", "--data", folder, "--as", person, command, json)).Code);

        Task<(int Code, string Output, string Errors)> Publish(params string[] more) => AidProcess.RunAsync(["publish", "--data", folder, .. more]);
    }

    private static object Gift(string fundId, long units) => new { parts = new[] { new { fundId, units } } };

    private Task Fall(string organisationId, int day, long units) =>
        Post("/api/v1/stated-figures", new { organisationId, series = "cumulative-received", isCumulative = true, on = $"2020-01-0{day}", units });

    private async Task<JsonElement> Post(string path, object body)
    {
        (int status, JsonElement answer) = await ServerHouse.SendAsync(house.Maker, path, body, Guid.NewGuid().ToString());
        Assert.True(status == 200, answer.ToString());
        return answer;
    }
}
