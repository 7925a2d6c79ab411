using System.Globalization;
using System.Text;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Gate;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;
using Aid.Ledger.Results;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Aid.Tests.Integration.Publishing;

/// <summary>A data folder with a publisher, hand-made books and plain pages.</summary>
internal sealed class PublishingHouse : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("aid-publishing").FullName;

    public PublishingHouse()
    {
        Folder = new PublishingFolder(root);
        Rows = new DisclosureDatabase(Folder.Rows);
    }

    public PublishingFolder Folder { get; }

    public DisclosureDatabase Rows { get; }

    public HandMadeBooks Books { get; } = new();

    public IReleaseRenderer Renderer { get; set; } = new PlainRenderer();

    /// <summary>Throws at the named step, once, as a crash would stop there.</summary>
    public string? CrashAt { get; set; }

    public List<string> Steps { get; } = [];

    public Action<string>? OnStep { get; set; }

    public Publisher Publisher() => new(Folder, Rows, LogKeyFile.ReadOrCreate(Folder.SigningKey, "example.org/log"), Renderer, new FixedClock(), step =>
    {
        Steps.Add(step);
        OnStep?.Invoke(step);
        if (step == CrashAt)
            throw new CrashException(step);
    });

    public async Task<Result<PublishReport>> TryPublish(params Waiver[] waivers)
    {
        var result = await Publisher().PublishAsync(Books.Source(), waivers, TestContext.Current.CancellationToken);
        if (!result.IsRefused)
            Books.Taken();
        return result;
    }

    public async Task<PublishReport> Publish(params Waiver[] waivers)
    {
        var result = await TryPublish(waivers);
        Assert.False(result.IsRefused, result.IsRefused ? result.Refusal.En : "");
        return result.Value;
    }

    /// <summary>Every public file but the log's own, with its text.</summary>
    public SortedDictionary<string, string> PublicFiles()
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        if (Directory.Exists(Folder.Public))
            foreach (var file in Directory.EnumerateFiles(Folder.Public, "*", SearchOption.AllDirectories))
                files[Path.GetRelativePath(Folder.Public, file)] = Convert.ToBase64String(File.ReadAllBytes(file));
        return files;
    }

    public string PublicText(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Folder.Public, path)));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(root, true);
    }
}

internal sealed class CrashException(string step) : Exception("crashed at " + step);

internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2020, 4, 1, 8, 30, 15, 500, TimeSpan.Zero);
}

/// <summary>The fewest pages that show what a release touches: numbered gift pages, a page a fund, and the release's own.</summary>
internal sealed class PlainRenderer : IReleaseRenderer
{
    public string TemplateVersion { get; init; } = "plain-1";

    public async Task RenderAsync(IReleaseReader reader, bool everything, Func<string, ReadOnlyMemory<byte>, Task> write, CancellationToken cancellationToken)
    {
        var pages = everything
            ? Enumerable.Range(1, (int)((reader.Count<Donation>() + 99) / 100)).Select(p => (long)p)
            : reader.Changed<Donation>().Select(id => (reader.PositionOf<Donation>(id) / 100) + 1).Distinct();
        foreach (var page in pages)
        {
            var gifts = reader.Slice<Donation>((page - 1) * 100, 100);
            await Write($"gifts/{page / 100}/{page}.html", string.Join('\n', gifts.Select(g => $"{g.Id} {g.GrossUnits}")));
        }

        var funds = everything ? reader.All<FundFigures>().Select(f => f.Id) : reader.Changed<FundFigures>();
        foreach (var id in funds)
        {
            var figures = reader.Find<FundFigures>(id)!;
            await Write($"funds/{figures.FundId}.html", string.Create(CultureInfo.InvariantCulture, $"{figures.ReceivedUnits} {figures.HeldUnits} {figures.Gifts}"));
        }

        await Write($"releases/{reader.Release}.html", string.Join('\n', reader.Find<Release>(reader.Release.ToString(CultureInfo.InvariantCulture))!.Checks.Select(c => $"{c.Code} {c.Checked} {c.Waiver}")));
        await Write("index.html", "home");

        Task Write(string path, string text) => write(path, Encoding.UTF8.GetBytes(text));
    }
}
