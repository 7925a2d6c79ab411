namespace Aid.Disclosure.Records;

/// <summary>
/// A warehouse (仓库) of a society. Goods of several societies may lie in it: what lies there says whose it is. A society's own warehouse (<c>stock:ORGANISATION</c>) is there without being opened.
/// </summary>
public sealed class Warehouse : PublicRecord
{
    /// <summary>The society that keeps it.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary><c>province</c>, <c>city</c> or <c>county</c>.</summary>
    public string Level { get; init; } = "county";

    /// <summary>Division code of the place where it stands (行政区划代码); empty where it is not said.</summary>
    public string DivisionCode { get; init; } = "";

    /// <summary>The warehouse of a higher level that supplies it; null for none.</summary>
    public string? ParentId { get; init; }
}

/// <summary>What is known of a lot besides its name and expiry. The id is the lot's.</summary>
public sealed class LotDetail : PublicRecord
{
    /// <summary>The fund that holds the lot.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The maker's batch number (生产批号); empty where there is none.</summary>
    public string BatchNumber { get; init; } = "";

    /// <summary>How it must be stored (储存条件); empty where it is not said.</summary>
    public string Storage { get; init; } = "";
}

/// <summary>What given goods are worth, and by what evidence: reported apart from money. The id is the gift's.</summary>
public sealed class GoodsValue : PublicRecord
{
    /// <summary>The gift's fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The lot that the gift belongs to.</summary>
    public string LotId { get; init; } = "";

    /// <summary>Units of the goods that were given.</summary>
    public long Units { get; init; }

    /// <summary>Value of all of them, in fen.</summary>
    public long ValueUnits { get; init; }

    /// <summary><c>voucher</c> (凭据), <c>fair-value</c> (公允价值) or <c>appraisal</c> (评估).</summary>
    public string ValueBasis { get; init; } = "";

    /// <summary>The document that shows it, such as an invoice's or an appraisal's number.</summary>
    public string Evidence { get; init; } = "";
}

/// <summary>
/// One hand-over of goods of one lot (物资交接): from a place to a place. A place is what follows <c>stock:</c> in the books' account: <c>ORGANISATION</c> for a society's own warehouse,
/// <c>ORGANISATION/WAREHOUSE</c>, or <c>ORGANISATION/~CONSIGNMENT</c> for what is on the road. No place is outside: the giver before, the receiver after.
/// </summary>
public sealed class HandOver : PublicRecord
{
    /// <summary>The fund that holds the lot.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The lot.</summary>
    public string LotId { get; init; } = "";

    /// <summary>
    /// <c>received</c>, <c>opening</c>, <c>carried</c> (was there before places were kept), <c>bought</c>, <c>assembled</c>, <c>found</c>, <c>sent</c>, <c>arrived</c>, <c>reassigned</c> (to another fund),
    /// <c>used-up</c> (into a kit), <c>handed-out</c>, <c>direct</c> (from giver to receiver), <c>signed</c> (the receiver signed for it), <c>lost</c>, <c>damaged</c>, <c>expired</c>, <c>withdrawn</c>
    /// (given back or void), <c>returned</c> (what a correction brought back).
    /// </summary>
    public string Kind { get; init; } = "";

    /// <summary>Where it came from; null for outside.</summary>
    public string? FromPlaceId { get; init; }

    /// <summary>Where it went; null for outside.</summary>
    public string? ToPlaceId { get; init; }

    /// <summary>Units handed over; positive.</summary>
    public long Units { get; init; }

    /// <summary>Day, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>The gift, disbursement, consignment, allocation or stock-taking that it belongs to.</summary>
    public string SubjectId { get; init; } = "";

    /// <summary>The receiving unit or county; never a private person. Empty within the warehouses.</summary>
    public string Party { get; init; } = "";
}

/// <summary>What a place holds of a lot: the sum of the hand-overs to it, less those from it. The id is <c>lot@place</c> without the place's organisation, which is the fund's.</summary>
public sealed class StockHolding : PublicRecord
{
    /// <summary>The fund that holds the lot.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The lot.</summary>
    public string LotId { get; init; } = "";

    /// <summary>Goods code, the lot's.</summary>
    public string Asset { get; init; } = "";

    /// <summary>The place; see <see cref="HandOver"/>.</summary>
    public string PlaceId { get; init; } = "";

    /// <summary>The warehouse; null for a society's own, and for the road.</summary>
    public string? WarehouseId { get; init; }

    /// <summary>The consignment that is on the road; null in a warehouse.</summary>
    public string? ConsignmentId { get; init; }

    /// <summary>Units there; never negative.</summary>
    public long Units { get; init; }
}

/// <summary>Goods of one lot sent from one warehouse to another (调运), <c>m1…</c>: what was sent, what arrived, and what neither arrived nor was written off.</summary>
public sealed class Consignment : PublicRecord
{
    /// <summary>The fund that holds the lot.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The lot.</summary>
    public string LotId { get; init; } = "";

    /// <summary>The place that sent it.</summary>
    public string FromPlaceId { get; init; } = "";

    /// <summary>The place that is to receive it.</summary>
    public string ToPlaceId { get; init; } = "";

    /// <summary>Units sent.</summary>
    public long SentUnits { get; init; }

    /// <summary>Day of sending.</summary>
    public DateOnly SentOn { get; init; }

    /// <summary>Units that arrived so far.</summary>
    public long ReceivedUnits { get; init; }

    /// <summary>Day of the last arrival; null while nothing arrived.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Units written off on the road.</summary>
    public long LostUnits { get; init; }

    /// <summary>Units of which nothing is known yet: sent, less arrived, less written off.</summary>
    public long OpenUnits { get; init; }

    /// <summary><c>sent</c>, <c>differs</c> (some arrived, not all) or <c>closed</c>.</summary>
    public string Status { get; init; } = "sent";

    /// <summary>Why it was moved: public.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>A stock-taking (盘点) by two people, <c>k1…</c>: what the books said, what was counted. Differences are booked.</summary>
public sealed class StockCount : PublicRecord
{
    /// <summary>The society whose goods were counted.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The place; see <see cref="HandOver"/>.</summary>
    public string PlaceId { get; init; } = "";

    /// <summary>The warehouse; null for the society's own.</summary>
    public string? WarehouseId { get; init; }

    /// <summary>Day of counting.</summary>
    public DateOnly CountedOn { get; init; }

    /// <summary>Why differences arose, as far as it is known: public.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Lots that were counted.</summary>
    public List<StockCountItem> Items { get; init; } = [];
}

/// <summary>A lot in a stock-taking.</summary>
public sealed class StockCountItem
{
    /// <summary>The stock-taking.</summary>
    public string StockCountId { get; init; } = "";

    /// <summary>Position in it, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The lot.</summary>
    public string LotId { get; init; } = "";

    /// <summary>Units by the books.</summary>
    public long BookUnits { get; init; }

    /// <summary>Units counted.</summary>
    public long CountedUnits { get; init; }
}

/// <summary>How a lot came to be: bought (采购) from a supplier, or assembled (组装) of components. The id is that of its first allocation.</summary>
public sealed class GoodsMaking : PublicRecord
{
    /// <summary><c>purchase</c> or <c>assembly</c>.</summary>
    public string Kind { get; init; } = "purchase";

    /// <summary>The fund that received the goods.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The lot that came out.</summary>
    public string LotId { get; init; } = "";

    /// <summary>Units that came out.</summary>
    public long Units { get; init; }

    /// <summary>The supplier, an organisation; empty for an assembly.</summary>
    public string Supplier { get; init; } = "";

    /// <summary>Price paid in all, in fen; 0 for an assembly.</summary>
    public long PriceUnits { get; init; }

    /// <summary>The invoice's number, or the assembly's sheet.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Day.</summary>
    public DateOnly On { get; init; }

    /// <summary>For an assembly, what goes into one kit (物料清单).</summary>
    public List<KitPart> Parts { get; init; } = [];
}

/// <summary>A component of a kit.</summary>
public sealed class KitPart
{
    /// <summary>The making that it went into.</summary>
    public string GoodsMakingId { get; init; } = "";

    /// <summary>Position in it, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The lot that it was taken from.</summary>
    public string LotId { get; init; } = "";

    /// <summary>Units for one kit.</summary>
    public long UnitsPerKit { get; init; }
}
