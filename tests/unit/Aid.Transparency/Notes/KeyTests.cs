using Aid.Transparency.Notes;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Notes;

public sealed class KeyTests
{
    private const string Public = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private const string Private = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    // RFC 8032 §7.1, tests 1 to 3.
    [Theory]
    [InlineData("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "", "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")]
    [InlineData("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72", "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")]
    [InlineData("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82", "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")]
    public void Ed25519_StandardVector_Holds(string seed, string publicKey, string message, string signature)
    {
        byte[] secret = Convert.FromHexString(seed), text = Convert.FromHexString(message);

        Assert.Equal(publicKey, Convert.ToHexStringLower(Ed25519.PublicKey(secret)));
        Assert.Equal(signature, Convert.ToHexStringLower(Ed25519.Sign(secret, text)));
        Assert.True(Ed25519.Verify(Convert.FromHexString(publicKey), text, Convert.FromHexString(signature)));
        Assert.False(Ed25519.Verify(Convert.FromHexString(publicKey), [.. text, 0], Convert.FromHexString(signature)));
        Assert.False(Ed25519.Verify(Convert.FromHexString(publicKey), text, Convert.FromHexString(signature)[..^1]));
    }

    [Fact]
    public void Ed25519_SignatureWithTheGroupOrderAdded_IsRefused()
    {
        // S + L signs the same message under a lax verifier: a second spelling of one signature (RFC 8032 §5.1.7).
        byte[] seed = new byte[32], message = [1, 2, 3];
        byte[] signature = Ed25519.Sign(seed, message);
        byte[] order = Convert.FromHexString("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        int carry = 0;
        for (int i = 0; i < 32; i++)
        {
            carry += signature[32 + i] + order[i];
            signature[32 + i] = (byte)(carry & 0xff);
            carry >>= 8;
        }

        Assert.False(Ed25519.Verify(Ed25519.PublicKey(seed), message, signature));
    }

    [Fact]
    public void VerifierKey_EveryPieceOrChangedCharacter_IsRefused()
    {
        Assert.True(VerifierKey.TryParse(Public, out _));
        foreach (string wrong in Manglings(Public))
            Assert.False(VerifierKey.TryParse(wrong, out _), wrong);
    }

    [Fact]
    public void SigningKey_EveryPieceOrChangedCharacter_IsRefused()
    {
        Assert.True(SigningKey.TryParse(Private, out _));
        // A piece may be long enough to hash, which is slow; one of each length at either end will do.
        foreach (string wrong in Changed(Private).Concat(Enumerable.Range(0, Private.Length).SelectMany(n => new[] { Private[..n], Private[(n + 1)..] })))
            Assert.False(SigningKey.TryParse(wrong, out _), wrong);
    }

    [Theory]
    [InlineData("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==")] // too long, with its own hash
    [InlineData("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")] // unknown type, with its own hash
    [InlineData("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")]
    [InlineData(Public + "\n")]
    [InlineData(null)]
    public void VerifierKey_WrongForm_IsRefused(string? text) => Assert.False(VerifierKey.TryParse(text, out _));

    [Fact]
    public void Generate_TwoKeys_DifferAndSurviveTheirTextForms()
    {
        SigningKey one = SigningKey.Generate("example.org/log"), two = SigningKey.Generate("example.org/log");

        Assert.NotEqual(one.Verifier, two.Verifier);
        Assert.True(SigningKey.TryParse(one.Export(), out SigningKey? again));
        Assert.True(VerifierKey.TryParse(one.Verifier.ToString(), out VerifierKey? verifier));
        Assert.Equal(one.Verifier, again.Verifier);
        Assert.Equal(one.Verifier, verifier);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a+b")]
    [InlineData("a\nb")]
    public void Generate_NameThatIsNoKeyName_Throws(string name) =>
        Assert.Throws<ArgumentException>(() => SigningKey.Generate(name));

    private static IEnumerable<string> Manglings(string text)
    {
        for (int i = 0; i <= text.Length; i++)
        {
            for (int j = i + 1; j <= text.Length; j++)
            {
                if (j - i < text.Length)
                    yield return text[i..j];
            }
        }

        foreach (string changed in Changed(text))
            yield return changed;
    }

    private static IEnumerable<string> Changed(string text) =>
        Enumerable.Range(0, text.Length).Select(i => $"{text[..i]}{(char)(text[i] + 1)}{text[(i + 1)..]}");
}
