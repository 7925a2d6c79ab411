using System.Security.Cryptography;
using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Evidence;

/// <summary>Reads published lists of goods and daily audits as stated evidence.</summary>
public static class StatedEvidenceReader
{
    private const int MaxProblems = 1_000;
    private const int MaxFieldChars = 32_767;

    /// <summary>
    /// Reads a CSV list of goods: received (<c>day, donor_raw</c>) or allocated (<c>notice_date, recipient_raw</c>), each with
    /// <c>item_raw, spec_raw, unit_raw, quantity_raw</c>.
    /// </summary>
    /// <param name="path">The file.</param>
    public static StatedGoodsReading ReadGoods(string path)
    {
        List<StatedGoods> goods = [];
        ProblemList unread = new(Path.GetFileName(path), MaxProblems);
        (string file, string sha256, IReadOnlyList<StatementProblem> problems) =
            Read(path, (records, listed) => StatedGoodsTable.Read(records, Path.GetFileName(path), goods, unread, listed));
        return new StatedGoodsReading(file, sha256, goods, unread.Kept, problems);
    }

    /// <summary>
    /// Reads the figures that were published day by day out of a CSV audit: the columns under the heading 公示内容. What the auditors
    /// computed themselves is left out: it is theirs, not the society's.
    /// </summary>
    /// <param name="path">The file.</param>
    public static StatedTotalsReading ReadDailyTotals(string path)
    {
        List<StatedTotal> totals = [];
        ProblemList unread = new(Path.GetFileName(path), MaxProblems);
        (string file, string sha256, IReadOnlyList<StatementProblem> problems) =
            Read(path, (records, listed) => StatedTotalsTable.Read(records, totals, unread, listed));
        return new StatedTotalsReading(file, sha256, totals, unread.Kept, problems);
    }

    /// <summary>
    /// Compares goods by kind: the item without blanks, its quantities added up whatever the unit, because the lists of one society count
    /// the same masks in boxes when they arrive and in pieces when they leave. So a difference is a question to ask, not a loss; the sums by
    /// unit are beside it. Kinds without any quantity are left out; ordered by kind, ordinally.
    /// </summary>
    /// <param name="goods">Lines of received and allocated lists.</param>
    public static IReadOnlyList<GoodsDifference> Differences(IEnumerable<StatedGoods> goods) =>
    [
        .. goods
            .GroupBy(line => line.Kind, StringComparer.Ordinal)
            .Select(kind => Difference(kind.Key, kind.ToLookup(line => line.Direction)))
            .Where(difference => difference.Received > 0 || difference.Allocated > 0)
            .OrderBy(difference => difference.Kind, StringComparer.Ordinal),
    ];

    private static GoodsDifference Difference(string kind, ILookup<GoodsDirection, StatedGoods> lines) => new(
        kind,
        lines[GoodsDirection.Received].Sum(line => line.Quantity),
        lines[GoodsDirection.Allocated].Sum(line => line.Quantity),
        ByUnit(lines[GoodsDirection.Received]),
        ByUnit(lines[GoodsDirection.Allocated]));

    private static SortedDictionary<string, long> ByUnit(IEnumerable<StatedGoods> lines) =>
        new(lines.GroupBy(line => line.Unit).ToDictionary(unit => unit.Key, unit => unit.Sum(line => line.Quantity)), StringComparer.Ordinal);

    private static (string File, string Sha256, IReadOnlyList<StatementProblem> Problems) Read(string path, Action<CsvRecords, ProblemList> read)
    {
        string file = Path.GetFileName(path);
        ProblemList problems = new(file, MaxProblems);
        string sha256 = "";
        try
        {
            using FileStream stream = File.OpenRead(path);
            sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
            if (TextEncoding.Decide(stream, null, problems) is { } encoding)
            {
                read(new CsvRecords(TextOpening.Open(stream, encoding), MaxFieldChars, problems), problems);
            }
        }
        catch (StopReadingException)
        {
            // What stopped the reading is the last problem of the list.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add("intake.file.unreadable", null, null, null, "可以打开的文件", "a file that can be opened");
        }

        return (file, sha256, problems.Kept);
    }
}
