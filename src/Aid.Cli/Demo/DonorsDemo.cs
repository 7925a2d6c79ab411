using Aid.Application.CollectionBoxes;
using Aid.Application.CollectiveGifts;
using Aid.Application.Corrections;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Funds;
using Aid.Application.MonthlyGiving;
using Aid.Application.OverseasGifts;
using Aid.Application.Pipeline;
using Aid.Application.Projects;

namespace Aid.Cli.Demo;

/// <summary>Every way of giving once, and a gift whose amount was wrong: all of it generated (合成), no person of it real.</summary>
internal static class DonorsDemo
{
    private const string Fund = "hubei-giving";

    /// <summary>Records the gifts. Returns the one whose amount is wrong.</summary>
    public static async Task<string> RecordAsync(DemoScript script)
    {
        script.On(2024, 3, 1);
        await script.DoAsync(new OpenFund { Code = Fund, OrganisationId = "hubei", NameZh = "示例：几种给法", NameEn = "Example: ways of giving", OpenedOn = new(2024, 1, 1), IsSynthetic = true });
        await script.DoAsync(new OpenProject { Code = "hubei-giving-wuhan", FundId = Fund, Designation = "wuhan", NameZh = "示例：武汉", NameEn = "Example: Wuhan", IsSynthetic = true });
        await script.DoAsync(new OpenProject { Code = "hubei-giving-yichang", FundId = Fund, Designation = "yichang", NameZh = "示例：宜昌", NameEn = "Example: Yichang", IsSynthetic = true });
        await script.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare(Fund, 300_000_000, "wuhan"), new DonationShare(Fund, 200_000_000, "yichang")], Giver = "示例集团", NameForm = "named", Memo = "指定武汉300万元、宜昌200万元", IsSynthetic = true,
        });
        await script.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare(Fund, 1_880_000)], Giver = "示例捐赠人", NameForm = "withheld", Forwarder = new GiftForwarder("示例同乡会", IsOrganisation: true), IsSynthetic = true,
        });
        await TogetherAsync(script);
        await BoxAsync(script);
        await AbroadAsync(script);
        await MonthlyAsync(script);
        return (await script.DoAsync(new RecordDonation { Parts = [new DonationShare(Fund, 8_600_000)], Giver = "示例商会", NameForm = "named", IsSynthetic = true })).Id;
    }

    /// <summary>Corrects the wrong amount by two people, after it was published.</summary>
    public static async Task CorrectAsync(DemoScript script, string wrong)
    {
        Recorded proposal = await script.DoAsync(new ProposeCorrection
        {
            SubjectKind = "Donations", SubjectId = wrong, Field = "GrossUnits", NewValue = "6800000", Reason = "录入时两位数字颠倒，银行回单为 68,000.00 元。", FoundBy = "3 月银行对账", IsSynthetic = true,
        });
        await script.DoAsync(new ApproveCorrection { ProposalId = proposal.Id, IsSynthetic = true }, DemoScript.Checker);
    }

    private static Task TogetherAsync(DemoScript script) => script.DoAsync(new RecordCollectiveGift
    {
        NameZh = "示例中学师生", NameEn = "Example school, staff and pupils", Line = new LineChoice(Fund), Channel = "bank", IsSynthetic = true, Units = 36_200,
        List =
        [
            new(10_000, "示例甲老师", "named"), new(5_000, "示例乙老师", "masked"), new(5_000, "示例丙"), new(5_000, "示例丁"), new(5_000, "示例戊", "anonymous"), new(3_200, "示例己"), new(3_000, "示例庚"),
        ],
    });

    private static async Task BoxAsync(DemoScript script)
    {
        await script.DoAsync(new RegisterBox { Code = "hb-001", FundId = Fund, PlaceZh = "示例：火车站候车厅", PlaceEn = "Example: railway station", Seal = "示例封条一", PlacedOn = new(2024, 1, 2), IsSynthetic = true });
        await CountAsync("示例封条一", 128_640, 128_640, "", "示例封条二", new(2024, 2, 1));
        await CountAsync("示例封条二", 94_370, 94_320, "一张残币不能兑换", "示例封条三", new(2024, 3, 1));

        async Task CountAsync(string seal, long first, long second, string reason, string next, DateOnly on)
        {
            Recorded opening = await script.DoAsync(new OpenBox { BoxCode = "hb-001", SealFound = seal, CountedUnits = first, On = on, IsSynthetic = true });
            await script.DoAsync(new CountBox { OpeningId = opening.Id, CountedUnits = second, DifferenceReason = reason, NewSeal = next, IsSynthetic = true }, DemoScript.Checker);
        }
    }

    private static async Task AbroadAsync(DemoScript script)
    {
        foreach ((string region, long fen, string? decision) in new[] { ("SG", 20_000_000L, "accept"), ("US", 5_000_000L, "return"), ("FR", 3_000_000L, (string?)null) })
        {
            Recorded gift = await script.DoAsync(new RecordOverseasGift { Line = new LineChoice(Fund), Units = fen, Region = region, Giver = "示例海外捐赠人", IsSynthetic = true });
            if (decision is not null) await script.DoAsync(new ReviewOverseasGift { GiftId = gift.Id, Decision = decision, Grounds = "示例", IsSynthetic = true }, DemoScript.Checker);
        }
    }

    private static async Task MonthlyAsync(DemoScript script)
    {
        for (int giver = 1; giver <= 8; giver++)
        {
            Recorded donor = await script.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = $"示例月捐人{giver}" }, IsSynthetic = true });
            Recorded pledge = await script.DoAsync(new RecordPledge { DonorId = donor.Id, FundId = Fund, Units = 5_000, DayOfMonth = 8, BeginsOn = new(2024, 1, 1), LapsesAfter = 2, Evidence = "示例", IsSynthetic = true });
            for (int month = 1; month <= (giver == 8 ? 0 : 3); month++)
            {
                Recorded gift = await script.DoAsync(new RecordDonation { Parts = [new DonationShare(Fund, 5_000)], DonorId = donor.Id, Channel = "wechat", ReceivedOn = new(2024, month, 8), IsSynthetic = true });
                await script.DoAsync(new MatchInstalment { PledgeId = pledge.Id, DonationId = gift.Id, IsSynthetic = true });
            }
        }
        await script.DoAsync(new CountMonthlyGivers { FundId = Fund, Month = new(2024, 2, 1), IsSynthetic = true });
    }
}
