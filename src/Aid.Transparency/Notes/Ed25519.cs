using System.Security.Cryptography;
using Curve = Org.BouncyCastle.Math.EC.Rfc8032.Ed25519;

namespace Aid.Transparency.Notes;

/// <summary>
/// Ed25519 (RFC 8032). The framework has none, so this is the one file that touches BouncyCastle; another
/// implementation replaces it here. Verification takes canonical encodings only and the equation without cofactor.
/// </summary>
internal static class Ed25519
{
    public const int SeedBytes = 32;
    public const int PublicKeyBytes = 32;
    public const int SignatureBytes = 64;

    /// <summary>A new secret seed from the operating system's random source.</summary>
    public static byte[] NewSeed() => RandomNumberGenerator.GetBytes(SeedBytes);

    /// <summary>The public key of a seed.</summary>
    public static byte[] PublicKey(byte[] seed)
    {
        byte[] key = new byte[PublicKeyBytes];
        Curve.GeneratePublicKey(seed, 0, key, 0);
        return key;
    }

    /// <summary>Signs; the same seed and message always give the same signature.</summary>
    public static byte[] Sign(byte[] seed, byte[] message)
    {
        byte[] signature = new byte[SignatureBytes];
        Curve.Sign(seed, 0, message, 0, message.Length, signature, 0);
        return signature;
    }

    /// <summary>Whether the signature is right; false also for one of the wrong length.</summary>
    public static bool Verify(byte[] publicKey, byte[] message, byte[] signature) =>
        publicKey.Length == PublicKeyBytes
        && signature.Length == SignatureBytes
        && Curve.Verify(signature, 0, publicKey, 0, message, 0, message.Length);
}
