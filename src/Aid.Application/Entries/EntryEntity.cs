using Aid.Application.Books;

namespace Aid.Application.Entries;

/// <summary>A balanced entry, <c>e1…</c>; never changed.</summary>
internal sealed class EntryEntity : BooksEntity
{
    public DateOnly On { get; set; }

    public string Kind { get; set; } = "";

    public string SubjectId { get; set; } = "";

    public string? ReversesId { get; set; }

    public string Reason { get; set; } = "";

    public List<PostingEntity> Postings { get; set; } = [];
}

/// <summary>One posting: held is positive, owed to a purpose is negative.</summary>
internal sealed class PostingEntity
{
    public long EntryNumber { get; set; }

    public int Ordinal { get; set; }

    public string EntryId { get; set; } = "";

    public string Account { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }
}
