using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Gifts and what became of them at their channel.</summary>
internal static class GiftSets
{
    public static RecordSet[] All { get; } =
    [
        RecordSet.Core<Donation>(5, "Donations", "FundId CampaignId? ReceivedOn@ Channel Asset GrossUnits# FeeUnits# NameForm NameCommitment ReceiptCommitment BlockId? ValueUnits#? ValueBasis Parts*(Line Start# Units#)",
            "One gift, in the smallest unit of its asset. 捐赠。", "DonationParts"),
        RecordSet.Core<Refund>(6, "Refunds", "DonationId FundId Kind Asset Units# On@ Reason OutflowId Status",
            "A refund, chargeback or voiding of a gift. 退款、拒付、作废。"),
        RecordSet.Core<Fee>(7, "Fees", "DonationId FundId Asset Units# On@ Channel OutflowId Status",
            "A channel's fee that became known after the gift. 后到手续费。"),
    ];
}
