using System.Globalization;
using Aid.Application.Books;
using Aid.Application.Claims;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using Aid.Server.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Server.Claims;

/// <summary>
/// POST /claim: a giver without a receipt asks for its code by order number, amount and day. A plain form, so that it works without script. Whatever does not match gets one answer: the same
/// status, headers and bytes, after the same time.
/// </summary>
internal static class ClaimEndpoint
{
    private const int MaxBodyBytes = 4 * 1024;
    private const int OrderLength = 100;

    /// <summary>An answer is given no sooner than this after its request, so that its time tells nothing about what was found.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(300);

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/claim", () => Results.Redirect("/claim.html")).ExcludeFromDescription();
        routes.MapPost("/claim", (HttpContext http) => AnswerAsync(http)).ExcludeFromDescription();
    }

    private static async Task AnswerAsync(HttpContext http)
    {
        PublicFiles.SetSecurityHeaders(http.Response);
        http.Response.Headers.CacheControl = "no-store";
        if (!http.RequestServices.GetRequiredService<ClaimThrottle>().TryTake(http.Connection.RemoteIpAddress, out int wait))
        {
            http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
            await WriteAsync(http, StatusCodes.Status429TooManyRequests, ClaimPages.Throttled);
            return;
        }

        TimeProvider time = TimeProvider.System;
        long started = time.GetTimestamp();
        (int status, string page) = await FindAsync(http);
        TimeSpan rest = Pace - time.GetElapsedTime(started);
        if (rest > TimeSpan.Zero) await Task.Delay(rest, time, http.RequestAborted);
        await WriteAsync(http, status, page);
    }

    private static async Task<(int Status, string Page)> FindAsync(HttpContext http)
    {
        if (await ReadAsync(http) is not { } query) return (StatusCodes.Status400BadRequest, ClaimPages.Malformed);
        Result<ClaimedCode> found = await http.RequestServices.GetRequiredService<BooksHost>().QueryAsync(query, http.RequestAborted);
        return found.IsRefused ? (StatusCodes.Status422UnprocessableEntity, ClaimPages.Unmatched(found.Refusal)) : (StatusCodes.Status200OK, ClaimPages.Found(found.Value.Code));
    }

    private static async Task<FindClaimed?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength is null or > MaxBodyBytes) return null;
        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }
        string order = form["order"].ToString().Trim();
        if (order.Length is 0 or > OrderLength) return null;
        Result<Money> amount = Money.Parse(form["amount"].ToString().Trim().TrimEnd('元'), Asset.Cny);
        return !amount.IsRefused && amount.Value.Minor > 0 && DateOnly.TryParseExact(form["date"].ToString().Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly on)
            ? new FindClaimed(order, amount.Value.Minor, on)
            : null;
    }

    private static Task WriteAsync(HttpContext http, int status, string page)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.ContentLength = System.Text.Encoding.UTF8.GetByteCount(page);
        return http.Response.WriteAsync(page, http.RequestAborted);
    }
}
