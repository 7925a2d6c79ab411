using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Emergencies.</summary>
internal static class EmergenciesSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Of<Emergency>(42, "Emergencies", "OrganisationId NameZh NameEn PlaceZh PlaceEn BeganOn@ EndedOn@? SummaryZh SummaryEn", "An emergency. 突发事件。"),
        RecordSet.Of<EmergencyFund>(43, "EmergencyFunds", "EmergencyId FundId", "A fund that holds an emergency's money or goods. 突发事件所用的基金。"),
        RecordSet.Of<Appeal>(44, "Appeals", "EmergencyId CampaignId? FilingNumber IssuedOn@ EndsOn@? TextZh TextEn MoneyZh GoodsZh Contact", "An appeal. 募捐公告。"),
        RecordSet.Of<Need>(45, "Needs", "EmergencyId FundId Asset? ItemZh ItemEn Unit WantedUnits# PledgedUnits# Status", "A line of a list of needs. 需求清单。"),
        RecordSet.Of<Bulletin>(46, "Bulletins", "EmergencyId Sequence# SinceOn@ FromOn@ ToOn@ IssuedOn@ AsOfRelease# NoteZh NoteEn", "A bulletin, at least every five days. 五日公告。"),
        RecordSet.Of<BulletinFigure>(47, "BulletinFigures", "BulletinId FundId Asset ReceivedUnits# Gifts# RefundedUnits# PassedOnUnits# ReportedUnits# UsedUnits#", "Sums of a bulletin by fund and asset. 公告数字。"),
    ];
}
