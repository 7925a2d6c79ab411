namespace Aid.Disclosure.Duties;

/// <summary>
/// The rules that have a time. An organisation switches them on one by one; a rule that is on stands as "reference" until the organisation's counsel confirms it, because a Red
/// Cross branch is not automatically a charitable organisation (慈善组织). A rule is never changed in place: a new text gets a new id.
/// </summary>
public static class RulePack
{
    private const string CharityLaw = "慈善法（2023 年修正）";
    private const string Disclosure = "慈善组织信息公开办法（2026-01-01 起施行）";
    private const string Guideline = "公益慈善捐助信息公开指引（2011 年征求意见稿），最佳实践";

    /// <summary>All rules, in the order in which they are shown.</summary>
    public static IReadOnlyList<DutyRule> Rules { get; } =
    [
        new()
        {
            Id = "campaign-filing", Subject = DutySubject.Campaign, Length = -10, Unit = DutyUnit.Days, Certainty = "reported", Law = "公开募捐备案指引（2026-01-01）",
            Zh = "募捐开始至少 10 日前备案", En = "File the campaign at least 10 days before it starts",
        },
        new()
        {
            Id = "campaign-progress", Subject = DutySubject.Campaign, Length = 3, Unit = DutyUnit.Months, IsRepeated = true, OverMonths = 6, IsShownByReleases = true, Certainty = "read", Law = CharityLaw + "第七十九条",
            Zh = "募捐超过六个月的，至少每三个月公开募捐情况", En = "A campaign longer than six months publishes its progress at least every three months",
        },
        new()
        {
            Id = "campaign-close", Subject = DutySubject.Campaign, Start = DutyStart.Last, Length = 3, Unit = DutyUnit.Months, IsShownByReleases = true, Certainty = "read", Law = CharityLaw + "第七十九条",
            Zh = "募捐结束后三个月内全面、详细公开募捐情况", En = "A campaign is published in full within three months of its end",
        },
        new()
        {
            Id = "project-progress", Subject = DutySubject.Project, Length = 3, Unit = DutyUnit.Months, IsRepeated = true, OverMonths = 6, IsShownByReleases = true, Certainty = "read", Law = CharityLaw + "第七十九条",
            Zh = "项目超过六个月的，至少每三个月公开实施情况", En = "A project longer than six months publishes its progress at least every three months",
        },
        new()
        {
            Id = "project-close", Subject = DutySubject.Project, Start = DutyStart.Last, Length = 3, Unit = DutyUnit.Months, IsShownByReleases = true, Certainty = "read", Law = CharityLaw + "第七十九条",
            Zh = "项目结束后三个月内公开实施情况和募得款物使用情况", En = "A project's results and the use of what was raised are published within three months of its end",
        },
        new()
        {
            Id = "emergency-bulletin", Subject = DutySubject.Emergency, Length = 5, Unit = DutyUnit.Days, IsRepeated = true, IsRestOwed = true, IsShownByReleases = true, Certainty = "read", Law = CharityLaw + "第七十二条",
            Zh = "重大突发事件中至少每五日公开款物接收情况", En = "In a major emergency, what was received is published at least every five days",
        },
        new()
        {
            Id = "emergency-filing", Subject = DutySubject.Emergency, Length = 10, Unit = DutyUnit.Days, Certainty = "read", Law = CharityLaw + "第七十三条",
            Zh = "应急募捐开始后十日内补办备案", En = "An emergency campaign is filed within ten days of its start",
        },
        new()
        {
            Id = "annual-report", Subject = DutySubject.Organisation, Length = 0, Unit = DutyUnit.EndOfMayNextYear, IsRepeated = true, Certainty = "reported", Law = Disclosure,
            Zh = "5 月 31 日前公开上一年度工作报告", En = "The annual report is published by 31 May",
        },
        new()
        {
            Id = "major-transaction", Subject = DutySubject.MajorTransaction, Length = 30, Unit = DutyUnit.Days, Certainty = "reported", Law = Disclosure + "；“重大”的标准由各组织自定",
            Zh = "重大资产变动、投资或交易，三十日内公开", En = "A major asset, investment or transaction is published within 30 days",
        },
        new()
        {
            Id = "related-party", Subject = DutySubject.RelatedParty, Length = 30, Unit = DutyUnit.Days, Certainty = "reported", Law = Disclosure,
            Zh = "关联交易，三十日内公开", En = "A deal with a related party is published within 30 days",
        },
        new()
        {
            Id = "partnership-end", Subject = DutySubject.PartnershipEnd, Length = 3, Unit = DutyUnit.Months, Certainty = "reported", Law = Disclosure,
            Zh = "合作募捐结束，三个月内公开对合作方的评估和剩余财产处理", En = "After a partnership, the evaluation of the partner and the surplus are published within three months",
        },
        new()
        {
            Id = "gift-receipt", Subject = DutySubject.Gift, Length = 7, Unit = DutyUnit.WorkingDays, Certainty = "reported", Law = Guideline,
            Zh = "收到捐赠后七个工作日内开具回执", En = "A receipt within seven working days of the gift",
        },
        new()
        {
            Id = "gift-receipt-emergency", Subject = DutySubject.Gift, Length = 1, Unit = DutyUnit.Days, Certainty = "reported", Law = Guideline,
            Zh = "重大事件中收到捐赠，二十四小时内反馈", En = "In a major event, an answer within 24 hours of the gift",
        },
        new()
        {
            Id = "gift-first-use", Subject = DutySubject.Gift, Length = 1, Unit = DutyUnit.Months, Certainty = "reported", Law = Guideline,
            Zh = "收到捐赠后一个月内告知首次使用情况", En = "The giver is told of the first use within a month",
        },
    ];

    private static readonly Dictionary<string, DutyRule> ById = Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule with this id; null where there is none.</summary>
    public static DutyRule? Find(string id) => ById.GetValueOrDefault(id);
}
