using Aid.Disclosure.Releases;
using Aid.PublicSite.Formatting;

namespace Aid.PublicSite.Charts;

/// <summary>Cumulative receipts and payments of a fund by month: a line for what came in, steps for what went out, zero baseline.</summary>
internal static class MonthChart
{
    /// <summary>Both drawings, for desks and for phones; empty with fewer than two months.</summary>
    /// <param name="months">Oldest first, months without movement left out.</param>
    /// <param name="opening">Balance before the first month, in the asset's smallest unit.</param>
    /// <param name="asset">A currency.</param>
    /// <param name="name">Name of the fund.</param>
    public static string Draw(IReadOnlyList<FundMonth> months, long opening, string asset, string name)
    {
        var all = Filled(months);
        return all.Count < 2 ? "" : Draw(all, opening, asset, name, false) + Draw(all, opening, asset, name, true);
    }

    /// <summary>Every month from the first to the last, those without movement as zeros.</summary>
    public static IReadOnlyList<FundMonth> Filled(IReadOnlyList<FundMonth> months)
    {
        var filled = new List<FundMonth>();
        foreach (var month in months)
        {
            while (filled.Count > 0 && filled[^1] is var last && ((month.Year - last.Year) * 12) + month.Month - last.Month > 1)
                filled.Add(last.Month == 12 ? new(last.Year + 1, 1, 0, 0) : new(last.Year, last.Month + 1, 0, 0));
            filled.Add(month);
        }

        return filled;
    }

    private static string Draw(IReadOnlyList<FundMonth> months, long opening, string asset, string name, bool narrow)
    {
        var (width, height, left, right, bottom) = narrow ? (358.0, 280.0, 52.0, 350.0, 254.0) : (860.0, 330.0, 64.0, 752.0, 304.0);
        const double Top = 16;
        var received = opening + months.Sum(month => month.ReceivedUnits);
        var paid = months.Sum(month => month.PaidUnits);
        var (step, count) = Steps(Math.Max(Math.Max(received, paid), 1), asset);
        var perUnit = (bottom - Top) / ((double)step * count);
        double Y(long units) => bottom - (units * perUnit);
        double X(int month) => left + ((right - left) * month / months.Count);

        var id = narrow ? "month-narrow" : "month-wide";
        var svg = new Svg().Open(
            narrow ? "narrow" : "wide", (int)width, $"0 0 {width:0} {height:0}", id, $"{name}：累计收到与累计支出",
            $"累计收到升至 {Figures.Short(received, asset)}，累计支出升至 {Figures.Short(paid, asset)}。逐月数字见下表。");
        for (var line = 0; line <= count; line++)
        {
            var at = step * line;
            svg.Path(line == 0 ? "ax0" : "ax", $"M{Svg.At(left)} {Svg.At(Y(at))}H{Svg.At(right)}");
            svg.Label("t2", left - 6, Y(at) + 4, Axis(at, step * count, asset, line == count), "end");
        }

        Months(svg, months, X, bottom + 18, narrow);
        var incoming = new List<string> { $"M{Svg.At(X(0))} {Svg.At(Y(opening))}" };
        var outgoing = new List<string> { $"M{Svg.At(X(0))} {Svg.At(Y(0))}" };
        var (inSoFar, outSoFar) = (opening, 0L);
        for (var i = 0; i < months.Count; i++)
        {
            inSoFar += months[i].ReceivedUnits;
            incoming.Add($"L{Svg.At(X(i + 1))} {Svg.At(Y(inSoFar))}");
            if (months[i].PaidUnits != 0)
            {
                outgoing.Add($"H{Svg.At((X(i) + X(i + 1)) / 2)}");
                outSoFar += months[i].PaidUnits;
                outgoing.Add($"V{Svg.At(Y(outSoFar))}");
            }
        }

        outgoing.Add($"H{Svg.At(right)}");
        svg.Path("a-held", string.Join(' ', incoming) + $"V{Svg.At(bottom)}H{Svg.At(left)}z");
        svg.Path("l-in", string.Join(' ', incoming)).Path("l-out", string.Join(' ', outgoing));
        Ends(svg, narrow, right, Y(received), Y(paid), Figures.Short(received, asset), Figures.Short(paid, asset));
        return svg.Close().ToString();
    }

    private static void Ends(Svg svg, bool narrow, double right, double received, double paid, string receivedText, string paidText)
    {
        if (narrow)
        {
            svg.Label("halo tb", right - 4, Math.Max(received - 6, 12), "累计收到", "end").Label("halo tq", right - 4, Math.Max(paid, received + 22) - 8, "累计支出", "end");
            return;
        }

        // The two labels take two lines each: keep them apart where the lines end close together.
        var lower = Math.Max(paid + 4, received + 38);
        var upper = lower > 312 ? 270 : received + 4;
        svg.Label("tb", right + 8, upper, "累计收到", null, receivedText, true).Label("tq", right + 8, Math.Min(lower, 308), "累计支出", null, paidText, true);
    }

    private static void Months(Svg svg, IReadOnlyList<FundMonth> months, Func<int, double> x, double y, bool narrow)
    {
        // As many labels as fit: every month, else every third, else every January.
        var room = narrow ? 5 : 13;
        var every = months.Count <= room ? 1 : months.Count <= room * 3 ? 3 : 12;
        var lastLabel = double.MinValue;
        for (var i = 0; i < months.Count; i++)
        {
            var month = months[i];
            if (every == 12 ? month.Month != 1 : (month.Month - 1) % every != 0)
                continue;
            var centre = (x(i) + x(i + 1)) / 2;
            if (centre - lastLabel < (narrow ? 44 : 40))
                continue;
            lastLabel = centre;
            svg.Label("t2", centre, y, every == 12 || (month.Month == 1 && i > 0) ? $"{month.Year} 年" : $"{month.Month} 月", "middle");
        }
    }

    private static string Axis(long at, long top, string asset, bool isTop)
    {
        if (at == 0)
            return "0";
        var inWan = Figures.IsInWan(top, asset);
        var text = Figures.ShortNumber(at, asset).Replace(Figures.Symbol(asset), "", StringComparison.Ordinal);
        if (inWan && !Figures.IsInWan(at, asset))
            text = "0." + text.Replace(",", "", StringComparison.Ordinal)[..1];
        text = text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
        return isTop && inWan ? text + " 万" : text;
    }

    private static (long Step, int Count) Steps(long most, string asset)
    {
        // Four or five lines at a round distance: 1, 2, 2.5, 4 or 5 times a power of ten.
        var step = Figures.Exponent(asset) == 0 ? 1L : 100L;
        while (true)
        {
            foreach (var candidate in new[] { step, step * 2, step * 5 / 2, step * 4, step * 5 })
            {
                if ((Int128)candidate * 5 >= most)
                    return (candidate, (int)((most + candidate - 1) / candidate));
            }

            step *= 10;
        }
    }
}
