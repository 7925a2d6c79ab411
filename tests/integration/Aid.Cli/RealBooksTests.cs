using System.Text.Json;
using Aid.Tests.Integration.Imports;
using Xunit;

namespace Aid.Tests.Integration.Cli;

/// <summary>The published lists of January 2020 from statement to a stranger's check, at the command line alone.</summary>
public sealed class RealBooksTests
{
    [Fact]
    public async Task HubeiLists_ImportedPublishedAndVerified_HoldThePublishedFigures()
    {
        string list = SharedFiles.PathOf("hubei-2020", "donations.csv");
        string control = SharedFiles.PathOf("hubei-2020", "control-totals.csv");
        string folder = Directory.CreateTempSubdirectory("aid-hubei").FullName;
        await MustAsync("init", "--data", folder, "--organisation", "hubei", "--name", "湖北省红十字会", "--level", "province");
        await MustAsync("fund", "open", "--data", folder, "--code", "aid", "--name", "新冠肺炎捐款");
        await MustAsync("import", "--data", folder, "--fund", "aid", "--control", control, list);
        await HoldsAsync(folder);
        await MustAsync("publish", "--data", folder);
        await MustAsync("verify", folder);

        await MustAsync("import", "--data", folder, "--fund", "aid", "--control", control, list);
        await HoldsAsync(folder);
        (int code, _, string errors) = await AidProcess.RunAsync("publish", "--data", folder);
        Assert.Equal(1, code);
        Assert.Contains("publish.nothing", errors);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task HoldsAsync(string folder)
    {
        JsonElement money = JsonDocument.Parse(await MustAsync("statement", "--data", folder, "--fund", "aid", "--json")).RootElement.GetProperty("assets")[0];
        Assert.Equal(19_614, money.GetProperty("gifts").GetInt64());
        Assert.Equal(44_619_128_566, money.GetProperty("receivedUnits").GetInt64());
    }

    private static async Task<string> MustAsync(params string[] arguments)
    {
        (int code, string output, string errors) = await AidProcess.RunAsync(arguments);
        Assert.True(code == 0, errors);
        return output;
    }
}
