using System.Runtime.CompilerServices;
using System.Text.Json;
using Aid.Disclosure.Verification;

namespace Aid.Tests.Unit.Disclosure.Verification;

/// <summary>A feed that shows the newest lines of the bulk parts; a change may return null to leave one out.</summary>
internal sealed class BulkFeed(string folder) : IFeedSource
{
    public Func<string, string?> Change { get; set; } = text => text;

    public async IAsyncEnumerable<JsonElement> ReadAsync(string set, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Dictionary<string, string> newest = new(StringComparer.Ordinal);
        foreach (string line in Directory.EnumerateFiles(folder, $"{set}.jsonl", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
            newest[JsonDocument.Parse(line).RootElement.GetProperty("Id").GetString()!] = line;
        foreach (string line in newest.Values.Select(Change).OfType<string>())
        {
            await Task.Yield();
            yield return JsonDocument.Parse(line).RootElement;
        }
    }

    IAsyncEnumerable<JsonElement>? IFeedSource.ReadAsync(string set, CancellationToken cancellationToken) => set == "Releases" ? null : ReadAsync(set, cancellationToken);
}

/// <summary>A server: it cannot say which files it has.</summary>
internal sealed class UnlistedFiles(IReleaseFiles files) : IReleaseFiles
{
    public IEnumerable<string>? List() => null;

    public ValueTask<byte[]?> ReadAsync(string path, CancellationToken cancellationToken = default) => files.ReadAsync(path, cancellationToken);
}

/// <summary>A release with one file changed, or without it.</summary>
internal sealed class ChangedFiles(IReleaseFiles files, string changed, Action<byte[]>? change) : IReleaseFiles
{
    public IEnumerable<string>? List() => files.List()?.Where(path => change is not null || path != changed);

    public async ValueTask<byte[]?> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        byte[]? bytes = path == changed && change is null ? null : await files.ReadAsync(path, cancellationToken);
        if (path == changed && bytes is not null)
            change!(bytes);
        return bytes;
    }
}
