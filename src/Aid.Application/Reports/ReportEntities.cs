using Aid.Application.Books;

namespace Aid.Application.Reports;

/// <summary>A report of progress, <c>pr1…</c>; a revision is a new row with the same id.</summary>
internal sealed class ProgressReportEntity : BooksEntity
{
    public string ProjectId { get; set; } = "";

    public DateOnly On { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string TitleZh { get; set; } = "";

    public string TitleEn { get; set; } = "";

    public string Body { get; set; } = "";
}

/// <summary>A picture of a report, <c>pic1…</c>; withdrawing it is a new row with the same id, and its content goes.</summary>
internal sealed class ReportPictureEntity : BooksEntity
{
    public string ReportId { get; set; } = "";

    public string ProjectId { get; set; } = "";

    public long Place { get; set; }

    public string DescriptionZh { get; set; } = "";

    public string DescriptionEn { get; set; } = "";

    public string Consent { get; set; } = "nobody-recognisable";

    /// <summary>Where the consent is on file; private.</summary>
    public string ConsentReference { get; set; } = "";

    public long Width { get; set; }

    public long Height { get; set; }

    public string Commitment { get; set; } = "";

    public string Status { get; set; } = "shown";

    /// <summary>Why it was withdrawn; private.</summary>
    public string Reason { get; set; } = "";
}

/// <summary>
/// The bytes of a picture and the salt of its commitment: the only row of the books that is deleted, because a person who no longer agrees has a right to that. What is left in the log opens nothing then.
/// </summary>
internal sealed class PictureContentEntity
{
    public string PictureId { get; set; } = "";

    public byte[] Content { get; set; } = [];

    public byte[] Salt { get; set; } = [];
}
