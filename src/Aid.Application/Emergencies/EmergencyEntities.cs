using Aid.Application.Books;

namespace Aid.Application.Emergencies;

/// <summary>An emergency; its code is its id, and a later version says when it ended.</summary>
internal sealed class EmergencyEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public string PlaceZh { get; set; } = "";

    public string PlaceEn { get; set; } = "";

    public DateOnly BeganOn { get; set; }

    public DateOnly? EndedOn { get; set; }

    public string SummaryZh { get; set; } = "";

    public string SummaryEn { get; set; } = "";
}

/// <summary>A fund of an emergency, <c>EMERGENCY:FUND</c>.</summary>
internal sealed class EmergencyFundEntity : BooksEntity
{
    public string EmergencyId { get; set; } = "";

    public string FundId { get; set; } = "";
}

/// <summary>An appeal, <c>ap1…</c>.</summary>
internal sealed class AppealEntity : BooksEntity
{
    public string EmergencyId { get; set; } = "";

    public string? CampaignId { get; set; }

    public string FilingNumber { get; set; } = "";

    public DateOnly IssuedOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public string TextZh { get; set; } = "";

    public string TextEn { get; set; } = "";

    public string MoneyZh { get; set; } = "";

    public string GoodsZh { get; set; } = "";

    public string Contact { get; set; } = "";
}

/// <summary>A need, <c>need1…</c>.</summary>
internal sealed class NeedEntity : BooksEntity
{
    public string EmergencyId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string? Asset { get; set; }

    public string ItemZh { get; set; } = "";

    public string ItemEn { get; set; } = "";

    public string Unit { get; set; } = "";

    public long WantedUnits { get; set; }

    public long PledgedUnits { get; set; }

    public string Status { get; set; } = "open";
}

/// <summary>A bulletin, <c>EMERGENCY.1</c>.</summary>
internal sealed class BulletinEntity : BooksEntity
{
    public string EmergencyId { get; set; } = "";

    public int Sequence { get; set; }

    public DateOnly SinceOn { get; set; }

    public DateOnly FromOn { get; set; }

    public DateOnly ToOn { get; set; }

    public DateOnly IssuedOn { get; set; }

    public int AsOfRelease { get; set; }

    public string NoteZh { get; set; } = "";

    public string NoteEn { get; set; } = "";
}

/// <summary>A figure of a bulletin, <c>BULLETIN:FUND:ASSET</c>.</summary>
internal sealed class BulletinFigureEntity : BooksEntity
{
    public string BulletinId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string Asset { get; set; } = "";

    public long ReceivedUnits { get; set; }

    public long Gifts { get; set; }

    public long RefundedUnits { get; set; }

    public long PassedOnUnits { get; set; }

    public long ReportedUnits { get; set; }

    public long UsedUnits { get; set; }
}
