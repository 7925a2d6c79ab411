using System.Text.Json;
using Aid.Disclosure.Commitments;
using Aid.Tests.Unit.Disclosure.Verification;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Trace;

/// <summary>The browser's way from a receipt's code to a checked trace, over the files of a release, run by node.</summary>
public sealed class TraceReceiptTests
{
    [Fact]
    public async Task Receipt_OfAGift_IsComposedAndProved()
    {
        using SmallRelease release = await ReleaseVerifierTests.PublishedAsync();
        using JsonDocument json = await LookUpAsync(release, Code(release, "g7", SmallBooks.Secret));
        JsonElement result = json.RootElement;
        Assert.False(result.TryGetProperty("error", out JsonElement error), error.ToString());

        // g7 owns 594 to 693 of 990 net: 6 in the payment d1, 93 passed on by d2, of which the first 50 are reported by d3.
        string[] steps = [.. result.GetProperty("steps").EnumerateArray().Select(step => $"{step.GetProperty("state")} {step.GetProperty("where")} {step.GetProperty("units")}")];
        Assert.Equal(["fee at-recording 1", "used d1 6", "used d3 50", "passed d2 43"], steps);
        Assert.Equal("d3", result.GetProperty("steps")[2].GetProperty("subject").GetProperty("record").GetProperty("Id").GetString());
        Assert.Equal("d2", result.GetProperty("moves")[0].GetProperty("outflow").GetProperty("Id").GetString());
        JsonElement proof = result.GetProperty("checked");
        Assert.Equal("valid", proof.GetProperty("signature").GetString());
        Assert.True(proof.GetProperty("sums").GetBoolean());
        Assert.True(proof.GetProperty("leaves").GetInt32() > 5);
        Assert.DoesNotContain(result.GetProperty("read").EnumerateArray(), path => path.GetString()!.Contains("7788", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Receipt_OfAnotherSecretOrNoGift_IsUnknown()
    {
        using SmallRelease release = await ReleaseVerifierTests.PublishedAsync();
        Assert.Equal("receipt.unknown", await ErrorAsync(release, Code(release, "g7", new byte[10])));
        Assert.Equal("receipt.unknown", await ErrorAsync(release, ReceiptCode.Format(0, SmallBooks.Secret)));
        Assert.Equal("receipt.unknown", await ErrorAsync(release, ReceiptCode.Format(99_999, SmallBooks.Secret)));
        Assert.Equal("code.malformed", await ErrorAsync(release, "hello"));
    }

    [Theory]
    [InlineData("log/checkpoint", "checkpoint.signature")]
    [InlineData("log/tile/entries", "proof.failed")]
    [InlineData("data/lines/A~~CNY/0.json", "data.mismatch")]
    public async Task Receipt_OverAChangedFile_IsRefused(string path, string code)
    {
        using SmallRelease release = await ReleaseVerifierTests.PublishedAsync();
        string full = Path.Combine(release.Folder, path);
        foreach (string file in Directory.Exists(full) ? Directory.GetFiles(full, "*", SearchOption.AllDirectories) : [full])
        {
            string text = await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);
            string changed = path switch
            {
                "log/checkpoint" => text.Replace("test.example/log\n", "test.example/lag\n", StringComparison.Ordinal),
                "log/tile/entries" => text.Replace("g7", "g7".ToUpperInvariant(), StringComparison.Ordinal),
                _ => text.Replace("\"d1\",0]", "\"d1\",1]", StringComparison.Ordinal),
            };
            await File.WriteAllTextAsync(file, changed, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);
        }

        Assert.Equal(code, await ErrorAsync(release, Code(release, "g7", SmallBooks.Secret)));
    }

    private static string Code(SmallRelease release, string gift, byte[] secret)
    {
        string line = File.ReadLines(Path.Combine(release.Folder, "data/records/1/Donations.jsonl")).Single(text => text.Contains($"\"Id\":\"{gift}\"", StringComparison.Ordinal));
        using JsonDocument json = JsonDocument.Parse(line);
        return ReceiptCode.Format(json.RootElement.GetProperty("LeafIndex").GetInt64(), secret);
    }

    private static async Task<string?> ErrorAsync(SmallRelease release, string code)
    {
        using JsonDocument json = await LookUpAsync(release, code);
        return json.RootElement.TryGetProperty("error", out JsonElement error) ? error.GetString() : null;
    }

    private static async Task<JsonDocument> LookUpAsync(SmallRelease release, string code) => JsonDocument.Parse(
        await TraceScriptTests.Node(RepositoryFile.Path("tests/unit/Aid.Disclosure/Trace/trace-receipt.mjs"), RepositoryFile.Path("public-site/assets"), release.Folder, code));
}
