using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pairs;
using Aid.Application.Pipeline;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Transfers;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>A province, a city and a county that keep their books here: their codes, what passes between them, and what they amount to together.</summary>
public sealed class SocietiesTests
{
    [Fact]
    public async Task Province_ThatPassesMoneyDown_IsCountedOnceWithAllBelowIt()
    {
        await using RealHouse house = await SocietiesAsync();
        await house.DoAsync(Gift("prov-aid", 100_000, "某公司"));
        string sent = await PassAsync(house, "prov-aid", "city", 60_000);
        await house.PublishAsync();

        Assert.Equal(("sent-only", 60_000, 0), Told(house, "op1"));
        Assert.Contains("对方未确认", house.Page("organisations/prov.html"));

        Recorded confirmed = await house.DoAsync(new ConfirmReceipt { DisbursementId = sent, FundId = "city-aid" });
        Assert.Equal("op1", confirmed.Id);
        string onward = await PassAsync(house, "city-aid", "county", 20_000);
        await house.DoAsync(new ConfirmReceipt { DisbursementId = onward, FundId = "county-aid" });
        await house.PayAsync(new RecordDisbursement { FundId = "county-aid", Units = 5_000, PurposeZh = "慰问", Recipient = "困难家庭，成批" });
        await house.PublishAsync();

        Assert.Equal(("matched", 60_000, 60_000), Told(house, "op1"));
        await house.HoldAsync();
        string page = house.Page("organisations/prov.html");
        foreach ((string field, long units) in new[] { ("received", 100_000L), ("used", 5_000), ("held", 95_000), ("eliminated", 80_000) })
            Assert.Contains($"value=\"{units}\" data-total=\"rollup=prov:CNY:{field}\"", page);
        Assert.Contains("value=\"60000\" data-total=\"rollup=city:CNY:received\"", house.Page("organisations/city.html"));
        // The society that gave is shown as the giver.
        Assert.Contains("示例省红十字会", house.Page("names/0.jsonl"));
    }

    [Fact]
    public async Task Receiver_ThatIsFirst_IsAnsweredByTheSender()
    {
        await using RealHouse house = await SocietiesAsync();
        await house.DoAsync(Gift("prov-aid", 100_000));
        Recorded claimed = await house.DoAsync(new ConfirmReceipt { FromOrganisationId = "prov", FundId = "city-aid", Units = 30_000 });
        await house.PublishAsync();
        Assert.Equal(("received-only", 0, 30_000), Told(house, claimed.Id));
        Assert.Contains("value=\"30000\" data-total=\"rollup=prov:CNY:unmatchedIn\"", house.Page("organisations/prov.html"));

        await house.PayAsync(Passing("prov-aid", "city", 30_000) with { AnswersPairId = claimed.Id });
        await house.PublishAsync();

        Assert.Equal(("matched", 30_000, 30_000), Told(house, claimed.Id));
        await house.HoldAsync();
    }

    [Fact]
    public async Task Pairs_BegunByBothSides_AreJoined()
    {
        await using RealHouse house = await SocietiesAsync();
        await house.DoAsync(Gift("prov-aid", 100_000));
        await PassAsync(house, "prov-aid", "city", 30_000);
        await house.DoAsync(new ConfirmReceipt { FromOrganisationId = "prov", FundId = "city-aid", Units = 30_000 });
        await house.PublishAsync();
        Assert.Contains("value=\"30000\" data-total=\"rollup=prov:CNY:unmatchedOut\"", house.Page("organisations/prov.html"));

        await house.DoAsync(new JoinPairs { SentPairId = "op1", ReceivedPairId = "op2" });
        await house.PublishAsync();

        Assert.Equal((("matched", 30_000, 30_000), ("ended", 0, 0)), (Told(house, "op1"), Told(house, "op2")));
        using var reader = house.Rows.OpenReader();
        Assert.Equal("op1", reader.Find<OrganisationPair>("op2")!.JoinedToId);
        await house.HoldAsync();
    }

    [Fact]
    public async Task Pair_WhoseSidesChange_SaysSoByItself()
    {
        await using RealHouse house = await SocietiesAsync();
        await house.DoAsync(Gift("prov-aid", 100_000));
        string sent = await PassAsync(house, "prov-aid", "city", 60_000);
        await house.DoAsync(new ConfirmReceipt { DisbursementId = sent, FundId = "city-aid", Units = 59_000, ReceivedOn = new(2020, 3, 30) });
        await house.PublishAsync();
        Assert.Equal(("differs", 60_000, 59_000), Told(house, "op1"));

        await house.DoAsync(new ReturnPassedOn { DisbursementId = sent, Units = 11_000, Reason = "项目减少" });
        await house.PublishAsync();
        Assert.Equal(("differs", 49_000, 59_000), Told(house, "op1"));
        string gift;
        using (var reader = house.Rows.OpenReader())
            gift = reader.Find<OrganisationPair>("op1")!.DonationId!;
        await house.DoAsync(new RefundDonation { DonationId = gift, Units = 10_000, Reason = "退回省会" });
        await house.PublishAsync();
        Assert.Equal(("matched", 49_000, 49_000), Told(house, "op1"));
        Assert.Contains("value=\"0\"", house.Page("organisations/prov.html"));
        await house.HoldAsync();

        Recorded reversal = await house.DoAsync(new ReverseEntry { RecordId = "r1", Reason = "退款未成" });
        await house.DoAsync(new ApproveReversal { ReversalId = reversal.Id }, RealHouse.Checker);
        await house.PublishAsync();
        Assert.Equal(("differs", 49_000, 59_000), Told(house, "op1"));
        await house.HoldAsync();
    }

    [Fact]
    public async Task UnmatchedPairs_Asked_ComeWithTheirAge()
    {
        await using RealHouse house = await SocietiesAsync();
        await house.DoAsync(Gift("prov-aid", 100_000));
        await house.PayAsync(Passing("prov-aid", "city", 60_000) with { On = new(2020, 3, 2) });
        string confirmed = await PassAsync(house, "prov-aid", "county", 10_000);
        await house.DoAsync(new ConfirmReceipt { DisbursementId = confirmed, FundId = "county-aid" });
        await house.DoAsync(new RecordDisbursement { FundId = "prov-aid", Kind = "passed-on", Units = 5, PurposeZh = "待复核", Recipient = "县", RecipientOrganisationId = "county" });

        UnmatchedPair open = Assert.Single((await house.Host.QueryAsync(new GetUnmatchedPairs())).Value);

        Assert.Equal(("op1", "sent-only", 60_000, 0, 30), (open.Id, open.Status, open.SentUnits, open.ReceivedUnits, open.AgeDays));
        Assert.Empty((await house.Host.QueryAsync(new GetUnmatchedPairs("county"))).Value);
    }

    [Fact]
    public async Task Pairs_OfWrongSides_AreRefused()
    {
        await using RealHouse house = await SocietiesAsync();
        await house.DoAsync(Gift("prov-aid", 100_000));
        Assert.Equal("pair.recipient-needs-passed-on", await house.RefusedAsync(Passing("prov-aid", "city", 5) with { Kind = "payment" }));
        Assert.Equal("organisation.unknown", await house.RefusedAsync(Passing("prov-aid", "nowhere", 5)));
        Assert.Equal("pair.with-itself", await house.RefusedAsync(Passing("prov-aid", "prov", 5)));
        Assert.Equal("pair.unknown", await house.RefusedAsync(Passing("prov-aid", "city", 5) with { AnswersPairId = "op9" }));
        Assert.Equal("command.invalid", await house.RefusedAsync(new RecordDisbursement { FundId = "prov-aid", Units = 5, PurposeZh = "x", Recipient = "y", AnswersPairId = "op9" }));

        string sent = await PassAsync(house, "prov-aid", "city", 60_000);
        Assert.Equal("pair.not-passed-to", await house.RefusedAsync(new ConfirmReceipt { DisbursementId = sent, FundId = "county-aid" }));
        Assert.Equal("pair.with-itself", await house.RefusedAsync(new ConfirmReceipt { FromOrganisationId = "city", FundId = "city-aid", Units = 5 }));
        Assert.Equal("command.invalid", await house.RefusedAsync(new ConfirmReceipt { FundId = "city-aid", Units = 5 }));
        Assert.Equal("asset.unknown", await house.RefusedAsync(new ConfirmReceipt { FromOrganisationId = "prov", FundId = "city-aid", Units = 5, Asset = "MASK" }));
        await house.DoAsync(new ConfirmReceipt { DisbursementId = sent, FundId = "city-aid" });
        Assert.Equal("pair.already-confirmed", await house.RefusedAsync(new ConfirmReceipt { DisbursementId = sent, FundId = "city-aid" }));
        Assert.Equal("pair.do-not-fit", await house.RefusedAsync(Passing("prov-aid", "city", 5) with { AnswersPairId = "op1" }));
        Assert.Equal("pair.do-not-fit", await house.RefusedAsync(new JoinPairs { SentPairId = "op1", ReceivedPairId = "op1" }));
        Assert.Equal("pair.unknown", await house.RefusedAsync(new JoinPairs { SentPairId = "op1", ReceivedPairId = "op7" }));
    }

    [Fact]
    public async Task Answer_ToAPairThatWasAnsweredMeanwhile_IsRefusedAtItsApproval()
    {
        await using RealHouse house = await SocietiesAsync();
        await house.DoAsync(Gift("prov-aid", 100_000));
        await house.DoAsync(new ConfirmReceipt { FromOrganisationId = "prov", FundId = "city-aid", Units = 30_000 });
        Recorded first = await house.DoAsync(Passing("prov-aid", "city", 30_000) with { AnswersPairId = "op1" });
        Recorded second = await house.DoAsync(Passing("prov-aid", "city", 30_000) with { AnswersPairId = "op1" });
        await house.DoAsync(new ApproveDisbursement { DisbursementId = first.Id }, RealHouse.Checker);

        Assert.Equal("pair.do-not-fit", await house.RefusedAsync(new ApproveDisbursement { DisbursementId = second.Id }, RealHouse.Checker));
        await house.PublishAsync();
        await house.HoldAsync();
    }

    [Fact]
    public async Task Organisations_OutOfTheirPlace_AreRefused()
    {
        await using RealHouse house = await SocietiesAsync();
        RegisterOrganisation county = new() { Code = "other", NameZh = "某县红十字会", Level = "county", DivisionCode = "330411", ParentId = "city" };
        Assert.Equal("organisation.division-malformed", await house.RefusedAsync(county with { DivisionCode = "330400" }));
        Assert.Equal("organisation.division-outside-parent", await house.RefusedAsync(county with { DivisionCode = "320411" }));
        Assert.Equal("organisation.level-not-below", await house.RefusedAsync(county with { Level = "city", DivisionCode = "" }));
        Assert.Equal("other", (await house.DoAsync(county)).Id);
        // One without a code is under whoever above has one; a level that is not said is the next one down.
        await house.DoAsync(new RegisterOrganisation { Code = "school", NameZh = "某校红十字会", ParentId = "other" });
        Assert.Equal("organisation.division-outside-parent", await house.RefusedAsync(new RegisterOrganisation { Code = "street", NameZh = "某街道", Level = "grass-roots", DivisionCode = "330412003", ParentId = "other" }));
        await house.PublishAsync();
        using var reader = house.Rows.OpenReader();
        Assert.Equal("grass-roots", reader.Find<Organisation>("school")!.Level);
    }

    internal static async Task<RealHouse> SocietiesAsync()
    {
        RealHouse house = await RealHouse.OpenAsync();
        await house.DoAsync(new RegisterOrganisation { Code = "prov", NameZh = "示例省红十字会", Level = "province", DivisionCode = "330000" });
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会", Level = "city", DivisionCode = "330400", ParentId = "prov" });
        await house.DoAsync(new RegisterOrganisation { Code = "county", NameZh = "示例县红十字会", Level = "county", DivisionCode = "330421", ParentId = "city" });
        foreach (string code in new[] { "prov", "city", "county" })
            await house.DoAsync(new OpenFund { Code = code + "-aid", OrganisationId = code, NameZh = "人道救助金" });
        return house;
    }

    internal static RecordDonation Gift(string fund, long units, string? name = null) =>
        new() { Parts = [new DonationShare(fund, units)], NameForm = name is null ? "anonymous" : "named", Giver = name ?? "" };

    internal static RecordDisbursement Passing(string fund, string to, long units) =>
        new() { FundId = fund, Kind = "passed-on", Units = units, PurposeZh = "项目拨款", Recipient = "下级红十字会", RecipientOrganisationId = to };

    private static Task<string> PassAsync(RealHouse house, string fund, string to, long units) => house.PayAsync(Passing(fund, to, units));

    private static (string Status, long Sent, long Received) Told(RealHouse house, string id)
    {
        using var reader = house.Rows.OpenReader();
        var pair = reader.Find<OrganisationPair>(id)!;
        return (pair.Status, pair.SentUnits, pair.ReceivedUnits);
    }
}
