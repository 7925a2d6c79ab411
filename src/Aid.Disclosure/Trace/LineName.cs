namespace Aid.Disclosure.Trace;

/// <summary>Reads a line's public name: <c>fund/designation/asset[/lot]</c>, or <c>ext:OUTFLOW//asset[/lot]</c> for what another society holds.</summary>
public static class LineName
{
    private const string External = "ext:";

    /// <summary>The first part: the fund, or <c>ext:</c> and an outflow.</summary>
    public static string Fund(string line) => Segment(line, 0);

    /// <summary>The asset; empty where the name is malformed.</summary>
    public static string Asset(string line) => Segment(line, 2);

    /// <summary>The lot of goods; empty for money.</summary>
    public static string Lot(string line) => Segment(line, 3);

    /// <summary>The outflow that passed on what stands on an external line; null for a fund's own line.</summary>
    public static string? PassedOnBy(string line)
    {
        string fund = Fund(line);
        return fund.StartsWith(External, StringComparison.Ordinal) ? fund[External.Length..] : null;
    }

    private static string Segment(string line, int index)
    {
        string[] segments = line.Split('/');
        return index < segments.Length ? segments[index] : "";
    }
}
