using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>What walk-throughs of givers ask again and again.</summary>
internal static class GivingHouse
{
    /// <summary>Books of one city with a relief fund that has the projects "wuhan" and "yichang".</summary>
    public static async Task<RealHouse> OpenAsync(TimeProvider? time = null)
    {
        RealHouse house = await RealHouse.OpenAsync(time);
        await BeginAsync(house);
        return house;
    }

    public static async Task BeginAsync(RealHouse house)
    {
        await house.DoAsync(new RegisterOrganisation { Code = "hubei", NameZh = "湖北省红十字会", Level = "province", DivisionCode = "420000" });
        await house.DoAsync(new OpenFund { Code = "relief", NameZh = "疫情防控" });
        await house.DoAsync(new OpenProject { Code = "wuhan", FundId = "relief", NameZh = "武汉" });
        await house.DoAsync(new OpenProject { Code = "yichang", FundId = "relief", NameZh = "宜昌" });
    }

    /// <summary>A gift of money.</summary>
    public static Task<Recorded> GiveAsync(this RealHouse house, long units, string? donor = null, string giver = "", string nameForm = "withheld", string memo = "") =>
        house.DoAsync(new RecordDonation { Parts = [new("relief", units)], DonorId = donor, Giver = giver, NameForm = nameForm, Memo = memo });

    /// <summary>Sends a command that must be refused, and gives the code.</summary>
    public static async Task<string> RefusedAsync<T>(this RealHouse house, Command<T> command, Aid.Application.Books.Person? person = null)
    {
        var result = await house.Host.SendAsync(command, person ?? RealHouse.Maker);
        Assert.True(result.IsRefused);
        Assert.NotEmpty(result.Refusal.Zh);
        Assert.NotEmpty(result.Refusal.En);
        return result.Refusal.Code;
    }

    /// <summary>Asks a question that must be answered.</summary>
    public static async Task<T> AskAsync<T>(this RealHouse house, Query<T> query)
    {
        var result = await house.Host.QueryAsync(query);
        Assert.False(result.IsRefused, result.IsRefused ? result.Refusal.En : "");
        return result.Value;
    }

    /// <summary>Every public file but the names, by path.</summary>
    public static SortedDictionary<string, byte[]> PublicFiles(this RealHouse house, bool withNames = false) => new(
        Directory.EnumerateFiles(house.Folder.Public, "*", SearchOption.AllDirectories).Select(path => (Path: Path.GetRelativePath(house.Folder.Public, path).Replace('\\', '/'), File: path))
            .Where(file => withNames || !file.Path.StartsWith("names/", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => File.ReadAllBytes(file.File)),
        StringComparer.Ordinal);

    /// <summary>Files below a folder that hold a text, as UTF-8 or UTF-16.</summary>
    public static IReadOnlyList<string> FilesHolding(string folder, string text)
    {
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        byte[] utf16 = System.Text.Encoding.Unicode.GetBytes(text);
        List<string> found = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".sock", StringComparison.Ordinal) && !path.EndsWith(".lock", StringComparison.Ordinal)))
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            if (bytes.AsSpan().IndexOf(utf8) >= 0 || bytes.AsSpan().IndexOf(utf16) >= 0) found.Add(Path.GetRelativePath(folder, path));
        }
        return found;
    }
}

/// <summary>A clock that tests put.</summary>
internal sealed class SetClock : TimeProvider
{
    private DateTimeOffset _now = new(2020, 2, 1, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void On(int year, int month, int day, int hour = 10) => _now = new DateTimeOffset(year, month, day, hour, 0, 0, TimeSpan.FromHours(8));
}
