using Aid.Application.Books;

namespace Aid.Application.Complaints;

/// <summary>A complaint as it came, <c>p1…</c>: private for ever. What is public of it is <see cref="ComplaintSummaryEntity"/>.</summary>
internal sealed class ComplaintEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public DateOnly ReceivedOn { get; set; }

    /// <summary><c>form</c> or <c>staff</c>.</summary>
    public string Channel { get; set; } = "";

    /// <summary>The complainant's words.</summary>
    public string Text { get; set; } = "";

    /// <summary>How to reach the complainant; empty where they did not say.</summary>
    public string Contact { get; set; } = "";

    /// <summary>Hash of the number by which the complainant follows it.</summary>
    public string NumberHash { get; set; } = "";

    public DateOnly ReplyDueOn { get; set; }
}

/// <summary>What an officer published of a complaint; the row with the same id and the highest number holds.</summary>
internal sealed class ComplaintSummaryEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string Topic { get; set; } = "";

    public DateOnly ReceivedOn { get; set; }

    public string SummaryZh { get; set; } = "";

    public string SummaryEn { get; set; } = "";

    public DateOnly ReplyDueOn { get; set; }

    public DateOnly? RepliedOn { get; set; }

    public string ReplyZh { get; set; } = "";

    public string ReplyEn { get; set; } = "";

    public string Outcome { get; set; } = "open";
}
