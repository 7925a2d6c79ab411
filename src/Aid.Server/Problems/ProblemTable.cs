using System.Diagnostics;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using Microsoft.AspNetCore.Http;

namespace Aid.Server.Problems;

/// <summary>
/// The one table from refusals to RFC 9457 problem details. Each <c>type</c> resolves into <c>api-docs/problems.md</c>, which the server shows at
/// <c>/problems</c>; a test holds the table, the document and the refusals of the code together.
/// </summary>
internal static class ProblemTable
{
    /// <summary>Prefix of every problem type; what follows is the refusal's code.</summary>
    public const string TypePrefix = "/problems#";

    /// <summary>Endings and codes that answer something other than 422, the plain "understood and refused".</summary>
    private static readonly Dictionary<string, int> Statuses = new(StringComparer.Ordinal)
    {
        ["command.invalid"] = StatusCodes.Status400BadRequest,
        ["request.malformed"] = StatusCodes.Status400BadRequest,
        ["idempotency.key-missing"] = StatusCodes.Status400BadRequest,
        ["key.unknown"] = StatusCodes.Status401Unauthorized,
        ["disbursement.own-approval"] = StatusCodes.Status403Forbidden,
        ["reversal.own-approval"] = StatusCodes.Status403Forbidden,
        ["correction.own-approval"] = StatusCodes.Status403Forbidden,
        ["claim.own-approval"] = StatusCodes.Status403Forbidden,
        ["year.own-approval"] = StatusCodes.Status403Forbidden,
        ["import.own-commit"] = StatusCodes.Status403Forbidden,
        ["finding.own-approval"] = StatusCodes.Status403Forbidden,
        ["statute.own-approval"] = StatusCodes.Status403Forbidden,
        ["claim.throttled"] = StatusCodes.Status429TooManyRequests,
        ["overseas-gift.own-review"] = StatusCodes.Status403Forbidden,
        ["box-opening.own-count"] = StatusCodes.Status403Forbidden,
        ["retained.own-access"] = StatusCodes.Status403Forbidden,
        ["retained.locked"] = StatusCodes.Status403Forbidden,
        ["consent.missing"] = StatusCodes.Status409Conflict,
        ["correction-proposal.overtaken"] = StatusCodes.Status409Conflict,
        ["donor.erased"] = StatusCodes.Status410Gone,
        ["waiver.own-approval"] = StatusCodes.Status403Forbidden,
        ["consignment.own-receipt"] = StatusCodes.Status403Forbidden,
        ["count.own-approval"] = StatusCodes.Status403Forbidden,
        ["purchase.own-approval"] = StatusCodes.Status403Forbidden,
        ["fund.insufficient"] = StatusCodes.Status409Conflict,
        ["publish.refused"] = StatusCodes.Status409Conflict,
        ["consent.removal-pending"] = StatusCodes.Status503ServiceUnavailable,
        ["close-out.own-approval"] = StatusCodes.Status403Forbidden,
        ["live.full"] = StatusCodes.Status503ServiceUnavailable,
        ["storage.busy"] = StatusCodes.Status503ServiceUnavailable,
        ["storage.failed"] = StatusCodes.Status507InsufficientStorage,
    };

    /// <summary>The HTTP status of a refusal.</summary>
    public static int StatusOf(string code)
    {
        if (Statuses.TryGetValue(code, out int status)) return status;
        if (code.EndsWith(".unknown", StringComparison.Ordinal)) return StatusCodes.Status404NotFound;
        return code.EndsWith(".exists", StringComparison.Ordinal) || code.EndsWith(".known", StringComparison.Ordinal)
            ? StatusCodes.Status409Conflict
            : StatusCodes.Status422UnprocessableEntity;
    }

    /// <summary>The answer to a refusal: Chinese and English, the code, every fault of the body, no internals.</summary>
    public static IResult Of(Refusal refusal) => Of(refusal.Code, refusal.Zh, refusal.En, (refusal as CommandInvalid)?.Faults);

    /// <summary>The answer to a refusal that the host itself makes.</summary>
    public static IResult Of(string code, string zh, string en, IReadOnlyList<FieldFault>? faults = null)
    {
        int status = StatusOf(code);
        Dictionary<string, object?> extensions = new(StringComparer.Ordinal) { ["code"] = code, ["detailZh"] = zh, ["traceId"] = Activity.Current?.Id };
        if (faults is not null) extensions["errors"] = faults.GroupBy(fault => fault.Field, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(fault => fault.Expected).ToArray(), StringComparer.Ordinal);
        IResult problem = Results.Problem(detail: en, statusCode: status, title: code, type: TypePrefix + code, extensions: extensions);
        return status == StatusCodes.Status503ServiceUnavailable ? new Retry(problem) : problem;
    }

    private sealed class Retry(IResult problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = "2";
            return problem.ExecuteAsync(httpContext);
        }
    }
}
