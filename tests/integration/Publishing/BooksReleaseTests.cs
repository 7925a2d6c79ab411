using System.Text;
using Aid.Application.Allocations;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Fees;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Projects;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Gate;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Rules;
using Aid.Application.Stated;
using Aid.Application.Transfers;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Records;
using Xunit;

namespace Aid.Tests.Integration.Publishing;

public sealed class BooksReleaseTests
{
    [Fact]
    public async Task Publish_EveryKindOfCommand_PassesTheGateAndEqualsTheLedger()
    {
        await using var house = await Begin();
        var big = await Give(house, 100_000, giver: "某某公司", named: true);
        var small = await Give(house, 777, giver: "不公开的人", designation: "tumour");
        var false1 = await Give(house, 5_000, giver: "虚假");
        await house.DoAsync(new RecordDonation { Parts = [new("relief", 500)], Asset = "mask", Channel = "goods", Goods = new("lot1", "口罩", "个") });
        await house.PublishAsync();
        await house.HoldAsync();

        // A payment to three people would be theirs, with its day and place: not even its amount may stand alone.
        var few = await house.Host.SendAsync(new RecordDisbursement { FundId = "relief", ProjectId = "tumour", Units = 20_500, PurposeZh = "救助", Recipient = "某医院", Persons = 3, PersonTimes = 9 }, RealHouse.Maker);
        Assert.Equal("disbursement.too-few-persons", few.Refusal!.Code);
        var paid = await house.PayAsync(new RecordDisbursement { FundId = "relief", ProjectId = "tumour", Units = 20_500, PurposeZh = "救助", Recipient = "某医院", Persons = 7, PersonTimes = 9 });
        var passed = await house.PayAsync(new RecordDisbursement { FundId = "relief", Units = 10_000, Kind = "passed-on", PurposeZh = "拨付", Recipient = "县红十字会" });
        var reported = await house.DoAsync(new ReportUse { DisbursementId = passed, Units = 4_000, PurposeZh = "发放" });
        await house.DoAsync(new ApproveDisbursement { DisbursementId = reported.Id }, RealHouse.Checker);
        await house.DoAsync(new ReturnPassedOn { DisbursementId = passed, Units = 1_000, Reason = "结余" });
        var goods = await house.DoAsync(new DistributeGoods { FundId = "relief", Asset = "mask", Lot = "lot1", Units = 120, PurposeZh = "发放口罩", Recipient = "某医院" });
        await house.DoAsync(new ApproveDisbursement { DisbursementId = goods.Id }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();

        var moved = await house.DoAsync(new TransferFunds { From = new("relief"), To = new("warm"), Units = 3_000, Reason = "调剂" });
        await house.DoAsync(new DefineRule { Code = "cost", Parts = [new(1, new("warm", "cost")), new(9, new("relief", "tumour"))] });
        await house.DoAsync(new SplitByRule { Rule = "cost@1", From = new("warm"), Units = 1_005 });
        await house.DoAsync(new ConvertAssets { Kind = "purchase", Inputs = [new(new("relief"), 7_000)], To = new("relief", "", "kit", "lot2"), ToUnits = 35, Goods = new("家庭包", "个") });
        await house.DoAsync(new ConvertAssets { Kind = "assembly", Inputs = [new(new("relief", "", "mask", "lot1"), 50), new(new("relief", "", "kit", "lot2"), 10)], To = new("relief", "", "set", "lot3"), ToUnits = 10, Goods = new("组合包", "套") });
        await house.DoAsync(new RecordFee { DonationId = big.Id, Units = 60 });
        await house.DoAsync(new RefundDonation { DonationId = small.Id, Units = 77, Reason = "捐赠人要求" });
        await house.DoAsync(new VoidDonation { DonationId = false1.Id, Reason = "虚假捐赠" });
        await house.PublishAsync();
        await house.HoldAsync();

        var reversal = await house.DoAsync(new ReverseEntry { RecordId = moved.Id, Reason = "误转" });
        await house.Host.SendAsync(new ApproveReversal { ReversalId = reversal.Id }, RealHouse.Checker);
        await house.DoAsync(new ReplaceDisbursement { DisbursementId = paid, Units = 20_000, Reason = "金额误记" });
        await house.DoAsync(new RecordDonation { Parts = [new("relief", 1)] });
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        var payment = reader.Find<Disbursement>(paid)!;
        Assert.Equal(7, payment.Persons);
        Assert.Equal(9, payment.PersonTimes);
        Assert.Empty(ManifestAudit.Differences(house.Folder.Public));
        Assert.Equal("某某公司", reader.NamesOf([big.Id])[big.Id]);
        foreach (var file in Directory.EnumerateFiles(house.Folder.Public, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("不公开的人", Encoding.UTF8.GetString(File.ReadAllBytes(file)));
        Assert.Equal(reader.Find<Donation>(big.Id)!.LeafIndex, house.Rows.LeafIndexOfGift(big.Id));
        Assert.Null(house.Rows.LeafIndexOfGift("g999"));
    }

    [Fact]
    public async Task Publish_RunningTotalThatFell_IsRefusedUntilACorrectionIsLinked()
    {
        await using var house = await Begin();
        await house.DoAsync(new StateFigure { OrganisationId = "city", Series = "cumulative-received", IsCumulative = true, On = new DateOnly(2020, 1, 27), Units = 38_640_000_000 });
        await house.PublishAsync();
        var fallen = await house.DoAsync(new StateFigure { OrganisationId = "city", Series = "cumulative-received", IsCumulative = true, On = new DateOnly(2020, 1, 28), Units = 8_550_110_000 });

        var refused = await house.Host.SendAsync(new PublishRelease(), RealHouse.Maker);
        Assert.Equal([GateCodes.CumulativeFell], Assert.IsType<ReleaseRefused>(refused.Refusal).Reasons.Select(r => r.Code));
        await house.DoAsync(new LinkCorrection { StatedFigureId = fallen.Id, Reason = "前几日漏计" }, RealHouse.Checker);
        await house.PublishAsync();

        using var reader = house.Rows.OpenReader();
        Assert.Equal("x1", Assert.Single(reader.All<RefusedRelease>()).Id);
        Assert.NotNull(reader.Find<StatedFigure>(fallen.Id)!.CorrectionId);
    }

    [Fact]
    public async Task Publish_AfterReopening_GoesOnFromTheWatermark()
    {
        await using var house = await Begin();
        var gift = await Give(house, 100, giver: "某某公司", named: true);
        await house.PublishAsync();
        await house.ReopenAsync();

        Assert.IsType<NothingToPublish>((await house.Host.SendAsync(new PublishRelease(), RealHouse.Maker)).Refusal);
        await Give(house, 50);
        var report = await house.PublishAsync();

        Assert.Equal(2, report.Release);
        using var reader = house.Rows.OpenReader();
        Assert.Equal(["g2"], reader.Changed<Donation>());
        Assert.Equal(150, reader.Find<FundFigures>("relief:CNY")!.ReceivedUnits);
        var code = ReceiptCode.Format(house.Rows.LeafIndexOfGift(gift.Id)!.Value, new byte[10]);
        Assert.Equal(reader.Find<Donation>(gift.Id)!.LeafIndex, ReceiptCode.TryParse(code)!.LeafIndex);
    }

    private static async Task<RealHouse> Begin()
    {
        var house = await RealHouse.OpenAsync();
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "市红十字会" });
        await house.DoAsync(new OpenFund { Code = "relief", NameZh = "救助基金" });
        await house.DoAsync(new OpenFund { Code = "warm", NameZh = "送温暖基金" });
        await house.DoAsync(new OpenProject { Code = "tumour", FundId = "relief", NameZh = "肿瘤救助" });
        return house;
    }

    private static Task<Aid.Application.Pipeline.Recorded> Give(RealHouse house, long units, string giver = "", bool named = false, string designation = "") =>
        house.DoAsync(new RecordDonation
        {
            Parts = [new("relief", units, designation)], Giver = giver, NameForm = giver.Length == 0 ? "anonymous" : named ? "named" : "withheld", Memo = giver,
        });
}
