using Aid.Disclosure.Indicators;
using Aid.Disclosure.Records;
using Aid.PublicSite.Formatting;

namespace Aid.PublicSite.Indicators;

/// <summary>Says why a published rate of growth and the computed ones differ, or that they agree.</summary>
internal static class GrowthWords
{
    /// <summary>A rate in hundredths of a percent as text with one decimal: <c>91.6 %</c>; "–" where there is none.</summary>
    public static string Rate(long? rate) => rate is { } known ? Figures.Percent(known, 10_000) : Figures.None;

    /// <summary>The rate as it was published, without decimals that the plan did not write: <c>93 %</c>.</summary>
    public static string Published(long? rate) => rate is not { } known ? Figures.Unknown : known % 100 == 0 ? $"{known / 100} %" : Rate(known);

    /// <summary>The growth of an indicator.</summary>
    public static Growth Of(Indicator indicator) => Growth.Of(indicator.BaseMilli, indicator.TargetMilli, indicator.TargetYear - indicator.BaseYear, indicator.PublishedGrowth);

    /// <summary>Why, in Chinese and English.</summary>
    public static (string Zh, string En) Why(Indicator indicator, Growth growth)
    {
        var published = Published(indicator.PublishedGrowth);
        var (simple, compound) = (Rate(growth.Simple), Rate(growth.Compound));
        var total = $"{growth.Years} 年共增长 {Rate(growth.Total)}";
        return growth.Reading switch
        {
            GrowthReading.NotStated => ($"没有公布增长率；{total}，简单平均 {simple}，复合 {compound}。", $"No rate was published: simple {simple}, compound {compound}."),
            GrowthReading.FromZero => ($"从 0 起算没有增长率，公布的 {published} 无法由基数和目标得出。", $"Nothing grows from zero by a rate; the published {published} cannot follow from base and target."),
            GrowthReading.Both => ($"简单平均 {simple}，复合 {compound}，四舍五入后都是公布的 {published}。", $"Simple {simple} and compound {compound} both round to the published {published}."),
            GrowthReading.Simple => ($"公布的 {published} 是简单平均：{total}，除以 {growth.Years}，得 {simple}；复合增长是 {compound}。", $"The published {published} is simple growth, {simple}; compound growth is {compound}."),
            GrowthReading.Compound => ($"公布的 {published} 是复合增长 {compound}；简单平均是 {simple}。", $"The published {published} is compound growth, {compound}; simple growth is {simple}."),
            _ => (
                $"与两种算法都不一致：简单平均 {simple}，复合 {compound}。公布的 {published} 离{(growth.Reading == GrowthReading.NearerSimple ? "简单平均" : "复合")}较近，差 {Points(growth.Off(indicator.PublishedGrowth))} 个百分点；来源没有写算法。",
                $"It agrees with neither: simple {simple}, compound {compound}. The published {published} is nearer to {(growth.Reading == GrowthReading.NearerSimple ? "simple" : "compound")} growth, {Points(growth.Off(indicator.PublishedGrowth))} points off; the source does not say how it was computed."),
        };
    }

    private static string Points(long? hundredths) => Rate(hundredths).Replace(" %", "", StringComparison.Ordinal);
}
