using System.Globalization;
using Aid.OData.Hosting;
using Aid.OData.Model;
using Aid.OData.Requests;
using Aid.OData.Terms;
using Microsoft.OData.UriParser;

namespace Aid.OData.Binding;

/// <summary>Reads the options of a request and, by the same rules, of each expanded item.</summary>
internal sealed class QueryBinder(FeedSchema schema, FeedBounds bounds, QueryText root, DateTimeOffset now)
{
    private static readonly string[] CollectionOnly = ["$filter", "$orderby", "$top", "$skip", "$count", "$skiptoken"];

    private readonly RequestCost cost = new(bounds);

    /// <summary>Whether what was bound holds only now.</summary>
    public bool IsTimeDependent => cost.IsTimeDependent;

    public EntityQuery Collection(FeedEntity entity) => Collection(entity, root, 0);

    /// <summary>The options that a single entity takes: <c>$select</c> and <c>$expand</c>.</summary>
    public EntityQuery Single(FeedEntity entity) => Single(entity, root, 0, "a single entity");

    /// <summary>The options that a count takes: <c>$filter</c>. Paging and presentation do not change a count (Protocol §11.2.10).</summary>
    public EntityQuery CountOf(FeedEntity entity) => new()
    {
        Entity = entity,
        Filter = root["$filter"] is null ? null : Filter(new ExpressionParser(schema, entity, root, root.Aliases)),
        Order = [],
        Selection = new Selection(entity, [], [], false),
        Text = root,
    };

    private EntityQuery Collection(FeedEntity entity, QueryText text, int depth)
    {
        List<OrderTerm>? plain = PlainOrder.TryRead(entity, text["$orderby"], bounds, cost);
        ExpressionParser? parser = text["$filter"] is null && plain is not null ? null : new ExpressionParser(schema, entity, text, root.Aliases);
        return new EntityQuery
        {
            Entity = entity,
            Filter = parser is null ? null : Filter(parser),
            Order = WithKey(entity, plain ?? Order(parser!)),
            Skip = Skip(text),
            Top = Number(text, "$top"),
            Count = Truth(text, "$count"),
            Selection = Select(entity, text, depth),
            Text = text,
        };
    }

    private EntityQuery Single(FeedEntity entity, QueryText text, int depth, string what)
    {
        if (Array.Find(CollectionOnly, o => text[o] is not null) is { } wrong) throw Refusals.OptionNotApplicable(wrong, what);
        return new EntityQuery { Entity = entity, Order = [], Selection = Select(entity, text, depth), Text = text };
    }

    private Term? Filter(ExpressionParser parser) =>
        parser.Filter() is { } clause ? new TermBinder(schema, cost, parser, now, "$filter").Condition(clause.Expression) : null;

    private List<OrderTerm> Order(ExpressionParser parser)
    {
        List<OrderTerm> order = [];
        for (OrderByClause? clause = parser.OrderBy(); clause is not null; clause = clause.ThenBy)
        {
            if (order.Count == bounds.MaxOrderTerms) throw Refusals.TooComplex("terms of $orderby", bounds.MaxOrderTerms, "$orderby");
            Term term = new TermBinder(schema, cost, parser, now, "$orderby").Value(clause.Expression);
            if (term is NullTerm or LiteralTerm) throw Refusals.NotComparable("A literal", "$orderby");
            order.Add(new OrderTerm(OrderTerm.Comparable(term), clause.Direction == OrderByDirection.Descending));
        }

        return order;
    }

    // A second mention of a property orders nothing that the first left open; the key then settles every tie.
    private static List<OrderTerm> WithKey(FeedEntity entity, List<OrderTerm> asked)
    {
        HashSet<FeedProperty> seen = [];
        List<OrderTerm> order = [.. asked.Where(o => o.Property is null || seen.Add(o.Property))];
        order.AddRange(entity.Key.Where(seen.Add).Select(key => OrderTerm.By(key, descending: false)));
        return order;
    }

    private Selection Select(FeedEntity entity, QueryText text, int depth)
    {
        List<Expansion> expansions = Expand(entity, text, depth);
        if (text["$select"] is not { } list) return new Selection(entity, entity.Columns, expansions, false);
        HashSet<string> chosen = new(StringComparer.Ordinal);
        foreach (string item in list.Split(','))
        {
            string name = item.Trim();
            if (name == "*") chosen.UnionWith(entity.Columns.Select(c => c.Name));
            else if (entity.Property(name) is not null) chosen.Add(name);
            else if (name.Contains('/') || name.Contains('(')) throw Refusals.NotImplemented("A path in $select (options go into $expand)", "$select");
            else if (entity.Navigation(name) is null) throw Refusals.PropertyUnknown(entity.Name, name, "$select");
        }

        return new Selection(entity, [.. entity.Columns.Where(c => chosen.Contains(c.Name))], expansions, true);
    }

    private List<Expansion> Expand(FeedEntity entity, QueryText text, int depth)
    {
        List<Expansion> expansions = [];
        if (text["$expand"] is not { } list) return expansions;
        foreach (ExpandItem item in ExpandText.Parse(list))
        {
            IEnumerable<FeedNavigation> links = item.Path == "*" ? entity.Links : [Link(entity, item.Path)];
            foreach (FeedNavigation link in links)
            {
                if (expansions.Exists(e => e.Link == link)) throw Refusals.OptionInvalid("$expand", $"{link.Name} is expanded twice.");
                cost.Expand(depth + 1);
                expansions.Add(new Expansion(link, link.IsCollection
                    ? Collection(link.Target, item.Options, depth + 1)
                    : Single(link.Target, item.Options, depth + 1, $"{link.Name}, which is one entity")));
            }
        }

        return expansions;
    }

    private static FeedNavigation Link(FeedEntity entity, string path)
    {
        if (path.Contains('/')) throw Refusals.NotImplemented("A path in $expand", "$expand");
        return entity.Navigation(path) ?? throw Refusals.PropertyUnknown(entity.Name, path, "$expand");
    }

    private int Skip(QueryText text)
    {
        long skip = Number(text, "$skip") ?? 0;
        return skip <= bounds.MaxSkip ? (int)skip : throw Refusals.SkipTooFar(bounds.MaxSkip);
    }

    private static long? Number(QueryText text, string option)
    {
        if (text[option] is not { } value) return null;
        return long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw Refusals.OptionInvalid(option, $"{option} is a whole number, zero or more.");
    }

    private static bool Truth(QueryText text, string option) => text[option] switch
    {
        null => false,
        "true" => true,
        "false" => false,
        _ => throw Refusals.OptionInvalid(option, $"{option} is true or false."),
    };
}
