namespace Aid.Application.Intake.Problems;

/// <summary>One thing that is wrong with a file, said so that a person can find the cell and mend it.</summary>
/// <param name="Code">The stable code, such as <c>intake.amount.negative</c>.</param>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Row">The row as a person counts it, from 1; null where the whole file is meant.</param>
/// <param name="Column">The column: a letter and its heading ("C 捐赠金额"), or a heading; null where the whole row is meant.</param>
/// <param name="Value">The value as found, cut to 80 characters; null where nothing was found.</param>
/// <param name="ExpectedZh">What was expected, in Chinese.</param>
/// <param name="ExpectedEn">What was expected, in English.</param>
public sealed record StatementProblem(
    string Code,
    string File,
    int? Row,
    string? Column,
    string? Value,
    string ExpectedZh,
    string ExpectedEn)
{
    /// <summary>The problem as one Chinese line.</summary>
    public string Zh => $"{Where("第 {0} 行", "{0} 列")}{Found("发现“{0}”；")}应为：{ExpectedZh}";

    /// <summary>The problem as one English line.</summary>
    public string En => $"{Where("row {0}", "column {0}")}{Found("found “{0}”; ")}expected {ExpectedEn}";

    private string Where(string row, string column) =>
        string.Join(", ", new[]
        {
            File,
            Row is null ? null : string.Format(row, Row),
            Column is null ? null : string.Format(column, Column),
        }.Where(part => part is not null)) + ": ";

    private string Found(string format) => Value is null ? "" : string.Format(format, Value);
}
