using System.Net;
using Aid.Disclosure.Verification;

namespace Aid.Cli.Public;

/// <summary>A release's public files over HTTP. It cannot list them, so superfluous files are not found; every file that a manifest names is.</summary>
/// <param name="http">A client whose base address ends in '/'.</param>
internal sealed class HttpReleaseFiles(HttpClient http) : IReleaseFiles
{
    /// <summary>Larger than any file of a release; a longer answer is cut off by an error instead of filling memory.</summary>
    public const int MaximumBytes = 512 * 1024 * 1024;

    /// <inheritdoc />
    public IEnumerable<string>? List() => null;

    /// <inheritdoc />
    public async ValueTask<byte[]?> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        try
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri(Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal), UriKind.Relative), cancellationToken);
            if (response.StatusCode == HttpStatusCode.NotFound) return null;
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (HttpRequestException error)
        {
            throw new IOException($"{path}: {error.Message}", error);
        }
    }
}
