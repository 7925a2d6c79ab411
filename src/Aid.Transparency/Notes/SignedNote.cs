using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Aid.Transparency.Notes;

/// <summary>One signature line of a note.</summary>
/// <param name="Name">The key's name, as the line states it.</param>
/// <param name="KeyId">The key's id, as the line states it.</param>
/// <param name="Bytes">The signature, without the id; its form depends on the key's type. Not verified by itself.</param>
public sealed record NoteSignature(string Name, uint KeyId, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The line, with its newline.</summary>
    internal string Line()
    {
        byte[] encoded = new byte[sizeof(uint) + Bytes.Length];
        BinaryPrimitives.WriteUInt32BigEndian(encoded, KeyId);
        Bytes.Span.CopyTo(encoded.AsSpan(sizeof(uint)));
        return $"{SignedNote.SignaturePrefix}{Name} {Convert.ToBase64String(encoded)}\n";
    }

    internal bool IsBy(VerifierKey key) => Name == key.Name && KeyId == key.KeyId;
}

/// <summary>Why a note is not accepted.</summary>
public enum NoteFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The bytes are not a signed note (C2SP signed-note, "Format").</summary>
    Malformed,

    /// <summary>No signature is by the key that is trusted.</summary>
    NotSigned,

    /// <summary>A signature by the trusted key does not verify.</summary>
    BadSignature,

    /// <summary>The text is not a checkpoint (C2SP tlog-checkpoint, "Note text").</summary>
    NotACheckpoint,

    /// <summary>The checkpoint is of another log than the trusted key's.</summary>
    WrongOrigin,
}

/// <summary>
/// Text with signatures (C2SP signed-note). Parsing checks the form only; nothing in the text may be believed before
/// <see cref="Verify"/> says <see cref="NoteFault.None"/>.
/// Layout: text, which ends with a newline; an empty line; lines of <c>— name base64(key id: uint32 || signature)</c>.
/// </summary>
public sealed class SignedNote
{
    /// <summary>The longest note that is read, in bytes. Go's client has the same bound.</summary>
    public const int MaximumBytes = 1_000_000;

    internal const string SignaturePrefix = "— ";

    // The format asks for at least 16. A bound on known keys' signatures is also a bound on verification time.
    private const int MaximumSignatures = 100;

    private SignedNote(string text, IReadOnlyList<NoteSignature> signatures)
    {
        Text = text;
        Signatures = signatures;
    }

    /// <summary>The signed text, its final newline included.</summary>
    public string Text { get; }

    /// <summary>The signatures in the order of the note, of known and unknown keys alike.</summary>
    public IReadOnlyList<NoteSignature> Signatures { get; }

    /// <summary>Reads a note.</summary>
    /// <param name="bytes">The whole note.</param>
    /// <param name="note">The note, null when the result is false.</param>
    /// <returns>False when the bytes are not exactly a signed note.</returns>
    public static bool TryParse(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out SignedNote? note)
    {
        note = null;
        if (bytes.Length > MaximumBytes || !System.Text.Unicode.Utf8.IsValid(bytes))
            return false;

        string all = NoteText.Strict.GetString(bytes);
        int split = all.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (!NoteText.IsText(all) || split < 0 || split + 2 == all.Length || !all.EndsWith('\n'))
            return false;

        string[] lines = all[(split + 2)..^1].Split('\n');
        if (lines.Length > MaximumSignatures)
            return false;

        List<NoteSignature> signatures = new(lines.Length);
        foreach (string line in lines)
        {
            if (!TrySignature(line, out NoteSignature? signature))
                return false;
            signatures.Add(signature);
        }

        note = new SignedNote(all[..(split + 1)], signatures);
        return true;
    }

    /// <summary>Signs a text.</summary>
    /// <exception cref="ArgumentException">The text does not end with a newline or has other control characters.</exception>
    public static SignedNote Sign(string text, SigningKey key)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        if (!text.EndsWith('\n') || !NoteText.IsText(text))
            throw new ArgumentException("A note's text ends with a newline and has no other control character.", nameof(text));
        return new SignedNote(text, [key.Sign(text)]);
    }

    /// <summary>The same note with one signature more; an earlier one by the same key makes way.</summary>
    public SignedNote With(NoteSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return new SignedNote(
            Text, [.. Signatures.Where(s => s.Name != signature.Name || s.KeyId != signature.KeyId), signature]);
    }

    /// <summary>Whether the trusted key signed the text. Signatures of other keys are ignored.</summary>
    /// <param name="key">A key of type <see cref="SignatureType.Ed25519"/>.</param>
    /// <returns>None, NotSigned, or BadSignature when any signature in this key's name is wrong.</returns>
    /// <exception cref="ArgumentException">The key is a witness's: use <see cref="Cosignature"/>.</exception>
    public NoteFault Verify(VerifierKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Type != SignatureType.Ed25519)
            throw new ArgumentException("A witness's key does not sign notes.", nameof(key));

        byte[] message = NoteText.Strict.GetBytes(Text);
        NoteFault result = NoteFault.NotSigned;
        foreach (NoteSignature signature in Signatures.Where(s => s.IsBy(key)))
        {
            if (!key.Verify(message, signature.Bytes.ToArray()))
                return NoteFault.BadSignature;
            result = NoteFault.None;
        }

        return result;
    }

    /// <summary>The note's bytes.</summary>
    public byte[] Encode()
    {
        StringBuilder all = new(Text);
        all.Append('\n');
        foreach (NoteSignature signature in Signatures)
            all.Append(signature.Line());
        return NoteText.Strict.GetBytes(all.ToString());
    }

    private static bool TrySignature(string line, [NotNullWhen(true)] out NoteSignature? signature)
    {
        signature = null;
        if (!line.StartsWith(SignaturePrefix, StringComparison.Ordinal))
            return false;

        string[] parts = line[SignaturePrefix.Length..].Split(' ', 2);
        if (parts.Length != 2
            || !NoteText.IsKeyName(parts[0])
            || !NoteText.TryBase64(parts[1], out byte[] bytes)
            || bytes.Length <= sizeof(uint))
        {
            return false;
        }

        signature = new NoteSignature(parts[0], BinaryPrimitives.ReadUInt32BigEndian(bytes), bytes.AsMemory(sizeof(uint)));
        return true;
    }
}
