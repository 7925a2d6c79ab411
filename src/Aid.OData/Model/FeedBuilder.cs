using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Aid.OData.Model;

/// <summary>
/// Declares a feed over an EF Core context: which sets there are and what of each is shown.
/// <code>
/// FeedBuilder&lt;PublicDb&gt; feed = new("Aid");
/// feed.Set&lt;PublicDonation&gt;("Donations", x =&gt; x.Id).Properties(x =&gt; x.Day, x =&gt; x.AmountMinor).Details(x =&gt; x.Parts);
/// feed.Entity&lt;PublicPart&gt;(x =&gt; new { x.DonationId, x.Index }).Properties(x =&gt; x.AmountMinor);
/// FeedModel&lt;PublicDb&gt; model = feed.Build();
/// </code>
/// </summary>
/// <typeparam name="TContext">The context that requests read from.</typeparam>
public sealed class FeedBuilder<TContext>
    where TContext : DbContext
{
    private readonly List<(Type Clr, string Name, string? Set, Func<FeedEntity> Build)> entities = [];

    /// <summary>Starts an empty feed.</summary>
    /// <param name="modelNamespace">The namespace of the types in <c>$metadata</c>, dot-separated identifiers.</param>
    /// <param name="container">The name of the entity container.</param>
    public FeedBuilder(string modelNamespace, string container = "Feed")
    {
        ArgumentNullException.ThrowIfNull(modelNamespace);
        foreach (string part in modelNamespace.Split('.')) Names.Check(part);
        Names.Check(container);
        Namespace = modelNamespace;
        Container = container;
    }

    internal string Namespace { get; }

    internal string Container { get; }

    /// <summary>Adds an entity set.</summary>
    /// <typeparam name="TEntity">What one row is.</typeparam>
    /// <param name="name">The name of the set in URLs.</param>
    /// <param name="key">One member, or an anonymous object of members; unique among the rows that a request sees.</param>
    /// <param name="root">
    /// Where the rows come from, as a function of the context alone (a captured variable would be frozen into the compiled
    /// query); null for <c>db =&gt; db.Set&lt;TEntity&gt;()</c>. A restriction that must also hold for navigations belongs in a
    /// query filter of the context.
    /// </param>
    /// <param name="typeName">The name of the type in <c>$metadata</c>; null for the name of <typeparamref name="TEntity"/>.</param>
    /// <returns>A builder for what the set shows.</returns>
    /// <exception cref="ArgumentException">The name or the type is used twice, or the key is not made of members.</exception>
    public EntityBuilder<TEntity> Set<TEntity>(
        string name,
        Expression<Func<TEntity, object?>> key,
        Expression<Func<TContext, IQueryable<TEntity>>>? root = null,
        string? typeName = null)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(key);
        Names.Check(name);
        return Add<TEntity>(typeName, name, root ?? (db => db.Set<TEntity>()), key);
    }

    /// <summary>Adds an entity type without a set: it is reached through navigations only, and contained in its parent.</summary>
    /// <typeparam name="TEntity">What one row is.</typeparam>
    /// <param name="key">One member, or an anonymous object of members; unique among the rows of one parent.</param>
    /// <param name="typeName">The name of the type in <c>$metadata</c>; null for the name of <typeparamref name="TEntity"/>.</param>
    /// <returns>A builder for what the type shows.</returns>
    public EntityBuilder<TEntity> Entity<TEntity>(Expression<Func<TEntity, object?>> key, string? typeName = null)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return Add<TEntity>(typeName, null, null, key);
    }

    /// <summary>Closes the declaration.</summary>
    /// <returns>The model, immutable and safe to share between threads.</returns>
    /// <exception cref="InvalidOperationException">
    /// A navigation leads to a type that the feed does not expose, or is <c>Many</c> on an entity without a set.
    /// </exception>
    public FeedModel<TContext> Build()
    {
        List<FeedEntity> built = [.. entities.Select(e => e.Build())];
        Dictionary<Type, FeedEntity> byType = built.ToDictionary(e => e.Clr);
        foreach (FeedEntity entity in built)
        {
            foreach (FeedNavigation link in entity.Links)
            {
                // Its rows are fetched from the parent's set, by the parent's key.
                if (link.Kind == NavigationKind.Many && entity.SetName is null)
                    throw new InvalidOperationException($"{entity.Name} has no set; {entity.Name}.{link.Name} can only be Details.");
                link.Target = byType.TryGetValue(link.TargetClr, out FeedEntity? target)
                    ? target
                    : throw new InvalidOperationException($"{entity.Name}.{link.Name} leads to {link.TargetClr}, which the feed does not expose.");
            }
        }

        return new FeedModel<TContext>(Namespace, Container, built);
    }

    private EntityBuilder<TEntity> Add<TEntity>(string? typeName, string? set, LambdaExpression? root, Expression<Func<TEntity, object?>> key)
        where TEntity : class
    {
        string name = typeName ?? typeof(TEntity).Name;
        Names.Check(name);
        if (entities.Any(e => e.Clr == typeof(TEntity) || e.Name == name || (set is not null && e.Set == set)))
            throw new ArgumentException($"The feed has the type {name} or the set {set} twice.", nameof(typeName));
        LambdaExpression bare = EntityBuilder<TEntity>.WithoutConversion(key);
        EntityBuilder<TEntity> builder = new(name, set, root, bare);
        entities.Add((typeof(TEntity), name, set, builder.Build));
        return builder;
    }
}
