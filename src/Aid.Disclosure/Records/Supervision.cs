namespace Aid.Disclosure.Records;

/// <summary>A decision of an organisation's body (理事会、执委会、监事会、会员代表大会).</summary>
public sealed class CouncilDecision : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary><c>council</c> 理事会, <c>executive</c> 执行委员会, <c>board</c> 监事会 or <c>congress</c> 会员代表大会.</summary>
    public string Body { get; init; } = "";

    /// <summary>Day of the meeting.</summary>
    public DateOnly On { get; init; }

    /// <summary>What was decided, as a title in Chinese.</summary>
    public string TitleZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string TitleEn { get; init; } = "";

    /// <summary>The decision, in Chinese.</summary>
    public string TextZh { get; init; } = "";

    /// <summary>Votes for; null where no count was taken.</summary>
    public long? VotesFor { get; init; }

    /// <summary>Votes against; null where no count was taken.</summary>
    public long? VotesAgainst { get; init; }

    /// <summary>Abstentions; null where no count was taken.</summary>
    public long? Abstentions { get; init; }

    /// <summary>The minutes as published; null where they are not.</summary>
    public string? DocumentId { get; init; }
}

/// <summary>A finding of supervision (监督意见), with the deadline for the reply; the reply comes as a newer version.</summary>
public sealed class SupervisoryFinding : PublicRecord
{
    /// <summary>The organisation that has to answer.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary><c>board</c> 监事会, <c>audit</c> 审计, <c>authority</c> 主管部门 or <c>parent</c> 上级红十字会.</summary>
    public string Body { get; init; } = "";

    /// <summary>The audit that it comes from; null where it comes from none.</summary>
    public string? AuditId { get; init; }

    /// <summary>Day of the finding.</summary>
    public DateOnly FoundOn { get; init; }

    /// <summary>The finding, in Chinese.</summary>
    public string TextZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string TextEn { get; init; } = "";

    /// <summary>Last day for the reply.</summary>
    public DateOnly ReplyDueOn { get; init; }

    /// <summary>Day of the reply; null while there is none.</summary>
    public DateOnly? RepliedOn { get; init; }

    /// <summary>The reply, in Chinese; empty while there is none.</summary>
    public string ReplyZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string ReplyEn { get; init; } = "";

    /// <summary>Day on which the body accepted the reply; null while it has not.</summary>
    public DateOnly? ClosedOn { get; init; }
}

/// <summary>
/// A complaint from the public (投诉) as an officer summed it up. Who complained, and in which words, is private and has no field here.
/// </summary>
public sealed class Complaint : PublicRecord
{
    /// <summary>The organisation that has to answer.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary><c>use</c> 款物使用, <c>receipt</c> 票据与回执, <c>name</c> 姓名与隐私, <c>goods</c> 物资, <c>conduct</c> 人员作风, <c>disclosure</c> 信息公开 or <c>other</c>.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Day on which it came.</summary>
    public DateOnly ReceivedOn { get; init; }

    /// <summary>The officer's summary, in Chinese; it names no person.</summary>
    public string SummaryZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string SummaryEn { get; init; } = "";

    /// <summary>Last day for the reply: the organisation's own promise.</summary>
    public DateOnly ReplyDueOn { get; init; }

    /// <summary>Day of the reply; null while there is none.</summary>
    public DateOnly? RepliedOn { get; init; }

    /// <summary>The reply, in Chinese; empty while there is none.</summary>
    public string ReplyZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string ReplyEn { get; init; } = "";

    /// <summary><c>upheld</c> 属实, <c>partly</c> 部分属实, <c>not-upheld</c> 不属实 or <c>open</c> while there is no reply.</summary>
    public string Outcome { get; init; } = "open";
}
