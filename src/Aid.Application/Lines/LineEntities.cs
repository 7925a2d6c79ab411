using Aid.Application.Books;

namespace Aid.Application.Lines;

/// <summary>
/// An inflow as the ledger issued it. An owed inflow that was settled is issued again with the same id: the row with the highest number holds.
/// </summary>
internal sealed class InflowEntity : BooksEntity
{
    public string Line { get; set; } = "";

    public long Start { get; set; }

    public long Units { get; set; }

    /// <summary><c>gift</c>, <c>block</c>, <c>opening</c>, <c>mapped</c> or <c>owed</c>.</summary>
    public string SourceKind { get; set; } = "";

    public string SourceId { get; set; } = "";

    public int SourcePart { get; set; }

    public long SourceOffset { get; set; }
}

/// <summary>An outflow as the ledger issued it. A resized or reversed one is issued again with the same id: the row with the highest number holds.</summary>
internal sealed class OutflowEntity : BooksEntity
{
    /// <summary>the published word, such as <c>use</c>, <c>administration</c>, <c>fee</c>, <c>refund</c>, <c>void</c>, <c>transfer</c>, <c>split</c>, <c>convert</c>, <c>pass_on</c>, <c>report</c>, <c>give_back</c>, <c>undo</c>, <c>lapse</c>, <c>settle</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The line that it was asked to draw on; empty where it follows a gift or an inflow.</summary>
    public string Line { get; set; } = "";

    public string AboutId { get; set; } = "";

    public long Units { get; set; }

    /// <summary><c>none</c>, <c>one-to-one</c>, <c>deal</c> or <c>ratio</c>.</summary>
    public string Map { get; set; } = "none";

    public string DealWeights { get; set; } = "";

    public long DealCounter { get; set; }

    public long RatioIn { get; set; }

    public long RatioOut { get; set; }

    public List<OutflowTargetEntity> Targets { get; set; } = [];
}

/// <summary>A run that receives an outflow's units.</summary>
internal sealed class OutflowTargetEntity
{
    public long OutflowNumber { get; set; }

    /// <summary>Position among the targets of this version, from 0.</summary>
    public int Ordinal { get; set; }

    public string OutflowId { get; set; } = "";

    /// <summary>Part of the rule, from 0.</summary>
    public int Part { get; set; }

    public string Line { get; set; } = "";

    public long Start { get; set; }

    public long Units { get; set; }
}

/// <summary>A changed run of coverage; <see cref="BooksEntity.Number"/> is its sequence among all, <see cref="BooksEntity.Id"/> is <c>outflow:sequence</c>.</summary>
internal sealed class CoverageEntity : BooksEntity
{
    public string OutflowId { get; set; } = "";

    public long Offset { get; set; }

    public long Units { get; set; }

    /// <summary>The line that covers it; empty when it is no longer covered.</summary>
    public string Line { get; set; } = "";

    public long Start { get; set; }

    public bool IsCorrection { get; set; }
}

/// <summary>
/// The journal: every ledger event in order. Folding it gives the books again. The gifts of a block are the donations that name the block, in order of number,
/// and are not repeated in <see cref="Json"/>.
/// </summary>
internal sealed class LedgerEventEntity
{
    /// <summary>Position in the journal, from 1.</summary>
    public long Sequence { get; set; }

    public string EventId { get; set; } = "";

    public string Json { get; set; } = "";

    public long EntryNumber { get; set; }

    public DateTime RecordedAt { get; set; }
}
