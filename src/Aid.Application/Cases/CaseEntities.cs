using Aid.Application.Books;

namespace Aid.Application.Cases;

/// <summary>Aid to one person (个案), <c>k1…</c>: private for ever. It is paid in a batch of at least five and published as a part of one number.</summary>
internal sealed class AidCaseEntity : BooksEntity
{
    public string ProjectId { get; set; } = "";

    /// <summary>The society's own file number; never a name.</summary>
    public string Reference { get; set; } = "";

    public string DivisionCode { get; set; } = "";

    public string PlaceZh { get; set; } = "";

    public DateOnly On { get; set; }

    public long Units { get; set; }
}

/// <summary>Which disbursement a case was paid by.</summary>
internal sealed class CasePaymentEntity
{
    public long CaseNumber { get; set; }

    public string DisbursementId { get; set; } = "";
}

/// <summary>An application to a programme of the headquarters (小天使、天使阳光、彩票公益金), <c>ap1…</c>; private for ever, counted by stage.</summary>
internal sealed class ApplicationEntity : BooksEntity
{
    public string ProjectId { get; set; } = "";

    /// <summary>The society's own file number; never a name.</summary>
    public string Reference { get; set; } = "";

    public string DivisionCode { get; set; } = "";

    public string PlaceZh { get; set; } = "";
}

/// <summary>A stage that an application reached.</summary>
internal sealed class ApplicationStageEntity : BooksEntity
{
    public string ApplicationId { get; set; } = "";

    public string Stage { get; set; } = "";

    public DateOnly On { get; set; }

    public long? Units { get; set; }
}
