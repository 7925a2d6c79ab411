using Aid.Application.Books;

namespace Aid.Application.CollectiveGifts;

/// <summary>A gift of many (团体捐赠), <c>cg1…</c>: one sum that an organisation handed over, made of a gift for each name on its list. The gifts name it as their block.</summary>
internal sealed class CollectiveGiftEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string? CampaignId { get; set; }

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public DateOnly ReceivedOn { get; set; }

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    /// <summary>Names on the list.</summary>
    public long Gifts { get; set; }

    public string FirstGiftId { get; set; } = "";

    public string LastGiftId { get; set; } = "";
}
