using System.Text;

namespace Aid.Disclosure.Commitments;

/// <summary>
/// The code on a receipt (回执码): where the gift's leaf stands in the log, and the secret that shows that the receipt's holder is its giver. The look-up sends neither:
/// the reader's browser fetches the log's entry bundle and compares the secret's commitment itself.
/// </summary>
/// <remarks>
/// Layout: leaf index as base32, at least 4 characters, then 16 characters of secret (80 bits, most significant first), in groups of 4 counted from the right, joined
/// by hyphens. The alphabet is Crockford's, without I, L, O and U.
/// </remarks>
/// <param name="LeafIndex">Zero-based leaf index of the gift's first version.</param>
/// <param name="SecretHex">The secret's 10 bytes as lower-case hex.</param>
public sealed record ReceiptCode(long LeafIndex, string SecretHex)
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int SecretCharacters = 16;
    private const int MinIndexCharacters = 4;
    private const int MaxIndexCharacters = 10;

    /// <summary>The commitment that the gift's leaf must hold.</summary>
    public string Commitment => Commitments.Commitment.ToReceipt(Convert.FromHexString(SecretHex));

    /// <summary>Writes a code, such as <c>0001-8C3T-…</c>: 20 characters in five groups while the index is below 2^20.</summary>
    /// <param name="leafIndex">Zero-based, below 2^50.</param>
    /// <param name="secret">10 bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or too large.</exception>
    /// <exception cref="ArgumentException">The secret is not 10 bytes.</exception>
    public static string Format(long leafIndex, ReadOnlySpan<byte> secret)
    {
        if (leafIndex is < 0 or >= 1L << (5 * MaxIndexCharacters))
            throw new ArgumentOutOfRangeException(nameof(leafIndex), leafIndex, "A leaf index of a receipt is from 0 to 2^50 − 1.");
        if (secret.Length != Commitments.Commitment.SecretBytes)
            throw new ArgumentException($"A receipt's secret has {Commitments.Commitment.SecretBytes} bytes, not {secret.Length}.", nameof(secret));
        StringBuilder code = new();
        for (long rest = leafIndex; rest > 0 || code.Length < MinIndexCharacters; rest >>= 5)
            code.Insert(0, Alphabet[(int)(rest & 31)]);
        UInt128 bits = 0;
        foreach (byte b in secret)
            bits = (bits << 8) | b;
        for (int shift = 5 * (SecretCharacters - 1); shift >= 0; shift -= 5)
            code.Append(Alphabet[(int)((bits >> shift) & 31)]);
        for (int at = code.Length - 4; at > 0; at -= 4)
            code.Insert(at, '-');
        return code.ToString();
    }

    /// <summary>Reads a code as people type it: lower case, spaces and hyphens anywhere, O for 0, I and L for 1.</summary>
    /// <returns>Null where it is not a code.</returns>
    public static ReceiptCode? TryParse(string? text)
    {
        if (text is null || text.Length > 200)
            return null;
        List<int> digits = [];
        foreach (char c in text)
        {
            if (c is ' ' or '-' or '\t' or '\u3000' or '\u2010' or '\u2011' or '\u2013')
                continue;
            int digit = Digit(c);
            if (digit < 0)
                return null;
            digits.Add(digit);
        }

        int indexCharacters = digits.Count - SecretCharacters;
        bool isPadded = indexCharacters > MinIndexCharacters && digits[0] == 0;
        if (indexCharacters is < MinIndexCharacters or > MaxIndexCharacters || isPadded)
            return null;
        long index = 0;
        for (int i = 0; i < indexCharacters; i++)
            index = (index << 5) | (long)digits[i];
        UInt128 bits = 0;
        for (int i = indexCharacters; i < digits.Count; i++)
            bits = (bits << 5) | (UInt128)digits[i];
        return new ReceiptCode(index, bits.ToString("x20"));
    }

    private static int Digit(char c) => char.ToUpperInvariant(c) switch
    {
        'O' => 0,
        'I' or 'L' => 1,
        char upper => Alphabet.IndexOf(upper),
    };
}
