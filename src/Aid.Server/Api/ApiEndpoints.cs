using Aid.Server.Keys;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Every endpoint of the API. A key is required for all of them, reads too: before a release, the books are not public.</summary>
internal static class ApiEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.AddEndpointFilter(BearerKeys.RequireAsync);
    }
}
