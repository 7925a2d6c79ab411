using Aid.Application.Books;

namespace Aid.Application.Goods;

/// <summary>
/// A lot of goods. <see cref="BooksEntity.Id"/> is <c>fund:asset:lot</c>. What came in, went out and is in stock follows from the lines whose asset and lot it
/// names, so it is not kept twice.
/// </summary>
internal sealed class GoodsLotEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string Asset { get; set; } = "";

    public string Lot { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public string Unit { get; set; } = "";

    public DateOnly? ExpiresOn { get; set; }
}
