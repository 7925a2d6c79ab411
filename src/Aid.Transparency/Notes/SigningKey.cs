using System.Diagnostics.CodeAnalysis;

namespace Aid.Transparency.Notes;

/// <summary>
/// A log's private key. Its text form is <c>PRIVATE+KEY+name+hash+base64(0x01 || seed)</c>, as in
/// golang.org/x/mod/sumdb/note. Keep it out of the public folder, out of databases, and out of logs:
/// <see cref="ToString"/> shows the public half only.
/// </summary>
public sealed class SigningKey
{
    private const string Prefix = "PRIVATE+KEY+";

    private readonly byte[] _seed;

    private SigningKey(string name, byte[] seed)
    {
        _seed = seed;
        Verifier = VerifierKey.Create(name, SignatureType.Ed25519, Ed25519.PublicKey(seed));
    }

    /// <summary>The public half, to hand out.</summary>
    public VerifierKey Verifier { get; }

    /// <summary>Makes a new key from the operating system's random source.</summary>
    /// <param name="name">The log's origin, for example <c>example.org/log</c>: no spaces, no plus.</param>
    /// <exception cref="ArgumentException">The name is not a key name.</exception>
    public static SigningKey Generate(string name) => new(name, Ed25519.NewSeed());

    /// <summary>Makes the key of a given seed; for tests and for keys that are derived elsewhere.</summary>
    /// <exception cref="ArgumentException">The name is not a key name, or the seed is not 32 bytes long.</exception>
    public static SigningKey FromSeed(string name, ReadOnlySpan<byte> seed) =>
        seed.Length == Ed25519.SeedBytes
            ? new SigningKey(name, seed.ToArray())
            : throw new ArgumentException($"An Ed25519 seed has {Ed25519.SeedBytes} bytes.", nameof(seed));

    /// <summary>Reads the text form strictly; the hash must be that of the public half.</summary>
    /// <param name="text">The text without a newline.</param>
    /// <param name="key">The key, null when the result is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SigningKey? key)
    {
        key = null;
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal))
            return false;

        string[] parts = text[Prefix.Length..].Split('+', 3);
        if (parts.Length != 3
            || !NoteText.IsKeyName(parts[0])
            || !VerifierKey.TryHash(parts[1], out uint hash)
            || !NoteText.TryBase64(parts[2], out byte[] encoded)
            || encoded.Length != 1 + Ed25519.SeedBytes
            || encoded[0] != (byte)SignatureType.Ed25519)
        {
            return false;
        }

        SigningKey read = new(parts[0], encoded[1..]);
        if (read.Verifier.KeyId != hash)
            return false;
        key = read;
        return true;
    }

    /// <summary>The text form, secret.</summary>
    public string Export() =>
        $"{Prefix}{Verifier.Name}+{Verifier.KeyId:x8}+{Convert.ToBase64String([(byte)SignatureType.Ed25519, .. _seed])}";

    /// <summary>The public half's text form, so that a log line cannot give the secret away.</summary>
    public override string ToString() => Verifier.ToString();

    /// <summary>Signs a note's text.</summary>
    internal NoteSignature Sign(string text) =>
        new(Verifier.Name, Verifier.KeyId, Ed25519.Sign(_seed, NoteText.Strict.GetBytes(text)));
}
