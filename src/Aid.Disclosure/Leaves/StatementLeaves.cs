using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>Figures, stated figures, corrections, refusals and releases as leaf bytes. Field order is that of the records and never changes within a leaf version.</summary>
internal static class StatementLeaves
{
    public static void Write(LeafWriter leaf, FundFigures record)
    {
        leaf.Text(record.FundId);
        leaf.Text(record.Asset);
        leaf.Long(record.OpeningUnits);
        leaf.Long(record.ReceivedUnits);
        leaf.Long(record.MovedInUnits);
        leaf.Long(record.MovedOutUnits);
        leaf.Long(record.UsedUnits);
        leaf.Long(record.PassedOnUnits);
        leaf.Long(record.FeeUnits);
        leaf.Long(record.RefundedUnits);
        leaf.Long(record.ShortfallUnits);
        leaf.Long(record.HeldUnits);
        leaf.Long(record.Gifts);
        leaf.Long(record.Disbursements);
    }

    public static FundFigures ReadFundFigures(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        FundId = leaf.Text(),
        Asset = leaf.Text(),
        OpeningUnits = leaf.Long(),
        ReceivedUnits = leaf.Long(),
        MovedInUnits = leaf.Long(),
        MovedOutUnits = leaf.Long(),
        UsedUnits = leaf.Long(),
        PassedOnUnits = leaf.Long(),
        FeeUnits = leaf.Long(),
        RefundedUnits = leaf.Long(),
        ShortfallUnits = leaf.Long(),
        HeldUnits = leaf.Long(),
        Gifts = leaf.Long(),
        Disbursements = leaf.Long(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, StatedFigure record)
    {
        leaf.Text(record.OrganisationId);
        leaf.Text(record.Series);
        leaf.Bool(record.IsCumulative);
        leaf.Date(record.On);
        leaf.Text(record.Asset);
        leaf.Long(record.Units);
        leaf.OptionalText(record.CorrectionId);
    }

    public static StatedFigure ReadStatedFigure(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        OrganisationId = leaf.Text(),
        Series = leaf.Text(),
        IsCumulative = leaf.Bool(),
        On = leaf.Date(),
        Asset = leaf.Text(),
        Units = leaf.Long(),
        CorrectionId = leaf.OptionalText(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, StatedGoods record)
    {
        leaf.Text(record.OrganisationId);
        leaf.Text(record.Name);
        leaf.Text(record.Unit);
        leaf.OptionalLong(record.ReceivedMilli);
        leaf.OptionalLong(record.AllocatedMilli);
        leaf.Long(record.DifferenceMilli);
    }

    public static StatedGoods ReadStatedGoods(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        OrganisationId = leaf.Text(),
        Name = leaf.Text(),
        Unit = leaf.Text(),
        ReceivedMilli = leaf.OptionalLong(),
        AllocatedMilli = leaf.OptionalLong(),
        DifferenceMilli = leaf.Long(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, Correction record)
    {
        leaf.Text(record.SubjectKind);
        leaf.Text(record.SubjectId);
        leaf.Text(record.Field);
        leaf.Text(record.OldValue);
        leaf.Text(record.NewValue);
        leaf.Text(record.Reason);
        leaf.Text(record.FoundBy);
        leaf.Text(record.Maker);
        leaf.Text(record.Approver);
        leaf.Date(record.On);
    }

    public static Correction ReadCorrection(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        SubjectKind = leaf.Text(),
        SubjectId = leaf.Text(),
        Field = leaf.Text(),
        OldValue = leaf.Text(),
        NewValue = leaf.Text(),
        Reason = leaf.Text(),
        FoundBy = leaf.Text(),
        Maker = leaf.Text(),
        Approver = leaf.Text(),
        On = leaf.Date(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, RefusedRelease record)
    {
        leaf.Instant(record.AttemptedAt);
        leaf.List(record.Reasons, item => item.Ordinal, WriteRefusalReason);
    }

    public static RefusedRelease ReadRefusedRelease(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        AttemptedAt = leaf.Instant(),
        Reasons = leaf.List(id, ReadRefusalReason),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, Release record)
    {
        leaf.Long(record.Number);
        leaf.Instant(record.PreparedAt);
        leaf.Long(record.TreeSize);
        leaf.Text(record.ManifestHash);
        leaf.Long(record.NewRecords);
        leaf.Long(record.NewGifts);
        leaf.Long(record.NewDisbursements);
        leaf.Long(record.NewCorrections);
        leaf.Bool(record.IsSingleOperator);
        leaf.List(record.Checks, item => item.Ordinal, WriteGateCheck);
    }

    public static Release ReadRelease(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        Number = leaf.Int(),
        PreparedAt = leaf.Instant(),
        TreeSize = leaf.Long(),
        ManifestHash = leaf.Text(),
        NewRecords = leaf.Long(),
        NewGifts = leaf.Long(),
        NewDisbursements = leaf.Long(),
        NewCorrections = leaf.Long(),
        IsSingleOperator = leaf.Bool(),
        Checks = leaf.List(id, ReadGateCheck),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    private static void WriteRefusalReason(LeafWriter leaf, RefusalReason item)
    {
        leaf.Text(item.Code);
        leaf.Bool(item.IsWaivable);
        leaf.Text(item.Zh);
        leaf.Text(item.En);
    }

    private static RefusalReason ReadRefusalReason(ref LeafReader leaf, string id, int ordinal) => new()
    {
        RefusedReleaseId = id,
        Ordinal = ordinal,
        Code = leaf.Text(),
        IsWaivable = leaf.Bool(),
        Zh = leaf.Text(),
        En = leaf.Text(),
    };

    private static void WriteGateCheck(LeafWriter leaf, GateCheck item)
    {
        leaf.Text(item.Code);
        leaf.Long(item.Checked);
        leaf.Text(item.Waiver);
    }

    private static GateCheck ReadGateCheck(ref LeafReader leaf, string id, int ordinal) => new()
    {
        ReleaseId = id,
        Ordinal = ordinal,
        Code = leaf.Text(),
        Checked = leaf.Long(),
        Waiver = leaf.Text(),
    };
}
