using System.Collections;
using System.Globalization;
using Aid.Application.Receipts.Pdf;
using Aid.Disclosure.Commitments;
using QRCoder;

namespace Aid.Application.Receipts;

/// <summary>
/// A receipt drawn on a lying A5 sheet: the fields that 慈善法 §38 and 红十字会法 §20 ask for, amounts in digits and capitals, and the receipt code, also as a QR code that opens the public look-up.
/// The same receipt gives the same bytes.
/// </summary>
internal static class ReceiptSheet
{
    private const int Width = 595;
    private const int Height = 420;
    private const decimal Left = 36;
    private const decimal Right = 559;
    private const decimal TableRight = 412;
    private const decimal LabelWidth = 92;
    private const decimal RowHeight = 33;
    private const string Ink = "0 g";
    private const string Grey = "0.35 g";
    private const string Vermilion = "0.73 0.2 0.14 rg";

    /// <summary>Draws it.</summary>
    /// <param name="receipt">The receipt, with what voided it and the giver's name.</param>
    /// <param name="secret">The secret of its gift.</param>
    /// <param name="successor">Number of the receipt that stands for a void one; null for none.</param>
    public static byte[] Draw(ReceiptEntity receipt, ReadOnlySpan<byte> secret, string? successor)
    {
        FontSubset font = new(TrueTypeFont.OfReceipts);
        PdfSheet sheet = new(font, Width, Height);
        string code = ReceiptCode.Format(receipt.LeafIndex, secret);
        // What must not be overlooked lies under the text, which stays legible.
        if (receipt.Void is { } ended) Voided(sheet, ended, successor);
        Head(sheet, receipt);
        Table(sheet, receipt);
        Code(sheet, receipt, code);
        Foot(sheet, receipt);
        return PdfFile.Write(sheet, font, $"捐赠回执 {receipt.Id}", receipt.Issuer);
    }

    private static void Head(PdfSheet sheet, ReceiptEntity receipt)
    {
        sheet.Text(Left, 44, 11, receipt.Issuer, Ink);
        sheet.Text(Left, 74, 23, "捐赠回执", Ink, isBold: true);
        sheet.Text(Left + 100, 74, 11, "Donation receipt", Grey);
        sheet.TextEndingAt(Right, 44, 11, $"编号 No. {receipt.Id}", Ink);
        sheet.TextEndingAt(Right, 74, 11, $"开具日期 Issued {Day(receipt.IssuedOn)}", Ink);
        if (receipt.IsSynthetic) sheet.Text(Left, 26, 9, "合成：演示用，不是真实回执。Synthetic: for demonstration, no real receipt.", Vermilion);
        sheet.Rule(Left, 84, Right, 84, 1.2m);
    }

    private static void Table(PdfSheet sheet, ReceiptEntity receipt)
    {
        decimal y = 84;
        foreach ((string zh, string en, string first, string second) in Rows(receipt))
        {
            sheet.Text(Left + 2, y + 15, 10.5m, zh, Ink);
            sheet.Text(Left + 2, y + 26, 7, en, Grey);
            if (second.Length == 0) sheet.Paragraph(Left + LabelWidth, y + 15, 10.5m, TableRight - Left - LabelWidth - 6, first, Ink, most: 2);
            else
            {
                sheet.Text(Left + LabelWidth, y + 14, 10.5m, first, Ink);
                sheet.Paragraph(Left + LabelWidth, y + 27, 10, TableRight - Left - LabelWidth - 6, second, Ink, most: 1);
            }
            y += RowHeight;
            sheet.Rule(Left, y, TableRight, y);
        }
        sheet.Rule(Left + LabelWidth - 8, 84, Left + LabelWidth - 8, y);
        sheet.Rule(TableRight, 84, TableRight, y);
    }

    private static IEnumerable<(string Zh, string En, string First, string Second)> Rows(ReceiptEntity receipt)
    {
        bool isGoods = receipt.GoodsUnit.Length > 0;
        yield return ("捐赠人", "Donor", Giver(receipt), "");
        yield return ("捐赠种类", "Kind", isGoods ? $"物资 Goods：{receipt.GoodsName}" : "货币资金 Money", "");
        if (isGoods)
        {
            yield return ("捐赠数量", "Quantity", $"{Amounts.Of(receipt.Units, receipt.Asset)} {receipt.GoodsUnit}", $"（大写）{ChineseCapitals.OfCount(receipt.Units)}{receipt.GoodsUnit}");
            yield return ("物资价值", "Value", receipt.ValueUnits is { } value ? $"¥{Amounts.Of(value, "CNY")}（{Basis(receipt.ValueBasis)}）" : "无法计量，不列价值 Not measurable",
                receipt.ValueUnits is { } fen ? $"人民币（大写）{ChineseCapitals.OfFen(fen)}" : "");
        }
        else if (receipt.Asset == "CNY")
            yield return ("捐赠金额", "Amount", $"¥{Amounts.Of(receipt.Units, receipt.Asset)}", $"人民币（大写）{ChineseCapitals.OfFen(receipt.Units)}");
        else
            yield return ("捐赠金额", "Amount", $"{receipt.Asset} {Amounts.Of(receipt.Units, receipt.Asset)}", "");
        yield return ("捐赠用途", "Purpose", receipt.Purpose, "");
        yield return ("接收日期", "Received", Day(receipt.ReceivedOn), "");
        yield return ("受赠组织", "Recipient", receipt.Issuer, "");
        yield return ("经办人", "Handler", receipt.Handler, "");
    }

    private static void Code(PdfSheet sheet, ReceiptEntity receipt, string code)
    {
        const decimal Side = 126;
        decimal x = TableRight + ((Right - TableRight - Side) / 2) + 4;
        List<BitArray> modules = Modules(receipt.Address + "#" + code);
        decimal side = decimal.Round(Side / modules.Count, 3, MidpointRounding.ToZero);
        sheet.Squares(modules.SelectMany((row, down) => Enumerable.Range(0, row.Count).Where(across => row[across]).Select(across => (x + (across * side), 92 + (down * side)))), side);
        sheet.Text(TableRight + 12, 236, 9, "查询码 Receipt code", Grey);
        string[] groups = code.Split('-');
        int half = (groups.Length + 1) / 2;
        sheet.Text(TableRight + 12, 251, 12, string.Join('-', groups[..half]) + "-", Ink);
        sheet.Text(TableRight + 12, 267, 12, string.Join('-', groups[half..]), Ink);
        decimal y = sheet.Paragraph(TableRight + 12, 284, 8, Right - TableRight - 12, "扫码，或在查询页输入查询码，可以看到这笔捐赠到了哪里。请保管好：有此码的人都能查到。", Grey, most: 5);
        y = sheet.Paragraph(TableRight + 12, y + 1, 7, Right - TableRight - 12, "Scan, or enter the code online,", Grey);
        sheet.Text(TableRight + 12, y, 7, "to see where this gift went.", Grey);
    }

    private static void Foot(PdfSheet sheet, ReceiptEntity receipt)
    {
        sheet.Rule(Left, 348, Right, 348, 1.2m);
        decimal y = sheet.Paragraph(Left, 362, 8, 330, $"查询页 {receipt.Address}", Grey, most: 2);
        if (receipt.Contact.Length > 0) y = sheet.Paragraph(Left, y, 8, 330, $"联系 {receipt.Contact}", Grey, most: 1);
        sheet.Paragraph(Left, y, 8, 330, "本回执证明收到捐赠，不是公益事业捐赠票据。This receipt is not a fiscal ticket.", Grey, most: 1);
        if (receipt.ReplacesId is { } wrong) sheet.Text(Left, 407, 8, $"本回执代替已作废的 {wrong}。Replaces the void {wrong}.", Ink);
        sheet.Text(430, 366, 9, "受赠组织（盖章）", Ink);
        sheet.Rule(430, 400, Right, 400, 0.4m);
    }

    private static void Voided(PdfSheet sheet, ReceiptVoidEntity ended, string? successor)
    {
        sheet.Across(120, 300, 130, "作废", "0.93 0.72 0.68 rg");
        string text = $"作废 VOID {Day(ended.On)}：{ended.Reason}";
        sheet.Text(190, 60, 9, successor is null ? text : $"{text}  代之以 {successor}", Vermilion);
    }

    private static string Giver(ReceiptEntity receipt) => receipt.NameForm == "anonymous"
        ? "爱心人士（匿名）Anonymous"
        : receipt.Name?.Giver ?? "（姓名已依捐赠人要求删除 Name erased at the giver's request）";

    private static string Basis(string basis) => basis switch
    {
        "voucher" => "凭据 voucher",
        "fair-value" => "公允价值 fair value",
        _ => "评估 appraisal",
    };

    private static List<BitArray> Modules(string text)
    {
        using QRCodeGenerator generator = new();
        using QRCodeData data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return [.. data.ModuleMatrix];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
