using System.Text.RegularExpressions;
using FluentValidation;

namespace Aid.Application.Pipeline;

/// <summary>What fields of commands must be; each message says what was expected in both languages.</summary>
internal static partial class FieldRules
{
    /// <summary>A code of ours: it becomes part of ids, lines and file names.</summary>
    public static IRuleBuilderOptions<T, string> IsCode<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(text => text is not null && Code().IsMatch(text)).WithMessage("1 to 40 of A–Z a–z 0–9 . _ -, beginning with a letter or digit / 1 至 40 个字母、数字、点、横线，以字母或数字开头");

    /// <summary>Whether a text is a code of ours.</summary>
    public static bool IsCodeText(string text) => Code().IsMatch(text);

    /// <summary>A code, or empty.</summary>
    public static IRuleBuilderOptions<T, string> IsCodeOrEmpty<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(text => text is "" || (text is not null && Code().IsMatch(text))).WithMessage("empty, or a code of A–Z a–z 0–9 . _ - / 空，或代码");

    /// <summary>Text that a person reads, not blank.</summary>
    public static IRuleBuilderOptions<T, string> IsText<T>(this IRuleBuilder<T, string> rule, int max) =>
        rule.Must(text => !string.IsNullOrWhiteSpace(text) && IsPlain(text, max)).WithMessage($"1 to {max} characters without control characters / 1 至 {max} 字，不含控制字符");

    /// <summary>Text that a person reads, or empty.</summary>
    public static IRuleBuilderOptions<T, string> IsTextOrEmpty<T>(this IRuleBuilder<T, string> rule, int max) =>
        rule.Must(text => text is not null && IsPlain(text, max)).WithMessage($"at most {max} characters without control characters / 至多 {max} 字，不含控制字符");

    /// <summary>One of some words.</summary>
    public static IRuleBuilderOptions<T, string> IsOneOf<T>(this IRuleBuilder<T, string> rule, params string[] words) =>
        rule.Must(words.Contains).WithMessage("one of / 须为其一：" + string.Join(", ", words));

    /// <summary>A positive quantity below what a line can ever hold.</summary>
    public static IRuleBuilderOptions<T, long> IsQuantity<T>(this IRuleBuilder<T, long> rule) =>
        rule.Must(units => units is > 0 and <= MaxUnits).WithMessage($"1 to {MaxUnits} smallest units / 1 至 {MaxUnits} 个最小单位");

    /// <summary>A quantity or nothing.</summary>
    public static IRuleBuilderOptions<T, long> IsQuantityOrZero<T>(this IRuleBuilder<T, long> rule) =>
        rule.Must(units => units is >= 0 and <= MaxUnits).WithMessage($"0 to {MaxUnits} smallest units / 0 至 {MaxUnits} 个最小单位");

    /// <summary>A quantity that is added or taken away, or nothing.</summary>
    public static IRuleBuilderOptions<T, long> IsSignedQuantity<T>(this IRuleBuilder<T, long> rule) =>
        rule.Must(units => units is >= -MaxUnits and <= MaxUnits).WithMessage($"-{MaxUnits} to {MaxUnits} smallest units / -{MaxUnits} 至 {MaxUnits} 个最小单位");

    /// <summary>A number of people, or not said.</summary>
    public static IRuleBuilderOptions<T, long?> IsPeople<T>(this IRuleBuilder<T, long?> rule) =>
        rule.Must(people => people is null or (>= 0 and <= 10_000_000_000)).WithMessage("not negative / 不为负");

    /// <summary>A day that a society can have lived.</summary>
    public static IRuleBuilderOptions<T, DateOnly> IsDay<T>(this IRuleBuilder<T, DateOnly> rule) =>
        rule.Must(day => day.Year is >= 1900 and <= 2200).WithMessage("a day from 1900 to 2200 / 1900 至 2200 年间的日期");

    private const long MaxUnits = 1_000_000_000_000_000;

    private static bool IsPlain(string text, int max) => text.Length <= max && !text.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\t'));

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,39}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
