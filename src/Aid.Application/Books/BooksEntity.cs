namespace Aid.Application.Books;

/// <summary>
/// A row of the private books that has, or will have, a public record. Rows are only ever added. What a later fact changes is told by a later row that
/// names this one (an ending, an amendment, a newer version with the same id), so that every earlier state can be recomputed.
/// </summary>
internal abstract class BooksEntity
{
    /// <summary>Position within its kind in order of recording, from 1: the primary key.</summary>
    public long Number { get; set; }

    /// <summary>The public identifier: the code of a fund, or a letter and a number (<c>g17</c>).</summary>
    public string Id { get; set; } = "";

    /// <summary>True where it was generated for a demonstration (合成).</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>Where the figures come from, as text for a reader; empty for the society's own books.</summary>
    public string Source { get; set; } = "";

    /// <summary>When it was recorded, UTC.</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>Label of the person who recorded it, such as "staff 1"; never a name.</summary>
    public string Maker { get; set; } = "";
}
