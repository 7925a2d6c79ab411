using System.Text;
using Aid.Transparency.Notes;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Notes;

/// <summary>The vectors and the malformed notes are those of golang.org/x/mod/sumdb/note, where the format comes from.</summary>
public sealed class SignedNoteTests
{
    private const string PeterPublic = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private const string PeterPrivate = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private const string EnochPublic = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";

    private const string Text =
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";

    private const string PeterLine =
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private const string EnochLine =
        "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    [Fact]
    public void Sign_KnownKeyAndText_GivesTheKnownNote()
    {
        Assert.True(SigningKey.TryParse(PeterPrivate, out SigningKey? key));

        SignedNote note = SignedNote.Sign(Text, key);

        Assert.Equal($"{Text}\n{PeterLine}", Encoding.UTF8.GetString(note.Encode()));
        Assert.Equal(PeterPublic, key.Verifier.ToString());
        Assert.Equal(PeterPrivate, key.Export());
        Assert.DoesNotContain("AYEKFALV", key.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_TwoSignatures_AnswersForEachKeyByItself()
    {
        SignedNote note = Parse(Text + "\n" + PeterLine + EnochLine);

        Assert.Equal(Text, note.Text);
        Assert.Equal(NoteFault.None, note.Verify(Key(PeterPublic)));
        Assert.Equal(NoteFault.None, note.Verify(Key(EnochPublic)));
        Assert.Equal(["PeterNeumann", "EnochRoot"], note.Signatures.Select(s => s.Name));
    }

    [Fact]
    public void Verify_KeyThatDidNotSign_IsNotSigned() =>
        Assert.Equal(NoteFault.NotSigned, Parse(Text + "\n" + PeterLine).Verify(Key(EnochPublic)));

    [Theory]
    [InlineData("PeterNeumann", "CarmenSandiego")] // another name with the same id is an unknown key
    [InlineData("x08g", "xxxx")] // the same name with another id too
    public void Verify_NameOrIdAlone_IsNotSigned(string from, string to) =>
        Assert.Equal(
            NoteFault.NotSigned,
            Parse(Text + "\n" + PeterLine.Replace(from, to, StringComparison.Ordinal)).Verify(Key(PeterPublic)));

    [Fact]
    public void Verify_AnyBitOfTheTextOrTheSignatureChanged_IsNeverTrusted()
    {
        byte[] good = Encoding.UTF8.GetBytes(Text + "\n" + PeterLine);
        for (int i = 0; i < good.Length; i++)
        {
            byte[] wrong = [.. good];
            wrong[i] ^= 1;
            if (SignedNote.TryParse(wrong, out SignedNote? note))
                Assert.NotEqual(NoteFault.None, note.Verify(Key(PeterPublic)));
        }
    }

    [Fact]
    public void Verify_GoodAndBadSignatureOfOneKey_IsBad()
    {
        string bad = PeterLine.Replace("nAM=", "nAQ=", StringComparison.Ordinal);

        Assert.Equal(NoteFault.BadSignature, Parse(Text + "\n" + PeterLine + bad).Verify(Key(PeterPublic)));
        Assert.Equal(NoteFault.BadSignature, Parse(Text + "\n" + bad).Verify(Key(PeterPublic)));
        Assert.Equal(NoteFault.BadSignature, Parse(Text + "\n" + "— PeterNeumann x08go/ZJ\n").Verify(Key(PeterPublic)));
    }

    [Fact]
    public void Parse_TextWithEmptyLines_SplitsAtTheLastOne() =>
        Assert.Equal("a\n\nb\n", Parse("a\n\nb\n\n" + PeterLine).Text);

    [Fact]
    public void Parse_Signatures_OneHundredButNotMore()
    {
        Assert.Equal(100, Parse(Text + "\n" + string.Concat(Enumerable.Repeat(EnochLine, 100))).Signatures.Count);
        Malformed(Text + "\n" + string.Concat(Enumerable.Repeat(EnochLine, 101)));
    }

    [Fact]
    public void Parse_Malformed_IsRefused()
    {
        Malformed("");
        Malformed(Text);
        Malformed(Text + "\n");
        Malformed(Text + PeterLine);
        Malformed(Text + "\n" + PeterLine[..^1]);
        Malformed("\u0001" + Text + "\n" + PeterLine);
        Malformed("\r" + Text + "\n" + PeterLine);
        Malformed(Text + "\t\n\n" + PeterLine);
        Malformed(Text + "\n" + PeterLine + "Unexpected line.\n");
        Malformed(Text + "\n" + PeterLine + "\n");
        Malformed(Text + "\n" + PeterLine.Replace("— ", "- ", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("— ", "—", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("PeterNeumann", "Bad Name", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("PeterNeumann", "Bad+Name", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("PeterNeumann", "Bad\u00a0Name", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("PeterNeumann", "Bad\u3000Name", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("PeterNeumann", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_Base64InAnySpellingButOne_IsRefused()
    {
        // The last quantum of a 68-byte signature has two loose bits; "M=" leaves them clear, "N=" does not.
        Malformed(Text + "\n" + PeterLine.Replace("nAM=", "nAN=", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("nAM=", "nAM", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("nAM=", "nAM= ", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("x08g", "x08 g", StringComparison.Ordinal));
        Malformed(Text + "\n" + PeterLine.Replace("go/Z", "go_Z", StringComparison.Ordinal));
        Malformed(Text + "\n— PeterNeumann \n");
        Malformed(Text + "\n— PeterNeumann\n");
        Malformed(Text + "\n— PeterNeumann x08gow==\n"); // a key id without a signature
    }

    [Fact]
    public void Parse_BytesThatAreNotUtf8_AreRefused() =>
        Assert.False(SignedNote.TryParse([0xff, .. Encoding.UTF8.GetBytes(Text + "\n" + PeterLine)], out _));

    [Fact]
    public void Parse_NoteBeyondTheBound_IsRefused() =>
        Malformed(new string('a', SignedNote.MaximumBytes) + "\n\n" + PeterLine);

    [Fact]
    public void With_ASecondSignatureByTheSameKey_ReplacesTheFirst()
    {
        SignedNote note = Parse(Text + "\n" + PeterLine + EnochLine);

        SignedNote again = note.With(note.Signatures[0]);

        Assert.Equal(Text + "\n" + EnochLine + PeterLine, Encoding.UTF8.GetString(again.Encode()));
    }

    [Theory]
    [InlineData("no newline")]
    [InlineData("a tab\t\n")]
    public void Sign_TextThatCannotBeANote_Throws(string text) =>
        Assert.Throws<ArgumentException>(() => SignedNote.Sign(text, SigningKey.Generate("example.org/log")));

    [Fact]
    public void Sign_HalfASurrogatePair_Throws() =>
        Assert.Throws<ArgumentException>(() => SignedNote.Sign("half a pair \ud800\n", SigningKey.Generate("example.org/log")));

    private static void Malformed(string note) => Assert.False(SignedNote.TryParse(Encoding.UTF8.GetBytes(note), out _), note[..Math.Min(200, note.Length)]);

    private static SignedNote Parse(string note)
    {
        Assert.True(SignedNote.TryParse(Encoding.UTF8.GetBytes(note), out SignedNote? parsed));
        return parsed;
    }

    private static VerifierKey Key(string text)
    {
        Assert.True(VerifierKey.TryParse(text, out VerifierKey? key));
        return key;
    }
}
