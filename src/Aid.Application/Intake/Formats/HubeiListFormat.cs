using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake.Formats;

/// <summary>
/// The lists of 湖北省红十字会 as transcribed: one CSV that holds list after list, told apart by <c>source_file</c>. Columns
/// <c>source_file, seq, donated_on_raw, donor_raw, amount_raw, note_raw</c>. Titles and totals of the lists are in the control file.
/// </summary>
internal sealed class HubeiListFormat : IStatementFormat
{
    private const string Source = "source_file";
    private const string Sequence = "seq";
    private const string Day = "donated_on_raw";
    private const string Giver = "donor_raw";
    private const string Amount = "amount_raw";
    private const string Note = "note_raw";
    private static readonly string[] Columns = [Source, Sequence, Day, Giver, Amount, Note];
    private static readonly Dictionary<string, string> Headings = Columns.ToDictionary(name => name);

    public string Code => "hubei-list";

    public bool Recognises(FileContent content, ReadingContext context) => Columns.All(name => content.Headings.Contains(name));

    public void Read(FileContent content, ReadingContext context)
    {
        if (CsvTable.Open(content, context, Code) is not { } table || !table.ReadHeader(Headings, Columns)) return;
        HashSet<string> ended = [];
        ListWriter? list = null;
        while (table.Records.Read())
        {
            if (!table.Records.IsWhole())
            {
                list?.Skip();
                continue;
            }

            string source = table.Field(Source);
            if (list is null || list.Source != source)
            {
                list?.End();
                list = new ListWriter(context, Header(source, context));
                if (!ended.Add(source) || string.IsNullOrWhiteSpace(source))
                {
                    context.Problems.Add("intake.list.scattered", table.Records.Line, Source, source,
                        "一份名单的各行连在一起，且有名称", "the rows of one list together, under a name");
                }
            }

            if (Gift(table, list) is { } gift) list.Add(gift);
            else list.Skip();
        }

        list?.End();
    }

    private StatementHeader Header(string source, ReadingContext context)
    {
        string? title = context.Control?.TitleOf(source);
        return new StatementHeader
        {
            Source = source,
            File = context.File,
            Sha256 = context.Sha256,
            Format = Code,
            Channel = context.Options.Channel ?? "published-list",
            Title = title,
            Until = CalendarText.Find(title).Period(null)?.Until,
        };
    }

    private static StatementRow? Gift(CsvTable table, ListWriter list)
    {
        DateOnly? day = table.Day(Day);
        long? amountMinor = table.Amount(Amount);
        if (day is null || amountMinor is null) return null;
        return new StatementRow
        {
            Row = table.Records.Line,
            Place = list.NextPlace,
            Sequence = table.Field(Sequence),
            Date = day.Value,
            DateBasis = DateBasis.Cell,
            Giver = table.Field(Giver),
            Memo = table.Field(Note),
            AmountMinor = amountMinor.Value,
        };
    }
}
