using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Aid.Application.Intake.Recognition;

/// <summary>
/// What makes two rows look alike to a person: the same day, giver and amount. It only ever lists look-alikes; it never merges, for
/// the real lists hold hundreds of equal rows that are different gifts. Private, like the giver that it is made from.
/// </summary>
public static class RowDigest
{
    /// <summary>32 lower-case hexadecimal digits: the first 16 bytes of SHA-256 over day, amount, and giver without surrounding blanks.</summary>
    /// <param name="row">The row.</param>
    public static string Of(StatementRow row) => Text(Value(row));

    /// <summary>The same as a number, for sets of a million.</summary>
    internal static UInt128 Value(StatementRow row)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{row.Date:yyyy-MM-dd}\n{row.AmountMinor}\n{RowComparison.Bare(row.Giver)}");
        return BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    internal static string Text(UInt128 value) => value.ToString("x32", CultureInfo.InvariantCulture);
}
