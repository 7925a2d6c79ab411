using Aid.Application.Publishing;
using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Aid.Tests.Unit.Ledger.Coverage;
using Xunit;

namespace Aid.Tests.Integration.Publishing;

public sealed class VectorReleaseTests
{
    // One release an event: every figure, page of a line and outflow file is then made of deltas only, and the verifier makes them from zero.
    [Fact]
    public async Task Publish_EveryVectorEventByEvent_PassesTheGateAndAStrangersCheck()
    {
        using PublishingHouse house = new();
        var file = VectorFile.Open(Path.Combine(Root(), "tests", "vectors", "coverage.json"));
        var players = file.Vectors.Select((vector, i) => new VectorPlayer(file, vector, $"v{i}-")).ToList();
        Assert.True(players.Count > 100);

        var releases = players.Max(p => p.Steps);
        for (var step = 0; step < releases; step++)
        {
            foreach (var player in players.Where(p => step < p.Steps))
                player.Step(step, house.Books);
            var result = await house.TryPublish();
            Assert.True(!result.IsRefused || result.Refusal is NothingToPublish, $"step {step}: {result.Refusal?.En}");
        }

        var report = await new ReleaseVerifier(new ReleaseFolder(house.Folder.Public)).RunAsync(cancellation: TestContext.Current.CancellationToken);
        // Vectors are lines alone: no disbursement, transfer or refund tells of them.
        Assert.Equal([], report.Findings.Where(f => f.Code != "outflow.untold").Select(f => $"{f.File} {f.Code} {f.En} expected {f.Expected} found {f.Found}"));
        using var reader = house.Rows.OpenReader();
        Assert.Empty(reader.All<RefusedRelease>().SelectMany(r => r.Reasons).Select(r => r.En));
        Assert.True(reader.Release > 5);
    }

    private static string Root()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Donations.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException("No folder above the tests holds Donations.sln.");
    }
}
