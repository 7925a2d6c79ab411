using static Aid.PublicSite.Formatting.Words;

namespace Aid.PublicSite.Formatting;

/// <summary>The words for the codes of documents, supervision and duties.</summary>
internal static class GovernanceWords
{
    /// <summary>The six sections (信息公开六类) in the order in which they are asked for.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["donations", "relief", "projects", "procurement", "budget", "audit"];

    /// <summary>A section of documents.</summary>
    public static Word Section(string code) => code switch
    {
        "donations" => new("赠款物管理", "Donations"),
        "relief" => new("人道救助", "Relief"),
        "projects" => new("项目实施", "Projects"),
        "procurement" => new("招标采购", "Procurement"),
        "budget" => new("部门预算", "Budget"),
        "audit" => new("审计报告", "Audits"),
        "capture" => new("法定平台留存", "Captures"),
        _ => new(code, code),
    };

    /// <summary>An auditor's opinion.</summary>
    public static Word Opinion(string code) => code switch
    {
        "unqualified" => new("无保留意见", "unqualified"),
        "qualified" => new("保留意见", "qualified"),
        "adverse" => new("否定意见", "adverse"),
        "disclaimer" => new("无法表示意见", "disclaimer"),
        _ => new(code, code),
    };

    /// <summary>A method of procurement.</summary>
    public static Word Method(string code) => code switch
    {
        "open-tender" => new("公开招标", "open tender"),
        "invited-tender" => new("邀请招标", "invited tender"),
        "negotiation" => new("竞争性谈判", "negotiation"),
        "consultation" => new("竞争性磋商", "consultation"),
        "inquiry" => new("询价", "price inquiry"),
        "single-source" => new("单一来源", "single source"),
        _ => new(code, code),
    };

    /// <summary>A stage of a procurement.</summary>
    public static Word Stage(string code) => code switch
    {
        "notice" => new("公告", "notice"),
        "opening" => new("开标", "opening"),
        "award" => new("成交", "award"),
        "contract" => new("合同", "contract"),
        "acceptance" => new("验收", "acceptance"),
        "cancelled" => new("终止", "called off"),
        _ => new(code, code),
    };

    /// <summary>A body that decides or supervises.</summary>
    public static Word Body(string code) => code switch
    {
        "council" => new("理事会", "council"),
        "executive" => new("执行委员会", "executive committee"),
        "board" => new("监事会", "supervisory board"),
        "congress" => new("会员代表大会", "congress"),
        "audit" => new("审计", "audit"),
        "authority" => new("主管部门", "authority"),
        "parent" => new("上级红十字会", "society one level up"),
        _ => new(code, code),
    };

    /// <summary>What a complaint is about.</summary>
    public static Word Topic(string code) => code switch
    {
        "use" => new("款物使用", "use of money or goods"),
        "receipt" => new("票据与回执", "receipts"),
        "name" => new("姓名与隐私", "names and privacy"),
        "goods" => new("物资", "goods"),
        "conduct" => new("人员作风", "conduct"),
        "disclosure" => new("信息公开", "disclosure"),
        "other" => new("其他", "other"),
        _ => new(code, code),
    };

    /// <summary>What became of a complaint.</summary>
    public static Word Outcome(string code) => code switch
    {
        "open" => new("待答复", "open"),
        "upheld" => new("属实", "upheld"),
        "partly" => new("部分属实", "partly upheld"),
        "not-upheld" => new("不属实", "not upheld"),
        "on-track" => new("正常", "on track"),
        "behind" => new("滞后", "behind"),
        "met" => new("已完成", "met"),
        "revised" => new("目标已调整", "target revised"),
        _ => new(code, code),
    };

    /// <summary>How an organisation holds a rule.</summary>
    public static Word RuleStatus(string code) => code switch
    {
        "reference" => new("参考", "reference"),
        "confirmed" => new("已确认适用", "confirmed"),
        "off" => new("不适用", "not applicable"),
        _ => new(code, code),
    };

    /// <summary>How sure the text of a rule is.</summary>
    public static Word Certainty(string code) => code switch
    {
        "read" => new("读过条文", "the article was read"),
        "reported" => new("见于通知或报道", "seen in notices or news"),
        _ => new(code, code),
    };
}
