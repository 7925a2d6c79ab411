using Aid.Application.Intake.Control;
using Aid.Application.Intake.Problems;
using Aid.Application.Intake.Text;

namespace Aid.Application.Intake;

/// <summary>What every format needs while it reads one file.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Sha256">SHA-256 of the file.</param>
/// <param name="Options">How to read.</param>
/// <param name="Control">The control file's figures by list; null where none was given.</param>
/// <param name="Problems">Collects what is wrong.</param>
/// <param name="Sink">Receives lists and rows.</param>
internal sealed record ReadingContext(
    string File,
    string Sha256,
    StatementReadOptions Options,
    ControlTotals? Control,
    ProblemList Problems,
    IStatementSink Sink)
{
    /// <summary>Rows read so far, over all lists of the file.</summary>
    public int RowsRead { get; set; }

    /// <summary>The lists that ended, in order.</summary>
    public List<StatementSummary> Lists { get; } = [];
}

/// <summary>
/// Passes one list's rows on while it adds them up, and at the end holds the sums against what the file and the control file state.
/// </summary>
internal sealed class ListWriter
{
    private readonly ReadingContext _context;
    private readonly StatementHeader _header;
    private readonly List<StatedFigure> _stated = [];
    private readonly SeenNumbers _numbers = new();
    private int _rows;
    private long _totalMinor;
    private DateOnly? _first;
    private DateOnly? _last;
    private bool _hasNumbers;
    private bool _hasBadRows;

    public ListWriter(ReadingContext context, StatementHeader header)
    {
        _context = context;
        _header = header;
        context.Sink.Begin(header);
    }

    public string Source => _header.Source;

    /// <summary>The place that the next row takes, from 1.</summary>
    public int NextPlace => _rows + 1;

    /// <summary>The sum of the rows so far, in the smallest unit.</summary>
    public long TotalMinor => _totalMinor;

    public void Add(StatementRow row)
    {
        if (++_context.RowsRead > _context.Options.MaxRows)
        {
            _context.Problems.Add("intake.file.too-many-rows", row.Row, null, null,
                $"至多 {_context.Options.MaxRows} 行", $"at most {_context.Options.MaxRows} rows");
            throw new StopReadingException();
        }

        CheckNumber(row);
        if (_header.Until is { } until && row.Date > until)
        {
            _context.Problems.Add("intake.date.after-title", row.Row, null, $"{row.Date:yyyy-MM-dd}",
                $"不晚于标题所说的 {until:yyyy-MM-dd}", $"a day not after {until:yyyy-MM-dd}, which the title states");
        }

        _rows++;
        _totalMinor += row.AmountMinor;
        _first = _first is { } first && first <= row.Date ? first : row.Date;
        _last = _last is { } last && last >= row.Date ? last : row.Date;
        _context.Sink.Add(row);
    }

    /// <summary>A row of the list could not be read; its place stays empty, and totals are not compared to what is known to be short.</summary>
    public void Skip() => _hasBadRows = true;

    /// <summary>The file states a figure about this list.</summary>
    public void State(StatedFigure figure) => _stated.Add(figure);

    public void End()
    {
        foreach ((int row, int firstRow) in _numbers.Repeated())
        {
            _context.Problems.Add("intake.number.repeated", row, null, null,
                $"名单内不重复的交易单号；第 {firstRow} 行已有", $"a transaction number that the list has once; row {firstRow} has it too");
        }

        foreach (StatedFigure figure in _stated) Check(figure, "stated");
        if (_context.Control is { } control)
        {
            IReadOnlyList<StatedFigure>? figures = control.For(_header.Source);
            if (figures is null)
            {
                _context.Problems.Add("intake.control.no-row", null, "source_file", _header.Source,
                    $"对照文件 {control.File} 中有这份名单的一行", $"a row for this list in the control file {control.File}");
            }

            foreach (StatedFigure figure in figures ?? []) Check(figure, "control");
            _stated.AddRange(figures ?? []);
        }

        if (_rows == 0 && !_hasBadRows)
        {
            _context.Problems.Add("intake.list.empty", null, null, _header.Source, "至少一笔捐款", "at least one gift");
        }

        StatementSummary summary = new(_header, _rows, _totalMinor, _first, _last, _hasNumbers, [.. _stated]);
        _context.Lists.Add(summary);
        _context.Sink.End(summary);
    }

    private void Check(StatedFigure figure, string by)
    {
        if (_hasBadRows) return;
        if (figure.TotalMinor is { } total && total != _totalMinor)
        {
            _context.Problems.Add($"intake.total.{by}", null, figure.Where, AmountText.Format(total),
                $"{_header.Source} 各行之和 {AmountText.Format(_totalMinor)}", $"the sum of the rows of {_header.Source}, {AmountText.Format(_totalMinor)}");
        }

        if (figure.Count is { } count && count != _rows)
        {
            _context.Problems.Add($"intake.count.{by}", null, figure.Where, $"{count}",
                $"{_header.Source} 的行数 {_rows}", $"the number of rows of {_header.Source}, {_rows}");
        }
    }

    private void CheckNumber(StatementRow row)
    {
        bool hasNumber = row.TransactionNumber is not null;
        if (_rows == 0)
        {
            _hasNumbers = hasNumber;
        }
        else if (hasNumber != _hasNumbers)
        {
            _context.Problems.Add("intake.number.some", row.Row, null, row.TransactionNumber,
                "全部各行都有交易单号，或都没有", "a transaction number in every row, or in none");
        }

        if (hasNumber) _numbers.Add(row.TransactionNumber!, row.Row);
    }
}
