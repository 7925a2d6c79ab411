using Aid.Application.Books;
using Aid.Application.Claims;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Receipts;
using Aid.Application.Refunds;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Receipts from the gift to the paper: through the real pipeline, read back from the PDF by other people's tools.</summary>
public sealed class ReceiptTests
{
    private const string Address = "https://example.org/gifts/index.html";

    [Fact]
    public async Task Receipt_OfMoney_SaysWhatTheRuleAsksAndItsCodeLeadsToTheGift()
    {
        await using RealHouse house = await OpenAsync();
        Recorded gift = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 140_950, "tumour")], Giver = "阿卜杜拉·买买提", ReceivedOn = new DateOnly(2026, 2, 27) });
        Assert.Equal("receipt.not-published", await RefusedAsync(house, new IssueReceipt { DonationId = gift.Id, Handler = "王经办" }));
        await house.PublishAsync();

        Recorded receipt = await house.DoAsync(new IssueReceipt { DonationId = gift.Id, Handler = "王经办", IssuedOn = new DateOnly(2026, 3, 1) });

        Assert.Equal("HB-2026-000001", receipt.Id);
        byte[] pdf = await PdfAsync(house, receipt.Id);
        Assert.Equal(pdf, await PdfAsync(house, receipt.Id));
        string text = PdfTools.TextOf(pdf);
        foreach (string said in new[] { "捐赠回执", "HB-2026-000001", "阿卜杜拉·买买提", "货币资金", "¥1,409.50", "人民币（大写）壹仟肆佰零玖元伍角整", "救助基金·肿瘤救助", "2026-02-27", "示例市红十字会", "王经办", "0571-0000000" })
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Matches(@"WenQuanYiMicroHei\s+CID TrueType\s+Identity-H\s+yes yes yes", PdfTools.FontsOf(pdf));
        string code = (await house.Host.QueryAsync(new GetReceipt(gift.Id))).Value.Code;
        Assert.Equal($"{Address}#{code}", PdfTools.QrCodeOf(pdf));
        await house.HoldAsync();
    }

    [Fact]
    public async Task Receipt_OfGoods_SaysQuantityAndValue()
    {
        await using RealHouse house = await OpenAsync();
        Recorded gift = await house.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare("relief", 36_000)], Asset = "MASK", Giver = "示例口罩厂", NameForm = "named",
            Goods = new GoodsGiven("L1", "医用口罩", "只", ValueUnits: 7_200_000, ValueBasis: "voucher"),
        });
        await house.PublishAsync();
        Recorded receipt = await house.DoAsync(new IssueReceipt { DonationId = gift.Id, Handler = "李经办" });
        string text = PdfTools.TextOf(await PdfAsync(house, receipt.Id));
        foreach (string said in new[] { "物资 Goods：医用口罩", "36,000 只", "（大写）叁万陆仟只", "¥72,000.00（凭据", "人民币（大写）柒万贰仟元整" }) Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_RunWithoutGapsWhateverIsRefusedBetween()
    {
        await using RealHouse house = await OpenAsync();
        for (int i = 1; i <= 24; i++) await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 100 * i)], Giver = "某某公司" });
        await house.PublishAsync();
        Task<Result<Recorded>>[] asked = [.. Enumerable.Range(1, 48).Select(i => house.Host.SendAsync(new IssueReceipt { DonationId = "g" + (1 + (i % 30)), Handler = "甲", IssuedOn = new DateOnly(i % 5 == 0 ? 2025 : 2026, 3, 1) }, RealHouse.Maker))];
        List<Result<Recorded>> answers = [.. await Task.WhenAll(asked)];
        List<string> numbers = [.. answers.Where(answer => !answer.IsRefused).Select(answer => answer.Value.Id).Order(StringComparer.Ordinal)];
        Assert.Equal(24, numbers.Count);
        foreach (IGrouping<string, string> year in numbers.GroupBy(number => number[..8]))
            Assert.Equal(Enumerable.Range(1, year.Count()).Select(serial => $"{year.Key}{serial:D6}"), year);
        Assert.Equal(["donation.unknown", "receipt.issued"], answers.Where(answer => answer.IsRefused).Select(answer => answer.Refusal!.Code).Distinct().Order());
    }

    [Fact]
    public async Task VoidReceipt_StaysNamesItsSuccessorAndSaysSo()
    {
        await using RealHouse house = await OpenAsync();
        Recorded gift = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 5_000)], Giver = "张三" });
        await house.PublishAsync();
        Recorded wrong = await house.DoAsync(new IssueReceipt { DonationId = gift.Id, Handler = "甲" });
        Recorded right = await house.DoAsync(new ReissueReceipt { ReceiptId = wrong.Id, Reason = "姓名写错", Handler = "甲", Giver = "张叁" });

        Assert.Equal("HB-2020-000002", right.Id);
        string old = PdfTools.TextOf(await PdfAsync(house, wrong.Id));
        Assert.Contains("作废 VOID", old, StringComparison.Ordinal);
        Assert.Contains("姓名写错", old, StringComparison.Ordinal);
        Assert.Contains("代之以 HB-2020-000002", old, StringComparison.Ordinal);
        string fresh = PdfTools.TextOf(await PdfAsync(house, right.Id));
        Assert.Contains("张叁", fresh, StringComparison.Ordinal);
        Assert.Contains("本回执代替已作废的 HB-2020-000001", fresh, StringComparison.Ordinal);
        GiftPapers papers = (await house.Host.QueryAsync(new GetGiftPapers(gift.Id))).Value;
        Assert.Equal(("HB-2020-000002", (string?)null), (papers.Receipts[0].SuccessorId!, papers.Receipts[1].VoidReason));

        Assert.Equal("receipt.void", await RefusedAsync(house, new VoidReceipt { ReceiptId = wrong.Id, Reason = "再来" }));
        Assert.Equal("receipt.unknown", await RefusedAsync(house, new VoidReceipt { ReceiptId = "HB-2020-000009", Reason = "没有" }));
        await house.DoAsync(new VoidReceipt { ReceiptId = right.Id, Reason = "捐赠人交回" });
        Assert.Equal("HB-2020-000003", (await house.DoAsync(new IssueReceipt { DonationId = gift.Id, Handler = "甲", NameForm = "masked" })).Id);
        Assert.Contains("*三", PdfTools.TextOf(await PdfAsync(house, "HB-2020-000003")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnonymousAndWaived_AreRecordedAsTheLawSays()
    {
        await using RealHouse house = await OpenAsync();
        Recorded anonymous = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 500)], NameForm = "anonymous" });
        Recorded waived = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 700)], Giver = "李四" });
        Recorded wrong = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 900)], Giver = "王五" });
        Recorded elsewhere = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("far", 900)], Giver = "王五" });
        await house.DoAsync(new VoidDonation { DonationId = wrong.Id, Reason = "重复登记" });
        await house.PublishAsync();

        Assert.Equal("receipt.name-missing", await RefusedAsync(house, new IssueReceipt { DonationId = anonymous.Id, Handler = "甲" }));
        Recorded receipt = await house.DoAsync(new IssueReceipt { DonationId = anonymous.Id, Handler = "甲", NameForm = "anonymous" });
        Assert.Contains("爱心人士（匿名）", PdfTools.TextOf(await PdfAsync(house, receipt.Id)), StringComparison.Ordinal);
        Assert.Equal("receipt.issued", await RefusedAsync(house, new WaiveReceipt { DonationId = anonymous.Id }));
        await house.DoAsync(new WaiveReceipt { DonationId = waived.Id, Note = "电话告知" });
        Assert.Equal("receipt.waived", await RefusedAsync(house, new WaiveReceipt { DonationId = waived.Id }));
        Assert.Equal("receipt.waived", await RefusedAsync(house, new IssueReceipt { DonationId = waived.Id, Handler = "甲" }));
        Assert.Equal("waived", (await house.Host.QueryAsync(new GetGiftPapers(waived.Id))).Value.ReceiptWaiver);
        Assert.Equal("HB-2020-000002", (await house.DoAsync(new IssueReceipt { DonationId = waived.Id, Handler = "甲", IsAfterWaiver = true })).Id);
        Assert.Equal("receipt.gift-void", await RefusedAsync(house, new IssueReceipt { DonationId = wrong.Id, Handler = "甲" }));
        Assert.Equal("receipt.series-unknown", await RefusedAsync(house, new IssueReceipt { DonationId = elsewhere.Id, Handler = "甲" }));
        Assert.Equal("receipt.prefix-taken", await RefusedAsync(house, new OpenReceiptSeries { OrganisationId = "county", Prefix = "HB", Issuer = "示例县红十字会", Address = Address }));
        Assert.Equal("receipt.prefix-taken", await RefusedAsync(house, new OpenReceiptSeries { OrganisationId = "city", Prefix = "HC", Issuer = "示例市红十字会", Address = Address }));
        Assert.Equal("organisation.unknown", await RefusedAsync(house, new OpenReceiptSeries { OrganisationId = "nowhere", Prefix = "NW", Issuer = "某会", Address = Address }));
        Assert.Equal("receipt.unknown", (await house.Host.QueryAsync(new GetReceiptPdf("HB-2026-000099"))).Refusal!.Code);
    }

    [Fact]
    public async Task Erasure_TakesTheNameOffTheReceiptAndLeavesItsNumber()
    {
        const string Canary = "金丝雀欧阳望";
        await using RealHouse house = await OpenAsync();
        string donor = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = Canary } })).Id;
        Recorded gift = await house.DoAsync(new RecordDonation { Parts = [new DonationShare("relief", 5_000)], DonorId = donor });
        await house.PublishAsync();
        Recorded receipt = (await house.Host.SendAsync(new IssueReceipt { DonationId = gift.Id, Handler = "甲", Giver = Canary }, RealHouse.Maker, "key-1")).Value;
        await house.DoAsync(new VoidReceipt { ReceiptId = receipt.Id, Reason = Canary + "交回" });
        Recorded second = await house.DoAsync(new IssueReceipt { DonationId = gift.Id, Handler = "甲" });
        await house.DoAsync(new ClaimForGiver { DonationId = gift.Id, Reason = Canary + "到场", Evidence = Canary + "的回单" });
        string export = System.Text.RegularExpressions.Regex.Unescape((await house.Host.QueryAsync(new ExportDonor(donor))).Value.Sections["receipts"].GetRawText());
        Assert.Contains(second.Id, export, StringComparison.Ordinal);
        Assert.Contains(Canary + "的回单", export, StringComparison.Ordinal);

        await house.DoAsync(new EraseDonor { DonorId = donor, Reason = "本人要求" });

        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Root, Canary));
        string text = PdfTools.TextOf(await PdfAsync(house, second.Id));
        Assert.Contains("姓名已依捐赠人要求删除", text, StringComparison.Ordinal);
        Assert.Contains(second.Id, text, StringComparison.Ordinal);
        await house.HoldAsync();
    }

    internal static async Task<RealHouse> OpenAsync()
    {
        RealHouse house = await RealHouse.OpenAsync();
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会" });
        await house.DoAsync(new RegisterOrganisation { Code = "county", NameZh = "示例县红十字会", ParentId = "city" });
        await house.DoAsync(new OpenFund { Code = "relief", OrganisationId = "city", NameZh = "救助基金" });
        await house.DoAsync(new OpenFund { Code = "far", OrganisationId = "county", NameZh = "县救助基金" });
        await house.DoAsync(new OpenProject { Code = "tumour", FundId = "relief", NameZh = "肿瘤救助" });
        await house.DoAsync(new OpenReceiptSeries { OrganisationId = "city", Prefix = "HB", Issuer = "示例市红十字会", Address = Address, Contact = "0571-0000000" });
        return house;
    }

    internal static async Task<string> RefusedAsync<T>(RealHouse house, Command<T> command, Person? person = null)
    {
        Result<T> result = await house.Host.SendAsync(command, person ?? RealHouse.Maker);
        Assert.True(result.IsRefused);
        return result.Refusal.Code;
    }

    private static async Task<byte[]> PdfAsync(RealHouse house, string number) => (await house.Host.QueryAsync(new GetReceiptPdf(number))).Value.Pdf;
}
