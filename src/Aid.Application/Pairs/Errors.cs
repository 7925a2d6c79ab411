using Aid.Ledger.Results;

namespace Aid.Application.Pairs;

/// <summary>No such pair.</summary>
/// <param name="Id">The id.</param>
public sealed record PairUnknown(string Id) : Refusal("pair.unknown", $"没有往来“{Id}”。", $"There is no pair \"{Id}\".");

/// <summary>Only money that is passed on has a society that receives it.</summary>
public sealed record RecipientNeedsPassedOn() : Refusal("pair.recipient-needs-passed-on",
    "只有拨付（passed-on）才能指明本账内的接收单位。", "Only money that is passed on can name a society of these books as its recipient.");

/// <summary>A society cannot pass money on to itself: that is a transfer between its funds.</summary>
/// <param name="OrganisationId">The society.</param>
public sealed record PairWithItself(string OrganisationId) : Refusal("pair.with-itself",
    $"“{OrganisationId}”不能向自己拨付；本单位基金之间请用划转。", $"\"{OrganisationId}\" cannot pass money on to itself; between its own funds it is a transfer.");

/// <summary>The disbursement was not passed on to the society whose fund is to receive it.</summary>
/// <param name="DisbursementId">The disbursement.</param>
/// <param name="OrganisationId">The society.</param>
public sealed record NotPassedTo(string DisbursementId, string OrganisationId) : Refusal("pair.not-passed-to",
    $"支出“{DisbursementId}”不是拨付给“{OrganisationId}”的。", $"The disbursement \"{DisbursementId}\" was not passed on to \"{OrganisationId}\".");

/// <summary>The receiver has confirmed it already.</summary>
/// <param name="PairId">The pair.</param>
/// <param name="DonationId">The gift that it was confirmed by.</param>
public sealed record ReceiptConfirmed(string PairId, string DonationId) : Refusal("pair.already-confirmed",
    $"往来“{PairId}”已由“{DonationId}”确认收到。", $"The pair \"{PairId}\" is already confirmed by \"{DonationId}\".");

/// <summary>The two do not make one pair: one must be sent only and the other received only, between the same societies and in the same asset.</summary>
/// <param name="PairId">The pair that was named first, or the disbursement that was to answer.</param>
/// <param name="OtherId">The other.</param>
public sealed record PairsDoNotFit(string PairId, string OtherId) : Refusal("pair.do-not-fit",
    $"“{PairId}”与“{OtherId}”不能对上：须一方只有拨出、一方只有收到，双方与币种相同。",
    $"\"{PairId}\" and \"{OtherId}\" do not make one pair: one must be sent only and the other received only, between the same societies and in the same asset.");
