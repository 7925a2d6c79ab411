using System.Linq.Expressions;
using System.Reflection;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.OData.Model;

namespace Aid.Server.Feed;

/// <summary>Shows a plain set whole: all fields of its leaf, and its items as details.</summary>
internal sealed class PlainSets(FeedBuilder<DisclosureContext> feed) : IRecordSetVisitor
{
    /// <inheritdoc />
    public void Visit<T>(RecordSet set)
        where T : PublicRecord, new()
    {
        EntityBuilder<T> shown = feed.Set(set.Name, (Expression<Func<T, object?>>)(x => x.Id))
            .Describe(set.Description)
            .Properties([.. set.Values.Select(Path<T>)])
            .Properties(x => x.LeafIndex, x => x.FirstRelease, x => x.SupersededIn, x => x.IsSynthetic, x => x.Source);
        if (set is not { Items: { } items, ItemParent: { } parent })
            return;
        typeof(PlainSets).GetMethod(nameof(Items), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(typeof(T), items.PropertyType.GetGenericArguments()[0]).Invoke(this, [shown, set, items, parent]);
    }

    private void Items<T, TItem>(EntityBuilder<T> shown, RecordSet set, PropertyInfo items, PropertyInfo parent)
        where T : class
        where TItem : class
    {
        ParameterExpression record = Expression.Parameter(typeof(T), "x");
        shown.Details(Expression.Lambda<Func<T, IEnumerable<TItem>>>(Expression.Property(record, items), record));
        ParameterExpression item = Expression.Parameter(typeof(TItem), "x");
        PropertyInfo ordinal = typeof(TItem).GetProperty("Ordinal")!;
        // An anonymous object of the two members is what a key of two is written as.
        Type key = new { Parent = "", Ordinal = 0 }.GetType();
        NewExpression both = Expression.New(key.GetConstructors().Single(), [Expression.Property(item, parent), Expression.Property(item, ordinal)], key.GetProperties());
        feed.Entity(Expression.Lambda<Func<TItem, object?>>(both, item)).Properties([.. set.ItemValues.Select(Path<TItem>)]);
    }

    private static Expression<Func<TRow, object?>> Path<TRow>(string property)
    {
        ParameterExpression row = Expression.Parameter(typeof(TRow), "x");
        return Expression.Lambda<Func<TRow, object?>>(Expression.Convert(Expression.Property(row, property), typeof(object)), row);
    }
}
