using System.Linq.Expressions;
using System.Reflection;

namespace Aid.OData.Model;

/// <summary>Chooses what of one entity the feed shows. Nothing is shown that is not named here; the key always is.</summary>
/// <typeparam name="TEntity">An entity of the EF Core model, or any class that it can query.</typeparam>
public sealed class EntityBuilder<TEntity>
    where TEntity : class
{
    private readonly List<FeedProperty> columns = [];
    private readonly List<FeedNavigation> links = [];
    private readonly string name;
    private readonly string? setName;
    private readonly LambdaExpression? root;
    private readonly IReadOnlyList<FeedProperty> key;
    private string? description;

    internal EntityBuilder(string name, string? setName, LambdaExpression? root, LambdaExpression key)
    {
        this.name = name;
        this.setName = setName;
        this.root = root;
        this.key = Keys(key);
        columns.AddRange(this.key);
    }

    /// <summary>Says in <c>$metadata</c> what one row of this set is.</summary>
    /// <param name="text">Plain text, one or two sentences.</param>
    /// <returns>This builder.</returns>
    public EntityBuilder<TEntity> Describe(string text)
    {
        description = text;
        return this;
    }

    /// <summary>Exposes properties under their own names. Naming a key property again does nothing.</summary>
    /// <param name="paths">Plain member accesses, such as <c>x =&gt; x.AmountMinor</c>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A path is not a member access, or a name is used twice.</exception>
    public EntityBuilder<TEntity> Properties(params Expression<Func<TEntity, object?>>[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (Expression<Func<TEntity, object?>> path in paths)
        {
            LambdaExpression bare = WithoutConversion(path);
            if (MemberOf(bare) is not { } member)
                throw new ArgumentException($"'{path}' is not a member access; name computed properties with Property(name, path).", nameof(paths));
            Add(member.Name, bare, IsNullable(member), null);
        }

        return this;
    }

    /// <summary>Exposes one value under a name, which may be computed, such as <c>x =&gt; x.Name!.Text</c>.</summary>
    /// <typeparam name="TValue">A primitive, string, enum, date or time type, nullable or not.</typeparam>
    /// <param name="name">The name in the feed: an OData identifier.</param>
    /// <param name="path">From the entity to the value, translatable by EF Core.</param>
    /// <param name="description">What the value means, for <c>$metadata</c>; null for nothing.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The type cannot be shown, or the name is used twice.</exception>
    public EntityBuilder<TEntity> Property<TValue>(string name, Expression<Func<TEntity, TValue>> path, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        Add(name, path, MemberOf(path) is not { } member || IsNullable(member), description);
        return this;
    }

    /// <summary>Exposes a link to at most one other exposed entity.</summary>
    /// <typeparam name="TTarget">An entity that the feed exposes as well.</typeparam>
    /// <param name="path">The navigation property.</param>
    /// <param name="name">The name in the feed; null for the navigation's own.</param>
    /// <returns>This builder.</returns>
    public EntityBuilder<TEntity> One<TTarget>(Expression<Func<TEntity, TTarget?>> path, string? name = null)
        where TTarget : class
        => Link(path, typeof(TTarget), NavigationKind.One, name);

    /// <summary>
    /// Exposes a link to any number of other exposed entities. Expanding it costs one indexed query per parent and stops at a
    /// page, so a parent may have millions.
    /// </summary>
    /// <typeparam name="TTarget">An entity that the feed exposes as well.</typeparam>
    /// <param name="path">The navigation property.</param>
    /// <param name="name">The name in the feed; null for the navigation's own.</param>
    /// <returns>This builder.</returns>
    public EntityBuilder<TEntity> Many<TTarget>(Expression<Func<TEntity, IEnumerable<TTarget>>> path, string? name = null)
        where TTarget : class
        => Link(path, typeof(TTarget), NavigationKind.Many, name);

    /// <summary>
    /// Exposes a link to a handful of details, such as the postings of an entry. They are read in the same query as their
    /// parents, all of them: use <see cref="Many{TTarget}"/> where one parent can have thousands.
    /// </summary>
    /// <typeparam name="TTarget">An entity that the feed exposes as well.</typeparam>
    /// <param name="path">The navigation property.</param>
    /// <param name="name">The name in the feed; null for the navigation's own.</param>
    /// <returns>This builder.</returns>
    public EntityBuilder<TEntity> Details<TTarget>(Expression<Func<TEntity, IEnumerable<TTarget>>> path, string? name = null)
        where TTarget : class
        => Link(path, typeof(TTarget), NavigationKind.Details, name);

    internal FeedEntity Build() => new(typeof(TEntity), name, setName, root, key, [.. columns], [.. links], description);

    private static List<FeedProperty> Keys(LambdaExpression key)
    {
        if (MemberOf(key) is { } single) return [new FeedProperty(single.Name, key, isNullable: false, null)];
        if (key.Body is not NewExpression { Arguments: { Count: > 0 } parts })
            throw new ArgumentException($"A key is a member or an anonymous object of members, not '{key}'.", nameof(key));
        List<FeedProperty> found = [];
        foreach (Expression part in parts)
        {
            LambdaExpression path = Expression.Lambda(part, key.Parameters);
            MemberInfo member = MemberOf(path) ?? throw new ArgumentException($"'{part}' in a key is not a member.", nameof(key));
            found.Add(new FeedProperty(member.Name, path, isNullable: false, null));
        }

        return found;
    }

    /// <summary>The lambda as it would be typed by what it reads, not by <c>object</c>.</summary>
    internal static LambdaExpression WithoutConversion(LambdaExpression path) => Expression.Lambda(
        path.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : path.Body,
        path.Parameters);

    private static MemberInfo? MemberOf(LambdaExpression path) =>
        path.Body is MemberExpression { Expression: ParameterExpression } access ? access.Member : null;

    // The nullability that the compiler recorded, so that the feed does not need the EF model before the first request.
    private static bool IsNullable(MemberInfo member)
    {
        NullabilityInfoContext context = new();
        NullabilityInfo info = member switch
        {
            PropertyInfo property => context.Create(property),
            FieldInfo field => context.Create(field),
            _ => throw new ArgumentException($"'{member}' is neither a property nor a field.", nameof(member)),
        };
        return info.ReadState != NullabilityState.NotNull;
    }

    private void Add(string propertyName, LambdaExpression path, bool isNullable, string? text)
    {
        if (key.Any(k => k.Name == propertyName && k.Path.Body is MemberExpression a && path.Body is MemberExpression b && a.Member == b.Member)) return;
        Names.Check(propertyName);
        if (columns.Any(c => c.Name == propertyName) || links.Any(l => l.Name == propertyName))
            throw new ArgumentException($"{name} has '{propertyName}' twice.", nameof(propertyName));
        columns.Add(new FeedProperty(propertyName, path, isNullable, text));
    }

    private EntityBuilder<TEntity> Link(LambdaExpression path, Type target, NavigationKind kind, string? linkName)
    {
        ArgumentNullException.ThrowIfNull(path);
        MemberInfo? member = MemberOf(path);
        string chosen = linkName ?? member?.Name ?? throw new ArgumentException($"'{path}' needs a name.", nameof(path));
        Names.Check(chosen);
        if (columns.Any(c => c.Name == chosen) || links.Any(l => l.Name == chosen))
            throw new ArgumentException($"{name} has '{chosen}' twice.", nameof(path));
        links.Add(new FeedNavigation(chosen, path, target, kind, isNullable: member is null || IsNullable(member)));
        return this;
    }
}
