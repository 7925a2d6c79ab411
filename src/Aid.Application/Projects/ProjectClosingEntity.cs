using Aid.Application.Books;

namespace Aid.Application.Projects;

/// <summary>The end of a project; <see cref="BooksEntity.Id"/> is the project's code.</summary>
internal sealed class ProjectClosingEntity : BooksEntity
{
    public string ProjectId { get; set; } = "";

    public string FundId { get; set; } = "";

    /// <summary>The designation of its lines, which take and give nothing any more.</summary>
    public string Designation { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long SurplusUnits { get; set; }

    public string ToLine { get; set; } = "";

    public string? TransferId { get; set; }

    public string Plan { get; set; } = "";

    public DateOnly ClosedOn { get; set; }

    public string Reason { get; set; } = "";
}
