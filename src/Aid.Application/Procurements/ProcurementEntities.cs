using Aid.Application.Books;

namespace Aid.Application.Procurements;

/// <summary>A procurement, <c>pr1…</c>; the row with the same id and the highest number holds.</summary>
internal sealed class ProcurementEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string? ProjectId { get; set; }

    public string TitleZh { get; set; } = "";

    public string TitleEn { get; set; } = "";

    public string Method { get; set; } = "";

    public string Reason { get; set; } = "";

    public long? BudgetUnits { get; set; }

    public long? Bidders { get; set; }

    public string Supplier { get; set; } = "";

    public long? AwardUnits { get; set; }

    public string Stage { get; set; } = "";

    public List<ProcurementStageEntity> Stages { get; set; } = [];
}

/// <summary>A stage of a procurement.</summary>
internal sealed class ProcurementStageEntity
{
    public long ProcurementNumber { get; set; }

    public int Ordinal { get; set; }

    public string Stage { get; set; } = "";

    public DateOnly On { get; set; }

    public string? DocumentId { get; set; }
}
