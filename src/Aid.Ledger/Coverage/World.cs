using System.Collections.Immutable;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>A fund as far as the books need to know it.</summary>
/// <param name="Code">The fund's code, the first part of its lines.</param>
/// <param name="Organisation">Whose it is: refunds follow a gift within its organisation.</param>
/// <param name="Unrestricted">True when its undesignated money may stand in for a shortfall of another fund of the organisation.</param>
/// <param name="Source">Class of where its money comes from; money of one class never stands in for money of another.</param>
public sealed record FundFacts(string Code, string Organisation, bool Unrestricted = false, string Source = "gift");

/// <summary>One version of an allocation rule. The dealing counter belongs to it.</summary>
/// <param name="Code">Unique over all versions, e.g. "235@2020-03".</param>
/// <param name="Weights">Positive whole weights, one a part.</param>
/// <param name="Targets">The line of each part.</param>
public sealed record RuleVersion(string Code, ImmutableArray<int> Weights, ImmutableArray<LineKey> Targets);

/// <summary>The funds and rules that events refer to. Both only grow; the order of addition is the order in which unrestricted funds are asked.</summary>
public sealed class World
{
    private readonly Dictionary<string, FundFacts> _funds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleVersion> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dealing> _dealings = new(StringComparer.Ordinal);
    private readonly List<FundFacts> _unrestricted = [];

    /// <summary>All funds, by code.</summary>
    public IReadOnlyDictionary<string, FundFacts> Funds => _funds;

    /// <summary>All rule versions, by code.</summary>
    public IReadOnlyDictionary<string, RuleVersion> Rules => _rules;

    /// <summary>The unrestricted funds in the order of their addition.</summary>
    internal IReadOnlyList<FundFacts> Unrestricted => _unrestricted;

    /// <summary>Adds a fund. Adding the same one again changes nothing.</summary>
    /// <exception cref="ArgumentException">The code stands for other facts, is empty, holds a slash or begins with <c>ext:</c>.</exception>
    public World AddFund(FundFacts fund)
    {
        ArgumentNullException.ThrowIfNull(fund);
        if (fund.Code.Length == 0 || fund.Code.Contains('/') || fund.Code.StartsWith("ext:", StringComparison.Ordinal))
            throw new ArgumentException("Not a fund code: " + fund.Code, nameof(fund));
        if (_funds.TryGetValue(fund.Code, out FundFacts? known))
            return known == fund ? this : throw new ArgumentException("The fund is known with other facts: " + fund.Code, nameof(fund));
        _funds.Add(fund.Code, fund);
        if (fund.Unrestricted) _unrestricted.Add(fund);
        return this;
    }

    /// <summary>Adds a version of an allocation rule.</summary>
    /// <exception cref="ArgumentException">The code is taken, the parts do not pair up, or they name several assets.</exception>
    public World AddRule(RuleVersion rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (_rules.ContainsKey(rule.Code)) throw new ArgumentException("The rule's version is known: " + rule.Code, nameof(rule));
        if (rule.Weights.Length != rule.Targets.Length || rule.Targets.Select(line => (line.Asset, line.Lot)).Distinct().Count() != 1)
            throw new ArgumentException("A rule has one target for each weight, all of one asset: " + rule.Code, nameof(rule));
        if (rule.Targets.Distinct().Count() != rule.Targets.Length)
            throw new ArgumentException("A rule names each target once: " + rule.Code, nameof(rule));
        _dealings.Add(rule.Code, Dealing.For(rule.Weights));
        _rules.Add(rule.Code, rule);
        return this;
    }

    /// <summary>The dealing order of a rule's version.</summary>
    internal Dealing DealingOf(string rule) => _dealings[rule];

    /// <summary>The organisation of a line's fund; null for what was passed on and for unknown funds.</summary>
    internal string? OrganisationOf(LineKey line) => _funds.TryGetValue(line.Fund, out FundFacts? fund) ? fund.Organisation : null;

    /// <summary>Whether a fund's free money may bear a shortfall of a line: of the same organisation and the same source.</summary>
    internal bool CanBear(FundFacts payer, LineKey line) =>
        _funds.TryGetValue(line.Fund, out FundFacts? fund) && fund.Organisation == payer.Organisation && fund.Source == payer.Source;
}
