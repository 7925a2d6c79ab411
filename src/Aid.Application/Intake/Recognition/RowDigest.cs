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
    /// <summary>32 lower-case hexadecimal digits: the first 16 bytes of SHA-256 over day, giver without surrounding blanks, and amount.</summary>
    /// <param name="row">The row.</param>
    public static string Of(StatementRow row)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{row.Date:yyyy-MM-dd}\n{row.AmountMinor}\n{row.Giver.Trim()}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
