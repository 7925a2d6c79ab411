using Aid.Disclosure.Sources;

namespace Aid.PublicSite.Formatting;

/// <summary>The words for the codes that records carry, Chinese and English. A code without a word stands as itself: nothing is hidden for want of a translation.</summary>
internal static class Words
{
    /// <summary>A word in both languages.</summary>
    /// <param name="Zh">Chinese.</param>
    /// <param name="En">English; empty where the code itself serves.</param>
    public readonly record struct Word(string Zh, string En);

    /// <summary>Payment channel (渠道).</summary>
    public static Word Channel(string code) => code switch
    {
        "wechat" => new("微信支付", "WeChat Pay"),
        "alipay" => new("支付宝", "Alipay"),
        "unionpay" or "quickpass" => new("云闪付", "UnionPay"),
        "pos" => new("POS／扫码", "POS or QR"),
        "bank" => new("银行转账", "bank transfer"),
        "cash" => new("现金", "cash"),
        "card" or "stripe" => new("银行卡（境外）", "card, abroad"),
        "goods" => new("物资", "goods"),
        "direct" => new("直达捐赠", "delivered directly"),
        "found" => new("盘盈", "found in stock-taking"),
        "platform" or "tencent" => new("指定平台", "designated platform"),
        "list" => new("捐赠公示名单", "published list"),
        _ => new(code, code),
    };

    /// <summary>How the giver is shown.</summary>
    public static Word NameForm(string code) => code switch
    {
        "named" => new("署名", "named"),
        "masked" => new("隐去部分", "masked"),
        "anonymous" => new("匿名", "anonymous"),
        "withheld" => new("未同意公开姓名", "name not published"),
        _ => new(code, code),
    };

    /// <summary>Kind of disbursement.</summary>
    public static Word Disbursement(string code) => code switch
    {
        "payment" => new("已支付", "paid"),
        "passed-on" => new("已拨付待反馈", "passed on, report awaited"),
        "reported-use" => new("已反馈使用", "use reported"),
        "distribution" => new("物资发放", "goods handed out"),
        "expired" => new("过期核销", "written off, expired"),
        "damaged" => new("毁损核销", "written off, damaged"),
        "lost" => new("盘亏或丢失", "lost"),
        _ => new(code, code),
    };

    /// <summary>Category of spending.</summary>
    public static Word Category(string code) => code switch
    {
        "programme" => new("项目支出", "programme"),
        "administration" => new("管理费用", "administration"),
        "fundraising" => new("筹资费用", "fundraising"),
        "loss" => new("物资损失", "loss of goods"),
        _ => new(code, code),
    };

    /// <summary>Level of an organisation.</summary>
    public static Word Level(string code) => code switch
    {
        "national" => new("总会", "national"),
        "province" => new("省级", "province"),
        "city" => new("市级", "city"),
        "county" => new("县区级", "county"),
        "grass-roots" => new("基层", "grass-roots"),
        "external" => new("外部单位", "external"),
        _ => new(code, code),
    };

    /// <summary>Where a fund's money comes from; sources never mix.</summary>
    public static Word Source(string code) => SourceClass.Find(code) is { } source ? new(source.NameZh, source.NameEn) : new(code, code);

    /// <summary>Kind of fund by its terms.</summary>
    public static Word FundKind(string code) => code switch
    {
        "general" => new("一般基金", "general"),
        "special" => new("专项基金", "special"),
        "relief" => new("救灾基金", "relief"),
        _ => new(code, code),
    };

    /// <summary>How an income ended; empty while it stands.</summary>
    public static Word IncomeStatus(string code) => code switch
    {
        "standing" => new("", ""),
        "identified" => new("已认领", "identified"),
        "returned" => new("已退回", "returned"),
        "void" => new("作废", "voided"),
        _ => new(code, code),
    };

    /// <summary>How a shortfall stands.</summary>
    public static Word ShortfallStatus(string code) => code switch
    {
        "open" => new("欠", "open"),
        "settled" => new("已补足", "settled"),
        "lapsed" => new("已消除", "lapsed"),
        _ => new(code, code),
    };

    /// <summary>Kind of entry.</summary>
    public static Word Entry(string code) => code switch
    {
        "donation" => new("收到捐赠", "gift received"),
        "import" => new("导入对账单", "statement imported"),
        "opening" => new("期初", "opening balance"),
        "income" => new("收到非捐赠收入", "income received"),
        "identification" => new("不明来款认领", "money identified"),
        "disbursement" or "payment" => new("支付", "payment"),
        "passed-on" => new("拨付", "passed on"),
        "reported-use" => new("反馈使用", "use reported"),
        "distribution" => new("发放物资", "goods handed out"),
        "goods-sent" => new("调运发货", "goods sent"),
        "goods-received" => new("调运收货", "goods received"),
        "transfer" => new("划转", "transfer"),
        "overseas-held" => new("境外捐赠待审查", "gift from abroad, under review"),
        "overseas-returned" => new("境外捐赠退回", "gift from abroad, returned"),
        "return" => new("退回拨款", "money returned"),
        "split" or "allocation" => new("按规则分配", "split by rule"),
        "exchange" => new("兑换", "exchange"),
        "purchase" => new("采购", "purchase"),
        "assembly" => new("组装", "assembly"),
        "conversion" => new("转换", "conversion"),
        "fee" => new("手续费", "fee"),
        "refund" => new("退款", "refund"),
        "chargeback" => new("拒付", "chargeback"),
        "void" => new("作废", "voided"),
        "reversal" => new("红字冲销", "reversal"),
        "replacement" => new("重记", "entered again"),
        "settlement" => new("结清欠款", "shortfall settled"),
        _ => new(code, code),
    };

    /// <summary>Kind of a hand-over of goods.</summary>
    public static Word HandOver(string code) => code switch
    {
        "received" => new("收到捐赠", "received from the giver"),
        "opening" => new("期初", "opening"),
        "carried" => new("原有在库", "in stock before"),
        "bought" => new("采购入库", "bought"),
        "assembled" => new("组装入库", "assembled"),
        "found" => new("盘盈", "found"),
        "sent" => new("发出调运", "sent"),
        "arrived" => new("调运到库", "arrived"),
        "reassigned" => new("转归其他基金", "moved between funds"),
        "used-up" => new("用于组装", "put into kits"),
        "handed-out" => new("发放", "handed out"),
        "direct" => new("直达受赠方", "from giver to receiver"),
        "signed" => new("签收", "signed for"),
        "lost" => new("盘亏或丢失", "lost"),
        "damaged" => new("毁损", "damaged"),
        "expired" => new("过期核销", "expired"),
        "withdrawn" => new("退回或作废", "given back or void"),
        "returned" => new("更正退回", "brought back by a correction"),
        _ => new(code, code),
    };

    /// <summary>By what evidence goods are valued.</summary>
    public static Word ValueBasis(string code) => code switch
    {
        "voucher" => new("凭据", "voucher"),
        "fair-value" => new("公允价值", "fair value"),
        "appraisal" => new("评估", "appraisal"),
        _ => new(code, code),
    };

    /// <summary>Kind of transfer.</summary>
    public static Word Transfer(string code) => code switch
    {
        "transfer" => new("划转", "transfer"),
        "return" => new("退回拨款", "returned"),
        "shortfall" => new("补足", "made good"),
        "settlement" => new("结清欠款", "shortfall settled"),
        _ => new(code, code),
    };

    /// <summary>How the two sides of a pair between societies stand.</summary>
    public static Word Pair(string code) => code switch
    {
        "matched" => new("已对上", "matched"),
        "sent-only" => new("对方未确认", "not confirmed"),
        "received-only" => new("拨出方未记", "sender has none"),
        "differs" => new("两边不符", "differs"),
        "ended" => new("已了结", "ended"),
        _ => new(code, code),
    };

    /// <summary>A check of the gate (闸门检查).</summary>
    public static Word Check(string code) => code switch
    {
        "gate.entries-balance" => new("分录借贷相等", "Entries balance"),
        "gate.balances" => new("余额 = 收入 − 支出", "Balances equal inflow minus outflow"),
        "gate.coverage" => new("每笔支出都对应到收入", "Every outflow is covered exactly"),
        "gate.totals" => new("合计 = 已公布明细之和", "Totals equal their published details"),
        "gate.nothing-gone" => new("公布过的都还在", "Nothing published is gone"),
        "gate.suppression" => new("不足 5 人的格不公布", "Small cells are suppressed"),
        "gate.cumulative-fell" => new("累计数只增不减，或有更正", "Running totals only grow, or a correction says why"),
        "gate.stated-total" => new("对账单自己的合计相符", "Statements meet their own totals"),
        "gate.bank-balance" => new("银行余额与账面相符", "Bank balances meet the books"),
        "gate.uncorrected" => new("改动的金额都有更正说明", "Every restated figure names a correction"),
        "gate.goods-out" => new("公布的物资发放不超过收到", "Published goods out do not exceed goods in"),
        _ => new(code, ""),
    };


    /// <summary>A feed set, as the kind of a correction's subject.</summary>
    public static Word Set(string set) => set switch
    {
        "Organisations" => new("机构", "organisation"),
        "Funds" => new("基金", "fund"),
        "Projects" => new("项目", "project"),
        "Campaigns" => new("募捐活动", "campaign"),
        "Donations" => new("捐赠", "gift"),
        "Disbursements" => new("支出", "disbursement"),
        "Transfers" => new("划转", "transfer"),
        "Refunds" => new("退款", "refund"),
        "Fees" => new("手续费", "fee"),
        "Allocations" => new("分配", "allocation"),
        "Goods" => new("物资", "goods"),
        "Warehouses" => new("仓库", "warehouse"),
        "LotDetails" => new("批号与储存", "lot details"),
        "GoodsValues" => new("物资价值", "value of goods"),
        "HandOvers" => new("物资交接", "hand-over"),
        "StockHoldings" => new("库存", "stock"),
        "Consignments" => new("调运", "consignment"),
        "StockCounts" => new("盘点", "stock-taking"),
        "GoodsMakings" => new("采购与组装", "purchase or assembly"),
        "Entries" => new("分录", "entry"),
        "Coverage" => new("去向对应", "coverage"),
        "Figures" => new("基金合计", "fund figures"),
        "OrganisationPairs" => new("上下级往来", "pair between societies"),
        "OrganisationHolds" => new("未更新的组织", "organisation held back"),
        "Corrections" => new("更正", "correction"),
        "Releases" => new("发布", "release"),
        "StatedFigures" => new("公布数", "stated figure"),
        "StatedGoods" => new("公布的物资", "stated goods"),
        "FundTerms" => new("基金要点", "fund terms"),
        "Incomes" => new("收入", "income"),
        "AllocationRules" => new("分配办法", "allocation rule"),
        "AllocationPlans" => new("分配计划", "allocation plan"),
        "ProjectClosings" => new("项目结项", "project closing"),
        "AdministrationPayments" => new("管理费", "administration"),
        "Shortfalls" => new("待补足", "shortfall"),
        "YearEnds" => new("年度结账", "closed year"),
        "CollectiveGifts" => new("团体捐赠", "collective gift"),
        "CollectionBoxes" => new("募捐箱", "collection box"),
        "BoxOpenings" => new("开箱清点", "box opening"),
        "OverseasGifts" => new("境外捐赠", "gift from abroad"),
        _ => new(set, set),
    };

    /// <summary>A corrected field, in the feed's name.</summary>
    public static Word Field(string field) => field switch
    {
        "Units" or "GrossUnits" => new("金额", "amount"),
        "FeeUnits" => new("手续费", "fee"),
        "On" or "ReceivedOn" => new("日期", "date"),
        "Recipient" => new("受款单位", "recipient"),
        "PurposeZh" or "PurposeEn" => new("用途", "purpose"),
        "Giver" or "Name" or "NameCommitment" => new("捐赠人", "giver"),
        "Memo" or "Note" => new("附言", "note"),
        "Persons" => new("人数", "persons"),
        "PersonTimes" => new("人次", "person-times"),
        "Status" => new("状态", "status"),
        "Channel" => new("渠道", "channel"),
        "FundId" => new("基金", "fund"),
        "StatedUnits" => new("公布的总额", "stated total"),
        "StatedGifts" => new("公布的笔数", "stated number of gifts"),
        "TargetUnits" => new("目标", "target"),
        _ => new(field, field),
    };

    /// <summary>A series of stated figures.</summary>
    public static Word Series(string series) => series switch
    {
        "cumulative-received" => new("累计收到", "received, cumulative"),
        "cumulative-used" => new("累计支出", "used, cumulative"),
        "daily-received" => new("当日收到", "received that day"),
        "daily-used" => new("当日支出", "used that day"),
        _ => new(series, series),
    };
}
