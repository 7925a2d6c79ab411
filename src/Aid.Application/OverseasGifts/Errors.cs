using Aid.Ledger.Results;

namespace Aid.Application.OverseasGifts;

/// <summary>No such gift from abroad.</summary>
/// <param name="Id">The id.</param>
public sealed record OverseasGiftUnknown(string Id) : Refusal("overseas-gift.unknown", $"没有境外捐赠“{Id}”。", $"There is no gift from abroad \"{Id}\".");

/// <summary>Who recorded a gift from abroad may not review it.</summary>
/// <param name="Id">The gift.</param>
public sealed record OwnReview(string Id) : Refusal("overseas-gift.own-review",
    $"境外捐赠“{Id}”须由登记者以外的人审查。", $"The gift from abroad \"{Id}\" must be reviewed by someone other than the person who recorded it.");

/// <summary>It is decided already.</summary>
/// <param name="Id">The gift.</param>
public sealed record OverseasGiftDecided(string Id) : Refusal("overseas-gift.already-decided",
    $"境外捐赠“{Id}”已有审查结论。", $"The gift from abroad \"{Id}\" is decided already.");
