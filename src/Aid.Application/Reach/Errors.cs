using Aid.Ledger.Results;

namespace Aid.Application.Reach;

/// <summary>The project's people are counted on its payments already: two counts of the same people could be subtracted from one another.</summary>
/// <param name="ProjectId">The project.</param>
public sealed record CountedOnPayments(string ProjectId) : Refusal("reach.counted-on-payments",
    $"项目“{ProjectId}”的人数已写在支出上；同一批人不能两处公布，否则相减可推出个人。",
    $"The people of project \"{ProjectId}\" are counted on its payments; the same people are not published twice, or one count less the other could point to a person.");

/// <summary>The project's people are counted by period and place.</summary>
/// <param name="ProjectId">The project.</param>
public sealed record CountedInReach(string ProjectId) : Refusal("disbursement.counted-in-reach",
    $"项目“{ProjectId}”的人数按期间和地区登记，不再写在支出上；同一批人不能两处公布。",
    $"The people of project \"{ProjectId}\" are counted by period and place, not on its payments; the same people are not published twice.");

/// <summary>A payment that reached one to four people would be one person's payment with its day and place.</summary>
/// <param name="Threshold">The fewest people.</param>
public sealed record TooFewPersons(int Threshold) : Refusal("disbursement.too-few-persons",
    $"对个人的救助至少 {Threshold} 人合为一批登记，按月、按县；更少会指认个人。请先登记个案，再合批。",
    $"Aid to individuals is recorded in batches of at least {Threshold} people by month and county, or a payment would point to a person; record cases and batch them.");

/// <summary>A correction would leave fewer than nobody.</summary>
/// <param name="Period">The period.</param>
/// <param name="Place">The place.</param>
public sealed record ReachBelowZero(string Period, string Place) : Refusal("reach.below-zero",
    $"更正后 {Period} {Place} 的人数会小于零。", $"After the correction, {Period} {Place} would hold fewer than nobody.");

/// <summary>No such application.</summary>
/// <param name="Id">The application.</param>
public sealed record ApplicationUnknown(string Id) : Refusal("application.unknown", $"没有申请“{Id}”。", $"There is no application \"{Id}\".");

/// <summary>The application does not go from its stage to that one.</summary>
/// <param name="From">Stage that it has.</param>
/// <param name="To">Stage that was asked for.</param>
public sealed record ApplicationStageOrder(string From, string To) : Refusal("application.stage-order",
    $"申请处于“{From}”，不能转为“{To}”。", $"The application is {From}; it cannot become {To}.");

/// <summary>Too few cases for a batch.</summary>
/// <param name="Found">Cases that there are.</param>
/// <param name="Threshold">The fewest that are needed.</param>
public sealed record TooFewCases(int Found, int Threshold) : Refusal("case.too-few",
    $"当月待合批的个案只有 {Found} 件，至少 {Threshold} 件才能合批支付。", $"Only {Found} cases of the month wait; a batch needs at least {Threshold}.");
