using Aid.Application.Books;

namespace Aid.Application.Campaigns;

/// <summary>What a recurring kind of campaign is called from one year on. Its id is <c>KIND-YEAR</c>.</summary>
internal sealed class CampaignKindEntity : BooksEntity
{
    public string Kind { get; set; } = "";

    public int FromYear { get; set; }

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";
}

/// <summary>A version of a campaign's filed plan (募捐方案). Its id is the campaign's; the highest number holds.</summary>
internal sealed class CampaignPlanEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public int Version { get; set; }

    public string Kind { get; set; } = "";

    public string FilingNumber { get; set; } = "";

    public DateOnly? FiledOn { get; set; }

    public string Certificate { get; set; } = "";

    public DateOnly StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public long? TargetUnits { get; set; }

    public string CostZh { get; set; } = "";

    public string CostEn { get; set; } = "";

    public string SurplusZh { get; set; } = "";

    public string SurplusEn { get; set; } = "";

    public string Contact { get; set; } = "";

    public string Platform { get; set; } = "";

    public string PlatformUrl { get; set; } = "";

    public string Partner { get; set; } = "";

    public string Account { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>A parent plan (母计划) of a campaign, or a sub-plan (子计划) under one. A code is its id.</summary>
internal sealed class SubPlanEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public string? ParentId { get; set; }

    public string? OrganisationId { get; set; }

    public string OrganisationName { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public string? ProjectId { get; set; }

    public string? SubCampaignId { get; set; }

    public long? TargetUnits { get; set; }
}

/// <summary>Money that is due to a sub-plan's organisation (应划拨) or that it received (已收到), <c>sp1…</c>.</summary>
internal sealed class SubPlanAmountEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public string SubPlanId { get; set; } = "";

    /// <summary><c>due</c> or <c>received</c>.</summary>
    public string Kind { get; set; } = "due";

    public long Units { get; set; }

    public DateOnly On { get; set; }

    public string Reason { get; set; } = "";

    public string? TransferId { get; set; }

    public string? DisbursementId { get; set; }
}
