using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Figures, what others stated, corrections and refusals.</summary>
internal static class StatementSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Core<FundFigures>(16, "Figures", "FundId Asset OpeningUnits# ReceivedUnits# MovedInUnits# MovedOutUnits# UsedUnits# PassedOnUnits# FeeUnits# RefundedUnits# ShortfallUnits# HeldUnits# Gifts# Disbursements#",
            "Totals of a fund and asset, each the sum of its published details. 合计。"),
        RecordSet.Core<StatedFigure>(17, "StatedFigures", "OrganisationId Series IsCumulative! On@ Asset Units# CorrectionId?",
            "A figure as somebody published it. 公布数。"),
        RecordSet.Core<StatedGoods>(18, "StatedGoods", "OrganisationId Name Unit ReceivedMilli#? AllocatedMilli#? DifferenceMilli#",
            "Goods as published lists state them, in thousandths of the unit. 公布的物资。"),
        RecordSet.Core<Correction>(19, "Corrections", "SubjectKind SubjectId Field OldValue NewValue Reason FoundBy Maker Approver On@",
            "What a published record said and what it says now. 更正。"),
        RecordSet.Core<RefusedRelease>(20, "RefusedReleases", "AttemptedAt^ Reasons*(Code IsWaivable! Zh En)",
            "A release that the gate refused, with every reason. 退回。", "RefusalReasons"),
    ];
}
