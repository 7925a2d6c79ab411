using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Aid.Application.Intake;

/// <summary>
/// Finds transaction numbers that a list has twice. It remembers 96 bits of each number's SHA-256 and sorts them at the end: a dictionary of
/// a million numbers takes four times the room, while everything else about a list is streamed.
/// </summary>
internal sealed class SeenNumbers
{
    private readonly List<Seen> _seen = [];

    public void Add(string number, int row)
    {
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(number), digest);
        _seen.Add(new Seen(BinaryPrimitives.ReadUInt64LittleEndian(digest), BinaryPrimitives.ReadUInt32LittleEndian(digest[8..]), row));
    }

    /// <summary>Each row whose number an earlier row has, with the first that has it; by row.</summary>
    public IReadOnlyList<(int Row, int FirstRow)> Repeated()
    {
        _seen.Sort(Seen.Compare);
        List<(int Row, int FirstRow)> repeated = [];
        for (int index = 1, first = 0; index < _seen.Count; index++)
        {
            if (_seen[index].IsSameNumber(_seen[first])) repeated.Add((_seen[index].Row, _seen[first].Row));
            else first = index;
        }

        repeated.Sort();
        return repeated;
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct Seen(ulong High, uint Low, int Row)
    {
        public static int Compare(Seen one, Seen other) => (one.High, one.Low, one.Row).CompareTo((other.High, other.Low, other.Row));

        public bool IsSameNumber(Seen other) => High == other.High && Low == other.Low;
    }
}
