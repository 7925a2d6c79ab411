using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Societies among each other.</summary>
internal static class SocietiesSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Of<OrganisationPair>(22, "OrganisationPairs", "FromOrganisationId ToOrganisationId Asset DisbursementId? SentOn@? SentUnits# ReportedUnits# ReturnedUnits# DonationId? ReceivedOn@? ReceivedUnits# SentBackUnits# IsVoided! JoinedToId? Status",
            "Money between two societies of these books, as each of them tells it. 上下级往来。"),
        RecordSet.Of<OrganisationHold>(23, "OrganisationHolds", "OrganisationId Status SinceRelease# ReleasedIn#? TiedToId? Reasons*(Code IsWaivable! Zh En)",
            "An organisation that did not pass the gate and stays at an earlier release. 未更新。", "HoldReasons"),
    ];
}
