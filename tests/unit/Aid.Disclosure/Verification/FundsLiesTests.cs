using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;
using Aid.Disclosure.Verification;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

/// <summary>Lies about income, administration, shortfalls, plans, closings and years, signed by who publishes: only recomputing finds them.</summary>
public sealed class FundsLiesTests
{
    private static readonly Income Grant = new() { Id = "n1", OrganisationId = "o1", FundId = "T", SourceClass = "treasury", Line = "T//CNY", Units = 300, On = new DateOnly(2024, 2, 1), PurposeZh = "拨款" };

    private static readonly AllocationPlan Plan = new()
    {
        Id = "p1", OrganisationId = "o1", FundId = "A", RuleCode = "235", RuleId = "235@1", StartsOn = new DateOnly(2024, 1, 1), EndsOn = new DateOnly(2024, 12, 31), PlannedUnits = 10,
        Parts = [new() { AllocationPlanId = "p1", Line = "A/X/CNY", PlannedUnits = 9 }],
    };

    public static TheoryData<string, PublicRecord> Records => new()
    {
        { "source.gift", new Fund { Id = "A", OrganisationId = "o1", NameZh = "救灾", SourceClass = "treasury" } },
        { "source.mixed", new Fund { Id = "B", OrganisationId = "o1", NameZh = "其他", SourceClass = "lottery" } },
        { "income.no-inflow", new Income { Id = "n9", OrganisationId = "o1", FundId = "T", SourceClass = "treasury", Line = "T//CNY", Units = 5 } },
        { "income.inflow", With(Grant, "Units", 301L) },
        { "income.source", With(Grant, "SourceClass", "lottery") },
        { "income.end", With(With(Grant, "Status", "returned"), "OutflowId", "d1") },
        { "income.gift", With(With(Grant, "Status", "identified"), "DonationId", "g1") },
        { "administration.payment", new AdministrationPayment { Id = "d7", FundId = "A", Units = 5 } },
        { "shortfall.inflow", new Shortfall { Id = "owed1", FundId = "A", OrganisationId = "o1", Line = "A//CNY", Units = 5, OpenUnits = 5 } },
        { "plan.parts", Plan },
        { "plan.rule", Plan },
        { "closing.surplus", new ProjectClosing { Id = "x", ProjectId = "x", FundId = "A", SurplusUnits = 5, ToLine = "B//CNY" } },
        { "year.figure", new YearEnd { Id = "o1:2024:CNY", OrganisationId = "o1", Year = 2024, HeldUnits = 1 } },
        { "year.sources", new YearEnd { Id = "o1:2024:CNY", OrganisationId = "o1", Year = 2024, Sources = [new() { YearEndId = "o1:2024:CNY", SourceClass = "gift", Units = 5 }] } },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Verifier_OfASignedLie_FindsIt(string code, PublicRecord lie)
    {
        using SmallRelease release = new();
        List<PublicRecord> records = Honest();
        records.RemoveAll(record => record.GetType() == lie.GetType() && record.Id == lie.Id);
        await release.PublishAsync([.. records, lie], new Dictionary<string, string>(), []);
        VerificationReport report = await VerifyAsync(release);
        Assert.Contains(report.Findings, finding => finding.Code == code);
    }

    [Fact]
    public async Task Verifier_OfHonestIncome_HasNothingToSayOfSourcesOrIncome()
    {
        using SmallRelease release = new();
        await release.PublishAsync(Honest(), new Dictionary<string, string>(), []);
        VerificationReport report = await VerifyAsync(release);
        Assert.DoesNotContain(report.Findings, finding => finding.Code.StartsWith("source.", StringComparison.Ordinal) || finding.Code.StartsWith("income.", StringComparison.Ordinal));
        Assert.Equal(1, report.Checks.Single(check => check.Code == "funds.incomes").Count);
    }

    // A gift of 100 on A, 40 of it moved to B; 300 of the treasury's on T. Figures and entries are left out: other tests hold those.
    private static List<PublicRecord> Honest()
    {
        CoverageBook book = new(new World().AddFund(new FundFacts("A", "o1")).AddFund(new FundFacts("B", "o1")).AddFund(new FundFacts("T", "o1", Source: "treasury")));
        List<PublicRecord> records = [];
        long sequence = 0;
        LedgerEvent[] events =
        [
            new GiftReceived("g1", [new GiftPart(LineKey.Parse("A//CNY"), 100)]), new Transferred("t1", LineKey.Parse("A//CNY"), 40, LineKey.Parse("B//CNY")), new IncomeReceived("n1", LineKey.Parse("T//CNY"), 300),
        ];
        foreach (Applied applied in events.Select(recorded => book.Apply(recorded).Value))
        {
            records.AddRange(applied.Inflows.Select(LedgerRecords.ToPublic));
            records.AddRange(applied.Outflows.Select(LedgerRecords.ToPublic));
            records.AddRange(applied.Coverage.Select(change => LedgerRecords.ToPublic(change, ++sequence)));
        }

        return
        [
            .. records,
            new Organisation { Id = "o1", NameZh = "甲市红十字会", Level = "city" },
            new Fund { Id = "A", OrganisationId = "o1", NameZh = "救灾" }, new Fund { Id = "B", OrganisationId = "o1", NameZh = "其他" }, new Fund { Id = "T", OrganisationId = "o1", NameZh = "拨款", SourceClass = "treasury" },
            new Donation { Id = "g1", FundId = "A", GrossUnits = 100, ReceivedOn = new DateOnly(2024, 2, 1), Parts = [new() { DonationId = "g1", Line = "A//CNY", Units = 100 }] },
            new Transfer { Id = "t1", FromFundId = "A", ToFundId = "B", FromLine = "A//CNY", ToLine = "B//CNY", Units = 40, OutflowId = "t1" },
            Grant,
        ];
    }

    private static T With<T>(T record, string property, object value)
        where T : PublicRecord, new()
    {
        T copy = new();
        foreach (var field in typeof(T).GetProperties().Where(field => field.SetMethod is not null)) field.SetValue(copy, field.GetValue(record));
        typeof(T).GetProperty(property)!.SetValue(copy, value);
        return copy;
    }

    private static Task<VerificationReport> VerifyAsync(SmallRelease release) =>
        new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(new VerificationOptions { Key = release.Key }, TestContext.Current.CancellationToken);
}
