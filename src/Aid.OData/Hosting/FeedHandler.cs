using System.Text;
using Aid.OData.Model;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Aid.OData.Hosting;

/// <summary>Answers the requests of one feed.</summary>
internal sealed class FeedHandler<TContext>(string prefix, FeedModel<TContext> model, FeedOptions<TContext> options)
    where TContext : DbContext
{
    public async Task HandleAsync(HttpContext http)
    {
        if (http.Request.Path == $"{prefix}/$metadata")
        {
            http.Response.ContentType = "application/xml";
            await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(model.ToCsdlXml()), http.RequestAborted);
            return;
        }

        _ = options.Bounds;
        http.Response.StatusCode = StatusCodes.Status501NotImplemented;
    }
}
