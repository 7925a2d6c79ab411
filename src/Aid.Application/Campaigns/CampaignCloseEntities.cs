using Aid.Application.Books;

namespace Aid.Application.Campaigns;

/// <summary>A platform's settlement of a campaign (平台结算). Its id is the campaign's.</summary>
internal sealed class CampaignSettlementEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public string Platform { get; set; } = "";

    public string Statement { get; set; } = "";

    public DateOnly On { get; set; }

    public long? ProvisionalUnits { get; set; }

    public long? ProvisionalGifts { get; set; }

    public long SettledUnits { get; set; }

    public long? SettledGifts { get; set; }

    public List<SettlementDifferenceEntity> Differences { get; set; } = [];
}

/// <summary>One line of what lies between the provisional total and the settled one.</summary>
internal sealed class SettlementDifferenceEntity
{
    public long SettlementNumber { get; set; }

    public int Ordinal { get; set; }

    public string SettlementId { get; set; } = "";

    public string Kind { get; set; } = "";

    public long Units { get; set; }

    public long Gifts { get; set; }

    public string TextZh { get; set; } = "";

    public string TextEn { get; set; } = "";
}

/// <summary>A campaign's close-out (结项), <c>co1…</c>: published once another person has approved it.</summary>
internal sealed class CloseOutEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public DateOnly EndedOn { get; set; }

    public long StatedUnits { get; set; }

    public long? StatedGifts { get; set; }

    public long BookUnits { get; set; }

    public long BookGifts { get; set; }

    public long MatchedUnits { get; set; }

    public long RefundedUnits { get; set; }

    public string SummaryZh { get; set; } = "";

    public string SummaryEn { get; set; } = "";

    public string SurplusZh { get; set; } = "";

    public string SurplusEn { get; set; } = "";

    public List<CloseOutItemEntity> Items { get; set; } = [];

    public CloseOutApprovalEntity? Approval { get; set; }
}

/// <summary>One line of what lies between the books and the stated total.</summary>
internal sealed class CloseOutItemEntity
{
    public long CloseOutNumber { get; set; }

    public int Ordinal { get; set; }

    public string CloseOutId { get; set; } = "";

    public string Kind { get; set; } = "";

    public long Units { get; set; }

    public string TextZh { get; set; } = "";

    public string TextEn { get; set; } = "";
}

/// <summary>The second person's agreement to a close-out.</summary>
internal sealed class CloseOutApprovalEntity
{
    public long CloseOutNumber { get; set; }

    public string Approver { get; set; } = "";

    public DateOnly On { get; set; }

    public DateTime ApprovedAt { get; set; }
}
