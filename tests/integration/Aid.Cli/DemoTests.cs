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
    public void Campaign_OfTheDemonstration_IsShownFromPlanToCloseOut()
    {
        string page = File.ReadAllText(Path.Combine(demo.Folder, "public", "campaigns", "yunnan-99-2020.html"));
        foreach (string said in new[] { "12,633,967.50", "634,875", "母计划 10 个，子计划 19 个", "316 支队伍", "12,650,488.10", "平台重复推送 29 笔", "收回", "150,000.00", "按时" }) Assert.Contains(said, page);
        Assert.Contains("4,369,928.19", File.ReadAllText(Path.Combine(demo.Folder, "public", "campaigns", "yunnan-dianmiao-2020.html")));
        string live = File.ReadAllText(Path.Combine(demo.Folder, "public", "campaigns", "yunnan-58-2024.html"));
        Assert.Contains("live/campaigns/yunnan-58-2024", live);
        Assert.DoesNotContain("231,456.80", live);
        Assert.Equal(316, Directory.GetFiles(Path.Combine(demo.Folder, "public", "teams")).Length);
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
