using Aid.Application.Books;

namespace Aid.Application.Reach;

/// <summary>
/// People counted in one period and place, as the private books have them: however few. It has no public record of its own; what is published are the groups that it was put into (<see cref="ReachBlockEntity"/>).
/// </summary>
internal sealed class ReachCountEntity : BooksEntity
{
    public string ProjectId { get; set; } = "";

    /// <summary>For applications the stage reached; empty for people.</summary>
    public string Stage { get; set; } = "";

    public string Period { get; set; } = "";

    public string DivisionCode { get; set; } = "";

    public string PlaceZh { get; set; } = "";

    public long? Persons { get; set; }

    public long? PersonTimes { get; set; }

    public long? Households { get; set; }

    public long? Parcels { get; set; }

    public long? VouchersIssued { get; set; }

    public long? VouchersRedeemed { get; set; }

    public long? Applications { get; set; }

    public long? Units { get; set; }

    /// <summary>Why an earlier count is corrected; empty otherwise.</summary>
    public string Reason { get; set; } = "";

    /// <summary>A secret draw: which cells are given up for small ones must not follow from their size or place.</summary>
    public long Draw { get; set; }
}

/// <summary>A published number of people, <c>rb1…</c>: one cell of at least five, or several cells as one.</summary>
internal sealed class ReachBlockEntity : BooksEntity
{
    public string ProjectId { get; set; } = "";

    public string Stage { get; set; } = "";

    public string Period { get; set; } = "";

    public string PeriodTo { get; set; } = "";

    public string DivisionCode { get; set; } = "";

    public string PlaceZh { get; set; } = "";

    public long? Persons { get; set; }

    public long? PersonTimes { get; set; }

    public long? Households { get; set; }

    public long? Parcels { get; set; }

    public long? VouchersIssued { get; set; }

    public long? VouchersRedeemed { get; set; }

    public long? Applications { get; set; }

    public long? Units { get; set; }
}

/// <summary>Which group published a count. A count without one waits for more people.</summary>
internal sealed class ReachTakenEntity
{
    public long CountNumber { get; set; }

    public long BlockNumber { get; set; }
}
