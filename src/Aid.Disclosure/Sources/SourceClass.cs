namespace Aid.Disclosure.Sources;

/// <summary>
/// Where a fund's money comes from (资金来源). The list is closed, so that a source cannot be invented by a typing mistake; money of two classes never mixes: each is bound by
/// rules of its own, and a reader must be able to see gifts apart from what the state, members or the bank paid.
/// </summary>
/// <param name="Code">The code that a fund carries.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
public sealed record SourceClass(string Code, string NameZh, string NameEn)
{
    /// <summary>Gifts (捐赠): the only class that gifts and statements of gifts may be recorded to.</summary>
    public const string Gift = "gift";

    /// <summary>Money of nobody known (不明来款): it may be identified or returned, and nothing else.</summary>
    public const string Unidentified = "unidentified";

    /// <summary>Every class, in the order in which pages show them.</summary>
    public static IReadOnlyList<SourceClass> All { get; } =
    [
        new(Gift, "捐赠", "gifts"),
        new("lottery", "彩票公益金", "public welfare lottery"),
        new("treasury", "财政拨款", "treasury"),
        new("dues", "会费", "dues"),
        new("services", "政府购买服务", "services bought by government"),
        new("training", "培训收费", "training fees"),
        new("interest", "利息", "interest"),
        new(Unidentified, "不明来款", "unidentified money"),
    ];

    /// <summary>The classes of income that is no gift and whose payer is known.</summary>
    public static IReadOnlyList<string> OfIncome { get; } = [.. All.Select(source => source.Code).Where(code => code is not (Gift or Unidentified))];

    /// <summary>The class of a code; null where the list has none.</summary>
    public static SourceClass? Find(string code) => All.FirstOrDefault(source => source.Code == code);
}
