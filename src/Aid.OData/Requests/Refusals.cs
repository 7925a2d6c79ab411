using Microsoft.AspNetCore.Http;

namespace Aid.OData.Requests;

/// <summary>Every way in which a request is refused.</summary>
internal static class Refusals
{
    public static FeedRefusal MethodNotAllowed(string method) =>
        new(StatusCodes.Status405MethodNotAllowed, "feed.read-only", $"The feed is read-only; {method} does not exist here.");

    public static FeedRefusal UrlTooLong(int limit) =>
        new(StatusCodes.Status414UriTooLong, "feed.url-too-long", $"The URL is longer than {limit} characters.");

    public static FeedRefusal VersionUnsupported(string header, string value) =>
        new(StatusCodes.Status400BadRequest, "feed.version-unsupported", $"The feed speaks OData 4.0 and 4.01, not '{Shown(value)}'.", header);

    public static FeedRefusal NotAcceptable(string asked, string offered, string target) =>
        new(StatusCodes.Status406NotAcceptable, "feed.not-acceptable", $"'{Shown(asked)}' cannot be answered; this resource is {offered}.", target);

    public static FeedRefusal PathMalformed(string why, string segment) =>
        new(StatusCodes.Status400BadRequest, "feed.path-malformed", why, Shown(segment));

    public static FeedRefusal PathTooDeep(int limit) =>
        new(StatusCodes.Status400BadRequest, "feed.path-too-deep", $"The path has more than {limit} segments.");

    public static FeedRefusal SetUnknown(string name) =>
        new(StatusCodes.Status404NotFound, "feed.set-unknown", $"There is no entity set '{Shown(name)}'; the service document lists them.", Shown(name));

    public static FeedRefusal SegmentUnknown(string entity, string name) =>
        new(StatusCodes.Status404NotFound, "feed.segment-unknown", $"{entity} has no property or navigation '{Shown(name)}'.", Shown(name));

    public static FeedRefusal EntityNotFound(string path) =>
        new(StatusCodes.Status404NotFound, "feed.entity-not-found", "There is no entity with this key.", Shown(path));

    public static FeedRefusal KeyMalformed(string why, string segment) =>
        new(StatusCodes.Status400BadRequest, "feed.key-malformed", why, Shown(segment));

    public static FeedRefusal OptionUnknown(string name) =>
        new(StatusCodes.Status400BadRequest, "feed.option-unknown", $"'{Shown(name)}' is not a query option of OData 4.01.", Shown(name));

    public static FeedRefusal OptionTwice(string name) =>
        new(StatusCodes.Status400BadRequest, "feed.option-twice", $"'{name}' is given twice.", name);

    public static FeedRefusal OptionNotApplicable(string name, string resource) =>
        new(StatusCodes.Status400BadRequest, "feed.option-not-applicable", $"'{name}' does not apply to {resource}.", name);

    public static FeedRefusal NotImplemented(string what, string target) =>
        new(StatusCodes.Status501NotImplemented, "feed.not-implemented", $"{what} is not implemented.", Shown(target));

    public static FeedRefusal NotTranslatable(string target) =>
        new(StatusCodes.Status501NotImplemented, "feed.not-translatable", "The database cannot evaluate this expression.", target);

    public static FeedRefusal OptionInvalid(string name, string why) =>
        new(StatusCodes.Status400BadRequest, "feed.option-invalid", why, name);

    public static FeedRefusal PropertyUnknown(string entity, string name, string option) =>
        new(StatusCodes.Status400BadRequest, "feed.property-unknown", $"{entity} has no property '{Shown(name)}'.", option);

    public static FeedRefusal NotComparable(string what, string option) =>
        new(StatusCodes.Status400BadRequest, "feed.not-comparable", $"{what} cannot be compared or ordered.", option);

    public static FeedRefusal TooComplex(string what, int limit, string option) =>
        new(StatusCodes.Status400BadRequest, "feed.too-complex", $"More than {limit} {what} in one request.", option);

    public static FeedRefusal SkipTooFar(int limit) =>
        new(StatusCodes.Status400BadRequest, "feed.skip-too-far", $"$skip goes up to {limit}; follow next links to read on.", "$skip");

    public static FeedRefusal SkipTokenInvalid() =>
        new(StatusCodes.Status400BadRequest, "feed.skip-token-invalid", "This next link was not made by this feed for this query.", "$skiptoken");

    public static FeedRefusal PinGone() =>
        new(StatusCodes.Status410Gone, "feed.pin-gone", "The state that this next link continues can no longer be shown; start again.", "$skiptoken");

    public static FeedRefusal ValueOutOfRange() =>
        new(StatusCodes.Status400BadRequest, "feed.value-out-of-range", "A value in the expression is out of range, or divides by zero.");

    public static FeedRefusal Unavailable() =>
        new(StatusCodes.Status503ServiceUnavailable, "feed.unavailable", "The database is busy; try again in a few seconds.");

    public static FeedRefusal Failed(string traceId) =>
        new(StatusCodes.Status500InternalServerError, "feed.failed", $"The feed failed; the trace id is {traceId}.");

    // What a client sent comes back to it shortened and without control characters: it ends in logs and terminals.
    private static string Shown(string text)
    {
        string clean = new([.. text.Take(80).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c)]);
        return text.Length > 80 ? clean + "…" : clean;
    }
}
