using Aid.Application.Campaigns;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Publishing.Gate;
using Aid.Application.Books;
using Aid.Application.Stated;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Corrections: old value, new value, reason, maker and approver, and both releases.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public async Task Corrections_OfEveryKind_SayFromWhichReleaseToWhich()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string gift = (await house.GiveAsync(10_000, giver: "某公司", nameForm: "named")).Id;
        string wrongSum = (await house.GiveAsync(2_100, giver: "某商会", nameForm: "named")).Id;
        string payment = await house.PayAsync(new RecordDisbursement { FundId = "relief", Units = 2_000, PurposeZh = "口罩", Recipient = "某医院" });
        string figure = (await house.DoAsync(new StateFigure { OrganisationId = "hubei", Series = "yearly-received", On = new DateOnly(2019, 12, 31), Units = 500 })).Id;
        await house.DoAsync(new OpenCampaign { Code = "c2020", FundId = "relief", NameZh = "募捐", StartsOn = new DateOnly(2020, 1, 26), StatedUnits = 900 });
        await house.PublishAsync();

        await CorrectAsync(house, "Donations", gift, "ReceivedOn", "2020-01-30");
        await CorrectAsync(house, "Donations", wrongSum, "GrossUnits", "1200");
        await CorrectAsync(house, "StatedFigures", figure, "Units", "550");
        await CorrectAsync(house, "Campaigns", "c2020", "StatedUnits", "950");
        string right = (await house.DoAsync(new ReplaceDisbursement { DisbursementId = payment, Units = 200, Reason = "多录一个零" })).Id;
        await house.DoAsync(new ApproveDisbursement { DisbursementId = right }, RealHouse.Checker);
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        Dictionary<string, Correction> corrections = reader.All<Correction>().ToDictionary(correction => $"{correction.SubjectKind} {correction.SubjectId} {correction.Field}");
        Assert.Equal(("2020-04-01", "2020-01-30"), Values(corrections[$"Donations {gift} ReceivedOn"]));
        Assert.Equal(("standing", "replaced by g3"), Values(corrections[$"Donations {wrongSum} Status"]));
        Assert.Equal(("500", "550"), Values(corrections[$"StatedFigures {figure} Units"]));
        Assert.Equal(("900", "950"), Values(corrections["Campaigns c2020 StatedUnits"]));
        Assert.Equal(("standing", $"replaced by {right}"), Values(corrections[$"Disbursements {payment} Status"]));
        Assert.All(corrections.Values, correction => Assert.Equal(("staff 1", "staff 2"), (correction.Maker, correction.Approver)));
        Assert.All(corrections.Values, correction => Assert.Equal((1L, 2L), (reader.Find<CorrectionReach>(correction.Id)!.FromRelease, reader.Find<CorrectionReach>(correction.Id)!.ToRelease)));

        Assert.Equal(new DateOnly(2020, 1, 30), reader.Find<Donation>(gift)!.ReceivedOn);
        Assert.Equal([550L, 950L], [reader.Find<StatedFigure>(figure)!.Units, reader.Find<Campaign>("c2020")!.StatedUnits!.Value]);
        Assert.Equal(corrections[$"StatedFigures {figure} Units"].Id, reader.Find<StatedFigure>(figure)!.CorrectionId);
        Assert.Equal(11_200, reader.Find<FundFigures>("relief:CNY")!.ReceivedUnits);
        Assert.Equal("某商会", reader.NamesOf(["g3"])["g3"]);
        string page = await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "corrections/index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("第 1 版", page, StringComparison.Ordinal);
        Assert.Contains("releases/1.html", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correction_ThatIsNotOne_IsRefused()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string gift = (await house.GiveAsync(10_000)).Id;
        ProposeCorrection proposal = new() { SubjectKind = "Donations", SubjectId = gift, Field = "GrossUnits", NewValue = "9000", Reason = "录错" };

        Assert.Equal("correction.not-correctable", await house.RefusedAsync(proposal with { Field = "Channel" }));
        Assert.Equal("correction.not-correctable", await house.RefusedAsync(proposal with { SubjectKind = "Entries" }));
        Assert.Equal("correction.subject-unknown", await house.RefusedAsync(proposal with { SubjectId = "g99" }));
        Assert.Equal("correction.same-value", await house.RefusedAsync(proposal with { NewValue = "10000" }));
        Assert.Equal("command.invalid", await house.RefusedAsync(proposal with { NewValue = "-1" }));
        string first = (await house.DoAsync(proposal)).Id;
        string second = (await house.DoAsync(proposal with { Field = "ReceivedOn", NewValue = "2020-01-01" })).Id;
        string third = (await house.DoAsync(proposal with { Field = "ReceivedOn", NewValue = "2020-01-02" })).Id;
        Assert.Equal("correction.own-approval", await house.RefusedAsync(new ApproveCorrection { ProposalId = first }));
        Assert.Equal("correction-proposal.unknown", await house.RefusedAsync(new ApproveCorrection { ProposalId = "q9" }, RealHouse.Checker));
        await house.DoAsync(new ApproveCorrection { ProposalId = second }, RealHouse.Checker);
        Assert.Equal("correction-proposal.already-approved", await house.RefusedAsync(new ApproveCorrection { ProposalId = second }, RealHouse.Checker));
        Assert.Equal("correction-proposal.overtaken", await house.RefusedAsync(new ApproveCorrection { ProposalId = third }, RealHouse.Checker));
    }

    [Fact]
    public async Task Figure_RestatedWithoutACorrection_IsRefusedByTheGate()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        await house.DoAsync(new OpenCampaign { Code = "c2020", FundId = "relief", NameZh = "募捐", StartsOn = new DateOnly(2020, 1, 26), StatedUnits = 900 });
        await house.PublishAsync();
        // Behind the commands' back: a newer row with another figure, and nothing that says why.
        await house.Host.RunAloneAsync<int>(async session =>
        {
            await using BooksContext books = session.OpenContext();
            books.Campaigns.Add(new CampaignEntity { Number = 2, Id = "c2020", OrganisationId = "hubei", FundId = "relief", NameZh = "募捐", StartsOn = new DateOnly(2020, 1, 26), StatedUnits = 800 });
            long next = books.DisclosureChanges.Max(change => change.Sequence) + 1;
            books.DisclosureChanges.Add(new DisclosureChange { Sequence = next, Kind = RecordSet.NameOf<Campaign>(), FirstNumber = 2, LastNumber = 2 });
            await books.SaveChangesAsync();
            return 0;
        }, TestContext.Current.CancellationToken);

        var refused = await house.Host.SendAsync(new Aid.Application.Publishing.PublishRelease(), RealHouse.Maker);
        Assert.Equal([GateCodes.Uncorrected], Assert.IsType<Aid.Application.Publishing.ReleaseRefused>(refused.Refusal).Reasons.Select(reason => reason.Code));
    }

    private static async Task CorrectAsync(RealHouse house, string kind, string id, string field, string value)
    {
        string proposal = (await house.DoAsync(new ProposeCorrection { SubjectKind = kind, SubjectId = id, Field = field, NewValue = value, Reason = "录入有误", FoundBy = "月末对账" })).Id;
        await house.DoAsync(new ApproveCorrection { ProposalId = proposal }, RealHouse.Checker);
    }

    private static (string, string) Values(Correction correction) => (correction.OldValue, correction.NewValue);
}
