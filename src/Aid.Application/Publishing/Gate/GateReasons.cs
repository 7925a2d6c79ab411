using System.Globalization;
using Aid.Application.Publishing.Source;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Gate;

/// <summary>What the gate may refuse a release for: one method a reason, in both languages, with the figures.</summary>
internal static class GateReasons
{
    public static GateReason EntryUnbalanced(string entry, string asset, long sum) => Never(
        GateCodes.EntriesBalance, $"分录 {entry} 不平衡：{asset} 合计 {Text(sum)}", $"entry {entry} does not balance: {asset} sums to {Text(sum)}", new("Entries", entry));

    public static GateReason EntryTooShort(string entry, int postings) => Never(
        GateCodes.EntriesBalance, $"分录 {entry} 只有 {postings} 条记账", $"entry {entry} has {postings} posting(s), at least two are needed", new("Entries", entry));

    public static GateReason BalanceDiffers(string fund, string asset, long lines, long accounts) => Never(
        GateCodes.Balances, $"基金 {fund} 的 {asset}：来去相抵变动 {Text(lines)}，账户变动 {Text(accounts)}",
        $"fund {fund}, {asset}: inflow less outflow changed by {Text(lines)}, its account by {Text(accounts)}", new("Funds", fund));

    public static GateReason CoverageIncomplete(string outflow, long units, long covered) => Never(
        GateCodes.Coverage, $"支出 {outflow} 为 {Text(units)}，只有 {Text(covered)} 有来源", $"outflow {outflow} takes {Text(units)}, {Text(covered)} of it is covered", new("Outflows", outflow));

    public static GateReason CoverageBeyond(string outflow, string line, long end, long length) => Never(
        GateCodes.Coverage, $"支出 {outflow} 在 {line} 上用到第 {Text(end)} 位，该线只有 {Text(length)}", $"outflow {outflow} draws on {line} up to {Text(end)}, which holds {Text(length)}", new("line", line));

    public static GateReason CoverageTwice(string line, long position, string first, string second) => Never(
        GateCodes.Coverage, $"{line} 的第 {Text(position)} 位同时支应 {first} 与 {second}", $"position {Text(position)} of {line} stands behind both {first} and {second}", new("line", line));

    public static GateReason GiftsDiffer(string line, long gifts, long inflow) => Never(
        GateCodes.Totals, $"{line}：捐赠合计 {Text(gifts)}，流入 {Text(inflow)}", $"{line}: gifts sum to {Text(gifts)}, the inflow is {Text(inflow)}", new("line", line));

    public static GateReason RecordDiffers(string set, string id, long units, long outflow) => Never(
        GateCodes.Totals, $"{set} {id} 记为 {Text(units)}，其支出为 {Text(outflow)}", $"{set} {id} says {Text(units)}, its outflow is {Text(outflow)}", new(set, id));

    public static GateReason FiguresDiffer(string figures, long held, long sum) => Never(
        GateCodes.Totals, $"{figures} 的在账 {Text(held)} 不等于各项合计 {Text(sum)}", $"{figures}: held {Text(held)} is not the sum of its parts {Text(sum)}", new("Figures", figures));

    public static GateReason Gone(string set, long before, long now) => Never(
        GateCodes.NothingGone, $"{set} 公布过 {Text(before)} 条，现在只有 {Text(now)} 条", $"{set}: {Text(before)} records were published, {Text(now)} are left");

    public static GateReason SmallNumber(string disbursement, long persons) => Never(
        GateCodes.Suppression, $"支出 {disbursement} 的受助人数 {persons} 少于 5，可能指认个人", $"disbursement {disbursement} reached {persons}, fewer than 5: it could point to a person", new("Disbursements", disbursement));

    public static GateReason ReachSmall(string block, long people) => Never(
        GateCodes.Suppression, $"受益人数 {block} 中有 {people}，少于 5，可能指认个人", $"reach {block} holds {people}, fewer than 5: it could point to a person", new("ReachBlocks", block));

    public static GateReason ReachOpened(string block) => Never(
        GateCodes.Suppression, $"受益人数 {block} 已经公布，不能改动：前后相减可能指认个人", $"reach {block} is published and may not change: the difference could point to a person", new("ReachBlocks", block));

    public static GateReason NameNotAgreed(string donation, string form) => Never(
        GateCodes.Suppression, $"捐赠 {donation} 的署名方式为 {form}，却带有姓名", $"gift {donation} is {form} and carries a name", new("Donations", donation));

    public static GateReason NameNotOpening(string donation) => Never(
        GateCodes.Suppression, $"捐赠 {donation} 的姓名与其承诺不符", $"the name of gift {donation} does not open its commitment", new("Donations", donation));

    public static GateReason CumulativeFell(StatedFigure before, StatedFigure now) => Waivable(
        GateCodes.CumulativeFell,
        $"累计数{SeriesZh(now.Series)}从 {Day(before.On)} 的 {Money(before)} 降到 {Day(now.On)} 的 {Money(now)}，没有关联更正",
        $"the running total {now.Series} fell from {Money(before)} on {Day(before.On)} to {Money(now)} on {Day(now.On)} without a linked correction", new("organisation", now.OrganisationId));

    public static GateReason GiftLowered(string donation, long before, long now) => Waivable(
        GateCodes.CumulativeFell, $"捐赠 {donation} 从 {Text(before)} 改为 {Text(now)}，没有更正记录", $"gift {donation} fell from {Text(before)} to {Text(now)} without a correction", new("Donations", donation));

    public static GateReason Uncorrected(string set, string id, string fields) => Never(
        GateCodes.Uncorrected, $"{set} {id} 的 {fields} 改了，没有更正说明", $"{fields} of {set} {id} changed without a correction", new(set, id));

    public static GateReason StatedTotalNotMet(StatedTotal total) => Waivable(
        GateCodes.StatedTotal, $"{total.Subject} 声明合计 {Text(total.StatedUnits)}，逐笔合计 {Text(total.CountedUnits)}",
        $"{total.Subject} states a total of {Text(total.StatedUnits)}, its rows sum to {Text(total.CountedUnits)}");

    public static GateReason BankDiffers(BankBalance balance) => Waivable(
        GateCodes.BankBalance, $"{balance.Account} 在 {Day(balance.On)}：银行余额 {Text(balance.BankUnits)}，账面 {Text(balance.BookUnits)}",
        $"{balance.Account} on {Day(balance.On)}: the bank says {Text(balance.BankUnits)}, the books {Text(balance.BookUnits)}", new("account", balance.Account));

    public static GateReason GoodsBeyond(StatedGoods goods) => Waivable(
        GateCodes.GoodsOut, $"物资 {goods.Name} 发放多于接收 {Text(-goods.DifferenceMilli)}‰ {goods.Unit}", $"goods {goods.Name}: {Text(-goods.DifferenceMilli)} thousandths of a unit more went out than came in", new("organisation", goods.OrganisationId));

    private static GateReason Never(string code, string zh, string en, GateSubject? about = null) => new(code, IsWaivable: false, zh, en, about);

    private static GateReason Waivable(string code, string zh, string en, GateSubject? about = null) => new(code, IsWaivable: true, zh, en, about);

    private static string Text(long units) => units.ToString("N0", CultureInfo.InvariantCulture);

    private static string SeriesZh(string series) => series switch
    {
        "cumulative-received" or "received.cumulative" => "“收到”",
        "cumulative-used" => "“支出”",
        _ => $"“{series}”",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Stated figures are what people quote, so they are shown as people write them; everything else is in smallest units.
    private static string Money(StatedFigure figure) =>
        figure.Asset == "CNY" ? (figure.Units / 100m).ToString("N2", CultureInfo.InvariantCulture) + " CNY" : $"{Text(figure.Units)} {figure.Asset}";
}

/// <summary>The gate's checks, in their order.</summary>
internal static class GateCodes
{
    public const string EntriesBalance = "gate.entries-balance";
    public const string Balances = "gate.balances";
    public const string Coverage = "gate.coverage";
    public const string Totals = "gate.totals";
    public const string NothingGone = "gate.nothing-gone";
    public const string Suppression = "gate.suppression";
    public const string CumulativeFell = "gate.cumulative-fell";
    public const string StatedTotal = "gate.stated-total";
    public const string BankBalance = "gate.bank-balance";
    public const string GoodsOut = "gate.goods-out";
    public const string Uncorrected = "gate.uncorrected";

    /// <summary>Those that two people may let pass.</summary>
    public static IReadOnlyList<string> Waivable { get; } = [CumulativeFell, StatedTotal, BankBalance, GoodsOut];

    public static IReadOnlyList<string> All { get; } =
        [EntriesBalance, Balances, Coverage, Totals, NothingGone, Suppression, CumulativeFell, StatedTotal, BankBalance, GoodsOut, Uncorrected];
}
