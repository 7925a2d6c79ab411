using System.Text;

namespace Aid.Transparency.Notes;

/// <summary>The few text rules that notes, keys and checkpoints share.</summary>
internal static class NoteText
{
    // Throws on anything that is not UTF-8, rather than putting U+FFFD for it.
    public static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Key names are non-empty and have no Unicode space and no plus (C2SP signed-note, "Format").</summary>
    public static bool IsKeyName(string name) => name.Length > 0 && IsText(name) && !name.Any(c => c == '+' || char.IsWhiteSpace(c));

    /// <summary>Whether the text can be in a note: whole code points, and no control character but the newline.</summary>
    public static bool IsText(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            // EnumerateRunes gives U+FFFD for half a surrogate pair; the comparison below tells the two apart.
            if (rune.Value < 0x20 && rune.Value != '\n')
                return false;
        }

        return IsWellFormed(text);
    }

    /// <summary>
    /// Decodes base64 in its one canonical spelling. The framework's decoder skips white space and ignores loose bits, so
    /// the bytes are encoded again and compared: a note must not have two spellings.
    /// </summary>
    public static bool TryBase64(string text, out byte[] bytes)
    {
        byte[] buffer = new byte[text.Length];
        bool decoded = Convert.TryFromBase64String(text, buffer, out int written);
        bytes = decoded ? buffer[..written] : [];
        return decoded && text.Length > 0 && Convert.ToBase64String(bytes) == text;
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
