using Aid.Application.Indicators;
using Aid.Application.Organisations;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Indicators (指标): as published, as computed, year by year, evaluated.</summary>
public sealed class IndicatorTests
{
    private static readonly RecordIndicator Training = new()
    {
        Code = "jilin-3", OrganisationId = "jilin", TableZh = "“三救、三献”主要业务指标", Row = 3, NameZh = "应急救护培训人数", Unit = "万人", Kind = "cumulative", BaseYear = 2020, BaseMilli = 8_600, TargetYear = 2025,
        TargetMilli = 48_000, PublishedGrowth = 9300, Source = "吉林省红十字事业发展“十四五”规划（征求意见稿）",
    };

    [Fact]
    public async Task Indicators_WalkedThrough_ShowPublishedBesideComputedAndWhy()
    {
        await using RealHouse house = await OpenAsync();
        await house.DoAsync(Training);
        await house.DoAsync(Training with
        {
            Code = "jilin-6", Row = 6, NameZh = "全省人道救助直接受益人次", Unit = "万人次", Kind = "yearly", BaseMilli = 4_500, TargetMilli = 5_400, PublishedGrowth = 400,
            Statements = [new StatedElsewhere("正文（三）第 9 条", "到2025年，人道救助直接受助人数达到10万人次", 10_000)],
        });
        await house.DoAsync(Training with { Code = "jilin-b1", TableZh = "组织体系、宣传及志愿服务工作目标", Row = 1, NameZh = "省、市级红十字会设立监事会", Unit = "个", BaseMilli = 0, TargetMilli = 10_000, PublishedGrowth = 1000 });
        await house.DoAsync(new RecordIndicatorYear { IndicatorId = "jilin-3", Year = 2021, PlannedMilli = 14_000 });
        await house.DoAsync(new RecordIndicatorYear { IndicatorId = "jilin-3", Year = 2021, ActualMilli = 12_500 });
        await house.PublishAsync();
        await house.DoAsync(new RecordIndicatorYear { IndicatorId = "jilin-3", Year = 2021, ActualMilli = 12_800, Reason = "补记两期培训班" });
        await house.DoAsync(new EvaluateIndicator { IndicatorId = "jilin-3", On = new(2023, 7, 1), Outcome = "revised", TextZh = "进度滞后，目标下调。", TextEn = "Behind; the target was lowered.", RevisedTargetMilli = 40_000 });
        await house.PublishAsync();
        await house.HoldAsync();

        string page = Page(house, "indicators/jilin.html");
        Assert.Contains(">93 %<", page);
        Assert.Contains(">91.6 %<", page);
        Assert.Contains(">41.0 %<", page);
        Assert.Contains("与两种算法都不一致：简单平均 91.6 %，复合 41.0 %。公布的 93 % 离简单平均较近，差 1.4 个百分点", page);
        Assert.Contains("从 0 起算没有增长率，公布的 10 % 无法由基数和目标得出", page);
        Assert.Contains("即 <span class=\"n\">10</span> 万人次；表中的目标是 5.4 万人次，两处不同", page);
        Assert.Contains("data-record=\"IndicatorYears:jilin-3.2021:ActualMilli\">12.8<", page);
        Assert.Contains("目标调整为 <data class=\"n\" value=\"40000\"", page);
        Assert.Contains("indicators/jilin.html", Page(house, "organisations/jilin.html"));
        Assert.Contains("补记两期培训班", Page(house, "corrections/index.html"));

        using var reader = house.Rows.OpenReader();
        Assert.Equal([12_500, 12_800], reader.Versions<IndicatorYear>("jilin-3.2021").Select(version => version.ActualMilli!.Value));
        Assert.Equal(("12500", "12800"), reader.CorrectionsOf("IndicatorYears", "jilin-3.2021") is [var correction] ? (correction.OldValue, correction.NewValue) : default);
    }

    [Fact]
    public async Task Indicators_ThatDoNotFit_AreRefused()
    {
        await using RealHouse house = await OpenAsync();
        Assert.Equal("organisation.unknown", await RefusedAsync(house, Training with { OrganisationId = "nowhere" }));
        await house.DoAsync(Training);
        Assert.Equal("indicator.code-taken", await RefusedAsync(house, Training));
        Assert.Equal("command.invalid", await RefusedAsync(house, Training with { Code = "other", TargetYear = 2020 }));
        Assert.Equal("indicator.unknown", await RefusedAsync(house, new RecordIndicatorYear { IndicatorId = "none", Year = 2021, ActualMilli = 1 }));
        Assert.Equal("indicator.year-outside-plan", await RefusedAsync(house, new RecordIndicatorYear { IndicatorId = "jilin-3", Year = 2026, ActualMilli = 1 }));
        Assert.Equal("command.invalid", await RefusedAsync(house, new RecordIndicatorYear { IndicatorId = "jilin-3", Year = 2021 }));
        await house.DoAsync(new RecordIndicatorYear { IndicatorId = "jilin-3", Year = 2021, ActualMilli = 1 });
        Assert.Equal("indicator.reason-missing", await RefusedAsync(house, new RecordIndicatorYear { IndicatorId = "jilin-3", Year = 2021, ActualMilli = 2 }));
        Assert.Equal("indicator.unknown", await RefusedAsync(house, new EvaluateIndicator { IndicatorId = "none", On = new(2023, 7, 1), Outcome = "met", TextZh = "完成。" }));
        Assert.Equal("indicator.year-outside-plan", await RefusedAsync(house, new EvaluateIndicator { IndicatorId = "jilin-3", On = new(2019, 7, 1), Outcome = "met", TextZh = "完成。" }));
        Assert.Equal("command.invalid", await RefusedAsync(house, new EvaluateIndicator { IndicatorId = "jilin-3", On = new(2023, 7, 1), Outcome = "revised", TextZh = "调整。" }));
    }

    internal static string Page(RealHouse house, string path) => System.Net.WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(house.Folder.Public, path)));

    internal static async Task<string> RefusedAsync<T>(RealHouse house, Aid.Application.Pipeline.Command<T> command, Aid.Application.Books.Person? person = null)
    {
        Aid.Ledger.Results.Result<T> result = await house.Host.SendAsync(command, person ?? RealHouse.Maker);
        Assert.True(result.IsRefused);
        Assert.NotEmpty(result.Refusal.Zh);
        return result.Refusal.Code;
    }

    private static async Task<RealHouse> OpenAsync()
    {
        RealHouse house = await RealHouse.OpenAsync(new DayClock(2024, 4, 8));
        await house.DoAsync(new RegisterOrganisation { Code = "jilin", NameZh = "吉林省红十字会", Level = "province" });
        return house;
    }
}
