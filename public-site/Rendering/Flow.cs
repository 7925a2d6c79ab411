using Aid.Disclosure.Records;
using Aid.Disclosure.Rollups;

namespace Aid.PublicSite.Rendering;

/// <summary>
/// The states of the money of one fund, or of several summed: everything that came in stands on the left, and the parts on the right add up to it.
/// Moves between funds that are both in the sum cancel out (a roll-up eliminates matched pairs); what is left of them is conversion into other assets.
/// </summary>
/// <param name="Scope">What was summed: a fund's code, or <c>organisation=CODE</c>, or <c>all</c>.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="Opening">Opening balance (期初).</param>
/// <param name="Received">Gifts, gross.</param>
/// <param name="MovedIn">Came from outside the sum.</param>
/// <param name="MovedOut">Went outside the sum.</param>
/// <param name="Used">Used.</param>
/// <param name="PassedOn">Passed on, report awaited.</param>
/// <param name="Fees">Fees.</param>
/// <param name="Refunded">Refunded.</param>
/// <param name="Held">Held.</param>
/// <param name="Shortfall">Spent before it came in, and still to be made good (待补足): it stands on the left until it is.</param>
/// <param name="Gifts">Number of gifts.</param>
/// <param name="Disbursements">Number of standing disbursements.</param>
internal sealed record Flow(
    string Scope, string Asset, long Opening, long Received, long MovedIn, long MovedOut, long Used, long PassedOn, long Fees, long Refunded, long Held, long Shortfall, long Gifts,
    long Disbursements)
{
    /// <summary>Everything that came in, from wherever, and what is still to be made good.</summary>
    public long Total => Opening + Received + MovedIn + Shortfall;

    /// <summary>Gifts less the costs and returns that never reach a purpose, less what moved on to other funds.</summary>
    public long Net => Total - Fees - Refunded - MovedOut;

    /// <summary>True where one fund is shown, so that its figures are the published ones themselves and not a sum made here.</summary>
    public bool IsOneFund { get; private init; }

    /// <summary>The flow of one fund as published.</summary>
    public static Flow Of(FundFigures figures) => new(
        figures.FundId, figures.Asset, figures.OpeningUnits, figures.ReceivedUnits, figures.MovedInUnits, figures.MovedOutUnits,
        figures.UsedUnits, figures.PassedOnUnits, figures.FeeUnits, figures.RefundedUnits, figures.HeldUnits, figures.ShortfallUnits, figures.Gifts, figures.Disbursements)
    {
        IsOneFund = true,
    };

    /// <summary>Societies as one house.</summary>
    public static Flow Of(string scope, string asset, RollupFigures sum, long disbursements) => new(
        scope, asset, sum.Opening, sum.Received, sum.MovedIn, sum.MovedOut, sum.Used, sum.PassedOn, sum.Fees, sum.Refunded, sum.Held, sum.Shortfall, sum.Gifts, disbursements);

    /// <summary>The sum over several funds in one asset.</summary>
    public static Flow Sum(string scope, string asset, IEnumerable<FundFigures> funds)
    {
        var all = funds.Where(figures => figures.Asset == asset).ToList();
        long Over(Func<FundFigures, long> field) => all.Aggregate(0L, (sum, figures) => checked(sum + field(figures)));
        var moved = Over(figures => figures.MovedInUnits) - Over(figures => figures.MovedOutUnits);
        return new(
            scope, asset, Over(f => f.OpeningUnits), Over(f => f.ReceivedUnits), Math.Max(moved, 0), Math.Max(-moved, 0),
            Over(f => f.UsedUnits), Over(f => f.PassedOnUnits), Over(f => f.FeeUnits), Over(f => f.RefundedUnits), Over(f => f.HeldUnits),
            Over(f => f.ShortfallUnits), Over(f => f.Gifts), Over(f => f.Disbursements));
    }

    /// <summary>The parts that add up to <see cref="Total"/>, in the order in which bars and figures show them; parts that never occurred are left out.</summary>
    public IReadOnlyList<Share> Shares => [.. new Share[]
    {
        new("used", "已用", "Used", Used, "used", "已有用途与凭证"),
        new("pass", "已拨付待反馈", "Passed on", PassedOn, "passedOn", "对方尚未报告使用"),
        new("held", "在账", "Held", Held, "held", "尚未使用"),
        new("fee", "费用", "Fees", Fees, "fees", "支付渠道手续费"),
        new("refund", "退款", "Refunded", Refunded, "refunded", "退回捐赠人"),
        new("moved", IsOneFund ? "转出" : "换成其他", IsOneFund ? "Moved out" : "Converted", MovedOut, "movedOut", IsOneFund ? "转往别的基金或换成物资" : "换成物资或外币"),
    }.Where(share => share.Units != 0 || share.State is "used" or "pass" or "held")];

    /// <summary>The parts as a bar.</summary>
    public IReadOnlyList<(string State, long Units)> Segments => [.. Shares.Select(share => (share.State, share.Units))];

    /// <summary>The bar in words.</summary>
    public string Label => string.Join("，", Shares.Select(share => $"{share.Zh} {Formatting.Figures.Percent(share.Units, Total)}"));

    /// <summary>The attribute value that lets a verifier find and recompute a figure: <c>FUND:ASSET:FIELD</c>, or <c>SCOPE:ASSET:FIELD</c> for a sum.</summary>
    public string Field(string field) => $"{Scope}:{Asset}:{field}";
}

/// <summary>One state of a flow.</summary>
/// <param name="State">Style of its mark: used, pass, held, fee, refund or moved.</param>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
/// <param name="Units">Units in that state.</param>
/// <param name="Field">The figure's name in data-figure.</param>
/// <param name="Remark">What the state means, in a few words.</param>
internal sealed record Share(string State, string Zh, string En, long Units, string Field, string Remark);
