using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Aid.Transparency.Notes;

/// <summary>What a key signs (C2SP signed-note, "Signature types"). Each has its own key id even for the same key.</summary>
public enum SignatureType
{
    /// <summary>0x01: Ed25519 over the note's text; a log signs its checkpoints so.</summary>
    Ed25519 = 0x01,

    /// <summary>0x04: a witness's Ed25519 cosignature with a timestamp (C2SP tlog-cosignature, cosignature/v1).</summary>
    Cosignature = 0x04,
}

/// <summary>
/// A public key with its name, as it is handed out: <c>name+hash+base64(type || key)</c>, the hash in 8 hexadecimal
/// digits (golang.org/x/mod/sumdb/note; C2SP signed-note). Compared by name, type and key.
/// </summary>
public sealed class VerifierKey : IEquatable<VerifierKey>
{
    private readonly byte[] _publicKey;

    private VerifierKey(string name, SignatureType type, byte[] publicKey)
    {
        Name = name;
        Type = type;
        _publicKey = publicKey;
        KeyId = IdOf(name, Encoded());
    }

    /// <summary>The name; for a log, the origin of its checkpoints.</summary>
    public string Name { get; }

    /// <summary>What the key signs.</summary>
    public SignatureType Type { get; }

    /// <summary>The first four bytes, big-endian, of SHA-256(name || 0x0A || type || key). A label, not a strong hash.</summary>
    public uint KeyId { get; }

    /// <summary>Makes a verifier key from its parts.</summary>
    /// <exception cref="ArgumentException">The name has spaces or a plus, or the key is not 32 bytes long.</exception>
    public static VerifierKey Create(string name, SignatureType type, ReadOnlySpan<byte> publicKey)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!NoteText.IsKeyName(name))
            throw new ArgumentException("A key name is not empty and has neither spaces nor a plus.", nameof(name));
        if (publicKey.Length != Ed25519.PublicKeyBytes)
            throw new ArgumentException($"An Ed25519 public key has {Ed25519.PublicKeyBytes} bytes.", nameof(publicKey));
        return new VerifierKey(name, type, publicKey.ToArray());
    }

    /// <summary>Reads a verifier key strictly; the hash must be the key's own.</summary>
    /// <param name="text">The text without a newline.</param>
    /// <param name="key">The key, null when the result is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out VerifierKey? key)
    {
        key = null;
        string[] parts = (text ?? "").Split('+', 3);
        if (parts.Length != 3
            || !NoteText.IsKeyName(parts[0])
            || !TryHash(parts[1], out uint hash)
            || !NoteText.TryBase64(parts[2], out byte[] encoded)
            || encoded.Length != 1 + Ed25519.PublicKeyBytes
            || !Enum.IsDefined((SignatureType)encoded[0])
            || IdOf(parts[0], encoded) != hash)
        {
            return false;
        }

        key = new VerifierKey(parts[0], (SignatureType)encoded[0], encoded[1..]);
        return true;
    }

    /// <summary>The text form, which <see cref="TryParse"/> reads.</summary>
    public override string ToString() => $"{Name}+{KeyId:x8}+{Convert.ToBase64String(Encoded())}";

    /// <inheritdoc/>
    public bool Equals(VerifierKey? other) =>
        other is not null && Name == other.Name && Type == other.Type && _publicKey.AsSpan().SequenceEqual(other._publicKey);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VerifierKey);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyId.GetHashCode();

    internal static bool TryHash(string text, out uint hash)
    {
        hash = 0;
        return text.Length == 8
            && text.All(char.IsAsciiHexDigitLower)
            && uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out hash);
    }

    internal bool Verify(byte[] message, byte[] signature) => Ed25519.Verify(_publicKey, message, signature);

    private static uint IdOf(string name, byte[] encodedKey) =>
        BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData([.. NoteText.Strict.GetBytes(name + "\n"), .. encodedKey]));

    private byte[] Encoded() => [(byte)Type, .. _publicKey];
}
