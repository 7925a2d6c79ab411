using Aid.Application.Books;

namespace Aid.Application.Goods;

/// <summary>A warehouse. <see cref="BooksEntity.Id"/> is its code, unique among all societies of the books.</summary>
internal sealed class WarehouseEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    public string Level { get; set; } = "county";

    public string DivisionCode { get; set; } = "";

    public string? ParentId { get; set; }
}

/// <summary>Batch number and storage of a lot; <see cref="BooksEntity.Id"/> is the lot's.</summary>
internal sealed class LotDetailEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string BatchNumber { get; set; } = "";

    public string Storage { get; set; } = "";
}

/// <summary>What given goods are worth; <see cref="BooksEntity.Id"/> is the gift's.</summary>
internal sealed class GoodsValueEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string LotId { get; set; } = "";

    public long Units { get; set; }

    public long ValueUnits { get; set; }

    public string ValueBasis { get; set; } = "";

    public string Evidence { get; set; } = "";
}

/// <summary>A hand-over of goods, <c>h1…</c>: from a place to a place, null being outside.</summary>
internal sealed class HandOverEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string LotId { get; set; } = "";

    public string Kind { get; set; } = "";

    public string? FromPlaceId { get; set; }

    public string? ToPlaceId { get; set; }

    public long Units { get; set; }

    public DateOnly On { get; set; }

    public string SubjectId { get; set; } = "";

    public string Party { get; set; } = "";
}

/// <summary>What a place holds of a lot since a hand-over; the row with the highest number holds. <see cref="BooksEntity.Id"/> is <c>lot@place</c>.</summary>
internal sealed class StockHoldingEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string LotId { get; set; } = "";

    public string Asset { get; set; } = "";

    public string PlaceId { get; set; } = "";

    public string? WarehouseId { get; set; }

    public string? ConsignmentId { get; set; }

    public long Units { get; set; }
}

/// <summary>Goods on their way from a warehouse to another, <c>m1…</c>. Each arrival and write-off is a new row of the same id.</summary>
internal sealed class ConsignmentEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string LotId { get; set; } = "";

    public string FromPlaceId { get; set; } = "";

    public string ToPlaceId { get; set; } = "";

    public long SentUnits { get; set; }

    public DateOnly SentOn { get; set; }

    public long ReceivedUnits { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public long LostUnits { get; set; }

    public long OpenUnits { get; set; }

    /// <summary><c>sent</c>, <c>differs</c> or <c>closed</c>.</summary>
    public string Status { get; set; } = "sent";

    public string Reason { get; set; } = "";
}

/// <summary>A stock-taking, <c>k1…</c>: it waits for a second person before differences are booked.</summary>
internal sealed class StockCountEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string PlaceId { get; set; } = "";

    public string? WarehouseId { get; set; }

    public DateOnly CountedOn { get; set; }

    public string Reason { get; set; } = "";

    public List<StockCountItemEntity> Items { get; set; } = [];
}

/// <summary>A lot that was counted.</summary>
internal sealed class StockCountItemEntity
{
    public long StockCountNumber { get; set; }

    public string StockCountId { get; set; } = "";

    public int Ordinal { get; set; }

    public string LotId { get; set; } = "";

    public long BookUnits { get; set; }

    public long CountedUnits { get; set; }
}

/// <summary>A purchase of goods that waits for its checker, <c>q1…</c>. What it made is a <see cref="GoodsMakingEntity"/>.</summary>
internal sealed class PurchaseEntity : BooksEntity
{
    /// <summary>The command as it was given, so that the checker approves exactly that.</summary>
    public string CommandJson { get; set; } = "";
}

/// <summary>The second pair of eyes on a purchase or a stock-taking; <see cref="BooksEntity.Id"/> is what was approved, <see cref="BooksEntity.Maker"/> who did.</summary>
internal sealed class StockApprovalEntity : BooksEntity
{
}

/// <summary>How a lot was bought or assembled; <see cref="BooksEntity.Id"/> is its first allocation's.</summary>
internal sealed class GoodsMakingEntity : BooksEntity
{
    public string Kind { get; set; } = "purchase";

    public string FundId { get; set; } = "";

    public string LotId { get; set; } = "";

    public long Units { get; set; }

    public string Supplier { get; set; } = "";

    public long PriceUnits { get; set; }

    public string Evidence { get; set; } = "";

    public DateOnly On { get; set; }

    public List<KitPartEntity> Parts { get; set; } = [];
}

/// <summary>A component of a kit.</summary>
internal sealed class KitPartEntity
{
    public long GoodsMakingNumber { get; set; }

    public string GoodsMakingId { get; set; } = "";

    public int Ordinal { get; set; }

    public string LotId { get; set; } = "";

    public long UnitsPerKit { get; set; }
}

/// <summary>The gift behind a direct delivery that waits for its checker; <see cref="BooksEntity.Id"/> is the disbursement's.</summary>
internal sealed class DirectDeliveryEntity : BooksEntity
{
    /// <summary>The gift as a command: recorded when the hand-over is approved, by the same act. Private.</summary>
    public string GiftJson { get; set; } = "";
}
