using Aid.OData.Model;
using Aid.OData.Requests;
using Aid.OData.Terms;

namespace Aid.OData.Binding;

/// <summary>One term of an order.</summary>
internal sealed record OrderTerm(Term Term, bool Descending)
{
    /// <summary>The property of the row itself that this orders by; null for anything else.</summary>
    public FeedProperty? Property { get; private init; } = Term is ReadTerm { IsPlain: true } read ? read.Property : null;

    public static OrderTerm By(FeedProperty property, bool descending) =>
        new(Comparable(new ReadTerm(new VariableTerm(0), property)), descending) { Property = property };

    /// <summary>The term as the database orders it: an enum by its text, as clients see it.</summary>
    public static Term Comparable(Term term) => term is ReadTerm { Property.Kind: ScalarKind.Enum } ? new EnumTextTerm(term) : term;
}

/// <summary>What is shown of an entity.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Columns">The chosen properties, in the order of the model.</param>
/// <param name="Expansions">The links that are shown with what they lead to.</param>
/// <param name="IsExplicit">Whether <c>$select</c> chose, which the context URL then says.</param>
internal sealed record Selection(FeedEntity Entity, IReadOnlyList<FeedProperty> Columns, IReadOnlyList<Expansion> Expansions, bool IsExplicit);

/// <summary>One expanded link, with a query of its own.</summary>
internal sealed record Expansion(FeedNavigation Link, EntityQuery Query);

/// <summary>The options of a request, or of an expanded item, checked against the model and the bounds.</summary>
internal sealed record EntityQuery
{
    public required FeedEntity Entity { get; init; }

    public Term? Filter { get; init; }

    /// <summary>Always ends in the entity's key, so that no two rows share a place.</summary>
    public required IReadOnlyList<OrderTerm> Order { get; init; }

    public int Skip { get; init; }

    public long? Top { get; init; }

    public bool Count { get; init; }

    public required Selection Selection { get; init; }

    /// <summary>As sent, for next links.</summary>
    public required QueryText Text { get; init; }
}
