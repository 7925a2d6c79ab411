using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>Gifts, refunds and later fees as leaf bytes. Who gave is there only as a commitment. Field order is that of the records and never changes within a leaf version.</summary>
internal static class GiftLeaves
{
    public static void Write(LeafWriter leaf, Donation record)
    {
        leaf.Text(record.FundId);
        leaf.OptionalText(record.CampaignId);
        leaf.Date(record.ReceivedOn);
        leaf.Text(record.Channel);
        leaf.Text(record.Asset);
        leaf.Long(record.GrossUnits);
        leaf.Long(record.FeeUnits);
        leaf.Text(record.NameForm);
        leaf.Text(record.NameCommitment);
        leaf.Text(record.ReceiptCommitment);
        leaf.OptionalText(record.BlockId);
        leaf.OptionalLong(record.ValueUnits);
        leaf.Text(record.ValueBasis);
        leaf.List(record.Parts, item => item.Ordinal, WriteDonationPart);
    }

    public static Donation ReadDonation(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        FundId = leaf.Text(),
        CampaignId = leaf.OptionalText(),
        ReceivedOn = leaf.Date(),
        Channel = leaf.Text(),
        Asset = leaf.Text(),
        GrossUnits = leaf.Long(),
        FeeUnits = leaf.Long(),
        NameForm = leaf.Text(),
        NameCommitment = leaf.Text(),
        ReceiptCommitment = leaf.Text(),
        BlockId = leaf.OptionalText(),
        ValueUnits = leaf.OptionalLong(),
        ValueBasis = leaf.Text(),
        Parts = leaf.List(id, ReadDonationPart),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, Refund record)
    {
        leaf.Text(record.DonationId);
        leaf.Text(record.FundId);
        leaf.Text(record.Kind);
        leaf.Text(record.Asset);
        leaf.Long(record.Units);
        leaf.Date(record.On);
        leaf.Text(record.Reason);
        leaf.Text(record.OutflowId);
        leaf.Text(record.Status);
    }

    public static Refund ReadRefund(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        DonationId = leaf.Text(),
        FundId = leaf.Text(),
        Kind = leaf.Text(),
        Asset = leaf.Text(),
        Units = leaf.Long(),
        On = leaf.Date(),
        Reason = leaf.Text(),
        OutflowId = leaf.Text(),
        Status = leaf.Text(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, Fee record)
    {
        leaf.Text(record.DonationId);
        leaf.Text(record.FundId);
        leaf.Text(record.Asset);
        leaf.Long(record.Units);
        leaf.Date(record.On);
        leaf.Text(record.Channel);
        leaf.Text(record.OutflowId);
        leaf.Text(record.Status);
    }

    public static Fee ReadFee(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        DonationId = leaf.Text(),
        FundId = leaf.Text(),
        Asset = leaf.Text(),
        Units = leaf.Long(),
        On = leaf.Date(),
        Channel = leaf.Text(),
        OutflowId = leaf.Text(),
        Status = leaf.Text(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    private static void WriteDonationPart(LeafWriter leaf, DonationPart item)
    {
        leaf.Text(item.Line);
        leaf.Long(item.Start);
        leaf.Long(item.Units);
    }

    private static DonationPart ReadDonationPart(ref LeafReader leaf, string id, int ordinal) => new()
    {
        DonationId = id,
        Ordinal = ordinal,
        Line = leaf.Text(),
        Start = leaf.Long(),
        Units = leaf.Long(),
    };
}
