using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Problems;

/// <summary>Shows <c>api-docs/problems.md</c> at <c>/problems</c>, where every problem type points.</summary>
internal static class ProblemDocument
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("problems.md")!;
        using StreamReader reader = new(stream);
        string text = reader.ReadToEnd();
        routes.MapGet("/problems", () => Results.Text(text, "text/markdown; charset=utf-8")).ExcludeFromDescription();
    }
}
