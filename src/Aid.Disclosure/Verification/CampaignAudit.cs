using Aid.Disclosure.Campaigns;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary>
/// Campaigns: a settlement's lines explain what lies between provisional and settled, a close-out's items what lies between books and stated total, and no matching goes beyond its pool or is told without
/// the sponsor's gift and, for a claw-back, its chargeback. Also the second calculation of the sums on campaigns' pages.
/// </summary>
internal sealed class CampaignAudit(ReplayedBooks books, Findings findings)
{
    private readonly Lazy<ILookup<string, SubPlanAmount>> _byPlan = new(() => books.Newest<SubPlanAmount>().ToLookup(amount => amount.SubPlanId, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, SubPlanAmount>> _byCampaign = new(() => books.Newest<SubPlanAmount>().ToLookup(amount => amount.CampaignId, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, MatchResult>> _results = new(() => books.Newest<MatchResult>().ToLookup(result => result.MatchingId, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, MatchClawback>> _clawbacks = new(() => books.Newest<MatchClawback>().ToLookup(clawback => clawback.MatchingId, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, TeamGift>> _teamGifts = new(() => books.Newest<TeamGift>().ToLookup(gift => gift.TeamId, StringComparer.Ordinal));
    private long _count;

    /// <summary>A sum of a page, such as <c>sub-plan=CODE</c> and <c>due</c>; null for what is no sum of a campaign.</summary>
    /// <param name="scope">What is summed.</param>
    /// <param name="name">Which sum.</param>
    public long? Sum(string scope, string name) => scope.Split('=', 2) switch
    {
        ["campaign", var id] => SubPlanSums.Of(_byCampaign.Value[id])[name],
        ["sub-plan", var id] => SubPlanSums.Of(_byPlan.Value[id])[name],
        ["matching", var id] => books.Find<Matching>("Matchings", id) is { } rule ? SumsOf(rule)[name] : null,
        ["team", var id] => TeamSums.Of(_teamGifts.Value[id], gift => books.Find<Donation>("Donations", gift))[name],
        _ => null,
    };

    public void Run()
    {
        foreach (CampaignSettlement settlement in books.Newest<CampaignSettlement>())
        {
            _count++;
            if (settlement.ProvisionalUnits is { } provisional) Expect(settlement, "settlement.unexplained", "结算数", "what was settled", provisional + settlement.Differences.Sum(line => line.Units), settlement.SettledUnits);
        }

        foreach (CloseOut close in books.Newest<CloseOut>())
        {
            _count++;
            Expect(close, "close-out.unreconciled", "公布总数", "the stated total", close.BookUnits + close.Items.Sum(item => item.Units), close.StatedUnits);
        }

        foreach (Matching rule in books.Newest<Matching>()) Pool(rule);
        findings.Checked("campaigns", "募捐活动：结算与结项逐项相符，配捐不超过配捐池", "campaigns: settlements and close-outs reconcile, no matching goes beyond its pool", _count);
    }

    private MatchSums SumsOf(Matching rule) => MatchSums.Of(rule, _results.Value[rule.Id], _clawbacks.Value[rule.Id]);

    private void Pool(Matching rule)
    {
        _count++;
        MatchSums sums = SumsOf(rule);
        if (sums.LeftUnits < 0) Wrong(rule, "matching.pool-exceeded", $"配捐 {rule.Id} 超过配捐池", $"matching {rule.Id} goes beyond its pool", sums.PoolUnits, sums.PoolUnits - sums.LeftUnits);
        foreach (MatchResult result in _results.Value[rule.Id])
        {
            Expect(result, "match.gift", "出资方的捐赠", "the sponsor's gift", result.Units, books.Find<Donation>("Donations", result.DonationId)?.GrossUnits ?? 0);
            long left = result.Units - _clawbacks.Value[rule.Id].Where(clawback => clawback.MatchResultId == result.Id).Sum(clawback => clawback.Units);
            if (left < 0) Wrong(result, "match.clawed-back", $"配捐 {result.Id} 收回的多于确认的", $"more of match {result.Id} was clawed back than was confirmed", result.Units, result.Units - left);
            if (result.Shares.Sum(share => share.Units) > result.Units)
                Wrong(result, "match.shares", $"配捐 {result.Id} 分到各笔的多于总数", $"the shares of match {result.Id} exceed it", result.Units, result.Shares.Sum(share => share.Units));
        }

        foreach (MatchClawback clawback in _clawbacks.Value[rule.Id])
            Expect(clawback, "match.refund", "收回的退出分录", "the chargeback", clawback.Units, books.Find<Refund>("Refunds", clawback.RefundId)?.Units ?? 0);
    }

    private void Expect(PublicRecord record, string code, string zh, string en, long expected, long found)
    {
        if (expected != found) Wrong(record, code, $"{record.Id}：{zh}与明细不符", $"{record.Id}: {en} is not what its details say", expected, found);
    }

    private void Wrong(PublicRecord record, string code, string zh, string en, long expected, long found) => findings.Add(findings.BundleOf(record.LeafIndex), code, zh, en, expected, found);
}
