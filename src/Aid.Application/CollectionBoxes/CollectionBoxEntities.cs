using Aid.Application.Books;

namespace Aid.Application.CollectionBoxes;

/// <summary>A collection box (募捐箱). <see cref="BooksEntity.Id"/> is its code; a later row with the same id is where it stands now, under which seal.</summary>
internal sealed class CollectionBoxEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string Designation { get; set; } = "";

    public string PlaceZh { get; set; } = "";

    public string PlaceEn { get; set; } = "";

    /// <summary>Number of the seal that closes it; private until it is broken, so that nobody can make the same one.</summary>
    public string Seal { get; set; } = "";

    public DateOnly PlacedOn { get; set; }

    /// <summary><c>standing</c> or <c>withdrawn</c>.</summary>
    public string Status { get; set; } = "standing";
}

/// <summary>
/// One opening of a box, <c>k1…</c>, as it is public once counted: two people counted it, one gift came of it. Until the second count exists it is not disclosed.
/// </summary>
internal sealed class BoxOpeningEntity : BooksEntity
{
    public string BoxId { get; set; } = "";

    public string FundId { get; set; } = "";

    public DateOnly OpenedOn { get; set; }

    /// <summary>Whether the seal was whole and the one that was put on.</summary>
    public bool IsSealIntact { get; set; }

    /// <summary>What was wrong with the seal; empty where nothing was. Public.</summary>
    public string SealNote { get; set; } = "";

    public string SealFound { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    /// <summary>The first person's count.</summary>
    public long FirstUnits { get; set; }
}

/// <summary>The second person's count of an opening; with it the gift is recorded.</summary>
internal sealed class BoxCountEntity : BooksEntity
{
    public string OpeningId { get; set; } = "";

    public string BoxId { get; set; } = "";

    public string FundId { get; set; } = "";

    public DateOnly OpenedOn { get; set; }

    public bool IsSealIntact { get; set; }

    public string SealNote { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long FirstUnits { get; set; }

    public long SecondUnits { get; set; }

    /// <summary>What was recorded as the gift.</summary>
    public long Units { get; set; }

    /// <summary>Why the two counts differ; empty where they do not. Public.</summary>
    public string DifferenceReason { get; set; } = "";

    /// <summary>Label of the first counter; the second is <see cref="BooksEntity.Maker"/>.</summary>
    public string FirstCounter { get; set; } = "";

    public string SecondCounter { get; set; } = "";

    public string? DonationId { get; set; }
}
