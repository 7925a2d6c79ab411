using Aid.Ledger.Lines;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// Whose a line is. A fund's territory is its lines of an asset, lots included, and the lines of what it passed on, whose fund is that of the outflow that passed it on.
/// </summary>
/// <param name="fundOfOutflow">The fund that an outflow was asked to draw on.</param>
internal sealed class Territory(Func<string, string> fundOfOutflow)
{
    private const string PassedOn = "ext:";
    private readonly Dictionary<string, (string Fund, string Asset, string? Lot, bool IsPassedOn)> known = new(StringComparer.Ordinal);

    /// <summary>Fund, asset and lot of a line, and whether it holds passed-on units.</summary>
    public (string Fund, string Asset, string? Lot, bool IsPassedOn) Of(string line)
    {
        if (known.TryGetValue(line, out var found))
            return found;
        var key = LineKey.Parse(line);
        var isPassedOn = key.Fund.StartsWith(PassedOn, StringComparison.Ordinal);
        var fund = isPassedOn ? fundOfOutflow(key.Fund[PassedOn.Length..]) : key.Fund;
        return known[line] = (fund, key.Asset, key.Lot, isPassedOn);
    }
}
