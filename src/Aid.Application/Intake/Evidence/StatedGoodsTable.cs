using System.Globalization;
using System.Text.RegularExpressions;
using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Evidence;

/// <summary>The rows of a list of goods. A unit stands in its own column or behind the number ("198箱").</summary>
internal static partial class StatedGoodsTable
{
    private static readonly string[] Shared = ["item_raw", "spec_raw", "unit_raw", "quantity_raw"];

    public static void Read(CsvRecords records, string source, List<StatedGoods> goods, ProblemList unread, ProblemList problems)
    {
        if (!records.ReadHeader())
        {
            problems.Add("intake.file.empty", 1, null, null, "表头与至少一行", "headings and at least one row");
            return;
        }

        string[] header = [.. records.Header];
        bool isReceived = header.Contains("donor_raw");
        (string day, string party) = isReceived ? ("day", "donor_raw") : ("notice_date", "recipient_raw");
        foreach (string needed in Shared.Append(day).Append(party).Except(header))
        {
            problems.Add("intake.column.missing", 1, needed, string.Join(',', header), $"{needed} 列", $"a column {needed}");
        }

        if (problems.Count > 0) return;
        while (records.Read())
        {
            if (!records.IsWhole()) continue;
            string Cell(string name) => records.Fields[Array.IndexOf(header, name)];
            string text = Cell("quantity_raw");
            Match quantity = text.Length <= 40 ? Quantity().Match(text) : Match.Empty;
            if (!quantity.Success)
            {
                unread.Add("intake.goods.no-quantity", records.Line, "quantity_raw", text, "数量", "a quantity");
                continue;
            }

            string unit = WithoutBlanks(Cell("unit_raw"));
            goods.Add(new StatedGoods
            {
                Direction = isReceived ? GoodsDirection.Received : GoodsDirection.Allocated,
                Source = source,
                Row = records.Line,
                Day = CalendarText.ReadCell(Cell(day)),
                DayText = Cell(day),
                Party = Cell(party),
                Item = Cell("item_raw"),
                Kind = WithoutBlanks(Cell("item_raw")),
                Specification = Cell("spec_raw"),
                Unit = unit.Length > 0 ? unit : quantity.Groups["unit"].Value,
                Quantity = long.Parse(quantity.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
            });
        }
    }

    /// <summary>Without white space and zero-width spaces, which the lists scatter at random; every other difference of words is kept.</summary>
    private static string WithoutBlanks(string text) =>
        string.Concat(text.Where(next => !char.IsWhiteSpace(next) && next is not ('\u200B' or '\uFEFF')));

    [GeneratedRegex(@"^\s*(?<n>[0-9]{1,12})\s*(?<unit>[^0-9\s]*)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quantity();
}
