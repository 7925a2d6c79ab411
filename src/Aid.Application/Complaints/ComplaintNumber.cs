using System.Security.Cryptography;
using System.Text;
using Aid.Application.Persons;

namespace Aid.Application.Complaints;

/// <summary>The number by which a complainant follows a complaint without an account: 80 random bits, so that it cannot be guessed. The books keep its hash.</summary>
internal static class ComplaintNumber
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Letters = 16;

    /// <summary>A new number, in groups of four: <c>7K2M-…</c>.</summary>
    public static string New()
    {
        StringBuilder number = new();
        for (int at = 0; at < Letters; at++)
        {
            if (at > 0 && at % 4 == 0) number.Append('-');
            number.Append(Alphabet[RandomNumberGenerator.GetInt32(Alphabet.Length)]);
        }

        return number.ToString();
    }

    /// <summary>Hash of a number as people type it: lower case, spaces, O for 0, I and L for 1.</summary>
    public static string HashOf(string number) => KeyHashes.Of(new string([.. number.Where(char.IsAsciiLetterOrDigit).Select(letter => char.ToUpperInvariant(letter) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    })]));
}
