using Aid.PublicSite.Formatting;

namespace Aid.PublicSite.Campaigns;

/// <summary>Words for the codes of settlements, close-outs and sub-plans.</summary>
internal static class CampaignWords
{
    /// <summary>Kind of a difference between the provisional total and the settled one.</summary>
    public static Words.Word Difference(string kind) => kind switch
    {
        "refunded" => new("结算前退款", "refunded before settlement"),
        "duplicate" => new("重复计入", "counted twice"),
        "test" => new("测试单", "test orders"),
        "fee" => new("平台手续费", "platform fee"),
        "late" => new("延后到账", "came in late"),
        "matching" => new("配捐", "matching"),
        "other" => new("其他", "other"),
        _ => new(kind, kind),
    };

    /// <summary>Kind of an item between the books and the stated total.</summary>
    public static Words.Word Item(string kind) => kind switch
    {
        "other-books" => new("由其他红会收款入账", "received into another society's books"),
        "not-counted" => new("公布时未计入", "not counted when published"),
        "matching" => new("配捐", "matching"),
        "refunded" => new("退款", "refunded"),
        "other" => new("其他", "other"),
        _ => new(kind, kind),
    };
}
