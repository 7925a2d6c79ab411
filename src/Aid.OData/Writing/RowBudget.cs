using Aid.OData.Hosting;

namespace Aid.OData.Writing;

/// <summary>
/// What expanded collections may still cost in this response. When it is used up, collections that are not yet shown are next
/// links only and the page ends after its current row: a client that follows the links still gets everything.
/// </summary>
internal sealed class RowBudget(FeedBounds bounds)
{
    private int rows = bounds.MaxExpandedRows;
    private int queries = bounds.MaxExpandedQueries;

    public bool IsSpent => rows <= 0 || queries <= 0;

    public int Rows => rows;

    public void SpendQuery() => queries--;

    public void SpendRows(int count) => rows -= count;
}
