namespace Aid.Application.Intake.Text;

/// <summary>
/// Judges bytes as UTF-8 line by line (RFC 3629 §4: no overlong forms, no surrogates). Lines matter because a file that was pasted
/// together from two encodings decodes without complaint as GB18030, into other characters; only its lines betray it.
/// </summary>
internal sealed class Utf8Lines
{
    private long _offset;
    private long _start;
    private int _line = 1;
    private int _pending;
    private byte _low;
    private byte _high;
    private bool _lineIsBad;
    private bool _lineHasWideText;

    /// <summary>Offset at which the first sequence begins that is not UTF-8; null while there is none.</summary>
    public long? FirstBadOffset { get; private set; }

    /// <summary>The line of <see cref="FirstBadOffset"/>, from 1.</summary>
    public int FirstBadLine { get; private set; }

    /// <summary>
    /// The first line that is UTF-8 and holds a character of three bytes or more (all Chinese does); null while there is none. GBK text
    /// passes for such a line only by rare accident: a lead byte of E0–EF and two continuation bytes, at every step.
    /// </summary>
    public int? FirstWideLine { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
        {
            if (value == (byte)'\n') EndLine();
            else if (!_lineIsBad) Step(value);
            _offset++;
        }
    }

    public void Complete() => EndLine();

    private void EndLine()
    {
        if (_pending > 0) Fail();
        if (!_lineIsBad && _lineHasWideText) FirstWideLine ??= _line;
        _lineIsBad = _lineHasWideText = false;
        _line++;
    }

    private void Step(byte value)
    {
        if (_pending > 0)
        {
            if (value < _low || value > _high)
            {
                Fail();
                return;
            }

            (_low, _high) = (0x80, 0xBF);
            _pending--;
            return;
        }

        if (value < 0x80) return;
        _start = _offset;
        (_pending, _low, _high) = value switch
        {
            >= 0xC2 and <= 0xDF => (1, (byte)0x80, (byte)0xBF),
            0xE0 => (2, (byte)0xA0, (byte)0xBF),
            0xED => (2, (byte)0x80, (byte)0x9F),
            >= 0xE1 and <= 0xEF => (2, (byte)0x80, (byte)0xBF),
            0xF0 => (3, (byte)0x90, (byte)0xBF),
            >= 0xF1 and <= 0xF3 => (3, (byte)0x80, (byte)0xBF),
            0xF4 => (3, (byte)0x80, (byte)0x8F),
            _ => (0, (byte)0, (byte)0),
        };
        if (_pending == 0) Fail();
        else if (_pending > 1) _lineHasWideText = true;
    }

    private void Fail()
    {
        if (FirstBadOffset is null) (FirstBadOffset, FirstBadLine) = (_start, _line);
        _lineIsBad = true;
        _pending = 0;
    }
}
