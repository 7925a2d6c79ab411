using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Aid.OData.Requests;

/// <summary>How much control information a JSON answer carries (OData JSON Format §3.1).</summary>
internal enum MetadataLevel
{
    None,
    Minimal,
    Full,
}

/// <summary>The form in which a client wants its answer.</summary>
/// <param name="Level">Default minimal.</param>
/// <param name="LongsAsText">Whether <c>Edm.Int64</c> and <c>Edm.Decimal</c> are JSON strings, for clients that only have doubles.</param>
/// <param name="IsFullVersion">Whether the answer is OData 4.01; 4.0 where the client reads no more.</param>
/// <param name="PreferredPageSize">From <c>Prefer: maxpagesize</c>; null for none.</param>
internal sealed record Negotiation(MetadataLevel Level, bool LongsAsText, bool IsFullVersion, int? PreferredPageSize)
{
    public string Version => IsFullVersion ? "4.01" : "4.0";

    public string ContentType => "application/json;odata.metadata=" + Level switch
    {
        MetadataLevel.None => "none",
        MetadataLevel.Full => "full",
        _ => "minimal",
    } + (LongsAsText ? ";IEEE754Compatible=true" : string.Empty) + ";charset=utf-8";

    /// <summary>Reads the headers of a request for JSON.</summary>
    public static Negotiation ForJson(HttpRequest request, string? format)
    {
        Negotiation plain = new(MetadataLevel.Minimal, false, Version401(request), PageSize(request));
        if (format is not null)
        {
            string asked = format is "json" ? "application/json" : format;
            return MediaTypeHeaderValue.TryParse(asked, out MediaTypeHeaderValue? type) && Read(plain, type) is { } chosen
                ? chosen
                : throw Refusals.NotAcceptable(format, "application/json", "$format");
        }

        StringValues accept = request.Headers.Accept;
        if (StringValues.IsNullOrEmpty(accept)) return plain;
        if (!MediaTypeHeaderValue.TryParseList(accept, out IList<MediaTypeHeaderValue>? types))
            throw Refusals.NotAcceptable(accept.ToString(), "application/json", "Accept");
        return types.Where(t => t.Quality is not 0).OrderByDescending(t => t.Quality ?? 1).Select(t => Read(plain, t)).FirstOrDefault(n => n is not null)
            ?? throw Refusals.NotAcceptable(accept.ToString(), "application/json", "Accept");
    }

    /// <summary>Whether the CSDL is asked for as JSON instead of XML.</summary>
    public static bool WantsJsonCsdl(HttpRequest request, string? format)
    {
        if (format is not null)
        {
            if (format is "xml" or "application/xml") return false;
            if (format is "json" or "application/json") return true;
            throw Refusals.NotAcceptable(format, "application/xml or application/json", "$format");
        }

        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? types)) return false;
        foreach (MediaTypeHeaderValue type in types.Where(t => t.Quality is not 0).OrderByDescending(t => t.Quality ?? 1))
        {
            if (type.MatchesAllTypes || type.MediaType.Equals("application/xml", StringComparison.OrdinalIgnoreCase) || type.MediaType == "application/*") return false;
            if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)) return true;
        }

        throw Refusals.NotAcceptable(request.Headers.Accept.ToString(), "application/xml or application/json", "Accept");
    }

    /// <summary>Refuses what the client says it speaks, and tells whether it reads 4.01.</summary>
    public static bool Version401(HttpRequest request)
    {
        string sent = request.Headers["OData-Version"].ToString();
        if (sent is not ("" or "4.0" or "4.01")) throw Refusals.VersionUnsupported("OData-Version", sent);
        string max = request.Headers["OData-MaxVersion"].ToString();
        if (max.Length == 0) return true;
        if (!decimal.TryParse(max, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out decimal version)
            || version < 4.0m)
        {
            throw Refusals.VersionUnsupported("OData-MaxVersion", max);
        }

        return version >= 4.01m;
    }

    private static Negotiation? Read(Negotiation plain, MediaTypeHeaderValue type)
    {
        bool isJson = type.MatchesAllTypes
            || type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase);
        if (!isJson) return null;
        Negotiation read = plain;
        foreach (NameValueHeaderValue parameter in type.Parameters)
        {
            string name = parameter.Name.ToString().ToLowerInvariant();
            string value = HeaderUtilities.RemoveQuotes(parameter.Value).ToString().ToLowerInvariant();
            if (name is "odata.metadata" or "metadata")
            {
                if (!Enum.TryParse(value, ignoreCase: true, out MetadataLevel level) || !Enum.IsDefined(level) || char.IsDigit(value[0])) return null;
                read = read with { Level = level };
            }

            if (name is "ieee754compatible") read = read with { LongsAsText = value == "true" };
        }

        return read;
    }

    // A preference that makes no sense is no preference (RFC 7240 §2); one that is too large is bounded by the caller.
    private static int? PageSize(HttpRequest request)
    {
        foreach (string item in request.Headers["Prefer"].SelectMany(h => (h ?? string.Empty).Split(',')))
        {
            string[] pair = item.Split(';')[0].Split('=', 2, StringSplitOptions.TrimEntries);
            bool isSize = pair[0].Equals("maxpagesize", StringComparison.OrdinalIgnoreCase)
                || pair[0].Equals("odata.maxpagesize", StringComparison.OrdinalIgnoreCase);
            if (!isSize || pair.Length < 2) continue;
            string digits = pair[1].Trim('"');
            if (digits.Length is 0 or > 18 || !digits.All(char.IsAsciiDigit)) continue;
            long size = long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
            if (size > 0) return (int)Math.Min(size, int.MaxValue);
        }

        return null;
    }
}
