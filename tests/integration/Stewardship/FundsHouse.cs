using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Books with funds of several sources, on 2020-04-01.</summary>
internal static class FundsHouse
{
    /// <summary>"city" with gift funds "relief" (project "tumour") and "warm", the treasury's "grant", "lottery", and "unknown" for unidentified money.</summary>
    public static async Task<RealHouse> OpenAsync()
    {
        var house = await RealHouse.OpenAsync();
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "市红十字会" });
        await house.DoAsync(new OpenFund { Code = "relief", NameZh = "救助基金", OpenedOn = new(2018, 1, 1) });
        await house.DoAsync(new OpenFund { Code = "warm", NameZh = "送温暖基金", OpenedOn = new(2018, 1, 1) });
        await house.DoAsync(new OpenFund { Code = "grant", NameZh = "财政拨款", SourceClass = "treasury", IsRestricted = false, OpenedOn = new(2018, 1, 1) });
        await house.DoAsync(new OpenFund { Code = "lottery", NameZh = "彩票公益金", SourceClass = "lottery", OpenedOn = new(2018, 1, 1) });
        await house.DoAsync(new OpenFund { Code = "unknown", NameZh = "不明来款", SourceClass = "unidentified", OpenedOn = new(2018, 1, 1) });
        await house.DoAsync(new OpenProject { Code = "tumour", FundId = "relief", NameZh = "肿瘤救助" });
        return house;
    }

    public static RecordDonation Gift(long units, string fund = "relief", string designation = "", DateOnly? on = null) => new() { Parts = [new DonationShare(fund, units, designation)], ReceivedOn = on };

    public static RecordDisbursement Pay(long units, string fund = "relief", string designation = "", DateOnly? on = null) =>
        new() { FundId = fund, Designation = designation, Units = units, On = on, PurposeZh = "购药", Recipient = "第一医院" };

    public static async Task<string> RefusedAsync<T>(this RealHouse house, Command<T> command, Person? person = null)
    {
        Result<T> result = await house.Host.SendAsync(command, person ?? RealHouse.Maker);
        Assert.True(result.IsRefused);
        Assert.NotEmpty(result.Refusal.Zh);
        return result.Refusal.Code;
    }

    /// <summary>A page of the newest release, as text.</summary>
    public static string Page(this RealHouse house, string path) => File.ReadAllText(Path.Combine(house.Folder.Public, path));
}
