using Aid.Application.Books;

namespace Aid.Application.MonthlyGiving;

/// <summary>A monthly giver's pledge (月捐), <c>m1…</c>: private.</summary>
internal sealed class PledgeEntity : BooksEntity
{
    public string DonorId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    /// <summary>Units a month.</summary>
    public long Units { get; set; }

    /// <summary>Day of the month, 1 to 28.</summary>
    public int DayOfMonth { get; set; }

    /// <summary>The first day on which an instalment may be due.</summary>
    public DateOnly BeginsOn { get; set; }

    /// <summary>Missed months in a row after which it lapses.</summary>
    public int LapsesAfter { get; set; }

    /// <summary>How the giver agreed: private.</summary>
    public string Evidence { get; set; } = "";
}

/// <summary>That a giver ended a pledge.</summary>
internal sealed class PledgeEndEntity : BooksEntity
{
    public string PledgeId { get; set; } = "";

    public DateOnly On { get; set; }
}

/// <summary>A gift that is an instalment of a pledge, for one month.</summary>
internal sealed class InstalmentEntity : BooksEntity
{
    public string PledgeId { get; set; } = "";

    public long DonationNumber { get; set; }

    /// <summary>The month that it pays for: year × 100 + month.</summary>
    public int Month { get; set; }
}

/// <summary>How many monthly givers a fund has at a month's end, as it may be public: coarse, so that no month's difference tells of one person.</summary>
internal sealed class MonthlyCountEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    /// <summary>The month: year × 100 + month.</summary>
    public long Month { get; set; }

    public long? ActiveAtLeast { get; set; }

    public long? LapsedAtLeast { get; set; }

    public long? InstalmentsAtLeast { get; set; }
}
