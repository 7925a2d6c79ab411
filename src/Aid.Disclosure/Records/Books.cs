namespace Aid.Disclosure.Records;

/// <summary>A balanced entry of the books (分录), append-only.</summary>
public sealed class Entry : PublicRecord
{
    /// <summary>Position in the books, from 1, in order of recording.</summary>
    public long Number { get; init; }

    /// <summary>Day that it stands for, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>Kind: <c>donation</c>, <c>import</c>, <c>disbursement</c>, <c>transfer</c>, <c>reversal</c> …</summary>
    public string Kind { get; init; } = "";

    /// <summary>The public record that it books: a donation, a disbursement …; a block id for an import.</summary>
    public string SubjectId { get; init; } = "";

    /// <summary>The entry that this one reverses (红字冲销); null otherwise.</summary>
    public string? ReversesId { get; init; }

    /// <summary>Public reason of a reversal or correction.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Postings, at least two, summing to zero per asset.</summary>
    public List<Posting> Postings { get; init; } = [];
}

/// <summary>One posting: account, asset, signed quantity.</summary>
public sealed class Posting
{
    /// <summary>The entry.</summary>
    public string EntryId { get; init; } = "";

    /// <summary>Position in the entry, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>Account code, such as <c>bank:icbc-1</c> or <c>fund:tongxin</c>. Held is positive, owed to a purpose is negative.</summary>
    public string Account { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Signed units of the asset.</summary>
    public long Units { get; init; }
}

/// <summary>An inflow of a line: it owns the half-open span [start, start + units) for ever.</summary>
public sealed class LineInflow : PublicRecord
{
    /// <summary>Line as <c>fund/designation/asset[/lot]</c>.</summary>
    public string Line { get; init; } = "";

    /// <summary>First unit.</summary>
    public long Start { get; init; }

    /// <summary>Length.</summary>
    public long Units { get; init; }

    /// <summary><c>gift</c>, <c>block</c>, <c>income</c> (money that is no gift), <c>opening</c>, <c>mapped</c> or <c>owed</c> (receivable:shortfall, 待补足).</summary>
    public string SourceKind { get; init; } = "";

    /// <summary>The gift, block, income, opening or mapped outflow that it comes from (a kit's outflow without its component's number); for owed units the outflow that they first served.</summary>
    public string SourceId { get; init; } = "";

    /// <summary>The part of a split that it receives, from 0. Otherwise 0.</summary>
    public int SourcePart { get; init; }

    /// <summary>Where it begins among its source's units: a gift's net units, or the units of an outflow's part. Otherwise 0.</summary>
    public long SourceOffset { get; init; }
}

/// <summary>
/// An outflow of lines and how its units map onward. A kit of several components has one outflow a component (<c>a1.0</c>, <c>a1.1</c> …), each with its own ratio into
/// the same target. An outflow that was resized is a new version of the record.
/// </summary>
public sealed class LineOutflow : PublicRecord
{
    /// <summary>
    /// State that its units take, or how they go on: <c>use</c>, <c>administration</c>, <c>fee</c>, <c>refund</c>, <c>void</c>, <c>transfer</c>, <c>split</c>, <c>convert</c>,
    /// <c>pass_on</c>, <c>report</c>, <c>give_back</c>, <c>undo</c>, <c>lapse</c>, <c>settle</c>.
    /// </summary>
    public string Kind { get; init; } = "";

    /// <summary>The line that it was asked to draw on; empty where it follows a gift or an inflow.</summary>
    public string Line { get; init; } = "";

    /// <summary>
    /// What it concerns: the gift of a fee, refund or void; the outflow of a report, return, withdrawal or linked transfer; the owed inflow of a lapse or settlement. Empty otherwise.
    /// </summary>
    public string AboutId { get; init; } = "";

    /// <summary>Units that it takes, after any resizing; zero after a reversal.</summary>
    public long Units { get; init; }

    /// <summary><c>none</c>, <c>one-to-one</c>, <c>deal</c> or <c>ratio</c>.</summary>
    public string Map { get; init; } = "none";

    /// <summary>For <c>deal</c>: the rule's weights, such as <c>2-3-5</c>; the order of its slots follows from them (<c>DealOrder</c>). Empty otherwise.</summary>
    public string DealWeights { get; init; } = "";

    /// <summary>For <c>deal</c>: the rule's counter at the outflow's first unit; unit j goes to slot (DealCounter + j) mod the sum of the weights.</summary>
    public long DealCounter { get; init; }

    /// <summary>For <c>ratio</c>: units in; unit u goes to floor(u · RatioOut / RatioIn) of the units out, laid out in trace order. Zero otherwise.</summary>
    public long RatioIn { get; init; }

    /// <summary>For <c>ratio</c>: units out. Zero otherwise.</summary>
    public long RatioOut { get; init; }

    /// <summary>The runs that receive, by part and then in order; the k-th unit of a part is the k-th unit of its runs laid end to end. A part has more than one run where the outflow grew.</summary>
    public List<OutflowTarget> Targets { get; init; } = [];
}

/// <summary>A run that receives an outflow's units.</summary>
public sealed class OutflowTarget
{
    /// <summary>The outflow.</summary>
    public string OutflowId { get; init; } = "";

    /// <summary>Position in the outflow's list, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>For <c>deal</c>: the part of the rule, from 0. Otherwise 0.</summary>
    public int Part { get; init; }

    /// <summary>Line.</summary>
    public string Line { get; init; } = "";

    /// <summary>First unit.</summary>
    public long Start { get; init; }

    /// <summary>Length, after any resizing.</summary>
    public long Units { get; init; }
}

/// <summary>
/// A maximal run of an outflow's offsets on a line, or, in a correction, a run that changed. <see cref="PublicRecord.Id"/> is
/// <c>outflow:sequence</c>. Later rows override earlier ones where they overlap in offsets.
/// </summary>
public sealed class CoverageRow : PublicRecord
{
    /// <summary>The outflow.</summary>
    public string OutflowId { get; init; } = "";

    /// <summary>Position in the order of all coverage changes, from 1.</summary>
    public long Sequence { get; init; }

    /// <summary>First offset of the outflow.</summary>
    public long Offset { get; init; }

    /// <summary>Length.</summary>
    public long Units { get; init; }

    /// <summary>Line that covers it; empty when the run is no longer covered.</summary>
    public string Line { get; init; } = "";

    /// <summary>First unit on the line; 0 when not covered.</summary>
    public long Start { get; init; }

    /// <summary>True where it changes standing coverage.</summary>
    public bool IsCorrection { get; init; }
}
