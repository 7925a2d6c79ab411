using Aid.OData.Hosting;
using Aid.OData.Model;
using Aid.OData.Requests;

namespace Aid.OData.Binding;

/// <summary>
/// Reads an <c>$orderby</c> of plain properties, which nearly all are, without Microsoft's parser: that takes longer than
/// everything else about a small request.
/// </summary>
internal static class PlainOrder
{
    /// <returns>The terms, none for no order; null when the text is anything but plain properties, right or wrong.</returns>
    public static List<OrderTerm>? TryRead(FeedEntity entity, string? text, FeedBounds bounds, RequestCost cost)
    {
        List<OrderTerm> order = [];
        if (text is null) return order;
        string[] items = text.Split(',');
        if (items.Length > bounds.MaxOrderTerms) return null;
        foreach (string item in items)
        {
            string[] words = item.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            bool isPlain = words.Length == 1 || (words.Length == 2 && words[1] is ("asc" or "desc"));
            if (!isPlain || entity.Property(words[0]) is not { } property || property.Kind == ScalarKind.Binary) return null;
            cost.Node("$orderby");
            order.Add(OrderTerm.By(property, words.Length == 2 && words[1] == "desc"));
        }

        return order;
    }
}
