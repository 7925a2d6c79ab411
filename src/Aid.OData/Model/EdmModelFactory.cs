using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Validation;
using Microsoft.OData.Edm.Vocabularies;
using Microsoft.OData.Edm.Vocabularies.V1;

namespace Aid.OData.Model;

/// <summary>Turns a declaration into Microsoft's Edm model, which the parser reads and <c>$metadata</c> is written from.</summary>
internal static class EdmModelFactory
{
    public static IEdmModel Create(string modelNamespace, string container, IReadOnlyList<FeedEntity> entities)
    {
        EdmModel model = new();
        Dictionary<FeedEntity, EdmEntityType> types = [];
        foreach (FeedEntity entity in entities) types.Add(entity, AddType(model, modelNamespace, entity));

        Dictionary<(FeedEntity From, string Name), EdmNavigationProperty> links = [];
        foreach (FeedEntity entity in entities)
        {
            foreach (FeedNavigation link in entity.Links)
            {
                links[(entity, link.Name)] = types[entity].AddUnidirectionalNavigation(new EdmNavigationPropertyInfo
                {
                    Name = link.Name,
                    Target = types[link.Target],
                    TargetMultiplicity = link.IsCollection ? EdmMultiplicity.Many
                        : link.IsNullable ? EdmMultiplicity.ZeroOrOne : EdmMultiplicity.One,
                    ContainsTarget = link.Target.SetName is null,
                });
            }
        }

        AddSets(model, modelNamespace, container, entities, types, links);
        return model;
    }

    public static string WriteXml(IEdmModel model)
    {
        StringBuilder text = new();
        XmlWriterSettings settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            if (!CsdlWriter.TryWriteCsdl(model, writer, CsdlTarget.OData, out IEnumerable<EdmError> errors))
                throw new InvalidOperationException(string.Join("; ", errors.Select(e => e.ErrorMessage)));
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    public static byte[] WriteJson(IEdmModel model)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes))
        {
            if (!CsdlWriter.TryWriteCsdl(model, writer, out IEnumerable<EdmError> errors))
                throw new InvalidOperationException(string.Join("; ", errors.Select(e => e.ErrorMessage)));
        }

        return bytes.ToArray();
    }

    private static EdmEntityType AddType(EdmModel model, string modelNamespace, FeedEntity entity)
    {
        EdmEntityType type = model.AddEntityType(modelNamespace, entity.Name);
        if (entity.Description is not null) Describe(model, type, entity.Description);
        foreach (FeedProperty column in entity.Columns)
        {
            EdmPrimitiveTypeKind kind = ScalarKinds.Edm(column.Kind);
            // Edm's default for a decimal without facets is scale 0; what the database holds is not known here.
            IEdmTypeReference reference = kind switch
            {
                EdmPrimitiveTypeKind.Decimal => EdmCoreModel.Instance.GetDecimal(null, null, column.IsNullable),
                EdmPrimitiveTypeKind.DateTimeOffset or EdmPrimitiveTypeKind.TimeOfDay or EdmPrimitiveTypeKind.Duration =>
                    EdmCoreModel.Instance.GetTemporal(kind, 7, column.IsNullable),
                _ => EdmCoreModel.Instance.GetPrimitive(kind, column.IsNullable),
            };
            EdmStructuralProperty property = type.AddStructuralProperty(column.Name, reference);
            if (column.Description is not null) Describe(model, property, column.Description);
            if (entity.Key.Contains(column)) type.AddKeys(property);
        }

        return type;
    }

    private static void AddSets(
        EdmModel model,
        string modelNamespace,
        string container,
        IReadOnlyList<FeedEntity> entities,
        Dictionary<FeedEntity, EdmEntityType> types,
        Dictionary<(FeedEntity From, string Name), EdmNavigationProperty> links)
    {
        EdmEntityContainer feed = model.AddEntityContainer(modelNamespace, container);
        Dictionary<FeedEntity, EdmEntitySet> sets = [];
        foreach (FeedEntity entity in entities.Where(e => e.SetName is not null))
            sets.Add(entity, feed.AddEntitySet(entity.SetName, types[entity]));
        foreach ((FeedEntity entity, EdmEntitySet set) in sets)
        {
            foreach (FeedNavigation link in entity.Links.Where(l => l.Target.SetName is not null))
                set.AddNavigationTarget(links[(entity, link.Name)], sets[link.Target]);
        }
    }

    private static void Describe(EdmModel model, IEdmVocabularyAnnotatable target, string text)
    {
        EdmVocabularyAnnotation annotation = new(target, CoreVocabularyModel.DescriptionTerm, new EdmStringConstant(text));
        annotation.SetSerializationLocation(model, EdmVocabularyAnnotationSerializationLocation.Inline);
        model.AddVocabularyAnnotation(annotation);
    }
}
