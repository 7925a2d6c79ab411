using System.IO.Pipelines;
using System.Text.Json;
using Aid.OData.Model;
using Aid.OData.Requests;

namespace Aid.OData.Writing;

/// <summary>Writes the documents that are not rows: the service document and errors.</summary>
internal static class DocumentWriter
{
    /// <summary>The service document (OData JSON Format §5).</summary>
    public static void ServiceDocument(PipeWriter pipe, FeedSchema schema, FeedAddress address, Negotiation negotiation)
    {
        using Utf8JsonWriter json = new(pipe);
        json.WriteStartObject();
        if (negotiation.Level != MetadataLevel.None) json.WriteString(ControlNames.Context, $"{address.Root}/$metadata");
        json.WriteStartArray(ControlNames.Value);
        foreach (FeedEntity set in schema.Sets)
        {
            json.WriteStartObject();
            json.WriteString("name", set.SetName);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", set.SetName);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>An error (OData JSON Format §21.1): code, message, target; never how the feed is built.</summary>
    public static void Error(PipeWriter pipe, FeedRefusal refusal)
    {
        using Utf8JsonWriter json = new(pipe);
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", refusal.Code);
        json.WriteString("message", refusal.Message);
        if (refusal.Target is not null) json.WriteString("target", refusal.Target);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
