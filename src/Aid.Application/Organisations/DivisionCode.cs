namespace Aid.Application.Organisations;

/// <summary>
/// Division codes (区划代码) of GB/T 2260 and, below the county, of GB/T 10114: two digits each for province, city and county, three for the township, three for the village. A code of
/// fewer levels is filled up with zeros to six digits. Which codes exist changes every year and is not checked; how they nest does not change and is.
/// </summary>
internal static class DivisionCode
{
    private static readonly string[] Levels = ["national", "province", "city", "county", "grass-roots"];

    /// <summary>How far down a level stands, from 0 for the national society; −1 for <c>external</c>, which stands beside the levels.</summary>
    public static int RankOf(string level) => Array.IndexOf(Levels, level);

    /// <summary>The level below; <c>grass-roots</c> has none but itself.</summary>
    public static string Below(string level) => RankOf(level) is var rank and >= 0 ? Levels[Math.Min(rank + 1, Levels.Length - 1)] : "external";

    /// <summary>Whether a society of one level may stand under one of another: levels descend, though one may be left out. An external body stands under anybody.</summary>
    public static bool MayStandUnder(string level, string parent) => level == "external" || (RankOf(parent) >= 0 && RankOf(level) > RankOf(parent));

    /// <summary>Whether a code is one of a level: 310000 of a province, 330400 of a city, 330411 of a county, 9 or 12 digits below it. None but the empty one fits the national society.</summary>
    public static bool Fits(string code, string level)
    {
        if (code.Length == 0) return true;
        if (!code.All(char.IsAsciiDigit) || code.StartsWith('0')) return false;
        int depth = code.Length switch
        {
            6 when code.EndsWith("0000", StringComparison.Ordinal) => 1,
            6 when code.EndsWith("00", StringComparison.Ordinal) => 2,
            6 => 3,
            9 or 12 => 4,
            _ => -1,
        };
        return level switch
        {
            "external" => depth > 0,
            // A society of a development zone or a university is at grass roots and has its county's code.
            "grass-roots" => depth is 3 or 4,
            _ => depth == RankOf(level),
        };
    }

    /// <summary>Whether a code lies in the area of another: it begins with the other's significant digits. The empty code is everywhere.</summary>
    public static bool LiesIn(string code, string area) => code.Length == 0 || code.StartsWith(Significant(area), StringComparison.Ordinal);

    private static string Significant(string code) => code switch
    {
        { Length: 6 } when code.EndsWith("0000", StringComparison.Ordinal) => code[..2],
        { Length: 6 } when code.EndsWith("00", StringComparison.Ordinal) => code[..4],
        _ => code,
    };
}
