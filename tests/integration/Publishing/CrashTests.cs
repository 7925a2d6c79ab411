using Aid.Disclosure.Records;
using Aid.Transparency.Log;
using Aid.Application.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Publishing;

public sealed class CrashTests
{
    // Every step that the publisher names, in order; a test holds this list against what it really passes through.
    public static TheoryData<string> Steps => ["rows-staged", "prepared", "rows-committed", "files-staged", "tiles-staged", "staged", "committed", "log-published", "current", "moved", "pointed", "published"];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Publish_CrashAtAStep_LeavesTheOldReleaseOrTheNewOneWhole(string step)
    {
        using PublishingHouse house = new();
        house.Books.Begin().Gift(1000, name: "某公司");
        house.Books.Pay(300);
        await house.Publish();
        var old = house.PublicFiles();
        house.Books.Gift(70);
        house.Books.Pay(200);

        house.CrashAt = step;
        await Assert.ThrowsAsync<CrashException>(() => house.TryPublish());
        house.CrashAt = null;
        await house.Publisher().RecoverAsync(TestContext.Current.CancellationToken);

        var current = house.Rows.CurrentRelease();
        var isCommitted = Array.IndexOf([.. Steps.Select(s => s.Data)], step) >= Array.IndexOf([.. Steps.Select(s => s.Data)], "committed");
        Assert.Equal(isCommitted ? 2 : 1, current);
        using (var reader = house.Rows.OpenReader())
        {
            Assert.Equal(current, reader.Count<Donation>());
            Assert.Equal(isCommitted ? 1070 : 1000, reader.Find<FundFigures>("f:CNY")!.ReceivedUnits);
            var log = new LogFolder(house.Folder.Log, LogKeyFile.ReadOrCreate(house.Folder.SigningKey, "").Verifier);
            Assert.Equal(log.CommittedHead().Size, reader.All<Release>()[^1].TreeSize);
        }

        if (!isCommitted)
            Assert.Equal(old, house.PublicFiles());
        Assert.Empty(ManifestAudit.Differences(house.Folder.Public));
        Assert.False(Directory.Exists(house.Folder.Staging) && Directory.EnumerateFileSystemEntries(house.Folder.Staging).Any());

        // The next publication carries what the crash held up, or what comes after it.
        if (isCommitted)
            house.Books.Taken();
        house.Books.Gift(1);
        var report = await house.Publish();
        Assert.Equal(current + 1, report.Release);
        using var healed = house.Rows.OpenReader();
        Assert.Equal(1071, healed.Find<FundFigures>("f:CNY")!.ReceivedUnits);
        Assert.Empty(ManifestAudit.Differences(house.Folder.Public));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Publish_CrashWhileASocietyIsHeld_LosesNothingOfIt(string step)
    {
        using PublishingHouse house = new();
        house.Books.Begin().Gift(1000);
        house.Books.Add(new Organisation { Id = "p", NameZh = "邻省红十字会", Level = "province" });
        house.Books.Add(new Fund { Id = "g", OrganisationId = "p", NameZh = "救助基金" });
        house.Books.State("s1", new DateOnly(2020, 1, 27), 500);
        await house.Publish();
        house.Books.Gift(70, name: "某公司");
        house.Books.Gift(30, fund: "g");
        var fallen = house.Books.State("s2", new DateOnly(2020, 1, 28), 400);

        house.CrashAt = step;
        await Assert.ThrowsAsync<CrashException>(() => house.TryPublish());
        house.CrashAt = null;
        await house.Publisher().RecoverAsync(TestContext.Current.CancellationToken);

        // The books still name everything since the last release that nobody was held in; what is public by now is no change.
        await house.Publisher().PublishAsync(house.Books.Source(), [], TestContext.Current.CancellationToken);
        Assert.Equal(2, house.Rows.CurrentRelease());
        Assert.Equal((1000, 30), (Received("f"), Received("g")));
        house.Books.Add(new Correction { Id = "c1", SubjectKind = "StatedFigures", SubjectId = "s2", Field = "Units", Reason = "前日误计" });
        house.Books.Replace(fallen, HandMadeBooks.Stated("s2", fallen.On, fallen.Units, "c1"));
        Assert.Empty((await house.Publish()).Held);
        Assert.Equal((1070, 30), (Received("f"), Received("g")));
        using var reader = house.Rows.OpenReader();
        Assert.Equal("released", reader.Find<OrganisationHold>("o")!.Status);
        Assert.Empty(ManifestAudit.Differences(house.Folder.Public));

        long Received(string fund)
        {
            using var now = house.Rows.OpenReader();
            return now.Find<FundFigures>(fund + ":CNY")!.ReceivedUnits;
        }
    }

    [Fact]
    public async Task Publish_Passes_EveryStepThatIsTested()
    {
        using PublishingHouse house = new();
        house.Books.Begin().Gift(1000);
        await house.Publish();

        Assert.Equal(Steps.Select(s => s.Data), house.Steps.Distinct());
    }

    [Theory]
    [InlineData("files-staged", "旧名公司")]
    [InlineData("committed", "新名公司")]
    public async Task Publish_CrashWithACorrectedName_ShowsTheNameOfTheReleaseThatStands(string step, string expected)
    {
        using PublishingHouse house = new();
        house.Books.Begin();
        var gift = house.Books.Gift(1000, name: "旧名公司");
        await house.Publish();
        house.Books.Rename(gift, "新名公司");

        house.CrashAt = step;
        await Assert.ThrowsAsync<CrashException>(() => house.TryPublish());
        house.CrashAt = null;
        await house.Publisher().RecoverAsync(TestContext.Current.CancellationToken);

        using var reader = house.Rows.OpenReader();
        Assert.Equal(expected, reader.NamesOf([gift.Id])[gift.Id]);
        Assert.Contains(expected, house.PublicText("names/0.jsonl"));
        Assert.False(Directory.Exists(house.Folder.Staging));
    }

    [Fact]
    public async Task Recover_CrashWhileRecovering_IsRepeated()
    {
        using PublishingHouse house = new();
        house.Books.Begin().Gift(1000);
        house.CrashAt = "committed";
        await Assert.ThrowsAsync<CrashException>(() => house.TryPublish());
        foreach (var step in new[] { "log-published", "current", "moved", "pointed" })
        {
            house.CrashAt = step;
            await Assert.ThrowsAsync<CrashException>(() => house.Publisher().RecoverAsync(TestContext.Current.CancellationToken));
        }

        house.CrashAt = null;
        await house.Publisher().RecoverAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, house.Rows.CurrentRelease());
        Assert.Empty(ManifestAudit.Differences(house.Folder.Public));
    }

    [Fact]
    public async Task Recover_RowsOlderThanTheLog_IsSaidAndNothingIsDone()
    {
        using PublishingHouse house = new();
        house.Books.Begin().Gift(1000);
        await house.Publish();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Copy(house.Folder.Rows, house.Folder.Rows + ".old");
        house.Books.Gift(5);
        await house.Publish();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Move(house.Folder.Rows + ".old", house.Folder.Rows, overwrite: true);
        File.Delete(house.Folder.Rows + "-wal");
        File.Delete(house.Folder.Rows + "-shm");

        await Assert.ThrowsAsync<InvalidOperationException>(() => house.Publisher().RecoverAsync(TestContext.Current.CancellationToken));
    }
}
