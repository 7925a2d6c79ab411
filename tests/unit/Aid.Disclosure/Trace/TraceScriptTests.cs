using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Trace;

/// <summary>The browser's composer, run by node: the same leaves, the same traces.</summary>
public sealed class TraceScriptTests
{
    private const string Folder = "tests/unit/Aid.Disclosure/Trace";

    [Fact]
    public async Task Script_OverTheVectors_DecodesAndComposesAsTheLedgerDoes()
    {
        using JsonDocument vectors = JsonDocument.Parse(await File.ReadAllBytesAsync(RepositoryFile.Path("tests/vectors/leaves.json"), TestContext.Current.CancellationToken));
        JsonElement leaves = vectors.RootElement.GetProperty("leaves");
        string fund = "0102" + "000166" + "00016f" + "0003e68588" + "0000" + "01" + "000467696674" + "0000476c" + "00" + "0000";

        // Version, kind, trailing byte, bad UTF-8, bool 2, and an entry number of 2^53, which must not be rounded.
        string[] bad = ["02" + fund[2..], "0116" + fund[4..], fund + "00", fund.Replace("e68588", "e68528", StringComparison.Ordinal), fund[..^6] + "020000", "010c0002653100200000000000000000476c000000000000000000000000"];
        List<TraceCase> cases =
        [
            .. VectorRecords.Files().SelectMany(file => file.Vectors, (file, vector) => new TraceCase(
                vector.Name,
                [.. VectorRecords.Leaves(file, vector).Select(leaf => Convert.ToBase64String(leaf))],
                vector.Expect.GetProperty("gifts").EnumerateObject().ToDictionary(gift => gift.Name, gift => gift.Value, StringComparer.Ordinal))),
        ];
        string input = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(input, JsonSerializer.Serialize(new { leaves, bad, cases }, JsonSerializerOptions.Web), TestContext.Current.CancellationToken);
            using JsonDocument result = JsonDocument.Parse(await Node(RepositoryFile.Path($"{Folder}/trace-vectors.mjs"), RepositoryFile.Path("public-site/assets"), input));
            Assert.Empty(result.RootElement.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()));
            Assert.Equal(leaves.GetArrayLength(), result.RootElement.GetProperty("leaves").GetInt32());
            Assert.Equal(cases.Count, result.RootElement.GetProperty("cases").GetInt32());
        }
        finally
        {
            File.Delete(input);
        }
    }

    /// <summary>Runs a script; skips the test where node is not installed.</summary>
    internal static async Task<string> Node(params string[] arguments)
    {
        ProcessStartInfo start = new("node", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process? process = Start(start);
        Assert.SkipWhen(process is null, "node is not installed: the browser's composer was not run.");
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return await output;
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>The public records of one set of books as leaves, and what its gifts' traces must be.</summary>
/// <param name="Name">Name of the vector.</param>
/// <param name="Leaves">Leaves in base64.</param>
/// <param name="Gifts">By gift: state, where, units.</param>
internal sealed record TraceCase(string Name, IReadOnlyList<string> Leaves, IReadOnlyDictionary<string, JsonElement> Gifts);
