namespace Aid.Disclosure.Records;

/// <summary>Money paid, money passed on, its reported use, or goods handed out (支出、拨付、使用反馈、发放). Approved ones only.</summary>
public sealed class Disbursement : PublicRecord
{
    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The project; null where it belongs to none.</summary>
    public string? ProjectId { get; init; }

    /// <summary><c>payment</c>, <c>passed-on</c> (已拨付待反馈), <c>reported-use</c> or <c>distribution</c> (goods).</summary>
    public string Kind { get; init; } = "payment";

    /// <summary><c>programme</c>, <c>administration</c> or <c>fundraising</c>.</summary>
    public string Category { get; init; } = "programme";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units paid or handed out.</summary>
    public long Units { get; init; }

    /// <summary>Day of payment or hand-over, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>Purpose in Chinese.</summary>
    public string PurposeZh { get; init; } = "";

    /// <summary>Purpose in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Receiving organisation or group; never a private person's name.</summary>
    public string Recipient { get; init; } = "";

    /// <summary>Persons reached (人); null where not published.</summary>
    public long? Persons { get; init; }

    /// <summary>Person-times (人次); null where not published.</summary>
    public long? PersonTimes { get; init; }

    /// <summary>Evidence on file, as a reference, such as an invoice number of the society's own series.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>For a reported use: the passed-on disbursement that it reports on.</summary>
    public string? ReportsOnId { get; init; }

    /// <summary>For a replacement: the disbursement that it replaces.</summary>
    public string? ReplacesId { get; init; }

    /// <summary>The line outflow that carries it.</summary>
    public string OutflowId { get; init; } = "";

    /// <summary><c>standing</c>, <c>reversed</c> or <c>replaced</c>.</summary>
    public string Status { get; init; } = "standing";
}

/// <summary>Money moved between lines, funds or organisations, or returned by one it was passed on to.</summary>
public sealed class Transfer : PublicRecord
{
    /// <summary><c>transfer</c>, <c>return</c> (give-back of passed-on money), <c>shortfall</c> (linked) or <c>settlement</c>.</summary>
    public string Kind { get; init; } = "transfer";

    /// <summary>The fund that gives; for a return, the fund that had passed the money on.</summary>
    public string FromFundId { get; init; } = "";

    /// <summary>The fund that receives.</summary>
    public string ToFundId { get; init; } = "";

    /// <summary>The line drawn on.</summary>
    public string FromLine { get; init; } = "";

    /// <summary>The line that receives.</summary>
    public string ToLine { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units moved.</summary>
    public long Units { get; init; }

    /// <summary>Day, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>Public reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The line outflow that carries it.</summary>
    public string OutflowId { get; init; } = "";

    /// <summary><c>standing</c> or <c>reversed</c>.</summary>
    public string Status { get; init; } = "standing";
}

/// <summary>A split by a rule, or a conversion: exchange, purchase, kit assembly (分配、兑换、采购、组装).</summary>
public sealed class Allocation : PublicRecord
{
    /// <summary><c>split</c>, <c>exchange</c>, <c>purchase</c> or <c>assembly</c>.</summary>
    public string Kind { get; init; } = "split";

    /// <summary>The fund drawn on.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Code of the split rule and its version, such as <c>235@1</c>; empty for a conversion.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Asset drawn on.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units drawn on.</summary>
    public long Units { get; init; }

    /// <summary>Asset that results.</summary>
    public string ToAsset { get; init; } = "CNY";

    /// <summary>Units that result.</summary>
    public long ToUnits { get; init; }

    /// <summary>Day, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>Public reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The line outflow that carries it.</summary>
    public string OutflowId { get; init; } = "";

    /// <summary><c>standing</c> or <c>reversed</c>.</summary>
    public string Status { get; init; } = "standing";
}

/// <summary>A lot of goods (批次): kind, unit, quantity in, handed out and in stock.</summary>
public sealed class GoodsLot : PublicRecord
{
    /// <summary>The fund that holds it.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Asset code of the kind of goods.</summary>
    public string Asset { get; init; } = "";

    /// <summary>Lot code.</summary>
    public string Lot { get; init; } = "";

    /// <summary>Chinese name of the goods.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Counting unit, such as 件 or 个.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Last day of use; null where the goods have none.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Units that came in.</summary>
    public long ReceivedUnits { get; init; }

    /// <summary>Units handed out.</summary>
    public long DistributedUnits { get; init; }

    /// <summary>Units in stock.</summary>
    public long HeldUnits { get; init; }
}
