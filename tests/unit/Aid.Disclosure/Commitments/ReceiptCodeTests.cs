using System.Security.Cryptography;
using System.Text;
using Aid.Disclosure.Commitments;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Commitments;

public sealed class ReceiptCodeTests
{
    private static readonly byte[] Secret = Convert.FromHexString("00112233445566778899");

    [Fact]
    public void Format_SmallIndex_IsFiveGroupsOfFour()
    {
        // 0x00112233445566778899 in 5-bit digits, by hand: 00000 00000 01000 10010 00100 01100 11010 00100 01010 10101 10011 00111 01111 00010 00100 11001.
        Assert.Equal("0001-008J-4CT4-ANK7-F24S", ReceiptCode.Format(1, Secret));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(1_048_575)]
    [InlineData(1_048_576)]
    [InlineData(1_125_899_906_842_623)]
    public void TryParse_WhatFormatWrote_GivesItBack(long index)
    {
        byte[] secret = RandomNumberGenerator.GetBytes(10);
        ReceiptCode code = ReceiptCode.TryParse(ReceiptCode.Format(index, secret))!;
        Assert.Equal(index, code.LeafIndex);
        Assert.Equal(Convert.ToHexStringLower(secret), code.SecretHex);
        Assert.Equal(Commitment.ToReceipt(secret), code.Commitment);
    }

    [Theory]
    [InlineData("oooi oo8j 4ct4 ank7 f24s")]
    [InlineData("000L008J4CT4ANK7F24S")]
    [InlineData(" 0001 - 008j-4ct4-ank7-f24s ")]
    public void TryParse_AsPeopleTypeIt_IsUnderstood(string text)
    {
        ReceiptCode code = ReceiptCode.TryParse(text)!;
        Assert.Equal(1, code.LeafIndex);
        Assert.Equal("00112233445566778899", code.SecretHex);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0001-008J-4CT4-ANK7-F24")]
    [InlineData("0001-008J-4CT4-ANK7-F24U")]
    [InlineData("0-0001-008J-4CT4-ANK7-F24S")]
    [InlineData("11111111111-008J-4CT4-ANK7-F24S")]
    [InlineData("<script>")]
    public void TryParse_NotACode_IsNull(string? text) => Assert.Null(ReceiptCode.TryParse(text));

    [Fact]
    public void Commitment_OfANameAndASecret_IsTheStatedHash()
    {
        byte[] salt = Enumerable.Range(0, 16).Select(i => (byte)i).ToArray();
        byte[] name = [.. Encoding.UTF8.GetBytes("aid-name-v1\n"), .. salt, .. Encoding.UTF8.GetBytes("张三")];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(name)), Commitment.ToName(salt, "张三"));
        byte[] receipt = [.. Encoding.UTF8.GetBytes("aid-receipt-v1\n"), .. Secret];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(receipt)), Commitment.ToReceipt(Secret));
        Assert.NotEqual(Commitment.ToName(salt, "张三"), Commitment.ToName(Commitment.NewSalt(), "张三"));
        Assert.Throws<ArgumentException>(() => Commitment.ToName([1], "张三"));
        Assert.Throws<ArgumentException>(() => Commitment.ToReceipt([1]));
    }
}
