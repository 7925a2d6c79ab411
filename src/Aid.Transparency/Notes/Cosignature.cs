using System.Buffers.Binary;

namespace Aid.Transparency.Notes;

/// <summary>
/// A witness's statement that, at a time, a checkpoint was the largest consistent one it had seen of a log (C2SP
/// tlog-cosignature, cosignature/v1). Layout of the signature: timestamp: uint64 big-endian seconds; Ed25519: 64 bytes
/// over <c>cosignature/v1\ntime T\n</c> and the note's text.
/// </summary>
/// <param name="Witness">The witness's key.</param>
/// <param name="SignedAt">When the witness signed, UTC, whole seconds.</param>
public sealed record Cosignature(VerifierKey Witness, DateTimeOffset SignedAt)
{
    private const int TimestampBytes = sizeof(ulong);

    /// <summary>Finds and verifies a witness's signature on a note.</summary>
    /// <param name="note">The note, whose other signatures are ignored.</param>
    /// <param name="witness">A key of type <see cref="SignatureType.Cosignature"/>.</param>
    /// <param name="cosignature">The statement, the latest when there are several; null unless the result is None.</param>
    /// <returns>None, NotSigned, or BadSignature when any signature in this key's name is wrong.</returns>
    /// <exception cref="ArgumentException">The key is not a witness's.</exception>
    public static NoteFault Verify(SignedNote note, VerifierKey witness, out Cosignature? cosignature)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(witness);
        if (witness.Type != SignatureType.Cosignature)
            throw new ArgumentException("A log's key does not cosign.", nameof(witness));

        cosignature = null;
        foreach (NoteSignature signature in note.Signatures.Where(s => s.IsBy(witness)))
        {
            if (signature.Bytes.Length != TimestampBytes + Ed25519.SignatureBytes)
                return Bad(out cosignature);

            ulong seconds = BinaryPrimitives.ReadUInt64BigEndian(signature.Bytes.Span);
            // The format allows up to 2^63 - 1; beyond year 9999 no calendar here can say it.
            if (seconds > (ulong)DateTimeOffset.MaxValue.ToUnixTimeSeconds()
                || !witness.Verify(Message(seconds, note.Text), signature.Bytes[TimestampBytes..].ToArray()))
            {
                return Bad(out cosignature);
            }

            DateTimeOffset signedAt = DateTimeOffset.FromUnixTimeSeconds((long)seconds);
            if (cosignature is null || signedAt > cosignature.SignedAt)
                cosignature = new Cosignature(witness, signedAt);
        }

        return cosignature is null ? NoteFault.NotSigned : NoteFault.None;
    }

    internal static byte[] Message(ulong seconds, string text) => NoteText.Strict.GetBytes($"cosignature/v1\ntime {seconds}\n{text}");

    private static NoteFault Bad(out Cosignature? cosignature)
    {
        cosignature = null;
        return NoteFault.BadSignature;
    }
}
