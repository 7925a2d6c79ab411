namespace Aid.Application.Publishing.Rows;

/// <summary>The one row that says which release is current; moving it is what makes staged rows visible.</summary>
internal sealed class CurrentRelease
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; }

    /// <summary>Number of the current release; 0 before the first.</summary>
    public int Number { get; set; }
}

/// <summary>
/// A run of standing coverage: what the coverage rows up to a release leave standing for one outflow. Kept beside the rows so that a release costs what it
/// changes and not a replay of every row; <c>verify</c> recomputes it from the rows.
/// </summary>
internal sealed class StandingRun
{
    /// <summary>The outflow.</summary>
    public string OutflowId { get; init; } = "";

    /// <summary>First offset of the outflow.</summary>
    public long Offset { get; init; }

    /// <summary>Length.</summary>
    public long Units { get; init; }

    /// <summary>The line that covers it.</summary>
    public string Line { get; init; } = "";

    /// <summary>First unit on the line.</summary>
    public long Start { get; init; }
}

/// <summary>A page of a line's coverage index. Pages are split and never merged, so a page that nothing touched keeps its bytes.</summary>
internal sealed class LinePage
{
    /// <summary>Line.</summary>
    public string Line { get; init; } = "";

    /// <summary>First position of the page's range.</summary>
    public long First { get; init; }

    /// <summary>The release that made the page.</summary>
    public int FirstRelease { get; init; }
}

/// <summary>What one release added to a month of a fund; the sum of these up to a release is the month's figure.</summary>
internal sealed class MonthDelta
{
    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "";

    /// <summary>Year × 100 + month.</summary>
    public int Month { get; init; }

    /// <summary>The release.</summary>
    public int FirstRelease { get; init; }

    /// <summary>Gifts, gross.</summary>
    public long ReceivedUnits { get; init; }

    /// <summary>Standing payments and passings-on.</summary>
    public long PaidUnits { get; init; }
}

/// <summary>How many records of a set one release added to a fund, so that counting a fund's gifts does not read them.</summary>
internal sealed class CountDelta
{
    /// <summary>Set name, as in the feed.</summary>
    public string SetName { get; init; } = "";

    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The release.</summary>
    public int FirstRelease { get; init; }

    /// <summary>Records added.</summary>
    public long Added { get; init; }
}
