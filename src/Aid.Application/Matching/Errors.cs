using Aid.Disclosure.Campaigns;
using Aid.Ledger.Results;

namespace Aid.Application.Matching;

/// <summary>No such matching.</summary>
/// <param name="Code">The code.</param>
public sealed record MatchingUnknown(string Code) : Refusal("matching.unknown", $"没有配捐“{Code}”。", $"There is no matching \"{Code}\".");

/// <summary>The code belongs to a matching of another campaign.</summary>
/// <param name="Code">The code.</param>
public sealed record MatchingTaken(string Code) : Refusal("matching.code-taken",
    $"配捐代码“{Code}”已用于另一个活动。", $"The matching code \"{Code}\" is used by another campaign.");

/// <summary>The rule's new version allows less than is matched already.</summary>
/// <param name="Fen">What is matched already, fen.</param>
public sealed record MatchingBelowConfirmed(long Fen) : Refusal("matching.below-confirmed",
    $"新规则的上限低于已确认的配捐 {Fen} 分。", $"The new rule allows less than the {Fen} fen that are matched already.");

/// <summary>More than is left of the pool or of the campaign's cap.</summary>
/// <param name="LeftFen">What is left, fen.</param>
public sealed record MatchPoolExceeded(long LeftFen) : Refusal("matching.pool-exceeded",
    $"配捐池只剩 {LeftFen} 分。", $"Only {LeftFen} fen of the matching pool are left.");

/// <summary>More on one gift than the rule allows.</summary>
/// <param name="DonationId">The gift.</param>
/// <param name="MostFen">The most that it can still be matched with, fen.</param>
public sealed record MatchGiftCapExceeded(string DonationId, long MostFen) : Refusal("matching.gift-cap-exceeded",
    $"捐赠“{DonationId}”按规则至多还能配 {MostFen} 分。", $"By the rule, the gift \"{DonationId}\" can be matched with {MostFen} fen more at most.");

/// <summary>The shares of gifts sum to more than the match or the claw-back itself.</summary>
/// <param name="Fen">The whole, fen.</param>
public sealed record MatchSharesExceed(long Fen) : Refusal("matching.shares-exceed",
    $"分到各笔捐赠的配捐合计超过总数 {Fen} 分。", $"The shares of the gifts sum to more than the {Fen} fen of the whole.");

/// <summary>The gift came through another campaign, or outside the rule's days, or not as money in CNY, or is itself a match.</summary>
/// <param name="DonationId">The gift.</param>
public sealed record MatchGiftIneligible(string DonationId) : Refusal("matching.gift-ineligible",
    $"捐赠“{DonationId}”不在该配捐规则的范围内。", $"The gift \"{DonationId}\" is not one that this rule matches.");

/// <summary>No such confirmed match.</summary>
/// <param name="Id">The id.</param>
public sealed record MatchResultUnknown(string Id) : Refusal("match-result.unknown", $"没有配捐结果“{Id}”。", $"There is no confirmed match \"{Id}\".");

/// <summary>More than still stands of the match, or of a gift's share of it.</summary>
/// <param name="Id">The match.</param>
/// <param name="MostFen">The most that can be taken back, fen.</param>
public sealed record MatchClawbackExceeds(string Id, long MostFen) : Refusal("match-result.exceeds",
    $"配捐“{Id}”至多还能收回 {MostFen} 分。", $"At most {MostFen} fen of the match \"{Id}\" can still be clawed back.");

/// <summary>What a pool's refusal is to the one who asked.</summary>
internal static class MatchRefusals
{
    /// <summary>The refusal as a value of the pipeline.</summary>
    /// <param name="refusal">What the pool said.</param>
    /// <param name="result">The match that a claw-back is about; empty for a confirmation.</param>
    public static Refusal Of(MatchRefusal refusal, string result = "") => refusal.Fault switch
    {
        MatchFault.BelowConfirmed => new MatchingBelowConfirmed(refusal.MostUnits),
        MatchFault.PoolExceeded => new MatchPoolExceeded(refusal.MostUnits),
        MatchFault.GiftCapExceeded => new MatchGiftCapExceeded(refusal.Gift!, refusal.MostUnits),
        MatchFault.SharesExceedMatch => new MatchSharesExceed(refusal.MostUnits),
        _ => new MatchClawbackExceeds(result, refusal.MostUnits),
    };
}
