using System.Text;
using Aid.Application.Intake.Problems;

namespace Aid.Application.Intake.Text;

/// <summary>
/// Reads CSV as RFC 4180 §2 has it, streaming, within bounds, and without forgiveness: a general reader accepts an unclosed quote or a
/// stray one by moving the borders between fields, and here a field is somebody's gift. A line end is CR LF, LF or CR; an empty line
/// carries nothing and is skipped.
/// </summary>
internal sealed class CsvRecords(TextReader reader, int maxFieldChars, ProblemList problems)
{
    private const int MaxFields = 256;
    private readonly char[] _buffer = new char[16_384];
    private readonly StringBuilder _field = new();
    private readonly List<string> _fields = [];
    private int _position;
    private int _length;
    private int _nextLine = 1;
    private string[] _header = [];

    /// <summary>The fields of the current record, verbatim but for their quotes.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>The line on which the current record begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The fields of the first record, once <see cref="ReadHeader"/> has read it.</summary>
    public IReadOnlyList<string> Header => _header;

    /// <summary>Reads the first record as headings; false if the file holds none.</summary>
    public bool ReadHeader()
    {
        if (!Read()) return false;
        _header = [.. _fields];
        return true;
    }

    /// <summary>Reads the next record; false at the end.</summary>
    /// <exception cref="StopReadingException">An unclosed quote, or a field or record beyond the bounds.</exception>
    public bool Read()
    {
        _fields.Clear();
        while (Peek() is '\r' or '\n') EndLine();
        if (Peek() < 0) return false;
        Line = _nextLine;
        while (true)
        {
            if (Peek() == '"') ReadQuoted();
            ReadPlain();
            if (_fields.Count == MaxFields) Stop("intake.csv.too-many-fields", $"至多 {MaxFields} 个字段", $"at most {MaxFields} fields", null);
            _fields.Add(_field.ToString());
            _field.Clear();
            if (Peek() != ',') break;
            _position++;
        }

        if (Peek() >= 0) EndLine();
        return true;
    }

    /// <summary>Whether the record has as many fields as there are headings; if not, lists the problem.</summary>
    public bool IsWhole()
    {
        if (_fields.Count == _header.Length) return true;
        problems.Add("intake.csv.ragged", Line, null, $"{_fields.Count}", $"{_header.Length} 个字段，与表头相同", $"{_header.Length} fields, as in the header");
        return false;
    }

    private void ReadPlain()
    {
        bool afterQuote = _field.Length > 0;
        bool complained = false;
        for (int next; (next = Peek()) >= 0 && next is not (',' or '\r' or '\n'); _position++)
        {
            if ((next == '"' || afterQuote || _closedEmpty) && !complained)
            {
                complained = true;
                problems.Add("intake.csv.stray-quote", Line, Column(), ((char)next).ToString(),
                    "引号只在字段两端，字段内的引号须写两次", "quotes only around a whole field, and doubled inside it");
            }

            Append((char)next);
        }

        _closedEmpty = false;
    }

    /// <summary>A quoted empty field was just closed: text behind it is stray although nothing was gathered.</summary>
    private bool _closedEmpty;

    private void ReadQuoted()
    {
        int openedOn = _nextLine;
        _position++;
        while (true)
        {
            int next = Peek();
            if (next < 0)
            {
                problems.Add("intake.csv.unclosed-quote", openedOn, Column(), ProblemList.Shorten(_field.ToString()),
                    "字段末尾的引号", "a quote that closes the field");
                throw new StopReadingException();
            }

            _position++;
            if (next == '"')
            {
                if (Peek() != '"') break;
                _position++;
            }
            else if (next == '\n')
            {
                _nextLine++;
            }

            Append((char)next);
        }

        _closedEmpty = _field.Length == 0;
    }

    private void Append(char next)
    {
        if (next == '\0')
        {
            Stop("intake.text.nul", "没有 NUL 字符的文本；UTF-16 文件须带字节序标记",
                "text without NUL; a UTF-16 file needs its byte order mark", _field + "␀");
        }

        if (_field.Length == maxFieldChars)
        {
            Stop("intake.field.too-long", $"至多 {maxFieldChars} 个字符的字段；是否有引号没有闭合？",
                $"a field of at most {maxFieldChars} characters; is a quote left open?", _field.ToString(0, 60));
        }

        _field.Append(next);
    }

    private string Column() => _header.Length > _fields.Count ? _header[_fields.Count] : $"{_fields.Count + 1}";

    private void Stop(string code, string zh, string en, string? value)
    {
        problems.Add(code, Line, Column(), value, zh, en);
        throw new StopReadingException();
    }

    private void EndLine()
    {
        if (Peek() == '\r')
        {
            _position++;
            if (Peek() != '\n')
            {
                _nextLine++;
                return;
            }
        }

        _position++;
        _nextLine++;
    }

    private int Peek()
    {
        if (_position < _length) return _buffer[_position];
        _length = reader.Read(_buffer, 0, _buffer.Length);
        _position = 0;
        return _length > 0 ? _buffer[0] : -1;
    }
}
