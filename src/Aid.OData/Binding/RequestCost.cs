using Aid.OData.Hosting;
using Aid.OData.Requests;

namespace Aid.OData.Binding;

/// <summary>Counts what one request asks for, all its options and levels together, and refuses what is too much.</summary>
internal sealed class RequestCost(FeedBounds bounds)
{
    private int nodes;
    private int textFunctions;
    private int expands;

    public FeedBounds Bounds { get; } = bounds;

    /// <summary>Whether the same text may mean something else later, because it asks for the time.</summary>
    public bool IsTimeDependent { get; set; }

    public void Node(string option)
    {
        if (++nodes > Bounds.MaxFilterNodes) throw Refusals.TooComplex("operators, names and literals", Bounds.MaxFilterNodes, option);
    }

    public void TextFunction(string option)
    {
        if (++textFunctions > Bounds.MaxStringFunctions) throw Refusals.TooComplex("string functions", Bounds.MaxStringFunctions, option);
    }

    public void Expand(int depth)
    {
        if (depth > Bounds.MaxExpandDepth) throw Refusals.TooComplex("levels of $expand", Bounds.MaxExpandDepth, "$expand");
        if (++expands > Bounds.MaxExpands) throw Refusals.TooComplex("expanded navigations", Bounds.MaxExpands, "$expand");
    }

    public void ListItems(int count, string option)
    {
        if (count > Bounds.MaxListItems) throw Refusals.TooComplex("items in a list", Bounds.MaxListItems, option);
    }

    public void LambdaDepth(int depth, string option)
    {
        if (depth > Bounds.MaxLambdaDepth) throw Refusals.TooComplex("levels of any and all", Bounds.MaxLambdaDepth, option);
    }
}
