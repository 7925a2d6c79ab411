using System.Text;
using System.Text.Json;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>One private record of a donor: consent, links, merging, what they gave and where it went, their own data.</summary>
public sealed class DonorsTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Donor_FromRegistrationToTheirOwnCopy_IsWhole()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string donor = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = "梁思远", Phone = "138-0000-1234", Email = "l@example.org", Address = "某路 1 号", DocumentKind = "身份证", DocumentNumber = "X123", Note = "来电核对" } })).Id;
        await house.DoAsync(new RecordConsent { DonorId = donor, Use = "name", Form = "masked", Evidence = "书面" });
        await house.DoAsync(new RecordConsent { DonorId = donor, Use = "contact", Form = "granted" });
        string gift = (await house.GiveAsync(50_000, donor, memo: "加油")).Id;
        await house.PayAsync(new RecordDisbursement { FundId = "relief", Units = 20_000, PurposeZh = "防护服", Recipient = "某医院" });
        await house.PublishAsync();

        DonorView view = await house.AskAsync(new GetDonor(donor));
        Assert.Equal(("梁思远", "138-0000-1234"), (view.Details.Name, view.Details.Phone));
        Assert.Equal([("contact", "granted"), ("name", "masked")], view.Consents.Select(consent => (consent.Use, consent.Form)).Order());
        DonorGiftView given = Assert.Single(view.Gifts);
        Assert.Equal((gift, 50_000L, "masked"), (given.Id, given.GrossUnits, given.NameForm));
        Assert.Equal([("used", "d1", 20_000L), ("held", "relief//CNY", 30_000L)], given.Steps.Select(step => (step.State, step.Where, step.Units)));
        Assert.Equal(50_000, view.Totals["CNY"]);

        DonorExport export = await house.AskAsync(new ExportDonor(donor));
        string json = JsonSerializer.Serialize(export.Sections, Readable);
        Assert.All(["梁思远", "138-0000-1234", "l@example.org", "某路 1 号", "X123", "来电核对", "书面", "加油", "d1", "relief//CNY"], held => Assert.Contains(held, json, StringComparison.Ordinal));
        Assert.DoesNotContain("梁思远", export.ToString() + view, StringComparison.Ordinal);

        using var reader = house.Rows.OpenReader();
        Assert.Equal("*思远", reader.NamesOf([gift])[gift]);
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Public, "梁思远"));
        await house.HoldAsync();
    }

    [Fact]
    public async Task Gift_OfADonor_IsShownOnlyAsTheDonorAgreed()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string person = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = "梁思远" } })).Id;
        string company = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Kind = "organisation", Name = "某某公司" } })).Id;

        Assert.Equal("consent.missing", await house.RefusedAsync(new RecordDonation { Parts = [new("relief", 100)], DonorId = person, NameForm = "named" }));
        string quiet = (await house.GiveAsync(100, person)).Id;
        string shown = (await house.GiveAsync(200, company)).Id;
        string anonymous = (await house.GiveAsync(300, company, nameForm: "anonymous")).Id;
        await house.PublishAsync();

        using (var reader = house.Rows.OpenReader())
        {
            Assert.Equal(["withheld", "named", "anonymous"], new[] { quiet, shown, anonymous }.Select(id => reader.Find<Donation>(id)!.NameForm));
            Assert.Equal([("g2", "某某公司")], reader.NamesOf([quiet, shown, anonymous]).Select(pair => (pair.Key, pair.Value)));
        }

        await house.DoAsync(new RecordConsent { DonorId = person, Use = "name", Form = "named" });
        await house.PublishAsync();
        using var after = house.Rows.OpenReader();
        Assert.Equal("梁思远", after.NamesOf([quiet])[quiet]);
        Assert.Equal(2, after.Versions<Donation>(quiet).Count);
        await house.HoldAsync();
    }

    [Fact]
    public async Task Donors_MergedAndParted_KeepTheirGifts()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string first = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = "梁思远", Phone = "+86 138 0000 1234" } })).Id;
        string second = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = " 梁思远 ", Phone = "13800001234" } })).Id;
        await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = "梁思远", Phone = "139 0000 0000" } });
        string one = (await house.GiveAsync(100, first)).Id;
        string two = (await house.GiveAsync(200, giver: "梁先生")).Id;
        await house.DoAsync(new LinkDonation { DonationId = two, DonorId = second, Reason = "电话核对" });

        DonorLookAlike twin = Assert.Single((await house.AskAsync(new FindLookAlikes())).Pairs);
        Assert.Equal((first, second), (twin.FirstId, twin.SecondId));
        Assert.Equal(["phone", "name"], twin.Signs);

        await house.DoAsync(new RecordConsent { DonorId = first, Use = "name", Form = "named" });
        await house.DoAsync(new MergeDonors { SurvivorId = first, DonorId = second, Reason = "同一人" });
        Assert.Equal("donor.same", await house.RefusedAsync(new MergeDonors { SurvivorId = second, DonorId = first, Reason = "同一人" }));
        Assert.Equal([one, two], (await house.AskAsync(new GetDonor(second))).Gifts.Select(gift => gift.Id));
        await house.PublishAsync();
        using (var reader = house.Rows.OpenReader()) Assert.Equal(2, reader.NamesOf([one, two]).Count);

        await house.DoAsync(new UndoMerge { DonorId = second, Reason = "两个人" });
        Assert.Equal("donor.not-merged", await house.RefusedAsync(new UndoMerge { DonorId = second, Reason = "两个人" }));
        Assert.Equal([two], (await house.AskAsync(new GetDonor(second))).Gifts.Select(gift => gift.Id));
        using (var reader = house.Rows.OpenReader()) Assert.Equal([one], reader.NamesOf([one, two]).Keys);
        await house.PublishAsync();
        await house.HoldAsync();
    }

    [Fact]
    public async Task Links_ThatContradict_AreRefused()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string first = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = "甲" } })).Id;
        string second = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = "乙" } })).Id;
        string gift = (await house.GiveAsync(100, first)).Id;

        Assert.Equal("donation.linked", await house.RefusedAsync(new LinkDonation { DonationId = gift, DonorId = second }));
        await house.DoAsync(new UnlinkDonation { DonationId = gift, Reason = "记错" });
        Assert.Equal("donation.not-linked", await house.RefusedAsync(new UnlinkDonation { DonationId = gift, Reason = "记错" }));
        await house.DoAsync(new LinkDonation { DonationId = gift, DonorId = second });
        Assert.Equal([gift], (await house.AskAsync(new GetDonor(second))).Gifts.Select(row => row.Id));
        Assert.Empty((await house.AskAsync(new GetDonor(first))).Gifts);
        Assert.Equal("donor.unknown", await house.RefusedAsync(new LinkDonation { DonationId = gift, DonorId = "p99" }));
        Assert.Equal("consent.not-given", await house.RefusedAsync(new WithdrawConsent { DonorId = first, Use = "contact" }));
    }

    [Fact]
    public async Task Name_Corrected_IsShownAnewUnderAFreshCommitment()
    {
        await using RealHouse house = await GivingHouse.OpenAsync();
        string donor = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = "梁思远" } })).Id;
        await house.DoAsync(new RecordConsent { DonorId = donor, Use = "name", Form = "named" });
        string gift = (await house.GiveAsync(100, donor)).Id;
        await house.PublishAsync();
        await house.DoAsync(new CorrectDonor { DonorId = donor, Details = new DonorDetails { Name = "梁思媛" } });

        // The wrong name is gone before the next release brings the right one.
        Assert.Empty(GivingHouse.FilesHolding(house.Folder.Public, "梁思远"));
        await house.PublishAsync();
        using var reader = house.Rows.OpenReader();
        Assert.Equal("梁思媛", reader.NamesOf([gift])[gift]);
        Assert.Equal(2, reader.Versions<Donation>(gift).Select(version => version.NameCommitment).Distinct().Count());
        await house.HoldAsync();
    }
}
