using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Societies, funds, projects and campaigns.</summary>
internal static class PartySets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Core<Organisation>(1, "Organisations", "NameZh NameEn Level DivisionCode ParentId?",
            "A Red Cross society. 红十字会。"),
        RecordSet.Core<Fund>(2, "Funds", "OrganisationId NameZh NameEn IsRestricted! SourceClass OpenedOn@",
            "Money or goods held on trust for a purpose. 基金。"),
        RecordSet.Core<Project>(3, "Projects", "FundId Designation NameZh NameEn SummaryZh SummaryEn TargetUnits#?",
            "A purpose within a fund. 项目。"),
        RecordSet.Core<Campaign>(4, "Campaigns", "OrganisationId FundId NameZh NameEn FilingNumber StartsOn@ EndsOn@? TargetUnits#? StatedUnits#? StatedGifts#?",
            "A public fundraising campaign. 募捐活动。"),
    ];
}
