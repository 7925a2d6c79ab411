using Aid.Application.Books;

namespace Aid.Application.Funds;

/// <summary>A fund. <see cref="BooksEntity.Id"/> is its code, the first part of its lines.</summary>
internal sealed class FundEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public bool IsRestricted { get; set; }

    public string SourceClass { get; set; } = "gift";

    public DateOnly OpenedOn { get; set; }
}
