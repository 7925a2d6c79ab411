using Aid.Application.Campaigns;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Projects;
using Aid.Application.Rules;
using Xunit;

namespace Aid.Tests.Integration.Application;

public sealed class RegistryTests
{
    [Fact]
    public async Task Codes_TakenOrUnknown_AreRefused()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        Assert.Equal("organisation.code-taken", await books.RefusedAsync(new RegisterOrganisation { Code = "city", NameZh = "重名" }));
        Assert.Equal("organisation.unknown", await books.RefusedAsync(new RegisterOrganisation { Code = "town", NameZh = "镇", ParentId = "nowhere" }));
        Assert.Equal("fund.code-taken", await books.RefusedAsync(new OpenFund { Code = "relief", OrganisationId = "city", NameZh = "重名" }));
        Assert.Equal("organisation.unknown", await books.RefusedAsync(new OpenFund { Code = "more", OrganisationId = "nowhere", NameZh = "基金" }));
        Assert.Equal("project.code-taken", await books.RefusedAsync(new OpenProject { Code = "tumour", FundId = "warm", NameZh = "重名" }));
        Assert.Equal("project.designation-taken", await books.RefusedAsync(new OpenProject { Code = "tumour2", Designation = "tumour", FundId = "relief", NameZh = "重名" }));
        Assert.Equal("fund.unknown", await books.RefusedAsync(new OpenProject { Code = "other", FundId = "nowhere", NameZh = "项目" }));
        Assert.Equal("command.invalid", await books.RefusedAsync(new OpenProject { Code = "cost", FundId = "relief", NameZh = "保留的用途" }));
        OpenCampaign campaign = new() { Code = "day99", FundId = "relief", NameZh = "99公益日", StartsOn = new DateOnly(2026, 9, 7) };
        await books.DoAsync(campaign);
        Assert.Equal("campaign.code-taken", await books.RefusedAsync(campaign));
        Assert.Equal("fund.unknown", await books.RefusedAsync(campaign with { Code = "day98", FundId = "nowhere" }));
        Assert.Equal("command.invalid", await books.RefusedAsync(campaign with { Code = "day97", EndsOn = new DateOnly(2026, 9, 6) }));
    }

    [Fact]
    public async Task Gifts_WithWhatTheBooksDoNotKnow_AreRefused()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        RecordDonation gift = DisbursementTests.Gift(100);
        Assert.Equal("fund.unknown", await books.RefusedAsync(gift with { Parts = [new DonationShare("nowhere", 1)] }));
        Assert.Equal("fund.designation-unknown", await books.RefusedAsync(gift with { Parts = [new DonationShare("relief", 1, "moon")] }));
        Assert.Equal("asset.unknown", await books.RefusedAsync(gift with { Asset = "GOLD" }));
        Assert.Equal("campaign.unknown", await books.RefusedAsync(gift with { CampaignId = "day99" }));
        Assert.Equal("gift.fee-out-of-range", await books.RefusedAsync(gift with { FeeUnits = 101 }));
        await books.DoAsync(gift with { Channel = "wechat", TransactionNumber = "n1" });
        Assert.Equal("donation.transaction-number-taken", await books.RefusedAsync(gift with { Channel = "wechat", TransactionNumber = "n1" }));
        await books.DoAsync(gift with { Channel = "alipay", TransactionNumber = "n1" });
        Assert.Equal("donation.unknown", (await books.Host.QueryAsync(new TraceDonation("g9"), TestContext.Current.CancellationToken)).Refusal!.Code);
        Assert.Equal("donation.unknown", (await books.Host.QueryAsync(new GetReceipt("g01"), TestContext.Current.CancellationToken)).Refusal!.Code);
        Assert.Equal("receipt.not-published", (await books.Host.QueryAsync(new GetReceipt("g1"), TestContext.Current.CancellationToken)).Refusal!.Code);
        Assert.Equal("fund.unknown", (await books.Host.QueryAsync(new GetFundStatement("nowhere"), TestContext.Current.CancellationToken)).Refusal!.Code);
    }

    [Fact]
    public async Task Gift_WithFeeOverTwoParts_StandsNetAndTracesWhole()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare("relief", 5, "tumour"), new DonationShare("warm", 5)], FeeUnits = 1, Channel = "wechat", Giver = "某某公司", NameForm = "named",
        });
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal(9, balances["channel:city/wechat CNY"]);
        Assert.Equal((-4, -5), (balances["fund:relief CNY"], balances["fund:warm CNY"]));
        DonationTrace trace = await books.AskAsync(new TraceDonation("g1"));
        Assert.Equal([new TraceStep("fee", "at-recording", 1), new TraceStep("held", "relief/tumour/CNY", 4), new TraceStep("held", "warm//CNY", 5)], trace.Steps);

        Assert.Equal("channel.insufficient", await books.RefusedAsync(new SettleChannel { OrganisationId = "city", Channel = "wechat", Units = 10 }));
        Assert.Equal("organisation.unknown", await books.RefusedAsync(new SettleChannel { OrganisationId = "nowhere", Channel = "wechat", Units = 1 }));
        await books.DoAsync(new SettleChannel { OrganisationId = "city", Channel = "wechat", Units = 9 });
        BalanceSheet sheet = await books.AskAsync(new GetBalances());
        Assert.Equal(new AssetBalance("CNY", 9, 9), Assert.Single(sheet.Assets));
        Assert.Contains(new AccountBalance("bank:city", "CNY", 9), sheet.Accounts);
    }

    [Fact]
    public async Task OpeningBalance_OnALineWithAnInflow_IsRefused()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(new RecordOpeningBalance { Line = new LineChoice("free"), Units = 500 });
        await books.DoAsync(DisbursementTests.Gift(1));
        Assert.Equal("opening.not-first", await books.RefusedAsync(new RecordOpeningBalance { Line = new LineChoice("relief"), Units = 500 }));
        FundAsset asset = Assert.Single((await books.AskAsync(new GetFundStatement("free"))).Assets);
        Assert.Equal((500, 500, 0), (asset.OpeningUnits, asset.HeldUnits, asset.Gifts));
    }

    [Fact]
    public async Task Rule_DefinedTwice_NeedsANewVersion()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        DefineRule rule = new() { Code = "ten", Parts = [new RulePart(1, new LineChoice("relief", "cost")), new RulePart(9, new LineChoice("relief", "tumour"))] };
        await books.DoAsync(rule);
        Assert.Equal("rule.code-taken", await books.RefusedAsync(rule));
        await books.DoAsync(rule with { Version = 2 });
        Assert.Equal("command.invalid", await books.RefusedAsync(rule with { Version = 3, Parts = [rule.Parts[0]] }));
        Assert.Equal("fund.designation-unknown", await books.RefusedAsync(rule with { Version = 3, Parts = [rule.Parts[0], new RulePart(9, new LineChoice("relief", "moon"))] }));
    }
}
