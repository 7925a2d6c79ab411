using System.Text;

namespace Aid.Application.Intake.Sheets;

/// <summary>
/// The columns of a family of published tables. Headings drift from day to day (交易金额, 捐赠金额(元), 捐赠金额（元）), so they are compared
/// without blanks and without what stands in brackets.
/// </summary>
/// <param name="Code">The format's code.</param>
/// <param name="Channel">The channel's code that it implies.</param>
/// <param name="TitleMark">A word that title or file name holds; null where the headings suffice.</param>
/// <param name="Number">Headings of the transaction number; empty where the table has none.</param>
/// <param name="Giver">Headings of the giver; empty where the table has none.</param>
/// <param name="Amount">Headings of the amount.</param>
/// <param name="Memo">Headings of the memo, a column that may be missing.</param>
/// <param name="Time">Headings of the time of day; empty where the table has none.</param>
internal sealed record SheetShape(
    string Code,
    string Channel,
    string? TitleMark,
    string[] Number,
    string[] Giver,
    string[] Amount,
    string[] Memo,
    string[] Time)
{
    public static SheetShape Pos { get; } = new("wuhan-pos", "pos", null, ["交易单号"], [], ["交易金额", "捐赠金额", "金额"], ["付款附言", "附言"], []);

    public static SheetShape UnionPay { get; } = new("wuhan-unionpay", "unionpay", "云闪付", [], ["姓名"], ["金额"], [], ["时间"]);

    public static SheetShape Alipay { get; } = new(
        "wuhan-alipay", "alipay", "支付宝", [], ["姓名", "捐赠单位及个人", "捐赠单位隐去姓氏"], ["金额", "捐赠金额"], [], []);

    /// <summary>The columns that the row's headings give, or null if it is not this table's header.</summary>
    public SheetColumns? Match(SheetRow row)
    {
        string[] headings = [.. row.Cells.Select(cell => Plain(cell as string))];
        SheetColumns columns = new(
            Find(headings, Number), Find(headings, Giver), Find(headings, Amount), Find(headings, Memo), Find(headings, Time), row);
        bool isHeader = Has(Number, columns.Number) && Has(Giver, columns.Giver) && Has(Time, columns.Time)
            && (columns.Amount >= 0) && (Time.Length > 0 || Array.IndexOf(headings, "时间") < 0);
        return isHeader ? columns : null;
    }

    /// <summary>The headings that every table of this shape has, as it would be asked for.</summary>
    public string Expected => string.Join('、', new[] { Number, Giver, Amount, Time }.Where(names => names.Length > 0).Select(names => names[0]));

    /// <summary>The column's letters: 0 is A, 26 is AA.</summary>
    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>A heading without blanks and without what stands in brackets of either width.</summary>
    public static string Plain(string? heading)
    {
        StringBuilder plain = new();
        int depth = 0;
        foreach (char next in heading ?? "")
        {
            if (next is '(' or '（') depth++;
            else if (next is ')' or '）') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && !char.IsWhiteSpace(next)) plain.Append(next);
        }

        return plain.ToString();
    }

    private static bool Has(string[] names, int column) => names.Length == 0 || column >= 0;

    private static int Find(string[] headings, string[] names) => Array.FindIndex(headings, heading => names.Contains(heading));
}

/// <summary>Where the columns of one table stand, -1 for those that it lacks.</summary>
internal sealed record SheetColumns(int Number, int Giver, int Amount, int Memo, int Time, SheetRow Header)
{
    /// <summary>Whether the column is one that is read.</summary>
    public bool Reads(int column) => column == Number || column == Giver || column == Amount || column == Memo || column == Time;

    /// <summary>The column as a problem names it: "C 捐赠金额（元）".</summary>
    public string Name(int column) => $"{SheetShape.Letters(column)} {Header[column] as string}".TrimEnd();
}
