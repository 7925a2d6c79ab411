using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

/// <summary>A publisher who signs a wrong document or a wrong duty: every hash fits, and only recomputing finds it.</summary>
public sealed class GovernanceLiesTests
{
    private static readonly PublishedDocument Document = new() { Id = "f1", OrganisationId = "o1", Section = "audit", Extension = "txt", Bytes = 3, FileHash = new string('0', 64) };

    [Fact]
    public async Task Document_WithoutItsFile_IsFound() => Assert.Contains("document.missing", await CodesAsync([Document], []));

    [Fact]
    public async Task Document_WithOtherBytes_IsFound() =>
        Assert.Contains("document.changed", await CodesAsync([Document], new() { [PublishedDocument.Path(Document.FileHash, "txt")] = "另一份" }));

    [Fact]
    public async Task File_ThatNoRecordNames_IsFound() => Assert.Contains("document.extra", await CodesAsync([], new() { ["documents/files/extra.txt"] = "没有记录" }));

    [Fact]
    public async Task Duty_OverdueAndShownAsRunning_IsFound() => Assert.Contains("duty.state", await CodesAsync(
        [new Duty { Id = "annual-report.o1.2023", RuleId = "annual-report", OrganisationId = "o1", Period = 2023, DueOn = new(2024, 5, 31), AsOf = new(2024, 6, 1), State = "running" }], []));

    [Fact]
    public async Task Duty_WithADayMoreThanItsRule_IsFound() => Assert.Contains("duty.days", await CodesAsync(
        [
            new Occasion { Id = "oc1", OrganisationId = "o1", Kind = "related-party", On = new(2024, 1, 1) },
            new Duty { Id = "related-party.oc1", RuleId = "related-party", OrganisationId = "o1", MatterId = "oc1", OpensOn = new(2024, 1, 1), DueOn = new(2024, 2, 1), AsOf = new(2024, 1, 2), State = "running" },
        ], []));

    private static async Task<List<string>> CodesAsync(IEnumerable<PublicRecord> lies, Dictionary<string, string> files)
    {
        using SmallRelease release = new();
        Dictionary<string, string> pages = SmallBooks.Pages;
        foreach ((string path, string text) in files) pages[path] = text;
        await release.PublishAsync([.. SmallBooks.First(), .. lies], pages, [SmallBooks.Name]);
        VerificationReport report = await new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(new VerificationOptions { Key = release.Key }, TestContext.Current.CancellationToken);
        Assert.All(report.Findings, finding => Assert.True(finding.Zh.Length > 0 && finding.En.Length > 0));
        return [.. report.Findings.Select(finding => finding.Code)];
    }
}
