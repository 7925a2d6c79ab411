using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>Disbursements, transfers, allocations and lots of goods as leaf bytes. Field order is that of the records and never changes within a leaf version.</summary>
internal static class UseLeaves
{
    public static void Write(LeafWriter leaf, Disbursement record)
    {
        leaf.Text(record.FundId);
        leaf.OptionalText(record.ProjectId);
        leaf.Text(record.Kind);
        leaf.Text(record.Category);
        leaf.Text(record.Asset);
        leaf.Long(record.Units);
        leaf.Date(record.On);
        leaf.Text(record.PurposeZh);
        leaf.Text(record.PurposeEn);
        leaf.Text(record.Recipient);
        leaf.OptionalLong(record.Persons);
        leaf.OptionalLong(record.PersonTimes);
        leaf.Text(record.Evidence);
        leaf.OptionalText(record.ReportsOnId);
        leaf.OptionalText(record.ReplacesId);
        leaf.Text(record.OutflowId);
        leaf.Text(record.Status);
    }

    public static Disbursement ReadDisbursement(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        FundId = leaf.Text(),
        ProjectId = leaf.OptionalText(),
        Kind = leaf.Text(),
        Category = leaf.Text(),
        Asset = leaf.Text(),
        Units = leaf.Long(),
        On = leaf.Date(),
        PurposeZh = leaf.Text(),
        PurposeEn = leaf.Text(),
        Recipient = leaf.Text(),
        Persons = leaf.OptionalLong(),
        PersonTimes = leaf.OptionalLong(),
        Evidence = leaf.Text(),
        ReportsOnId = leaf.OptionalText(),
        ReplacesId = leaf.OptionalText(),
        OutflowId = leaf.Text(),
        Status = leaf.Text(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, Transfer record)
    {
        leaf.Text(record.Kind);
        leaf.Text(record.FromFundId);
        leaf.Text(record.ToFundId);
        leaf.Text(record.FromLine);
        leaf.Text(record.ToLine);
        leaf.Text(record.Asset);
        leaf.Long(record.Units);
        leaf.Date(record.On);
        leaf.Text(record.Reason);
        leaf.Text(record.OutflowId);
        leaf.Text(record.Status);
    }

    public static Transfer ReadTransfer(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        Kind = leaf.Text(),
        FromFundId = leaf.Text(),
        ToFundId = leaf.Text(),
        FromLine = leaf.Text(),
        ToLine = leaf.Text(),
        Asset = leaf.Text(),
        Units = leaf.Long(),
        On = leaf.Date(),
        Reason = leaf.Text(),
        OutflowId = leaf.Text(),
        Status = leaf.Text(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, Allocation record)
    {
        leaf.Text(record.Kind);
        leaf.Text(record.FundId);
        leaf.Text(record.Rule);
        leaf.Text(record.Asset);
        leaf.Long(record.Units);
        leaf.Text(record.ToAsset);
        leaf.Long(record.ToUnits);
        leaf.Date(record.On);
        leaf.Text(record.Reason);
        leaf.Text(record.OutflowId);
        leaf.Text(record.Status);
    }

    public static Allocation ReadAllocation(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        Kind = leaf.Text(),
        FundId = leaf.Text(),
        Rule = leaf.Text(),
        Asset = leaf.Text(),
        Units = leaf.Long(),
        ToAsset = leaf.Text(),
        ToUnits = leaf.Long(),
        On = leaf.Date(),
        Reason = leaf.Text(),
        OutflowId = leaf.Text(),
        Status = leaf.Text(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, GoodsLot record)
    {
        leaf.Text(record.FundId);
        leaf.Text(record.Asset);
        leaf.Text(record.Lot);
        leaf.Text(record.NameZh);
        leaf.Text(record.NameEn);
        leaf.Text(record.Unit);
        leaf.OptionalDate(record.ExpiresOn);
        leaf.Long(record.ReceivedUnits);
        leaf.Long(record.DistributedUnits);
        leaf.Long(record.HeldUnits);
    }

    public static GoodsLot ReadGoodsLot(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        FundId = leaf.Text(),
        Asset = leaf.Text(),
        Lot = leaf.Text(),
        NameZh = leaf.Text(),
        NameEn = leaf.Text(),
        Unit = leaf.Text(),
        ExpiresOn = leaf.OptionalDate(),
        ReceivedUnits = leaf.Long(),
        DistributedUnits = leaf.Long(),
        HeldUnits = leaf.Long(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };
}
