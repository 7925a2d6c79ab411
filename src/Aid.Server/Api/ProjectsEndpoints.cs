using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Endpoints of this area; see <see cref="ApiEndpoints"/>.</summary>
internal static class ProjectsEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
    }
}
