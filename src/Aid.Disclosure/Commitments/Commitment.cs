using System.Security.Cryptography;
using System.Text;

namespace Aid.Disclosure.Commitments;

/// <summary>
/// Salted SHA-256 commitments: what is personal stands in the log only as such a hash, and destroying the salt leaves nothing that could be tried out. The prefixes keep a
/// value that was committed for one purpose from opening another.
/// </summary>
public static class Commitment
{
    /// <summary>Bytes of a name's salt: 128 bits, fresh for each gift and version.</summary>
    public const int SaltBytes = 16;

    /// <summary>Bytes of a receipt's secret: 80 bits.</summary>
    public const int SecretBytes = 10;

    private static readonly byte[] NamePrefix = "aid-name-v1\n"u8.ToArray();
    private static readonly byte[] PicturePrefix = "aid-picture-v1\n"u8.ToArray();
    private static readonly byte[] ReceiptPrefix = "aid-receipt-v1\n"u8.ToArray();

    /// <summary>Commitment to a giver's name: lower-case hex of SHA-256("aid-name-v1\n" + salt + UTF-8 name).</summary>
    /// <param name="salt">16 random bytes.</param>
    /// <param name="name">The name exactly as it may be shown.</param>
    /// <exception cref="ArgumentException">The salt is not 16 bytes.</exception>
    public static string ToName(ReadOnlySpan<byte> salt, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (salt.Length != SaltBytes)
            throw new ArgumentException($"A salt has {SaltBytes} bytes, not {salt.Length}.", nameof(salt));
        return Hash(NamePrefix, salt, Encoding.UTF8.GetBytes(name));
    }

    /// <summary>Commitment to a receipt's secret: lower-case hex of SHA-256("aid-receipt-v1\n" + secret).</summary>
    /// <param name="secret">10 random bytes.</param>
    /// <exception cref="ArgumentException">The secret is not 10 bytes.</exception>
    public static string ToReceipt(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != SecretBytes)
            throw new ArgumentException($"A receipt's secret has {SecretBytes} bytes, not {secret.Length}.", nameof(secret));
        return Hash(ReceiptPrefix, secret, []);
    }

    /// <summary>Commitment to a picture's file: lower-case hex of SHA-256("aid-picture-v1\n" + salt + bytes).</summary>
    /// <param name="salt">16 random bytes.</param>
    /// <param name="content">The file.</param>
    /// <exception cref="ArgumentException">The salt is not 16 bytes.</exception>
    public static string ToPicture(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> content)
    {
        if (salt.Length != SaltBytes)
            throw new ArgumentException($"A salt has {SaltBytes} bytes, not {salt.Length}.", nameof(salt));
        return Hash(PicturePrefix, salt, content);
    }

    /// <summary>A fresh salt for a name.</summary>
    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltBytes);

    /// <summary>A fresh secret for a receipt.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    private static string Hash(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        byte[] bytes = [.. prefix, .. first, .. second];
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }
}
