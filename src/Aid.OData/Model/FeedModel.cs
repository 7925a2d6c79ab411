using Microsoft.EntityFrameworkCore;
using Microsoft.OData.Edm;

namespace Aid.OData.Model;

/// <summary>A finished feed declaration: what <c>$metadata</c> says and what requests may name.</summary>
/// <typeparam name="TContext">The context that requests read from.</typeparam>
public sealed class FeedModel<TContext>
    where TContext : DbContext
{
    internal FeedModel(string modelNamespace, string container, IReadOnlyList<FeedEntity> entities) =>
        Schema = new FeedSchema(modelNamespace, container, entities);

    internal FeedSchema Schema { get; }

    /// <summary>The names of the entity sets, in the order of declaration.</summary>
    public IReadOnlyList<string> SetNames => [.. Schema.Sets.Select(s => s.SetName!)];

    /// <summary>The CSDL of the feed as XML, as served at <c>$metadata</c> (OASIS CSDL XML 4.01). It is the same text on every call.</summary>
    /// <returns>A document with an XML declaration, indented, ending in a newline.</returns>
    public string ToCsdlXml() => Schema.CsdlXml;
}

/// <summary>The part of a model that does not depend on the context's type.</summary>
internal sealed class FeedSchema
{
    private readonly Dictionary<string, FeedEntity> sets;
    private readonly Dictionary<string, FeedEntity> types;
    private readonly Dictionary<FeedEntity, (IEdmEntityType Type, IEdmNavigationSource? Source)> edm;
    private readonly Lazy<string> csdlXml;
    private readonly Lazy<byte[]> csdlJson;

    public FeedSchema(string modelNamespace, string container, IReadOnlyList<FeedEntity> entities)
    {
        Namespace = modelNamespace;
        Entities = entities;
        Sets = [.. entities.Where(e => e.SetName is not null)];
        sets = Sets.ToDictionary(e => e.SetName!, StringComparer.Ordinal);
        types = entities.ToDictionary(e => $"{modelNamespace}.{e.Name}", StringComparer.Ordinal);
        Edm = EdmModelFactory.Create(modelNamespace, container, entities);
        edm = entities.ToDictionary(e => e, e => (
            (IEdmEntityType)Edm.FindDeclaredType($"{modelNamespace}.{e.Name}"),
            e.SetName is null ? null : (IEdmNavigationSource?)Edm.EntityContainer.FindEntitySet(e.SetName)));
        csdlXml = new Lazy<string>(() => EdmModelFactory.WriteXml(Edm));
        csdlJson = new Lazy<byte[]>(() => EdmModelFactory.WriteJson(Edm));
    }

    public string Namespace { get; }

    public IReadOnlyList<FeedEntity> Entities { get; }

    public IReadOnlyList<FeedEntity> Sets { get; }

    public IEdmModel Edm { get; }

    public string CsdlXml => csdlXml.Value;

    public byte[] CsdlJson => csdlJson.Value;

    public FeedEntity? Set(string name) => sets.GetValueOrDefault(name);

    /// <summary>The entity that an Edm type stands for.</summary>
    public FeedEntity Entity(IEdmType type) => types[type.FullTypeName()];

    public IEdmEntityType EdmType(FeedEntity entity) => edm[entity].Type;

    /// <summary>The set that an entity is in; null for a contained one.</summary>
    public IEdmNavigationSource? EdmSource(FeedEntity entity) => edm[entity].Source;
}
