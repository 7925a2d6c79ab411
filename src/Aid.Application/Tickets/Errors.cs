using Aid.Ledger.Results;

namespace Aid.Application.Tickets;

/// <summary>No such ticket.</summary>
/// <param name="Id">The id.</param>
public sealed record TicketUnknown(string Id) : Refusal("ticket.unknown", $"没有票据“{Id}”。", $"There is no fiscal ticket \"{Id}\".");

/// <summary>A ticket of this code and number is in the books.</summary>
/// <param name="Id">Its id.</param>
public sealed record TicketTaken(string Id) : Refusal("ticket.taken", $"该代码与号码的票据已登记为“{Id}”。", $"The ticket of this code and number is already recorded, as \"{Id}\".");

/// <summary>The gift has a ticket that was not reversed.</summary>
/// <param name="DonationId">The gift.</param>
/// <param name="TicketId">The ticket.</param>
public sealed record TicketIssued(string DonationId, string TicketId) : Refusal("ticket.issued",
    $"捐赠“{DonationId}”已有票据“{TicketId}”，须先冲红。", $"The gift \"{DonationId}\" has the ticket \"{TicketId}\"; reverse that one first.");

/// <summary>The giver wants no ticket.</summary>
/// <param name="DonationId">The gift.</param>
public sealed record TicketWaived(string DonationId) : Refusal("ticket.waived", $"捐赠“{DonationId}”的捐赠人已声明不要票据。", $"The giver of \"{DonationId}\" waived the fiscal ticket.");

/// <summary>The ticket's total is not the sum of its gifts.</summary>
/// <param name="Stated">The ticket's total.</param>
/// <param name="Counted">The sum of the gifts.</param>
public sealed record TicketAmountDiffers(long Stated, long Counted) : Refusal("ticket.amount-differs",
    $"票据合计 {Stated} 与所列捐赠之和 {Counted} 相差 {Stated - Counted}（最小单位）。", $"The ticket says {Stated} and its gifts sum to {Counted}: a difference of {Stated - Counted} smallest units.");

/// <summary>The gifts of one ticket are in different assets.</summary>
public sealed record TicketAssetsDiffer() : Refusal("ticket.assets-differ", "一张票据上的捐赠须为同一币种或同一种物资。", "The gifts of one ticket must be in one currency or one kind of goods.");

/// <summary>The ticket was reversed already.</summary>
/// <param name="Id">The ticket.</param>
public sealed record TicketReversed(string Id) : Refusal("ticket.reversed", $"票据“{Id}”已经冲红。", $"The ticket \"{Id}\" was already reversed.");

/// <summary>Money may not go back before the gift's ticket is reversed (财综〔2024〕1号).</summary>
/// <param name="TicketId">The ticket.</param>
public sealed record TicketNotReversed(string TicketId) : Refusal("ticket.not-reversed",
    $"该捐赠的票据“{TicketId}”尚未冲红，冲红之前不能退款。", $"The gift's fiscal ticket \"{TicketId}\" is not reversed; no refund before it is.");
