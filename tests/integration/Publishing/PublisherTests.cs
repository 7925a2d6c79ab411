using System.Text.Json;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Gate;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Transparency.Log;
using Xunit;

namespace Aid.Tests.Integration.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly PublishingHouse house = new();

    [Fact]
    public async Task Publish_FirstRelease_ShowsRowsPagesAndLog()
    {
        house.Books.Begin().Gift(1000, name: "某公司");
        house.Books.Gift(500);
        house.Books.Pay(1200);

        var report = await house.Publish();

        Assert.Equal(1, report.Release);
        Assert.Equal(report.Leaves, report.TreeSize);
        using var reader = house.Rows.OpenReader();
        Assert.Equal(1, reader.Release);
        Assert.Equal(2, reader.Count<Donation>());
        var figures = Assert.Single(reader.All<FundFigures>());
        Assert.Equal((1500, 1200, 300, 2, 1), (figures.ReceivedUnits, figures.UsedUnits, figures.HeldUnits, figures.Gifts, figures.Disbursements));
        Assert.Equal("某公司", reader.NamesOf(["g1", "g2"])["g1"]);
        Assert.Equal([new(2020, 2, 1500, 0), new(2020, 3, 0, 1200)], reader.Months("f", "CNY"));
        Assert.Equal(2, reader.CountOfFund<Donation>("f"));

        var log = new LogFolder(house.Folder.Log, LogKeyFile.ReadOrCreate(house.Folder.SigningKey, "").Verifier);
        var release = Assert.Single(reader.All<Release>());
        Assert.Equal(log.CommittedHead().Size, release.TreeSize);
        var pointer = JsonDocument.Parse(house.PublicText("release.json")).RootElement;
        Assert.Equal(release.ManifestHash, pointer.GetProperty("manifest").GetString());
        Assert.Equal(release.TreeSize, pointer.GetProperty("treeSize").GetInt64());
    }

    [Fact]
    public async Task Publish_EveryLeaf_IsTheRowThatNamesIt()
    {
        house.Books.Begin().Gift(1000);
        house.Books.Pay(400);
        await house.Publish();
        house.Books.Gift(70);
        await house.Publish();

        var leaves = await Leaves();
        using var reader = house.Rows.OpenReader();
        var records = new List<PublicRecord>();
        records.AddRange(reader.All<Donation>());
        records.AddRange(reader.All<FundFigures>());
        records.AddRange(reader.Versions<FundFigures>("f:CNY"));
        records.AddRange(reader.All<LineInflow>());
        records.AddRange(reader.All<CoverageRow>());
        records.AddRange(reader.All<Entry>());
        records.AddRange(reader.All<Release>());
        Assert.All(records, r => Assert.Equal(Convert.ToHexString(LeafCodec.Encode(r)), Convert.ToHexString(leaves[(int)r.LeafIndex])));
        Assert.IsType<Release>(LeafCodec.Decode(leaves[^1]));
    }

    [Fact]
    public async Task Publish_NothingNew_IsNoRelease()
    {
        house.Books.Begin().Gift(1000);
        await house.Publish();
        var before = house.PublicFiles();

        var result = await house.TryPublish();

        Assert.IsType<NothingToPublish>(result.Refusal);
        Assert.Equal(before, house.PublicFiles());
        Assert.Equal(1, house.Rows.CurrentRelease());
        Assert.Empty(Directory.EnumerateFileSystemEntries(house.Folder.Staging));
    }

    [Fact]
    public async Task Publish_UnchangedRecordNamedAgain_IsNoNewVersion()
    {
        house.Books.Begin();
        var gift = house.Books.Gift(1000);
        await house.Publish();
        house.Books.Add(gift);

        Assert.IsType<NothingToPublish>((await house.TryPublish()).Refusal);
    }

    [Fact]
    public async Task Publish_CorrectedGift_SupersedesAndKeepsTheOldVersionReadable()
    {
        house.Books.Begin();
        var gift = house.Books.Gift(1000);
        house.Books.Gift(5);
        await house.Publish();
        house.Books.Add(new Donation
        {
            Id = gift.Id, FundId = "f", ReceivedOn = new DateOnly(2020, 2, 2), Channel = "bank", GrossUnits = 1000, ReceiptCommitment = gift.ReceiptCommitment, Parts = gift.Parts,
        });
        await house.Publish();

        using var now = house.Rows.OpenReader();
        Assert.Equal(new DateOnly(2020, 2, 2), now.Find<Donation>(gift.Id)!.ReceivedOn);
        Assert.Single(now.Find<Donation>(gift.Id)!.Parts);
        Assert.Equal([gift.Id], now.Changed<Donation>());
        Assert.Equal([gift.Id, "g2"], now.Slice<Donation>(0, 10).Select(d => d.Id));
        Assert.Equal([new DateOnly(2020, 2, 1), new DateOnly(2020, 2, 2)], now.Versions<Donation>(gift.Id).Select(d => d.ReceivedOn));
        using var before = house.Rows.OpenReader(1);
        Assert.Equal(new DateOnly(2020, 2, 1), before.Find<Donation>(gift.Id)!.ReceivedOn);
        Assert.Equal(2, before.Find<Donation>(gift.Id)!.SupersededIn);
    }

    [Fact]
    public async Task Publish_OneMoreGift_WritesTheSameAfterAThousandAsAfterFourThousand()
    {
        house.Books.Begin();
        for (var i = 0; i < 1000; i++)
            house.Books.Gift(100 + i);
        await house.Publish();
        house.Books.Gift(1);
        var afterThousand = await house.Publish();
        for (var i = 0; i < 3000; i++)
            house.Books.Gift(100 + i);
        await house.Publish();
        house.Books.Gift(1);
        var afterFourThousand = await house.Publish();

        Assert.Equal(afterThousand.Rows, afterFourThousand.Rows);
        Assert.InRange(afterFourThousand.FilesWritten, 1, afterThousand.FilesWritten + 2);
        // Lists of a directory grow until the directory is full; a gift page is at most a hundred lines.
        Assert.InRange(afterFourThousand.Bytes, 1, afterThousand.Bytes + 4096);
    }

    [Fact]
    public async Task Publish_Coverage_FillsPagesOfFiveHundredAndOnlyTouchesTheLast()
    {
        house.Books.Begin().Gift(100_000);
        for (var i = 0; i < 1200; i++)
            house.Books.Pay(10);
        await house.Publish();
        var first = house.PublicFiles();
        house.Books.Pay(10);
        await house.Publish();
        var second = house.PublicFiles();

        Assert.Equal("""{"line":"f//CNY","length":100000,"pages":[0,5000,10000]}""", house.PublicText("data/lines/f~~CNY/index.json"));
        Assert.Equal(first["data/lines/f~~CNY/0.json"], second["data/lines/f~~CNY/0.json"]);
        Assert.NotEqual(first["data/lines/f~~CNY/10000.json"], second["data/lines/f~~CNY/10000.json"]);
        var rows = JsonDocument.Parse(house.PublicText("data/lines/f~~CNY/5000.json")).RootElement.GetProperty("rows");
        Assert.Equal(500, rows.GetArrayLength());
        Assert.Equal("[5000,10,\"d501\",0]", rows[0].GetRawText());
    }

    [Fact]
    public async Task Publish_Manifest_NamesEveryCoveredFileWithItsHash()
    {
        house.Books.Begin().Gift(1000, name: "某公司");
        house.Books.Pay(400);
        await house.Publish();
        house.Books.Gift(1);
        await house.Publish();

        Assert.Empty(ManifestAudit.Differences(house.Folder.Public));
        File.AppendAllText(Path.Combine(house.Folder.Public, "funds", "f.html"), " ");
        Assert.Equal(["funds/f.html"], ManifestAudit.Differences(house.Folder.Public));
    }

    public void Dispose() => house.Dispose();

    private async Task<List<byte[]>> Leaves()
    {
        var log = new LogFolder(house.Folder.Log, LogKeyFile.ReadOrCreate(house.Folder.SigningKey, "").Verifier);
        List<byte[]> leaves = [];
        await foreach (var leaf in log.Reader().ReadEntriesAsync(0, log.CommittedHead().Size, TestContext.Current.CancellationToken))
            leaves.Add(leaf.ToArray());
        return leaves;
    }
}
