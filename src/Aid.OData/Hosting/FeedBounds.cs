namespace Aid.OData.Hosting;

/// <summary>
/// What one request may cost. Every bound is a positive number and no request can lift one; there is no value that means
/// "unlimited", because a bound that can be switched off once was.
/// </summary>
public sealed record FeedBounds
{
    /// <summary>Rows of a page when the client asks for none in particular. Default 100.</summary>
    public int PageSize { get; init => field = Positive(value); } = 100;

    /// <summary>The largest page that <c>Prefer: maxpagesize</c> can have. Default 1,000.</summary>
    public int MaxPageSize { get; init => field = Positive(value); } = 1000;

    /// <summary>Rows of one expanded collection before it continues under a next link. Default 100.</summary>
    public int NestedPageSize { get; init => field = Positive(value); } = 100;

    /// <summary>Expanded rows in one response, all levels together; a page ends early when they are used up. Default 10,000.</summary>
    public int MaxExpandedRows { get; init => field = Positive(value); } = 10_000;

    /// <summary>Queries that one response may make for expanded collections; a page ends early when they are used up. Default 500.</summary>
    public int MaxExpandedQueries { get; init => field = Positive(value); } = 500;

    /// <summary>Levels of <c>$expand</c>. Default 3.</summary>
    public int MaxExpandDepth { get; init => field = Positive(value); } = 3;

    /// <summary>Expanded navigations in one request, all levels together. Default 8.</summary>
    public int MaxExpands { get; init => field = Positive(value); } = 8;

    /// <summary>Operators, functions, names and literals in all filters and orders of one request. Default 100.</summary>
    public int MaxFilterNodes { get; init => field = Positive(value); } = 100;

    /// <summary>Items of one <c>in</c> list. Default 100.</summary>
    public int MaxListItems { get; init => field = Positive(value); } = 100;

    /// <summary>Levels of <c>any</c> and <c>all</c>. Default 2.</summary>
    public int MaxLambdaDepth { get; init => field = Positive(value); } = 2;

    /// <summary>String functions in one request, each of which may read every row. Default 8.</summary>
    public int MaxStringFunctions { get; init => field = Positive(value); } = 8;

    /// <summary>Terms of one <c>$orderby</c>. Default 5.</summary>
    public int MaxOrderTerms { get; init => field = Positive(value); } = 5;

    /// <summary>The largest <c>$skip</c>; beyond it a client follows next links, which cost the same at any depth. Default 10,000.</summary>
    public int MaxSkip { get; init => field = Positive(value); } = 10_000;

    /// <summary>Characters of path and query together, as sent. Default 8,192.</summary>
    public int MaxUrlLength { get; init => field = Positive(value); } = 8192;

    /// <summary>Segments of a path below the feed. Default 8.</summary>
    public int MaxPathSegments { get; init => field = Positive(value); } = 8;

    /// <summary>Compiled query shapes that are kept, the least recently used going first. Default 512.</summary>
    public int MaxCachedShapes { get; init => field = Positive(value); } = 512;

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
