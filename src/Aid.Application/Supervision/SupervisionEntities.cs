using Aid.Application.Books;

namespace Aid.Application.Supervision;

/// <summary>A decision of an organisation's body, <c>cd1…</c>.</summary>
internal sealed class CouncilDecisionEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string Body { get; set; } = "";

    public DateOnly On { get; set; }

    public string TitleZh { get; set; } = "";

    public string TitleEn { get; set; } = "";

    public string TextZh { get; set; } = "";

    public long? VotesFor { get; set; }

    public long? VotesAgainst { get; set; }

    public long? Abstentions { get; set; }

    public string? DocumentId { get; set; }
}

/// <summary>A finding of supervision, <c>sf1…</c>; the row with the same id and the highest number holds.</summary>
internal sealed class SupervisoryFindingEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string Body { get; set; } = "";

    public string? AuditId { get; set; }

    public DateOnly FoundOn { get; set; }

    public string TextZh { get; set; } = "";

    public string TextEn { get; set; } = "";

    public DateOnly ReplyDueOn { get; set; }

    public DateOnly? RepliedOn { get; set; }

    public string ReplyZh { get; set; } = "";

    public string ReplyEn { get; set; } = "";

    public DateOnly? ClosedOn { get; set; }

    /// <summary>The same finding as a new row, to be changed.</summary>
    public SupervisoryFindingEntity Copy() => new()
    {
        OrganisationId = OrganisationId, Body = Body, AuditId = AuditId, FoundOn = FoundOn, TextZh = TextZh, TextEn = TextEn, ReplyDueOn = ReplyDueOn, RepliedOn = RepliedOn, ReplyZh = ReplyZh,
        ReplyEn = ReplyEn, ClosedOn = ClosedOn,
    };
}
