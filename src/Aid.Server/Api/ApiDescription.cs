using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Aid.Server.Api;

/// <summary>What the OpenAPI document says beyond the endpoints: title, the bearer key, the idempotency header.</summary>
internal static class ApiDescription
{
    /// <summary>Name of the document.</summary>
    public const string Document = "v1";

    private const string BearerScheme = "key";

    /// <summary>Sets the document's transformers.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Aid",
                Version = "v1",
                Description = "Keeps the books of a humanitarian society: amounts are integers in the asset's smallest unit, days are Asia/Shanghai, every write carries an Idempotency-Key.",
            };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
            {
                [BearerScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "One key per person: aid key add --data DIR --name NAME" },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(BearerScheme, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<NeedsIdempotencyKey>().Any())
            {
                (operation.Parameters ??= []).Add(new OpenApiParameter
                {
                    Name = Routes.IdempotencyHeader,
                    In = ParameterLocation.Header,
                    Required = true,
                    Description = "1 to 200 characters. The same key and body give the same answer and one effect; the same key with another body is refused.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = 200 },
                });
            }

            return Task.CompletedTask;
        });
    }
}
