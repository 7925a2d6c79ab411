using Aid.Application.Books;

namespace Aid.Application.Donors;

/// <summary>
/// What is known of a donor (捐赠人), <c>p1…</c>: private, without a public twin. A later row with the same id is what was corrected since; the highest number holds. Erasure is
/// the one thing that empties a row.
/// </summary>
internal sealed class DonorEntity : BooksEntity
{
    /// <summary><c>person</c> or <c>organisation</c>.</summary>
    public string Kind { get; set; } = "person";

    public string Name { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    public string Address { get; set; } = "";

    /// <summary>Kind of the identity document, such as 居民身份证; empty where none was seen.</summary>
    public string DocumentKind { get; set; } = "";

    public string DocumentNumber { get; set; } = "";

    public string Note { get; set; } = "";
}

/// <summary>What a donor agreed to, or no longer agrees to, for one use. Rows are only added; the latest of a use holds.</summary>
internal sealed class DonorConsentEntity : BooksEntity
{
    public string DonorId { get; set; } = "";

    /// <summary><c>name</c>, <c>contact</c>, <c>commendation</c> or <c>team</c>.</summary>
    public string Use { get; set; } = "name";

    /// <summary>For the name <c>named</c>, <c>masked</c>, <c>anonymous</c> or <c>withdrawn</c>; for the other uses <c>granted</c> or <c>withdrawn</c>.</summary>
    public string Form { get; set; } = "withdrawn";

    /// <summary>The name to show where it is not the donor's own; null otherwise. Private until a gift shows it.</summary>
    public string? ShownName { get; set; }

    /// <summary>The day on which the donor said so.</summary>
    public DateOnly On { get; set; }

    /// <summary>How they said so: private.</summary>
    public string Evidence { get; set; } = "";
}

/// <summary>Which donor gave a gift, as of this row; the latest row of a gift holds.</summary>
internal sealed class DonorGiftEntity : BooksEntity
{
    public long DonationNumber { get; set; }

    public string DonorId { get; set; } = "";

    /// <summary>False for a link that was taken back.</summary>
    public bool IsLinked { get; set; } = true;

    public string Reason { get; set; } = "";
}

/// <summary>One donor record found to be the same person as another, or (the reverse record) not so after all; the latest row of a donor holds.</summary>
internal sealed class DonorMergeEntity : BooksEntity
{
    /// <summary>The record that points to the other.</summary>
    public string DonorId { get; set; } = "";

    /// <summary>The record that survives.</summary>
    public string SurvivorId { get; set; } = "";

    /// <summary>False for the reverse record.</summary>
    public bool IsMerged { get; set; } = true;

    public string Reason { get; set; } = "";
}

/// <summary>That a donor's personal data was destroyed: when, by whom, why; nothing of what it was.</summary>
internal sealed class DonorErasureEntity : BooksEntity
{
    public string DonorId { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>A gift whose giver was erased: no later list may bring the name back.</summary>
internal sealed class ErasedGiftEntity
{
    public long DonationNumber { get; set; }
}

/// <summary>
/// Work that waits: a name to be taken out of every release. Written with the withdrawal itself, removed once the names of every release are without it, so that a crash between
/// the two is healed at start-up.
/// </summary>
internal sealed class NameRemovalEntity
{
    public long Number { get; set; }

    /// <summary>The gift; 0 where only erased bytes are to be flushed out of the write-ahead log.</summary>
    public long DonationNumber { get; set; }
}

/// <summary>That the law has a gift's giver kept until a day, such as for a fiscal ticket; the latest row of a gift holds.</summary>
internal sealed class RetentionEntity : BooksEntity
{
    public long DonationNumber { get; set; }

    /// <summary>The last day on which it must be kept.</summary>
    public DateOnly Until { get; set; }

    /// <summary>The legal basis.</summary>
    public string Basis { get; set; } = "";
}

/// <summary>
/// What the law has kept of an erased giver: sealed with AES-256-GCM under a key of its own, so that neither a query nor a copy of the books reads it, until it is purged.
/// </summary>
internal sealed class RetainedRecordEntity
{
    public long Number { get; set; }

    public string Id { get; set; } = "";

    public string DonorId { get; set; } = "";

    public DateOnly Until { get; set; }

    public string Basis { get; set; } = "";

    /// <summary>Nonce (12 bytes), tag (16 bytes), ciphertext.</summary>
    public byte[] Sealed { get; set; } = [];

    /// <summary>Who erased the donor: another person must ask to see what was kept.</summary>
    public string Maker { get; set; } = "";

    public DateTime RecordedAt { get; set; }
}

/// <summary>That somebody was let see a retained record: who, when, why.</summary>
internal sealed class RetainedAccessEntity : BooksEntity
{
    public string RetainedId { get; set; } = "";

    public string Reason { get; set; } = "";
}
