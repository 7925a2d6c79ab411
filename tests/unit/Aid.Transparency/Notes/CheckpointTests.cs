using System.Text;
using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Notes;

/// <summary>The text is the example of C2SP tlog-checkpoint; keys and signatures were made with another implementation.</summary>
public sealed class CheckpointTests
{
    private const string LogKey = "example.com/behind-the-sofa+1f59e8f5+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
    private const string WitnessKey = "witness.example.com/w1+969980cf+BCmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X";
    private const string Body = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    private const string LogLine =
        "— example.com/behind-the-sofa H1no9Vbha/V7K+0nOUyOYWY2eeqkJO0R/8eVdJBP1U6klJ63rYHH36AjiNbqMeYZ5wXtNMpYFqOQG4s/igFrnBBp3AU=\n";

    private const string WitnessLine =
        "— witness.example.com/w1 lpmAzwAAAABkGFDL6ade/xdmW0GepsICyPher/bBsso0aCocxkD4MgnQ2J3N/61CxrucC0uO4wzUWe3K7XvjkEYtewKXIfP/U7l4Cw==\n";

    // The same pair of keys, by their seeds.
    private static readonly byte[] LogSeed = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    [Fact]
    public void Open_CheckpointOfAnotherImplementation_Verifies()
    {
        Assert.Equal(NoteFault.None, Open(Body + "\n" + LogLine + WitnessLine, LogKey, out SignedCheckpoint? checkpoint));

        Assert.Equal("example.com/behind-the-sofa", checkpoint!.Checkpoint.Origin);
        Assert.Equal(20852163, checkpoint.Head.Size);
        Assert.Equal("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=", checkpoint.Head.Root.ToBase64());
    }

    [Fact]
    public void Sign_SameCheckpoint_GivesTheSameBytesAsAnotherImplementation()
    {
        SigningKey key = SigningKey.FromSeed("example.com/behind-the-sofa", LogSeed);
        Assert.True(Checkpoint.TryParse(Body, out Checkpoint? checkpoint));

        Assert.Equal(Body + "\n" + LogLine, Encoding.UTF8.GetString(checkpoint.Sign(key).Note.Encode()));
        Assert.Equal(LogKey, key.Verifier.ToString());
    }

    [Fact]
    public void Cosignature_OfAnotherImplementation_VerifiesWithItsTime()
    {
        Open(Body + "\n" + LogLine + WitnessLine, LogKey, out SignedCheckpoint? checkpoint);

        Assert.Equal(NoteFault.None, Cosignature.Verify(checkpoint!.Note, Key(WitnessKey), out Cosignature? cosignature));
        Assert.Equal(new DateTimeOffset(2023, 3, 20, 12, 25, 47, TimeSpan.Zero), cosignature!.SignedAt);
    }

    [Fact]
    public void Cosignature_AbsentOrWrong_SaysWhich()
    {
        Open(Body + "\n" + LogLine, LogKey, out SignedCheckpoint? alone);
        Assert.Equal(NoteFault.NotSigned, Cosignature.Verify(alone!.Note, Key(WitnessKey), out _));

        // One second later, which the signature does not cover.
        string later = WitnessLine.Replace("BkGFDL", "BkGFDM", StringComparison.Ordinal);
        Open(Body + "\n" + LogLine + later, LogKey, out SignedCheckpoint? wrong);
        Assert.Equal(NoteFault.BadSignature, Cosignature.Verify(wrong!.Note, Key(WitnessKey), out Cosignature? none));
        Assert.Null(none);

        NoteSignature endless = new("witness.example.com/w1", Key(WitnessKey).KeyId, Enumerable.Repeat((byte)0xff, 72).ToArray());
        Assert.Equal(NoteFault.BadSignature, Cosignature.Verify(alone.With(endless).Note, Key(WitnessKey), out _));
    }

    [Fact]
    public void Keys_UsedForEachOther_Throw()
    {
        Open(Body + "\n" + LogLine, LogKey, out SignedCheckpoint? checkpoint);

        Assert.Throws<ArgumentException>(() => Cosignature.Verify(checkpoint!.Note, Key(LogKey), out _));
        Assert.Throws<ArgumentException>(() => checkpoint!.Note.Verify(Key(WitnessKey)));
        Assert.Throws<ArgumentException>(() => checkpoint!.Checkpoint.Sign(SigningKey.Generate("example.com/other")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("example.org/log\n1\n")]
    [InlineData("example.org/log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")] // no final newline
    [InlineData("\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("example.org/log\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("example.org/log\n+1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("example.org/log\n-1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("example.org/log\n1 \nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("example.org/log\n١\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("example.org/log\n9223372036854775808\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("example.org/log\n0x1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")]
    [InlineData("example.org/log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n")]
    [InlineData("example.org/log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n")] // 31 bytes
    [InlineData("example.org/log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n")] // an empty extension line
    [InlineData("example.org/log\n0\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n")] // no leaves, yet not the empty root
    public void TryParse_NotACheckpoint_IsRefused(string text) => Assert.False(Checkpoint.TryParse(text, out _));

    [Fact]
    public void TryParse_ExtensionLines_AreAllowedAndTheEmptyTreeToo()
    {
        Assert.True(Checkpoint.TryParse(Body + "anything\n", out _));
        string empty = new Checkpoint("example.org/log", TreeHead.Empty).ToText();
        Assert.Equal("example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", empty);
        Assert.True(Checkpoint.TryParse(empty, out _));
    }

    [Fact]
    public void Open_NoteThatIsNotTheLogsCheckpoint_SaysWhy()
    {
        SigningKey key = SigningKey.FromSeed("example.com/behind-the-sofa", LogSeed);
        Assert.Equal(NoteFault.Malformed, Open(Body, LogKey, out _));
        Assert.Equal(NoteFault.NotSigned, Open(Body + "\n" + WitnessLine, LogKey, out _));
        Assert.Equal(NoteFault.BadSignature, Open(Body.Replace("63", "64", StringComparison.Ordinal) + "\n" + LogLine, LogKey, out _));
        Assert.Equal(NoteFault.NotACheckpoint, Open(Note("hello\n"), LogKey, out _));
        Assert.Equal(NoteFault.WrongOrigin, Open(Note(Body.Replace("sofa", "door", StringComparison.Ordinal)), LogKey, out _));

        string Note(string text) => Encoding.UTF8.GetString(SignedNote.Sign(text, key).Encode());
    }

    private static NoteFault Open(string note, string key, out SignedCheckpoint? checkpoint) =>
        SignedCheckpoint.Open(Encoding.UTF8.GetBytes(note), Key(key), out checkpoint);

    private static VerifierKey Key(string text)
    {
        Assert.True(VerifierKey.TryParse(text, out VerifierKey? key));
        return key;
    }
}
