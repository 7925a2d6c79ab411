using Aid.Application.Allocations;
using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Fees;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Rules;
using Aid.Application.Transfers;
using Aid.Disclosure.Verification;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Application;

/// <summary>Whatever the slices record, in whatever order, a stranger's check of the release must hold.</summary>
public sealed class PublishedBooksTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task RandomBooks_PublishedThreeTimes_Verify(int seed)
    {
        await using RealHouse house = await RealHouse.OpenAsync();
        await FoundAsync(house);
        Random random = new(seed);
        for (int release = 1; release <= 3; release++)
        {
            for (int i = 0; i < 40; i++) await StepAsync(house, random);
            await house.PublishAsync();
            VerificationReport report = await new ReleaseVerifier(new ReleaseFolder(house.Folder.Public)).RunAsync(cancellation: TestContext.Current.CancellationToken);
            Assert.Equal("", string.Join("\n", report.Findings.Select(finding => $"{finding.File} {finding.Code} {finding.En} {finding.Expected} {finding.Found}")));
            Assert.Equal(release, report.Release);
        }
    }

    private static async Task FoundAsync(RealHouse house)
    {
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "市红十字会" });
        await house.DoAsync(new RegisterOrganisation { Code = "county", NameZh = "县红十字会", ParentId = "city" });
        await house.DoAsync(new OpenFund { Code = "relief", OrganisationId = "city", NameZh = "救助基金" });
        await house.DoAsync(new OpenFund { Code = "free", OrganisationId = "city", NameZh = "非限定基金", IsRestricted = false });
        await house.DoAsync(new OpenFund { Code = "far", OrganisationId = "county", NameZh = "县救助基金" });
        await house.DoAsync(new OpenProject { Code = "tumour", FundId = "relief", NameZh = "肿瘤救助" });
        await house.DoAsync(new DefineRule { Code = "ten", Parts = [new RulePart(1, new LineChoice("relief", "cost")), new RulePart(9, new LineChoice("relief", "tumour"))] });
        await house.DoAsync(new RecordOpeningBalance { Line = new LineChoice("free"), Units = 3_000 });
    }

    private static async Task StepAsync(RealHouse house, Random random)
    {
        long units = random.Next(1, 2_000);
        string fund = random.Next(4) == 0 ? "far" : "relief";
        string gift = "g" + random.Next(1, 15);
        Command<Recorded> command = random.Next(17) switch
        {
            0 or 1 or 2 => Gift(fund, units, random),
            3 => new RecordDonation
            {
                Parts = [new DonationShare("relief", units)], Asset = "MASK", Giver = "甲公司", NameForm = "named", Goods = new GoodsGiven("L1", "口罩", "只"),
            },
            4 => new RecordDisbursement { FundId = fund, Units = units, PurposeZh = "救助", Recipient = "第一医院", Persons = random.Next(5, 90) },
            5 => new RecordDisbursement { FundId = fund, Units = units, Kind = "passed-on", PurposeZh = "拨付", Recipient = "县红十字会" },
            6 => new ReportUse { DisbursementId = "d" + random.Next(1, 9), Units = random.Next(1, 300), PurposeZh = "帐篷" },
            7 => new ReturnPassedOn { DisbursementId = "d" + random.Next(1, 9), Units = random.Next(1, 200), Reason = "退回" },
            8 => new TransferFunds { From = new LineChoice(fund), To = new LineChoice(random.Next(2) == 0 ? "free" : fund == "far" ? "relief" : "far"), Units = units, Reason = "调拨" },
            9 => new SplitByRule { Rule = "ten@1", From = new LineChoice("relief"), Units = units },
            10 => new ConvertAssets
            {
                Kind = "purchase", Inputs = [new ConversionInput(new LineChoice("relief"), units)], To = new LineChoice("relief", "", "MASK", "P1"),
                ToUnits = 1 + (units / 7), Goods = new GoodsMade("口罩", "只"),
            },
            11 => new DistributeGoods { FundId = "relief", Asset = "MASK", Lot = random.Next(2) == 0 ? "L1" : "P1", Units = random.Next(1, 300), PurposeZh = "防疫", Recipient = "社区" },
            12 => new RefundDonation { DonationId = gift, Units = random.Next(1, 400), Kind = random.Next(2) == 0 ? "refund" : "chargeback", Reason = "退款" },
            13 => random.Next(2) == 0 ? new RecordFee { DonationId = gift, Units = random.Next(1, 30) } : new VoidDonation { DonationId = gift, Reason = "重复登记" },
            14 => new ReplaceDisbursement { DisbursementId = "d" + random.Next(1, 9), Units = units, Reason = "金额写错" },
            15 => new ConvertAssets
            {
                Kind = "assembly",
                Inputs = [new ConversionInput(new LineChoice("relief", "", "MASK", "L1"), random.Next(1, 90)), new ConversionInput(new LineChoice("relief", "", "MASK", "P1"), random.Next(1, 9))],
                To = new LineChoice("relief", "", "KIT", "K1"), ToUnits = random.Next(1, 9), Goods = new GoodsMade("防护包", "套"),
            },
            _ => new ReverseEntry { RecordId = "dtarf"[random.Next(5)] + random.Next(1, 6).ToString(), Reason = "登记有误" },
        };
        Result<Recorded> done = await house.Host.SendAsync(command, RealHouse.Maker);
        if (done.IsRefused) return;
        if (done.Value.Id[0] == 'd') await house.Host.SendAsync(new ApproveDisbursement { DisbursementId = done.Value.Id }, RealHouse.Checker);
        if (done.Value.Id[0] == 'v') await house.Host.SendAsync(new ApproveReversal { ReversalId = done.Value.Id }, RealHouse.Checker);
    }

    private static RecordDonation Gift(string fund, long units, Random random) => new()
    {
        Parts = fund == "relief" && random.Next(2) == 0 ? [new DonationShare("relief", units, "tumour"), new DonationShare("free", units)] : [new DonationShare(fund, units)],
        FeeUnits = random.Next(3) == 0 ? random.Next(0, (int)units) / 10 : 0,
        Channel = random.Next(2) == 0 ? "wechat" : "bank",
        Giver = "某某公司",
        NameForm = random.Next(2) == 0 ? "named" : "withheld",
    };
}
