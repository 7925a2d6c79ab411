using Aid.Application.Books;

namespace Aid.Application.Organisations;

/// <summary>A society. <see cref="BooksEntity.Id"/> is its code.</summary>
internal sealed class OrganisationEntity : BooksEntity
{
    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    /// <summary><c>national</c>, <c>province</c>, <c>city</c>, <c>county</c>, <c>grass-roots</c> or <c>external</c>.</summary>
    public string Level { get; set; } = "";

    public string DivisionCode { get; set; } = "";

    public string? ParentId { get; set; }
}
