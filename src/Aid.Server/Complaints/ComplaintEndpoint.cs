using System.Net;
using Aid.Application.Books;
using Aid.Application.Complaints;
using Aid.Ledger.Results;
using Aid.Server.Problems;
using Aid.Server.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Server.Complaints;

/// <summary>
/// POST /complaints and POST /complaints/follow: the public's way in, without a key and without script. Bounded and throttled; the answer to a complaint is a number, told once, and the
/// number is never part of an address.
/// </summary>
internal static class ComplaintEndpoint
{
    private const int MaxBodyBytes = 32 * 1024;
    private const int RetrySeconds = 60;

    /// <summary>Who the books say recorded what the public sent.</summary>
    private static readonly Person Public = new("public");

    /// <summary>Maps both.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/complaints", (HttpContext http) => AnswerAsync(http, FileAsync)).ExcludeFromDescription();
        routes.MapPost("/complaints/follow", (HttpContext http) => AnswerAsync(http, FollowAsync)).ExcludeFromDescription();
    }

    private static async Task AnswerAsync(HttpContext http, Func<HttpContext, IFormCollection, Task<(int Status, string Page)>> answer)
    {
        PublicFiles.SetSecurityHeaders(http.Response);
        http.Response.Headers.CacheControl = "no-store";
        (int status, string page) = (StatusCodes.Status429TooManyRequests, ComplaintPages.Throttled);
        if (!http.RequestServices.GetRequiredService<ComplaintThrottle>().TryTake(http.Connection.RemoteIpAddress))
            http.Response.Headers.RetryAfter = RetrySeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        else
            (status, page) = await ReadAsync(http) is { } form ? await answer(http, form) : (StatusCodes.Status400BadRequest, ComplaintPages.Malformed);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(page, http.RequestAborted);
    }

    private static async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength is null or > MaxBodyBytes) return null;
        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null; // more fields, or longer ones, than a form of ours has
        }
    }

    private static async Task<(int Status, string Page)> FileAsync(HttpContext http, IFormCollection form)
    {
        // A field that people do not see and programs fill in.
        if (form["website"].ToString().Length > 0) return (StatusCodes.Status400BadRequest, ComplaintPages.Malformed);
        FileComplaint complaint = new()
        {
            OrganisationId = form["organisation"].ToString(), Text = form["text"].ToString().ReplaceLineEndings("\n").Trim(), Contact = form["contact"].ToString().Trim(), Channel = "form",
        };
        Result<ComplaintFiled> filed = await http.RequestServices.GetRequiredService<BooksHost>().SendAsync(complaint, Public, cancellationToken: http.RequestAborted);
        return filed.IsRefused ? (ProblemTable.StatusOf(filed.Refusal.Code), ComplaintPages.Refused(filed.Refusal)) : (StatusCodes.Status201Created, ComplaintPages.Filed(filed.Value));
    }

    private static async Task<(int Status, string Page)> FollowAsync(HttpContext http, IFormCollection form)
    {
        string number = form["number"].ToString();
        if (number.Length is 0 or > 60) return (StatusCodes.Status400BadRequest, ComplaintPages.Malformed);
        Result<ComplaintProgress> progress = await http.RequestServices.GetRequiredService<BooksHost>().QueryAsync(new FollowComplaint(number), http.RequestAborted);
        return progress.IsRefused ? (ProblemTable.StatusOf(progress.Refusal.Code), ComplaintPages.Refused(progress.Refusal)) : (StatusCodes.Status200OK, ComplaintPages.Progress(progress.Value));
    }

    /// <summary>Text for an element.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);
}
