using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Aid.Transparency.Merkle;

namespace Aid.Transparency.Notes;

/// <summary>
/// What a log says of itself at one size (C2SP tlog-checkpoint). Layout: origin; size in decimal; root in base64; each
/// on a line of its own; extension lines, which this log never writes and only carries along.
/// </summary>
/// <param name="Origin">The log's identity, for example <c>example.org/log</c>.</param>
/// <param name="Head">Size and root.</param>
public sealed record Checkpoint(string Origin, TreeHead Head)
{
    /// <summary>The note text, with its final newline, without extension lines.</summary>
    public string ToText() => $"{Origin}\n{Head.Size.ToString(CultureInfo.InvariantCulture)}\n{Head.Root.ToBase64()}\n";

    /// <summary>Reads a note text strictly: no empty line, no leading zero, a root of exactly 32 bytes.</summary>
    /// <param name="text">The text of a note.</param>
    /// <param name="checkpoint">The checkpoint, null when the result is false.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Checkpoint? checkpoint)
    {
        ArgumentNullException.ThrowIfNull(text);
        checkpoint = null;
        if (!text.EndsWith('\n'))
            return false;

        string[] lines = text[..^1].Split('\n');
        if (lines.Length < 3
            || lines.Any(line => line.Length == 0)
            || !long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out long size)
            || size.ToString(CultureInfo.InvariantCulture) != lines[1]
            || !NoteText.TryBase64(lines[2], out byte[] root)
            || root.Length != TreeHash.ByteCount)
        {
            return false;
        }

        TreeHead head = new(size, TreeHash.FromBytes(root));
        if (size == 0 && head != TreeHead.Empty)
            return false;
        checkpoint = new Checkpoint(lines[0], head);
        return true;
    }

    /// <summary>Signs this checkpoint.</summary>
    /// <exception cref="ArgumentException">The key's name is not the origin.</exception>
    public SignedCheckpoint Sign(SigningKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Verifier.Name != Origin)
            throw new ArgumentException($"The key is named {key.Verifier.Name}, the log {Origin}.", nameof(key));
        return new SignedCheckpoint(this, SignedNote.Sign(ToText(), key));
    }
}

/// <summary>A checkpoint whose signature by the log's key has been verified, or was just made.</summary>
public sealed class SignedCheckpoint
{
    internal SignedCheckpoint(Checkpoint checkpoint, SignedNote note)
    {
        Checkpoint = checkpoint;
        Note = note;
    }

    /// <summary>What is signed.</summary>
    public Checkpoint Checkpoint { get; }

    /// <summary>Size and root.</summary>
    public TreeHead Head => Checkpoint.Head;

    /// <summary>The note, with all its signatures; those of witnesses are verified by <see cref="Cosignature"/>.</summary>
    public SignedNote Note { get; }

    /// <summary>Reads a signed checkpoint and verifies it.</summary>
    /// <param name="bytes">The file's or the response's bytes.</param>
    /// <param name="key">The log's key; its name must be the checkpoint's origin.</param>
    /// <param name="checkpoint">The checkpoint, null unless the result is None.</param>
    /// <returns>None, or the first thing that is wrong.</returns>
    public static NoteFault Open(ReadOnlySpan<byte> bytes, VerifierKey key, out SignedCheckpoint? checkpoint)
    {
        ArgumentNullException.ThrowIfNull(key);
        checkpoint = null;
        if (!SignedNote.TryParse(bytes, out SignedNote? note))
            return NoteFault.Malformed;

        NoteFault fault = note.Verify(key);
        if (fault != NoteFault.None)
            return fault;
        if (!Checkpoint.TryParse(note.Text, out Checkpoint? body))
            return NoteFault.NotACheckpoint;
        if (body.Origin != key.Name)
            return NoteFault.WrongOrigin;

        checkpoint = new SignedCheckpoint(body, note);
        return NoteFault.None;
    }

    /// <summary>The same checkpoint with a witness's signature added.</summary>
    public SignedCheckpoint With(NoteSignature cosignature) => new(Checkpoint, Note.With(cosignature));
}
