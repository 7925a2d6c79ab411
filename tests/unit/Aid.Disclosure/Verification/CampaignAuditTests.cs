using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

/// <summary>What a release may say of campaigns: each lie is found under its code, and honest campaigns are not accused.</summary>
public sealed class CampaignAuditTests
{
    [Theory]
    [InlineData("settlement.unexplained", "settlement")]
    [InlineData("close-out.unreconciled", "close-out")]
    [InlineData("matching.pool-exceeded", "pool")]
    [InlineData("match.gift", "gift")]
    [InlineData("match.clawed-back", "clawed-back")]
    [InlineData("match.shares", "shares")]
    [InlineData("match.refund", "refund")]
    [InlineData("page.figure", "sub-plan")]
    [InlineData("page.unknown-figure", "unknown")]
    public async Task Verifier_OfALieAboutACampaign_FindsIt(string code, string lie)
    {
        List<PublicRecord> records = [.. SmallBooks.First()];
        Dictionary<string, string> pages = SmallBooks.Pages;
        switch (lie)
        {
            case "settlement": records.Add(new CampaignSettlement { Id = "c1", CampaignId = "c1", ProvisionalUnits = 10, SettledUnits = 9 }); break;
            case "close-out": records.Add(new CloseOut { Id = "co1", CampaignId = "c1", StatedUnits = 10, BookUnits = 9 }); break;
            case "pool": records.AddRange([Rule(pool: 99), Match(100)]); break;
            case "gift": records.AddRange([Rule(), Match(99)]); break;
            case "clawed-back": records.AddRange([Rule(), Match(100), Clawback(101)]); break;
            case "shares": records.AddRange([Rule(), Match(100, share: 101)]); break;
            case "refund": records.AddRange([Rule(), Match(100), Clawback(1)]); break;
            case "sub-plan": pages["index.html"] += """<data value="1" data-total="sub-plan=s1:CNY:open">0.01</data>"""; break;
            default: pages["index.html"] += """<data value="1" data-total="sub-plan=s1:CNY:lucky">0.01</data>"""; break;
        }

        Assert.Contains(code, (await VerifyAsync(records, pages)).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task Verifier_OfHonestCampaigns_FindsNothing()
    {
        Dictionary<string, string> pages = SmallBooks.Pages;
        pages["index.html"] += """<data value="30" data-total="sub-plan=s1:CNY:open">0.30</data><data value="900" data-total="matching=pool:CNY:left">9.00</data><data value="100" data-total="team=t1:CNY:given">1.00</data>""";
        VerificationReport report = await VerifyAsync(
            [
                .. SmallBooks.First(), Rule(), Match(100, share: 60),
                new SubPlanAmount { Id = "sp1", CampaignId = "c1", SubPlanId = "s1", Kind = "due", Units = 50 },
                new SubPlanAmount { Id = "sp2", CampaignId = "c1", SubPlanId = "s1", Kind = "received", Units = 20 },
                new Team { Id = "t1", CampaignId = "c1", NameZh = "队" },
                new TeamGift { Id = "tg1", CampaignId = "c1", TeamId = "t1", DonationId = "g5" },
                new TeamGift { Id = "tg2", CampaignId = "c1", TeamId = "t1", DonationId = "g1", Status = "withdrawn" },
                new CampaignSettlement
                {
                    Id = "c1", CampaignId = "c1", ProvisionalUnits = 10, SettledUnits = 9,
                    Differences = [new SettlementDifference { CampaignSettlementId = "c1", Kind = "refunded", Units = -1, TextZh = "退款" }],
                },
            ],
            pages);
        Assert.Empty(report.Findings);
    }

    private static async Task<VerificationReport> VerifyAsync(IReadOnlyList<PublicRecord> records, Dictionary<string, string> pages)
    {
        using SmallRelease release = new();
        await release.PublishAsync([.. records], pages, [SmallBooks.Name]);
        return await new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(new VerificationOptions { Key = release.Key }, TestContext.Current.CancellationToken);
    }

    private static Matching Rule(long pool = 1_000) => new() { Id = "pool", CampaignId = "c1", PoolUnits = pool };

    /// <summary>A match by g5, which gave 100.</summary>
    private static MatchResult Match(long units, long share = 0) => new()
    {
        Id = "m1", CampaignId = "c1", MatchingId = "pool", Units = units, DonationId = "g5",
        Shares = share == 0 ? [] : [new MatchResultShare { MatchResultId = "m1", DonationId = "g1", Units = share }],
    };

    private static MatchClawback Clawback(long units) => new() { Id = "mc1", CampaignId = "c1", MatchingId = "pool", MatchResultId = "m1", Units = units, RefundId = "r9" };
}
