using System.Text.Json;
using Aid.Tests.Integration.Server;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>The endpoints of funds, income, projects and years, as a client meets them.</summary>
public sealed class FundsApiTests(ServerHouse house) : IClassFixture<ServerHouse>
{
    [Fact]
    public async Task FundsAndYears_OverHttp_AnswerOrRefuseWithTheirStatus()
    {
        const int year = 2020;
        await MustAsync("/funds", new { code = "grant", nameZh = "财政拨款", sourceClass = "treasury" });
        await MustAsync("/funds", new { code = "unknown", nameZh = "不明来款", sourceClass = "unidentified" });
        await MustAsync("/projects", new { code = "snow", fundId = "aid", nameZh = "雪灾救助" });
        await MustAsync("/fund-terms", new { fundId = "aid", purposeZh = "救助", costRate = 500 });
        string income = await MustAsync("/incomes", new { fundId = "grant", sourceClass = "treasury", units = 500, purposeZh = "经费", on = $"{year}-05-01" });
        Assert.Equal((422, "fund.source-differs"), await RefusedAsync("/incomes", new { fundId = "aid", sourceClass = "treasury", units = 500, purposeZh = "经费" }));
        Assert.Equal((404, "income.unknown"), await RefusedAsync("/unidentified-returns", new { incomeId = "n99", reason = "退回" }));
        string found = await MustAsync("/unidentified", new { fundId = "unknown", units = 70 });
        string stray = await MustAsync("/unidentified", new { fundId = "unknown", units = 30 });
        await MustAsync("/identifications", new { incomeId = found, reason = "认领", gift = new { parts = new[] { new { fundId = "aid", units = 70 } } } });
        await MustAsync("/unidentified-returns", new { incomeId = stray, reason = "退回" });
        await MustAsync("/rules", new { code = "half", parts = new[] { new { weight = 1, to = new { fundId = "aid", designation = "snow" } }, new { weight = 1, to = new { fundId = "aid", designation = "cost" } } } });
        await MustAsync("/allocation-plans", new { code = "plan", fundId = "aid", rule = "half@1", startsOn = $"{year}-01-01", endsOn = $"{year}-12-31", plannedUnits = 10 });
        await MustAsync("/project-closings", new { projectId = "snow", reason = "完成" });
        Assert.Equal((422, "project.closed"), await RefusedAsync("/project-closings", new { projectId = "snow", reason = "完成" }));

        string proposal = await MustAsync("/year-closings", new { organisationId = "city", year });
        Assert.Equal((403, "year.own-approval"), await RefusedAsync("/year-approvals", new { proposalId = proposal }));
        (int status, _) = await ServerHouse.SendAsync(house.Checker, "/api/v1/year-approvals", new { proposalId = proposal }, "approve-year");
        Assert.Equal(200, status);
        Assert.Equal((422, "year.closed"), await RefusedAsync("/donations", new { parts = new[] { new { fundId = "aid", units = 1 } }, receivedOn = $"{year}-12-31" }));
        await MustAsync("/year-reopenings", new { organisationId = "city", year, reason = "漏记" });
        (int voided, JsonElement body) = await ServerHouse.SendAsync(house.Maker, "/api/v1/income-voids", new { incomeId = income, reason = "重复" }, "void");
        Assert.Equal((403, "correction.own-approval"), (voided, body.GetProperty("code").GetString()));
    }

    private async Task<string> MustAsync(string path, object command)
    {
        (int status, JsonElement body) = await ServerHouse.SendAsync(house.Maker, "/api/v1" + path, command, Guid.NewGuid().ToString());
        Assert.True(status == 200, $"{path}: {status} {body}");
        return body.GetProperty("id").GetString()!;
    }

    private async Task<(int Status, string? Code)> RefusedAsync(string path, object command)
    {
        (int status, JsonElement body) = await ServerHouse.SendAsync(house.Maker, "/api/v1" + path, command, Guid.NewGuid().ToString());
        return (status, body.GetProperty("code").GetString());
    }
}
