using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Aid.Server.Site;

/// <summary>
/// Serves the public folder. Each file is opened once and its length taken from the open handle, so that an answer is wholly the old or wholly the new
/// bytes while a release rolls forward by renames; the framework's static files look at the path twice and may mix the two.
/// </summary>
internal sealed class PublicFiles(string root)
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".jsonl"] = "application/x-ndjson",
        [".txt"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".xml"] = "application/xml",
        [".pdf"] = "application/pdf",
        [".jpg"] = "image/jpeg",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    };

    private readonly string _root = Path.GetFullPath(root) + Path.DirectorySeparatorChar;

    /// <summary>Answers GET and HEAD with the file that the path names; a folder means its <c>index.html</c>; what is not there, the site's own 404 page.</summary>
    public async Task ServeAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        string path = context.Request.Path.Value ?? "/";
        FileStream? found = Open(path);
        using FileStream? file = found ?? Open("/404.html");
        SetSecurityHeaders(response);
        if (file is null)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        string name = Path.GetRelativePath(_root, file.Name).Replace('\\', '/');
        if (found is null) response.StatusCode = StatusCodes.Status404NotFound;
        response.ContentType = ContentTypes.GetValueOrDefault(Path.GetExtension(name), name is "log/checkpoint" or "log/key" ? "text/plain; charset=utf-8" : "application/octet-stream");
        response.Headers.CacheControl = IsImmutable(name) ? "public, max-age=31536000, immutable" : "no-cache";
        response.Headers.AccessControlAllowOrigin = "*";
        EntityTagHeaderValue tag = TagOf(file);
        response.Headers.ETag = tag.ToString();
        if (response.StatusCode == StatusCodes.Status200OK && IsKnown(context.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentLength = file.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await file.CopyToAsync(response.Body, context.RequestAborted);
    }

    private FileStream? Open(string path)
    {
        if (path.Contains('\0') || path.Contains('\\')) return null;
        string full = Path.GetFullPath(_root + path.TrimStart('/'));
        if (!full.StartsWith(_root, StringComparison.Ordinal) && full + Path.DirectorySeparatorChar != _root) return null;
        if (path.EndsWith('/') || Directory.Exists(full)) full = Path.Combine(full, "index.html");
        try
        {
            return new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (IOException)
        {
            return null; // not there, or a name too long: the same answer for both
        }
        catch (UnauthorizedAccessException)
        {
            return null; // a folder with the name of a file
        }
    }

    /// <summary>Full tiles, full entry bundles, a release's bulk parts and documents under their hash never change.</summary>
    private static bool IsImmutable(string name) =>
        name.StartsWith("data/records/", StringComparison.Ordinal) || name.StartsWith("documents/files/", StringComparison.Ordinal) || name.StartsWith("log/tile/", StringComparison.Ordinal);

    private static EntityTagHeaderValue TagOf(FileStream file) =>
        new(string.Create(CultureInfo.InvariantCulture, $"\"{File.GetLastWriteTimeUtc(file.SafeFileHandle).Ticks:x}-{file.Length:x}\""));

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    /// <summary>Sets what every page of the site is answered with.</summary>
    public static void SetSecurityHeaders(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
