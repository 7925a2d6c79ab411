using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Aid.Application.Intake;

/// <summary>
/// The transaction numbers of a list with their rows, by the first half of their SHA-256. In many small tables, for one table of a million
/// leaves as much again behind each time that it grows.
/// </summary>
internal sealed class SeenNumbers
{
    private const int Tables = 1_024;
    private readonly Dictionary<UInt128, int>?[] _tables = new Dictionary<UInt128, int>?[Tables];

    /// <summary>Remembers a number; null if it is new, else the row that had it first.</summary>
    public int? Add(string number, int row)
    {
        Span<byte> digest = stackalloc byte[32];
        Span<byte> text = stackalloc byte[Encoding.UTF8.GetMaxByteCount(number.Length)];
        SHA256.HashData(text[..Encoding.UTF8.GetBytes(number, text)], digest);
        UInt128 key = BinaryPrimitives.ReadUInt128LittleEndian(digest);
        Dictionary<UInt128, int> table = _tables[(int)(key % Tables)] ??= [];
        if (table.TryGetValue(key, out int earlier)) return earlier;
        table.Add(key, row);
        return null;
    }
}
