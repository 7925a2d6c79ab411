namespace Aid.Disclosure.Records;

/// <summary>A Red Cross society at one level (红十字会): province, city, county or grass-roots.</summary>
public sealed class Organisation : PublicRecord
{
    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary><c>national</c>, <c>province</c>, <c>city</c>, <c>county</c>, <c>grass-roots</c> or <c>external</c>.</summary>
    public string Level { get; init; } = "";

    /// <summary>Division code of the National Bureau of Statistics; empty where unknown.</summary>
    public string DivisionCode { get; init; } = "";

    /// <summary>The organisation one level up; null at the top.</summary>
    public string? ParentId { get; init; }
}

/// <summary>A fund (基金): money or goods held on trust for a purpose.</summary>
public sealed class Fund : PublicRecord
{
    /// <summary>The organisation that holds it.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>True when its use is limited by the givers or the announcement (限定用途).</summary>
    public bool IsRestricted { get; init; }

    /// <summary><c>gift</c>, <c>lottery</c>, <c>treasury</c>, <c>dues</c>, <c>services</c>, <c>interest</c> … (资金来源); sources never mix.</summary>
    public string SourceClass { get; init; } = "gift";

    /// <summary>Day of opening, Asia/Shanghai.</summary>
    public DateOnly OpenedOn { get; init; }
}

/// <summary>A project (项目): a purpose within a fund, also a designation that givers may choose.</summary>
public sealed class Project : PublicRecord
{
    /// <summary>The fund that pays for it.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The designation code of its lines.</summary>
    public string Designation { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>What it does, one or two Chinese sentences.</summary>
    public string SummaryZh { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string SummaryEn { get; init; } = "";

    /// <summary>Target in fen; null where none was published.</summary>
    public long? TargetUnits { get; init; }
}

/// <summary>A public fundraising campaign (募捐活动), such as 99公益日.</summary>
public sealed class Campaign : PublicRecord
{
    /// <summary>The organisation that runs it.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The fund that receives.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Filing number of the plan (备案编号); empty where none was published.</summary>
    public string FilingNumber { get; init; } = "";

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Target in fen; null where none was published.</summary>
    public long? TargetUnits { get; init; }

    /// <summary>Total as its organiser published it, in fen; null where none was. Stated, not summed from our books.</summary>
    public long? StatedUnits { get; init; }

    /// <summary>Number of gifts as its organiser published it; null where none was.</summary>
    public long? StatedGifts { get; init; }
}
