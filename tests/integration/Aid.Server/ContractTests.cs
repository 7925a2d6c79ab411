using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Xunit;

namespace Aid.Tests.Integration.Server;

/// <summary>
/// api-docs/openapi.json and feed.csdl.xml are what the server says of itself. AID_WRITE_DOCS=1 writes them anew.
/// </summary>
public sealed class ContractTests(ServerHouse house) : IClassFixture<ServerHouse>
{
    [Theory]
    [InlineData("/api/v1/openapi.json", "openapi.json")]
    [InlineData("/odata/$metadata", "feed.csdl.xml")]
    public async Task Document_OfTheServer_IsTheOneInApiDocs(string path, string file)
    {
        string found = await house.Nobody.GetStringAsync(path);
        if (file.EndsWith(".json", StringComparison.Ordinal)) found = JsonNode.Parse(found)!.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        found = found.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        string known = Path.Combine(ApiDocs(), file);
        if (Environment.GetEnvironmentVariable("AID_WRITE_DOCS") == "1") await File.WriteAllTextAsync(known, found);
        Assert.Equal(await File.ReadAllTextAsync(known), found);
    }

    private static string ApiDocs([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "api-docs"));
}
