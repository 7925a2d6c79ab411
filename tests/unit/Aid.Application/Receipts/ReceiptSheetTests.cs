using System.Security.Cryptography;
using System.Text;
using Aid.Application.Receipts;
using Aid.Application.Receipts.Pdf;
using Xunit;

namespace Aid.Tests.Unit.Application.Receipts;

public sealed class ReceiptSheetTests
{
    [Fact]
    public void Font_DrawsEveryCharacterOfGb2312AndGbkAndNamesOfPeoples()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding gbk = Encoding.GetEncoding(936, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("?"));
        List<string> missing = [];
        byte[] pair = new byte[2];
        for (int lead = 0x81; lead <= 0xFE; lead++)
        {
            for (int trail = 0x40; trail <= 0xFE; trail++)
            {
                (pair[0], pair[1]) = ((byte)lead, (byte)trail);
                string text = gbk.GetString(pair);
                bool isHanzi = text.Length == 1 && text[0] is >= '\u3400' and <= '\u9FFF';
                if (isHanzi && TrueTypeFont.OfReceipts.GlyphOf(text[0]) == 0) missing.Add(text);
            }
        }
        Assert.Empty(missing);
        FontSubset font = new(TrueTypeFont.OfReceipts);
        Assert.Equal("阿卜杜拉·买买提 ¥1,234.50 —…（）《》", font.Drawable("阿卜杜拉·买买提 ¥1,234.50 —…（）《》"));
    }

    [Fact]
    public void RareCharacter_ThatTheFontLacks_IsShownByItsNumber() =>
        Assert.Equal("王[U+2CB38]", new FontSubset(TrueTypeFont.OfReceipts).Drawable("王\U0002CB38"));

    [Fact]
    public void Receipt_DrawnTwice_HasTheSameBytesAndHoldsNoTime()
    {
        byte[] first = ReceiptSheet.Draw(Receipt(), new byte[10], null);
        Assert.Equal(first, ReceiptSheet.Draw(Receipt(), new byte[10], null));
        string text = Encoding.Latin1.GetString(first);
        Assert.StartsWith("%PDF-1.7", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Date", text, StringComparison.Ordinal);
        Assert.InRange(first.Length, 20_000, 200_000);
        // Bytes that change with a machine or a library would break this; a change of the sheet itself changes it knowingly.
        Assert.Equal("2C7BD6AACF26F1BE", Convert.ToHexString(SHA256.HashData(first))[..16]);
    }

    [Fact]
    public void VoidReceipt_DiffersAndAnErasedNameIsSaidToBeErased()
    {
        ReceiptEntity receipt = Receipt();
        receipt.Void = new ReceiptVoidEntity { Reason = "金额写错", On = new DateOnly(2026, 3, 2) };
        Assert.NotEqual(ReceiptSheet.Draw(Receipt(), new byte[10], null), ReceiptSheet.Draw(receipt, new byte[10], "HB-2026-000002"));
        receipt.Name = null;
        Assert.NotEmpty(ReceiptSheet.Draw(receipt, new byte[10], null));
    }

    private static ReceiptEntity Receipt() => new()
    {
        Id = "HB-2026-000001", DonationId = "g1", Units = 123_450, Purpose = "救助基金·肿瘤救助", ReceivedOn = new DateOnly(2026, 3, 1), IssuedOn = new DateOnly(2026, 3, 1),
        Issuer = "示例市红十字会", Handler = "经办一号", Address = "https://example.org/gifts/index.html", LeafIndex = 17, Name = new ReceiptNameEntity { Giver = "示例公司" },
    };
}
