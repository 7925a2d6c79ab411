using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>Organisations, funds, projects and campaigns as leaf bytes. Field order is that of the records and never changes within a leaf version.</summary>
internal static class PartyLeaves
{
    public static void Write(LeafWriter leaf, Organisation record)
    {
        leaf.Text(record.NameZh);
        leaf.Text(record.NameEn);
        leaf.Text(record.Level);
        leaf.Text(record.DivisionCode);
        leaf.OptionalText(record.ParentId);
    }

    public static Organisation ReadOrganisation(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        NameZh = leaf.Text(),
        NameEn = leaf.Text(),
        Level = leaf.Text(),
        DivisionCode = leaf.Text(),
        ParentId = leaf.OptionalText(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, Fund record)
    {
        leaf.Text(record.OrganisationId);
        leaf.Text(record.NameZh);
        leaf.Text(record.NameEn);
        leaf.Bool(record.IsRestricted);
        leaf.Text(record.SourceClass);
        leaf.Date(record.OpenedOn);
    }

    public static Fund ReadFund(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        OrganisationId = leaf.Text(),
        NameZh = leaf.Text(),
        NameEn = leaf.Text(),
        IsRestricted = leaf.Bool(),
        SourceClass = leaf.Text(),
        OpenedOn = leaf.Date(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, Project record)
    {
        leaf.Text(record.FundId);
        leaf.Text(record.Designation);
        leaf.Text(record.NameZh);
        leaf.Text(record.NameEn);
        leaf.Text(record.SummaryZh);
        leaf.Text(record.SummaryEn);
        leaf.OptionalLong(record.TargetUnits);
    }

    public static Project ReadProject(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        FundId = leaf.Text(),
        Designation = leaf.Text(),
        NameZh = leaf.Text(),
        NameEn = leaf.Text(),
        SummaryZh = leaf.Text(),
        SummaryEn = leaf.Text(),
        TargetUnits = leaf.OptionalLong(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };

    public static void Write(LeafWriter leaf, Campaign record)
    {
        leaf.Text(record.OrganisationId);
        leaf.Text(record.FundId);
        leaf.Text(record.NameZh);
        leaf.Text(record.NameEn);
        leaf.Text(record.FilingNumber);
        leaf.Date(record.StartsOn);
        leaf.OptionalDate(record.EndsOn);
        leaf.OptionalLong(record.TargetUnits);
        leaf.OptionalLong(record.StatedUnits);
        leaf.OptionalLong(record.StatedGifts);
    }

    public static Campaign ReadCampaign(ref LeafReader leaf, string id) => new()
    {
        LeafIndex = leaf.Index,
        FirstRelease = leaf.Release,
        Id = id,
        OrganisationId = leaf.Text(),
        FundId = leaf.Text(),
        NameZh = leaf.Text(),
        NameEn = leaf.Text(),
        FilingNumber = leaf.Text(),
        StartsOn = leaf.Date(),
        EndsOn = leaf.OptionalDate(),
        TargetUnits = leaf.OptionalLong(),
        StatedUnits = leaf.OptionalLong(),
        StatedGifts = leaf.OptionalLong(),
        IsSynthetic = leaf.Bool(),
        Source = leaf.Text(),
    };
}
