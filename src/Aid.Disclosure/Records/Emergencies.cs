namespace Aid.Disclosure.Records;

/// <summary>An emergency (突发事件) for which an organisation asks and uses. Its money and goods stand in funds of their own, see <see cref="EmergencyFund"/>.</summary>
public sealed class Emergency : PublicRecord
{
    /// <summary>The organisation that answers it.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Where, in Chinese: a county or larger.</summary>
    public string PlaceZh { get; init; } = "";

    /// <summary>Where, in English; empty where there is none.</summary>
    public string PlaceEn { get; init; } = "";

    /// <summary>First day; from it bulletins count.</summary>
    public DateOnly BeganOn { get; init; }

    /// <summary>Last day; null while it is open.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>What happened and what is done, in Chinese.</summary>
    public string SummaryZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string SummaryEn { get; init; } = "";
}

/// <summary>That a fund holds an emergency's money or goods.</summary>
public sealed class EmergencyFund : PublicRecord
{
    /// <summary>The emergency.</summary>
    public string EmergencyId { get; init; } = "";

    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";
}

/// <summary>An appeal (募捐公告): what is asked, where it goes, whom to ask.</summary>
public sealed class Appeal : PublicRecord
{
    /// <summary>The emergency.</summary>
    public string EmergencyId { get; init; } = "";

    /// <summary>The campaign whose plan it belongs to; null where none is opened here.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Filing number of the plan (备案编号); empty until it is filed, which the law gives ten days for.</summary>
    public string FilingNumber { get; init; } = "";

    /// <summary>Day of issue.</summary>
    public DateOnly IssuedOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>What is asked, in Chinese.</summary>
    public string TextZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string TextEn { get; init; } = "";

    /// <summary>Where money goes: account, designated platform.</summary>
    public string MoneyZh { get; init; } = "";

    /// <summary>Where goods go: address, what is accepted; empty where none are asked.</summary>
    public string GoodsZh { get; init; } = "";

    /// <summary>Whom to ask: office and telephone, never a private person.</summary>
    public string Contact { get; init; } = "";
}

/// <summary>A line of an emergency's list of needs (需求清单). What came in is not typed: where the need names goods, it is the figure of its fund.</summary>
public sealed class Need : PublicRecord
{
    /// <summary>The emergency.</summary>
    public string EmergencyId { get; init; } = "";

    /// <summary>The fund that receives for it.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Code of the goods whose receipts answer it; null where it is not linked.</summary>
    public string? Asset { get; init; }

    /// <summary>What, in Chinese.</summary>
    public string ItemZh { get; init; } = "";

    /// <summary>What, in English; empty where there is none.</summary>
    public string ItemEn { get; init; } = "";

    /// <summary>Counting unit, such as 只.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Units wanted.</summary>
    public long WantedUnits { get; init; }

    /// <summary>Units that givers promised (认捐), received or not.</summary>
    public long PledgedUnits { get; init; }

    /// <summary><c>open</c>, <c>met</c> or <c>withdrawn</c>.</summary>
    public string Status { get; init; } = "open";
}

/// <summary>
/// A bulletin (公告) of an emergency: at least every five days (慈善法 §72). Its figures, see <see cref="BulletinFigure"/>, are those of an earlier release's own records; nobody types them.
/// </summary>
public sealed class Bulletin : PublicRecord
{
    /// <summary>The emergency.</summary>
    public string EmergencyId { get; init; } = "";

    /// <summary>Number within the emergency, from 1 (第几期).</summary>
    public int Sequence { get; init; }

    /// <summary>First day of the sums: the emergency's first.</summary>
    public DateOnly SinceOn { get; init; }

    /// <summary>First day of its own period: the day after the last bulletin's.</summary>
    public DateOnly FromOn { get; init; }

    /// <summary>Last day of its period and of the sums.</summary>
    public DateOnly ToOn { get; init; }

    /// <summary>Day of issue.</summary>
    public DateOnly IssuedOn { get; init; }

    /// <summary>The release whose records it sums.</summary>
    public int AsOfRelease { get; init; }

    /// <summary>What is to be said besides, in Chinese; empty for nothing.</summary>
    public string NoteZh { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string NoteEn { get; init; } = "";
}

/// <summary>One fund's sums in one asset, from the first day of an emergency to the last day of a bulletin. The verifier recomputes them.</summary>
public sealed class BulletinFigure : PublicRecord
{
    /// <summary>The bulletin.</summary>
    public string BulletinId { get; init; } = "";

    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Received, before fees known at recording.</summary>
    public long ReceivedUnits { get; init; }

    /// <summary>Number of gifts recorded in the fund.</summary>
    public long Gifts { get; init; }

    /// <summary>Refunded, charged back or found false.</summary>
    public long RefundedUnits { get; init; }

    /// <summary>Passed on to other societies (拨付).</summary>
    public long PassedOnUnits { get; init; }

    /// <summary>Of what was passed on, reported as used.</summary>
    public long ReportedUnits { get; init; }

    /// <summary>Paid or handed out by the organisation itself.</summary>
    public long UsedUnits { get; init; }
}
