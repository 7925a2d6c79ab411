using System.Collections.Immutable;
using System.Globalization;
using Aid.Application.Books;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Application.Rules;

/// <summary>One version of a split rule. <see cref="BooksEntity.Id"/> is <c>code@version</c>; its dealing counter lives in the ledger and never rewinds.</summary>
internal sealed class RuleEntity : BooksEntity
{
    public string Code { get; set; } = "";

    public int Version { get; set; }

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public DateOnly? ValidFrom { get; set; }

    /// <summary>The parts as they are published.</summary>
    public List<RulePartEntity> Parts { get; set; } = [];

    /// <summary>Weights in order, separated by spaces: <c>2 3 5</c>.</summary>
    public string Weights { get; set; } = "";

    /// <summary>Target lines in the same order, one a row.</summary>
    public string Targets { get; set; } = "";

    /// <summary>The rule as the ledger knows it.</summary>
    public RuleVersion ToVersion() => new(
        Id,
        [.. Weights.Split(' ').Select(weight => int.Parse(weight, CultureInfo.InvariantCulture))],
        [.. Targets.Split('\n').Select(LineKey.Parse)]);
}

/// <summary>A part of a rule as it is published.</summary>
internal sealed class RulePartEntity
{
    public long RuleNumber { get; set; }

    public int Ordinal { get; set; }

    public string AllocationRuleId { get; set; } = "";

    public string Line { get; set; } = "";

    public int Weight { get; set; }
}
