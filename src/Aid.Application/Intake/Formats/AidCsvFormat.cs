using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Formats;

/// <summary>
/// Our own plain CSV, for any society: <c>date,transaction_number,giver,amount,memo</c>, or the same in Chinese
/// (日期,交易单号,捐赠人,金额,附言). Only the amount is needed; a file without a date column takes the day of its name, or of
/// <c>--date</c>. Transaction numbers are in every row or in none.
/// </summary>
internal sealed class AidCsvFormat : IStatementFormat
{
    private const string Day = "date";
    private const string Number = "transaction_number";
    private const string Giver = "giver";
    private const string Amount = "amount";
    private const string Memo = "memo";
    private const int MaxNumberChars = 64;

    private static readonly Dictionary<string, string> Headings = new()
    {
        [Day] = Day,
        ["日期"] = Day,
        [Number] = Number,
        ["交易单号"] = Number,
        [Giver] = Giver,
        ["捐赠人"] = Giver,
        [Amount] = Amount,
        ["金额"] = Amount,
        [Memo] = Memo,
        ["附言"] = Memo,
    };

    public string Code => "aid-csv";

    public bool Recognises(FileContent content, ReadingContext context)
    {
        string[] names = [.. content.Headings.Select(heading => Headings.GetValueOrDefault(heading.ToLowerInvariant(), ""))];
        return names.Contains(Amount) || names.Count(name => name.Length > 0) >= 2;
    }

    public void Read(FileContent content, ReadingContext context)
    {
        if (CsvTable.Open(content, context, Code) is not { } table || !table.ReadHeader(Headings, [Amount])) return;
        bool hasDays = table.Records.Header.Any(heading => heading.Trim().ToLowerInvariant() is Day or "日期");
        ListDay? day = hasDays ? null : StatementDating.Decide(null, context.File, null, context.Options, context.Problems);
        ListWriter list = new(context, new StatementHeader
        {
            Source = context.File,
            File = context.File,
            Sha256 = context.Sha256,
            Format = Code,
            Channel = context.Options.Channel ?? "other",
            From = day?.From,
            Until = day?.Date,
        });
        while (table.Records.Read())
        {
            if (table.Records.IsWhole() && Gift(table, list.NextPlace, hasDays, day, context) is { } gift) list.Add(gift);
            else list.Skip();
        }

        list.End();
    }

    private static StatementRow? Gift(CsvTable table, int place, bool hasDays, ListDay? listDay, ReadingContext context)
    {
        DateOnly? day = hasDays ? table.Day(Day) : listDay?.Date;
        long? amountMinor = table.Amount(Amount);
        string number = table.Field(Number).Trim();
        if (number.Length > MaxNumberChars)
        {
            context.Problems.Add("intake.number.unreadable", table.Records.Line, table.Heading(Number), number,
                $"至多 {MaxNumberChars} 个字符的交易单号", $"a transaction number of at most {MaxNumberChars} characters");
            return null;
        }

        if (day is null || amountMinor is null) return null;
        return new StatementRow
        {
            Row = table.Records.Line,
            Place = place,
            TransactionNumber = number.Length > 0 ? number : null,
            Date = day.Value,
            DateBasis = hasDays ? DateBasis.Cell : listDay!.Basis,
            Giver = table.Field(Giver),
            Memo = table.Field(Memo),
            AmountMinor = amountMinor.Value,
        };
    }
}
