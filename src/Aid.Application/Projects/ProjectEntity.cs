using Aid.Application.Books;

namespace Aid.Application.Projects;

/// <summary>A project: a purpose within a fund, and the designation of its lines.</summary>
internal sealed class ProjectEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string Designation { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public string SummaryZh { get; set; } = "";

    public string SummaryEn { get; set; } = "";

    public long? TargetUnits { get; set; }
}
