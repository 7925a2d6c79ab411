using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>What is public of givers and of gifts of many.</summary>
internal static class DonorsSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Of<CollectiveGift>(36, "CollectiveGifts", "FundId CampaignId? NameZh NameEn ReceivedOn@ Asset Units# Gifts# FirstGiftId LastGiftId",
            "One sum of many givers, each a gift of its own. 团体捐赠。"),
        RecordSet.Of<ForwardedGift>(37, "ForwardedGifts", "DonationId FundId Forwarder", "An organisation passed a gift on for its giver. 转交的捐赠。"),
        RecordSet.Of<CollectionBox>(38, "CollectionBoxes", "OrganisationId FundId Designation PlaceZh PlaceEn PlacedOn@ Status", "A collection box. 募捐箱。"),
        RecordSet.Of<BoxOpening>(39, "BoxOpenings", "BoxId FundId OpenedOn@ IsSealIntact! SealNote Asset FirstUnits# SecondUnits# Units# DifferenceReason FirstCounter SecondCounter DonationId?",
            "An opening of a collection box, counted by two. 开箱清点。"),
        RecordSet.Of<OverseasGift>(40, "OverseasGifts", "FundId Region Asset Units# ReceivedOn@ Status DecidedOn@? DonationId?", "A gift from abroad, held until reviewed. 境外捐赠。"),
        RecordSet.Of<CorrectionReach>(41, "CorrectionReaches", "CorrectionId SubjectKind SubjectId FromRelease#? FromLeaf#? ToRelease#", "From which release to which a correction reaches. 更正所及的发布。"),
        RecordSet.Of<MonthlyGivers>(100, "MonthlyGivers", "FundId Month# ActiveAtLeast#? LapsedAtLeast#? InstalmentsAtLeast#?", "Monthly givers of a fund, coarsely. 月捐人数。"),
    ];
}
