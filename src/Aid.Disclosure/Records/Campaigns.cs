namespace Aid.Disclosure.Records;

/// <summary>What a recurring kind of campaign is called from one year on: 99公益日 until 2023, 久久公益节 from 2024. Its id is <c>KIND-YEAR</c>.</summary>
public sealed class CampaignKind : PublicRecord
{
    /// <summary>Code of the kind, such as <c>99</c>, <c>one-day</c> (博爱一日捐) or <c>red-cross-day</c> (5·8人道公益日).</summary>
    public string Kind { get; init; } = "";

    /// <summary>First calendar year of the name.</summary>
    public int FromYear { get; init; }

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";
}

/// <summary>A version of a campaign's filed plan (募捐方案): what 慈善法 §24–25 asks to be shown. Its id is the campaign's; the newest version holds.</summary>
public sealed class CampaignPlan : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>From 1.</summary>
    public int Version { get; init; }

    /// <summary>Code of its kind (<see cref="CampaignKind"/>); empty for a campaign that does not recur.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Filing number (备案编号); empty where none was published.</summary>
    public string FilingNumber { get; init; } = "";

    /// <summary>Day on which it was filed, Asia/Shanghai; null where not published. At least 10 days before the first day.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>Number of the public-fundraising certificate (公开募捐资格证书); empty where not published.</summary>
    public string Certificate { get; init; } = "";

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Target in fen; null where none was published.</summary>
    public long? TargetUnits { get; init; }

    /// <summary>What fundraising costs and who bears it (募捐成本), in Chinese.</summary>
    public string CostZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string CostEn { get; init; } = "";

    /// <summary>What happens to a surplus (剩余财产的处理), in Chinese.</summary>
    public string SurplusZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string SurplusEn { get; init; } = "";

    /// <summary>The office to ask: a telephone number or an address of the organisation, never of a private person.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The designated platform (指定平台); empty where there is none.</summary>
    public string Platform { get; init; } = "";

    /// <summary>Address of the campaign on that platform; empty where there is none.</summary>
    public string PlatformUrl { get; init; } = "";

    /// <summary>The partner that it is run with (合作方); empty for none. All money goes through the organisation's account (§26).</summary>
    public string Partner { get; init; } = "";

    /// <summary>The organisation's account that receives, as published; empty where not published.</summary>
    public string Account { get; init; } = "";

    /// <summary>Why this version replaces the one before; empty for the first.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>A parent plan (母计划) of a campaign, or a sub-plan (子计划) under one, perhaps another organisation's.</summary>
public sealed class SubPlan : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>The parent plan that it stands under; null for a parent plan.</summary>
    public string? ParentId { get; init; }

    /// <summary>The organisation that runs it; null where it keeps no books here.</summary>
    public string? OrganisationId { get; init; }

    /// <summary>That organisation's name; empty where not published.</summary>
    public string OrganisationName { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>The project that its money goes to; null where it has none here.</summary>
    public string? ProjectId { get; init; }

    /// <summary>The campaign that its organisation runs for it; null where it has none here.</summary>
    public string? SubCampaignId { get; init; }

    /// <summary>Target in fen; null where none was published.</summary>
    public long? TargetUnits { get; init; }
}

/// <summary>Money that a campaign owes to a sub-plan's organisation (应划拨), or that this one received (已收到). Due less received is open, and shown.</summary>
public sealed class SubPlanAmount : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>The sub-plan.</summary>
    public string SubPlanId { get; init; } = "";

    /// <summary><c>due</c> or <c>received</c>.</summary>
    public string Kind { get; init; } = "due";

    /// <summary>Fen.</summary>
    public long Units { get; init; }

    /// <summary>Day on which it is due, or was received, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>What it is for.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The transfer between books here that brought it; null otherwise.</summary>
    public string? TransferId { get; init; }

    /// <summary>The passed-on disbursement that brought it; null otherwise.</summary>
    public string? DisbursementId { get; init; }
}

/// <summary>
/// A team of a campaign (一起捐). It has no amount: what its members gave stands on the team's own page, summed from <see cref="TeamGift"/>, so that no list can be sorted by it.
/// </summary>
public sealed class Team : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>The sub-plan that it raises for; null for the campaign as a whole.</summary>
    public string? SubPlanId { get; init; }

    /// <summary>Chinese name; empty where its starter did not agree to show it.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>The team's own target in fen; null where it set none.</summary>
    public long? TargetUnits { get; init; }

    /// <summary>Day on which it was started, Asia/Shanghai.</summary>
    public DateOnly OpenedOn { get; init; }
}

/// <summary>A gift whose giver agreed to be counted to a team.</summary>
public sealed class TeamGift : PublicRecord
{
    /// <summary>The campaign.</summary>
    public string CampaignId { get; init; } = "";

    /// <summary>The team.</summary>
    public string TeamId { get; init; } = "";

    /// <summary>The gift.</summary>
    public string DonationId { get; init; } = "";

    /// <summary><c>counted</c>, or <c>withdrawn</c> once the giver took the agreement back.</summary>
    public string Status { get; init; } = "counted";
}
