using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Aid.Disclosure.Verification;

namespace Aid.Cli.Public;

/// <summary>The feed of a running server, read page by page as any OData client would.</summary>
/// <param name="http">A client whose base address ends in '/'.</param>
internal sealed class HttpFeedSource(HttpClient http) : IFeedSource
{
    private const int PageSize = 1_000;

    /// <summary>What a record carries inside, which the feed gives only when asked.</summary>
    private static readonly Dictionary<string, string> Details = new(StringComparer.Ordinal)
    {
        ["Donations"] = "Parts", ["Entries"] = "Postings", ["Outflows"] = "Targets", ["Releases"] = "Checks", ["RefusedReleases"] = "Reasons",
    };

    /// <inheritdoc />
    public async IAsyncEnumerable<JsonElement> ReadAsync(string set, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? next = $"odata/{set}" + (Details.TryGetValue(set, out string? detail) ? $"?$expand={detail}" : "");
        while (next is not null)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, next);
            request.Headers.Add("Prefer", $"odata.maxpagesize={PageSize}");
            using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
            if (response.StatusCode == HttpStatusCode.NotFound) yield break;
            if (!response.IsSuccessStatusCode) throw new IOException($"odata/{set}: {(int)response.StatusCode}");
            using JsonDocument page = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
            foreach (JsonElement entity in page.RootElement.GetProperty("value").EnumerateArray()) yield return entity.Clone();
            next = page.RootElement.TryGetProperty("@odata.nextLink", out JsonElement link) ? link.GetString() : null;
        }
    }
}
