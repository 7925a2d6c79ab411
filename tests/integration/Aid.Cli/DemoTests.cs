using System.Text.Json;
using Xunit;

namespace Aid.Tests.Integration.Cli;

/// <summary>The demonstration as a stranger meets it: built, served, verified, and found out when one byte is changed.</summary>
public sealed class DemoTests(DemoTests.Demo demo) : IClassFixture<DemoTests.Demo>
{
    [Fact]
    public async Task Verify_OfTheDemonstration_HoldsOverFolderAndServer()
    {
        (int folder, string output, string errors) = await AidProcess.RunAsync("verify", demo.Folder);
        Assert.True(folder == 0, errors);
        Assert.Contains("Everything holds", output);

        using AidProcess server = AidProcess.Start("serve", "--data", demo.Folder, "--urls", "http://127.0.0.1:0");
        string url = (await server.WaitForAsync("listening on"))["listening on ".Length..].Trim();
        (int served, _, string wrong) = await AidProcess.RunAsync("verify", url);
        Assert.True(served == 0, wrong);
    }

    [Fact]
    public async Task Statement_OfPutuo_GivesThePublishedFigures()
    {
        (int code, string output, _) = await AidProcess.RunAsync("statement", "--data", demo.Folder, "--fund", "putuo-aid", "--json");
        Assert.Equal(0, code);
        JsonElement money = JsonDocument.Parse(output).RootElement.GetProperty("assets").EnumerateArray().Single(asset => asset.GetProperty("asset").GetString() == "CNY");
        // 2,363,076.98 of money in 2023, of which 474,491.00 came from the city society.
        Assert.Equal(188_858_598, money.GetProperty("receivedUnits").GetInt64());
        Assert.Equal(47_449_100, money.GetProperty("movedInUnits").GetInt64());
    }

    [Fact]
    public async Task Verify_OfOneChangedByte_NamesTheFile()
    {
        string copy = Directory.CreateTempSubdirectory("aid-tampered").FullName;
        CopyTo(Path.Combine(demo.Folder, "public"), copy);
        string page = Path.Combine(copy, "funds", "tongxin.html");
        byte[] bytes = File.ReadAllBytes(page);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(page, bytes);
        (int code, _, string errors) = await AidProcess.RunAsync("verify", copy);
        Assert.Equal(1, code);
        Assert.Contains("funds/tongxin.html", errors);
        Directory.Delete(copy, recursive: true);
    }

    [Fact]
    public void Releases_OfTheDemonstration_HoldTheRefusal()
    {
        string refused = File.ReadAllText(Path.Combine(demo.Folder, "public", "releases", "index.html"));
        Assert.Contains("gate.cumulative-fell", refused);
        Assert.Contains("386,400,000", refused);
        Assert.Contains("85,501,100", refused);
    }

    [Fact]
    public async Task CommandLine_Wrong_EndsWith2()
    {
        Assert.Equal(2, (await AidProcess.RunAsync("statement", "--fund", "x")).Code);
        Assert.Equal(2, (await AidProcess.RunAsync("no-such-command")).Code);
        Assert.Equal(1, (await AidProcess.RunAsync("statement", "--data", demo.Folder, "--fund", "no-such-fund")).Code);
    }

    private static void CopyTo(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>The demonstration books, built once by the command itself.</summary>
    public sealed class Demo : IAsyncLifetime
    {
        public string Folder { get; } = Directory.CreateTempSubdirectory("aid-demo").FullName;

        public async ValueTask InitializeAsync()
        {
            (int code, _, string errors) = await AidProcess.RunAsync("demo", "--data", Folder, "--build-only");
            Assert.True(code == 0, errors);
        }

        public ValueTask DisposeAsync()
        {
            Directory.Delete(Folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
