using System.Text.RegularExpressions;

namespace Aid.Application.Reach;

/// <summary>How periods and places of counts are written.</summary>
internal static partial class Places
{
    public const string Expected = "6 to 12 digits / 6 至 12 位数字";

    public const string ExpectedPeriod = "2024-03, 2024, or 2016/2020 / 月、年或年份区间";

    /// <summary>Division code of the National Bureau of Statistics.</summary>
    public static bool IsDivisionCode(string code) => Division().IsMatch(code);

    /// <summary>A month, a year, or a span of years.</summary>
    public static bool IsPeriod(string period) =>
        Period().Match(period) is { Success: true } match && (!match.Groups["to"].Success || string.CompareOrdinal(match.Groups["from"].Value, match.Groups["to"].Value) < 0);

    /// <summary>Month of a day, as a period.</summary>
    public static string MonthOf(DateOnly day) => day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A[0-9]{6,12}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Division();

    [GeneratedRegex(@"\A(?:(?<from>(?:19|20|21)[0-9]{2})(?:/(?<to>(?:19|20|21)[0-9]{2}))?|(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2]))\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Period();
}
