using Aid.Disclosure.Records;
using Aid.PublicSite.Formatting;

namespace Aid.PublicSite.Charts;

/// <summary>An indicator year by year: solid for what was reached, hollow for what was planned and for the target, zero baseline, every bar labelled.</summary>
internal static class IndicatorChart
{
    private sealed record Bar(int Year, long Milli, bool IsReached);

    /// <summary>Both drawings, for desks and for phones.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="years">Its years.</param>
    public static string Draw(Indicator indicator, IReadOnlyList<IndicatorYear> years)
    {
        var bars = Bars(indicator, years);
        return Draw(indicator, bars, false) + Draw(indicator, bars, true);
    }

    private static List<Bar> Bars(Indicator indicator, IReadOnlyList<IndicatorYear> years)
    {
        var bars = new List<Bar> { new(indicator.BaseYear, indicator.BaseMilli, true) };
        foreach (var year in years.Where(year => year.Year > indicator.BaseYear).OrderBy(year => year.Year))
        {
            if (year.PlannedMilli is { } planned)
                bars.Add(new(year.Year, planned, false));
            if (year.ActualMilli is { } actual)
                bars.Add(new(year.Year, actual, true));
        }

        if (!bars.Exists(bar => bar.Year == indicator.TargetYear && !bar.IsReached))
            bars.Add(new(indicator.TargetYear, indicator.TargetMilli, false));
        return [.. bars.OrderBy(bar => bar.Year).ThenBy(bar => bar.IsReached)];
    }

    private static string Draw(Indicator indicator, List<Bar> bars, bool narrow)
    {
        const double Top = 22;
        const double Bottom = 112;
        var width = narrow ? 358.0 : 860.0;
        var most = Math.Max(bars.Max(bar => bar.Milli), 1);
        var name = $"{indicator.Id}-{(narrow ? "narrow" : "wide")}";
        var said = string.Join("，", bars.Select(bar => $"{bar.Year} 年{(bar.IsReached ? "实际" : "计划")} {Figures.Milli(bar.Milli)}"));
        var svg = new Svg().Open(narrow ? "narrow" : "wide", (int)width, $"0 0 {width:0} 140", name, $"{indicator.NameZh}（{indicator.Unit}）", said + "。");
        svg.Path("ax0", $"M0 {Svg.At(Bottom)}H{Svg.At(width)}");
        var years = bars.Select(bar => bar.Year).Distinct().ToList();
        var slot = width / years.Count;
        for (var i = 0; i < years.Count; i++)
        {
            var group = bars.Where(bar => bar.Year == years[i]).ToList();
            var thick = Math.Min(narrow ? 22.0 : 40.0, slot / (group.Count + 1));
            var start = (i * slot) + ((slot - (thick * group.Count) - (6 * (group.Count - 1))) / 2);
            for (var j = 0; j < group.Count; j++)
            {
                var height = Math.Max((Bottom - Top) * group[j].Milli / most, group[j].Milli > 0 ? 1 : 0);
                var x = start + (j * (thick + 6));
                svg.Rect(group[j].IsReached ? "f-used" : "f-held", x, Bottom - height, thick, height);
                // On a phone two bars of one year stand close together: only one of them is labelled, the table has both.
                if (!narrow || group.Count == 1 || group[j].IsReached)
                    svg.Label("t2", x + (thick / 2), Bottom - height - 5, Figures.Milli(group[j].Milli), "middle");
            }

            svg.Label("t2", (i * slot) + (slot / 2), Bottom + 18, $"{years[i]}", "middle");
        }

        return svg.Close().ToString();
    }
}
