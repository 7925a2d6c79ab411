using System.Globalization;
using Aid.Ledger.Results;

namespace Aid.Application.Campaigns;

/// <summary>The campaign's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record CampaignTaken(string Code) : Refusal("campaign.code-taken", $"活动代码“{Code}”已被使用。", $"The campaign code \"{Code}\" is taken.");

/// <summary>No such campaign.</summary>
/// <param name="Code">The code.</param>
public sealed record CampaignUnknown(string Code) : Refusal("campaign.unknown", $"没有活动“{Code}”。", $"There is no campaign \"{Code}\".");

/// <summary>No kind of campaign has this code.</summary>
/// <param name="Kind">The code.</param>
public sealed record CampaignKindUnknown(string Kind) : Refusal("campaign.kind-unknown",
    $"没有登记活动种类“{Kind}”的名称。", $"No name is recorded for campaigns of the kind \"{Kind}\".");

/// <summary>A later version of a plan or rule says why it replaces the one before.</summary>
/// <param name="Code">The campaign or matching.</param>
public sealed record VersionReasonMissing(string Code) : Refusal("campaign.reason-missing",
    $"“{Code}”已有公布的版本，改动须写明原因。", $"\"{Code}\" has an earlier version; a change must say why.");

/// <summary>The campaign is closed out and takes nothing further.</summary>
/// <param name="Code">The campaign.</param>
public sealed record CampaignClosed(string Code) : Refusal("campaign.closed", $"活动“{Code}”已经结项。", $"The campaign \"{Code}\" is closed out.");

/// <summary>A campaign without a last day, or before it, cannot be closed out.</summary>
/// <param name="Code">The campaign.</param>
public sealed record CampaignStillRunning(string Code) : Refusal("campaign.still-running",
    $"活动“{Code}”尚未结束，不能结项。", $"The campaign \"{Code}\" has not ended; it cannot be closed out.");

/// <summary>The platform has settled this campaign already.</summary>
/// <param name="Code">The campaign.</param>
public sealed record CampaignSettled(string Code) : Refusal("campaign.settled",
    $"活动“{Code}”已经结算。", $"The campaign \"{Code}\" is settled already.");

/// <summary>The differences do not explain what lies between the provisional total and the settled one.</summary>
/// <param name="Fen">What is left unexplained, signed.</param>
/// <param name="Gifts">Gifts left unexplained, signed.</param>
public sealed record SettlementUnexplained(long Fen, long Gifts) : Refusal("settlement.unexplained",
    $"暂计数加各项差异不等于结算数：还差 {Fen} 分、{Gifts} 笔没有说明。", $"The provisional total and the differences do not sum to the settled total: {Fen} fen and {Gifts} gifts are left unexplained.");

/// <summary>The books and the items do not sum to the stated total.</summary>
/// <param name="BookFen">What the books have, fen.</param>
/// <param name="Fen">What is left unexplained, signed.</param>
public sealed record CloseOutUnreconciled(long BookFen, long Fen) : Refusal("close-out.unreconciled",
    $"账上为 {BookFen} 分，加各项说明后与公布总数仍差 {Fen} 分。", $"The books have {BookFen} fen; with the items, {Fen} fen of the stated total are left unexplained.");

/// <summary>No such close-out waits for approval.</summary>
/// <param name="Id">The id.</param>
public sealed record CloseOutUnknown(string Id) : Refusal("close-out.unknown", $"没有结项“{Id}”。", $"There is no close-out \"{Id}\".");

/// <summary>The close-out was approved already.</summary>
/// <param name="Id">The id.</param>
public sealed record CloseOutApproved(string Id) : Refusal("close-out.already-approved", $"结项“{Id}”已复核。", $"The close-out \"{Id}\" is approved already.");

/// <summary>Who drew the close-out up cannot approve it.</summary>
/// <param name="Id">The id.</param>
public sealed record CloseOutOwnApproval(string Id) : Refusal("close-out.own-approval",
    $"结项“{Id}”须由编制者以外的人复核。", $"The close-out \"{Id}\" must be approved by someone other than the person who drew it up.");

/// <summary>The books changed since the close-out was drawn up.</summary>
/// <param name="Id">The id.</param>
public sealed record CloseOutOutdated(string Id) : Refusal("close-out.outdated",
    $"结项“{Id}”编制后账目有变动，请重新编制。", $"The books changed since the close-out \"{Id}\" was drawn up; draw it up again.");

/// <summary>The sub-plan's code is taken.</summary>
/// <param name="Code">The code.</param>
public sealed record SubPlanTaken(string Code) : Refusal("sub-plan.code-taken", $"计划代码“{Code}”已被使用。", $"The code \"{Code}\" is taken by another plan.");

/// <summary>The campaign has no such plan.</summary>
/// <param name="Code">The code.</param>
public sealed record SubPlanUnknown(string Code) : Refusal("sub-plan.unknown", $"该活动没有计划“{Code}”。", $"The campaign has no plan \"{Code}\".");

/// <summary>A sub-plan stands under a parent plan, not under another sub-plan.</summary>
/// <param name="ParentId">The plan that was named as parent.</param>
public sealed record SubPlanTooDeep(string ParentId) : Refusal("sub-plan.too-deep",
    $"“{ParentId}”本身是子计划，不能再设子计划。", $"\"{ParentId}\" is itself a sub-plan and cannot have one.");

/// <summary>A campaign cannot be a plan of itself.</summary>
/// <param name="Code">The campaign.</param>
public sealed record SubPlanOfItself(string Code) : Refusal("sub-plan.of-itself", $"活动“{Code}”不能是自己的计划。", $"The campaign \"{Code}\" cannot be a plan of itself.");

/// <summary>What is said to have brought the money did not: another fund, another receiver, or not in force.</summary>
/// <param name="Id">The transfer or disbursement.</param>
public sealed record SubPlanMovementUnfit(string Id) : Refusal("sub-plan.movement-unfit",
    $"“{Id}”不是从本活动的基金划给该计划执行方的有效款项。", $"\"{Id}\" is not a standing movement from the campaign's fund to the organisation of the plan.");

/// <summary>More is said to be received than the movement brought, or than it has left.</summary>
/// <param name="Id">The transfer or disbursement.</param>
/// <param name="LeftFen">What it has left, fen.</param>
public sealed record SubPlanReceiptExceeds(string Id, long LeftFen) : Refusal("sub-plan.receipt-exceeds",
    string.Create(CultureInfo.InvariantCulture, $"“{Id}”只剩 {LeftFen} 分可确认。"), string.Create(CultureInfo.InvariantCulture, $"Only {LeftFen} fen of \"{Id}\" are left to confirm."));
