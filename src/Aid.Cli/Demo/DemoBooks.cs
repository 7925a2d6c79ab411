using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Organisations;
using Aid.Application.Persons;
using Aid.Application.Stated;

namespace Aid.Cli.Demo;

/// <summary>
/// The demonstration: several societies from figures that they published, several releases, one refused in between, one correction, and at the end a society that is held. Everything goes through the same commands as real books.
/// </summary>
internal static class DemoBooks
{
    private const string Series = "cumulative-received";

    /// <summary>Makes the books and their releases.</summary>
    /// <param name="books">New, empty books.</param>
    /// <param name="clock">Their clock.</param>
    /// <param name="publish">Makes a release; false where the gate refused it.</param>
    /// <returns>The gift whose receipt is worth trying.</returns>
    public static async Task<string> MakeAsync(BooksHost books, DemoClock clock, Func<Task<bool>> publish)
    {
        DemoScript script = new(books, clock);
        foreach (string name in new[] { "示例财务甲", "示例财务乙" }) await script.DoAsync(new AddKey { Name = name }, Person.Operator);
        foreach (SocietyFact society in Facts.Societies)
        {
            await script.DoAsync(new RegisterOrganisation
            {
                Code = society.Code, NameZh = society.NameZh, NameEn = society.NameEn, Level = society.Level, DivisionCode = society.DivisionCode, ParentId = society.Parent,
            });
        }

        string gift = await OneDayGift.RecordAsync(script);
        await GoodsDemo.OpenAsync(script);
        await Provinces.RecordAsync(script);
        await CampaignsDemo.RecordAsync(script);
        await SocietiesDemo.ReceiveAsync(script);
        await GoodsDemo.RecordAsync(script);
        string wrong = await Putuo.RecordAsync(script);
        string finding = await GovernanceDemo.RecordAsync(script);
        await ProjectsDemo.RecordAsync(script);
        await CampaignsDemo.GoLiveAsync(script);
        string wrongGift = await DonorsDemo.RecordAsync(script);
        await FundsDemo.RecordAsync(script);
        await FundsDemo.CloseYearsAsync(script);

        await EmergenciesDemo.BeginAsync(script);
        script.On(2024, 3, 28);
        await StateAsync(script, new DateOnly(2020, 1, 28), Facts.WuhanOn28);
        await MustPublishAsync(publish);
        await EmergenciesDemo.FirstBulletinAsync(script);
        await ReceiptsDemo.IssueAsync(script, gift);
        await MustPublishAsync(publish);

        // The replay of January 2020: the running total falls and nothing explains it.
        script.On(2024, 4, 2);
        string fallen = await StateAsync(script, new DateOnly(2020, 1, 29), Facts.WuhanOn29);
        if (await publish()) throw new InvalidOperationException("The gate let a fallen running total pass.");

        script.On(2024, 4, 5);
        await script.DoAsync(new LinkCorrection { StatedFigureId = fallen, Reason = "29 日公布的数漏了以前各日，不是当日累计数。", FoundBy = "志愿者审计笔记" }, DemoScript.Checker);
        await MustPublishAsync(publish);

        script.On(2024, 4, 7);
        await DonorsDemo.CorrectAsync(script, wrongGift);
        await script.DoAsync(new ReplaceDisbursement { DisbursementId = wrong, Units = 2_410_000, Reason = "录入时两位数字颠倒，付款凭证为 24,100.00 元。3 月银行对账时发现，差 2,700.00 元。", IsSynthetic = true }).ContinueApprovalAsync(script);
        await GovernanceDemo.ContinueAsync(script, finding);
        await EmergenciesDemo.SecondBulletinAsync(script);
        script.On(2024, 4, 8);
        await MustPublishAsync(publish);
        await SocietiesDemo.HoldAsync(script, () => MustPublishAsync(publish));
        return gift;
    }

    private static async Task<string> StateAsync(DemoScript script, DateOnly on, long fen) =>
        (await script.DoAsync(new StateFigure { OrganisationId = "wuhan", Series = Series, IsCumulative = true, On = on, Units = fen, Source = Facts.Wuhan.Text })).Id;

    private static async Task MustPublishAsync(Func<Task<bool>> publish)
    {
        if (!await publish()) throw new InvalidOperationException("The gate refused a release of the demonstration books.");
    }
}
