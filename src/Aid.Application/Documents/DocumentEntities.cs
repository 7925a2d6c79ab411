using Aid.Application.Books;

namespace Aid.Application.Documents;

/// <summary>Bytes of a file, kept once by their hash. In the books themselves, so that a backup of them is whole.</summary>
internal sealed class FileEntity
{
    /// <summary>Lower-case hex SHA-256: the primary key.</summary>
    public string Sha256 { get; set; } = "";

    public string Extension { get; set; } = "";

    public long Bytes { get; set; }

    public byte[] Content { get; set; } = [];

    public DateTime StoredAt { get; set; }
}

/// <summary>A document, <c>f1…</c>.</summary>
internal sealed class DocumentEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string Section { get; set; } = "";

    public string TitleZh { get; set; } = "";

    public string TitleEn { get; set; } = "";

    public DateOnly On { get; set; }

    public string? ProjectId { get; set; }

    public string? CampaignId { get; set; }

    public string? SupersedesId { get; set; }

    public string Extension { get; set; } = "";

    public long Bytes { get; set; }

    public string FileHash { get; set; } = "";
}

/// <summary>An audit, <c>au1…</c>; the row with the same id and the highest number holds.</summary>
internal sealed class AuditEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string? ProjectId { get; set; }

    public DateOnly PeriodStart { get; set; }

    public DateOnly PeriodEnd { get; set; }

    public string Auditor { get; set; } = "";

    public DateOnly On { get; set; }

    public string Opinion { get; set; } = "";

    public int Findings { get; set; }

    public DateOnly? CouncilOn { get; set; }

    public DateOnly? BoardOn { get; set; }

    public string? DocumentId { get; set; }
}

/// <summary>A budget of a year; the row with the same id and the highest number holds.</summary>
internal sealed class DepartmentBudgetEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public int Year { get; set; }

    public string? DocumentId { get; set; }

    public List<DepartmentBudgetLineEntity> Lines { get; set; } = [];
}

/// <summary>A line of a budget.</summary>
internal sealed class DepartmentBudgetLineEntity
{
    public long DepartmentBudgetNumber { get; set; }

    public int Ordinal { get; set; }

    public string Side { get; set; } = "";

    public string Name { get; set; } = "";

    public long PlannedUnits { get; set; }

    public long? ActualUnits { get; set; }
}
