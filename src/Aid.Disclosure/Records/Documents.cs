namespace Aid.Disclosure.Records;

/// <summary>A document of one of the six sections (信息公开六类), with the hash of its file. The file itself lies at <see cref="Path"/> and never changes.</summary>
public sealed class PublishedDocument : PublicRecord
{
    /// <summary>The organisation that publishes it.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>
    /// <c>donations</c> 赠款物管理, <c>relief</c> 人道救助, <c>projects</c> 项目实施, <c>procurement</c> 招标采购, <c>budget</c> 部门预算, <c>audit</c> 审计报告, or <c>capture</c> for the picture
    /// of a page on the statutory platform.
    /// </summary>
    public string Section { get; init; } = "";

    /// <summary>Chinese title.</summary>
    public string TitleZh { get; init; } = "";

    /// <summary>English title; empty where there is none.</summary>
    public string TitleEn { get; init; } = "";

    /// <summary>Day of the document.</summary>
    public DateOnly On { get; init; }

    /// <summary>Project that it belongs to; null where it belongs to none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Campaign that it belongs to; null where it belongs to none.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The document that this one replaces; both stay public. Null for a first edition.</summary>
    public string? SupersedesId { get; init; }

    /// <summary>Ending of the file's name without the dot, by its content: <c>pdf</c>, <c>png</c>, <c>jpg</c>, <c>docx</c>, <c>xlsx</c>, <c>pptx</c> or <c>txt</c>.</summary>
    public string Extension { get; init; } = "";

    /// <summary>Length of the file in bytes.</summary>
    public long Bytes { get; init; }

    /// <summary>Lower-case hex SHA-256 of the file.</summary>
    public string FileHash { get; init; } = "";

    /// <summary>Where a file with this hash lies in the public folder.</summary>
    public static string Path(string sha256, string extension) => $"documents/files/{sha256}.{extension}";
}

/// <summary>An independent audit (审计) of donations or of an organisation's year.</summary>
public sealed class AuditReport : PublicRecord
{
    /// <summary>The audited organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The audited project; null where it is the organisation's books.</summary>
    public string? ProjectId { get; init; }

    /// <summary>First day of the audited period.</summary>
    public DateOnly PeriodStart { get; init; }

    /// <summary>Last day of the audited period.</summary>
    public DateOnly PeriodEnd { get; init; }

    /// <summary>The auditing firm.</summary>
    public string Auditor { get; init; } = "";

    /// <summary>Day of the report.</summary>
    public DateOnly On { get; init; }

    /// <summary><c>unqualified</c> 无保留, <c>qualified</c> 保留, <c>adverse</c> 否定 or <c>disclaimer</c> 无法表示意见.</summary>
    public string Opinion { get; init; } = "";

    /// <summary>Number of findings in the report.</summary>
    public int Findings { get; init; }

    /// <summary>Day on which it was reported to the council (理事会); null while it was not.</summary>
    public DateOnly? CouncilOn { get; init; }

    /// <summary>Day on which it was reported to the supervisory board (监事会); null while it was not.</summary>
    public DateOnly? BoardOn { get; init; }

    /// <summary>The report as published; null while it is not.</summary>
    public string? DocumentId { get; init; }
}

/// <summary>A yearly budget (部门预算) and, in a newer version, what was really spent.</summary>
public sealed class DepartmentBudget : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>Budget year.</summary>
    public int Year { get; init; }

    /// <summary>The budget as published; null while it is not.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Lines in their order.</summary>
    public List<DepartmentBudgetLine> Lines { get; init; } = [];
}

/// <summary>One line of a budget.</summary>
public sealed class DepartmentBudgetLine
{
    /// <summary>The budget.</summary>
    public string BudgetId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary><c>income</c> or <c>expense</c>.</summary>
    public string Side { get; init; } = "";

    /// <summary>Name of the line.</summary>
    public string Name { get; init; } = "";

    /// <summary>Planned, in fen.</summary>
    public long PlannedUnits { get; init; }

    /// <summary>Actual, in fen; null until it is known.</summary>
    public long? ActualUnits { get; init; }
}

/// <summary>A procurement (招标采购) from notice to acceptance; each stage comes as a newer version.</summary>
public sealed class Procurement : PublicRecord
{
    /// <summary>The buying organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The project that it is for; null where it is for none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>What is bought, in Chinese.</summary>
    public string TitleZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string TitleEn { get; init; } = "";

    /// <summary><c>open-tender</c> 公开招标, <c>invited-tender</c> 邀请招标, <c>negotiation</c> 竞争性谈判, <c>consultation</c> 竞争性磋商, <c>inquiry</c> 询价 or <c>single-source</c> 单一来源.</summary>
    public string Method { get; init; } = "";

    /// <summary>Why this method; required for a single source.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Budget in fen; null where none was announced.</summary>
    public long? BudgetUnits { get; init; }

    /// <summary>Suppliers invited or answering; null while unknown.</summary>
    public long? Bidders { get; init; }

    /// <summary>The winning supplier; empty before the award.</summary>
    public string Supplier { get; init; } = "";

    /// <summary>Price of the award in fen; null before it.</summary>
    public long? AwardUnits { get; init; }

    /// <summary>The last stage that was reached.</summary>
    public string Stage { get; init; } = "";

    /// <summary>Stages in their order.</summary>
    public List<ProcurementStage> Stages { get; init; } = [];
}

/// <summary>A stage of a procurement.</summary>
public sealed class ProcurementStage
{
    /// <summary>The procurement.</summary>
    public string ProcurementId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary><c>notice</c> 公告, <c>opening</c> 开标, <c>award</c> 中标或成交, <c>contract</c> 合同, <c>acceptance</c> 验收 or <c>cancelled</c> 终止.</summary>
    public string Stage { get; init; } = "";

    /// <summary>Day of the stage.</summary>
    public DateOnly On { get; init; }

    /// <summary>The stage's document; null where none was published.</summary>
    public string? DocumentId { get; init; }
}
