using Aid.Application.Books;

namespace Aid.Application.Funds;

/// <summary>Terms of a fund as announced; <see cref="BooksEntity.Id"/> is the fund's code, the newest row holds.</summary>
internal sealed class FundTermsEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string Kind { get; set; } = "general";

    public string Sponsor { get; set; } = "";

    public string PurposeZh { get; set; } = "";

    public string PurposeEn { get; set; } = "";

    public long? CostRate { get; set; }

    public string SurplusZh { get; set; } = "";

    public string SurplusEn { get; set; } = "";

    public string? SurplusFundId { get; set; }

    public DateOnly ValidFrom { get; set; }
}
