using Aid.Application.Books;

namespace Aid.Application.Campaigns;

/// <summary>A public fundraising campaign.</summary>
internal sealed class CampaignEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public string FilingNumber { get; set; } = "";

    public DateOnly StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public long? TargetUnits { get; set; }

    /// <summary>Total as its organiser published it: evidence, not a sum of these books.</summary>
    public long? StatedUnits { get; set; }

    public long? StatedGifts { get; set; }
}
