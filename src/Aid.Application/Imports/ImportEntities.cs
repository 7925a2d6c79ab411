namespace Aid.Application.Imports;

/// <summary>
/// A list of gifts from a statement file, <c>i1…</c>. Its rows are staged first; the list counts only once <see cref="Commit"/> exists, which is written
/// in the one transaction that books its gifts.
/// </summary>
internal sealed class ImportEntity
{
    public long Number { get; set; }

    public string Id { get; set; } = "";

    public string OrganisationId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string Channel { get; set; } = "";

    /// <summary>The list's name: the file's, or the <c>source_file</c> of a CSV that holds several.</summary>
    public string ListName { get; set; } = "";

    public string FileName { get; set; } = "";

    public string FileHash { get; set; } = "";

    public string Format { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>The day given with <c>--date</c> and its reason; empty where the file told.</summary>
    public string DateReason { get; set; } = "";

    public DateOnly AsOf { get; set; }

    public int Rows { get; set; }

    public long TotalUnits { get; set; }

    public bool HasTransactionNumbers { get; set; }

    public string Person { get; set; } = "";

    public DateTime StagedAt { get; set; }

    public ImportCommitEntity? Commit { get; set; }
}

/// <summary>The commit of a list.</summary>
internal sealed class ImportCommitEntity
{
    public long ImportNumber { get; set; }

    public int Added { get; set; }

    public long AddedUnits { get; set; }

    public int Known { get; set; }

    public int Corrected { get; set; }

    public int LookAlikes { get; set; }

    public string Person { get; set; } = "";

    public DateTime CommittedAt { get; set; }
}

/// <summary>One row of a staged or committed list, verbatim and private.</summary>
internal sealed class ImportRowEntity
{
    public long ImportNumber { get; set; }

    /// <summary>Place in the list, from 1.</summary>
    public int Place { get; set; }

    /// <summary>Row in the file.</summary>
    public int Row { get; set; }

    public string? Sequence { get; set; }

    public string? TransactionNumber { get; set; }

    public DateOnly On { get; set; }

    public int DateBasis { get; set; }

    public string? TimeText { get; set; }

    public string Giver { get; set; } = "";

    public string Memo { get; set; } = "";

    public long Units { get; set; }

    /// <summary>What makes it look like another row (16 bytes); null where a transaction number tells rows apart.</summary>
    public byte[]? Digest { get; set; }
}

/// <summary>A row of a committed list that tells a gift which the books already had.</summary>
internal sealed class ImportMatchEntity
{
    public long ImportNumber { get; set; }

    public int Place { get; set; }

    public long DonationNumber { get; set; }
}

/// <summary>Two gifts that look the same and are kept as two, for a person to look at.</summary>
internal sealed class LookAlikeEntity
{
    public long Number { get; set; }

    public long ImportNumber { get; set; }

    public int Row { get; set; }

    /// <summary>The twin in the same list; null where it is in the books.</summary>
    public int? TwinRow { get; set; }

    public string? TwinDonationId { get; set; }
}

/// <summary>A cell that a list tells otherwise and that only a person may change: an amount.</summary>
internal sealed class ImportDoubtEntity
{
    public long Number { get; set; }

    public long ImportNumber { get; set; }

    public int Row { get; set; }

    public string DonationId { get; set; } = "";

    public string Field { get; set; } = "";

    public string OldValue { get; set; } = "";

    public string NewValue { get; set; } = "";
}
