using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

/// <summary>What the verifier wants of a published figure that says something else now.</summary>
public sealed class CorrectionVerifierTests
{
    [Theory]
    [InlineData("record.uncorrected", 0, 1, 2)]
    [InlineData("correction.from", 1, 2, 2)]
    [InlineData("correction.release", 1, 1, 3)]
    [InlineData("", 1, 1, 2)]
    public async Task Verifier_OfAFigureStatedOtherwise_WantsTheCorrectionAndBothReleases(string code, int corrections, int from, int to)
    {
        using SmallRelease release = new();
        Campaign said = new() { Id = "c9", OrganisationId = "o1", FundId = "A", StatedUnits = 900 };
        await release.PublishAsync([.. SmallBooks.First(), said], SmallBooks.Pages, [SmallBooks.Name]);
        Dictionary<string, string> pages = new(StringComparer.Ordinal) { ["index.html"] = SmallBooks.Pages["index.html"].Replace("239", "279", StringComparison.Ordinal).Replace("2.39", "2.79", StringComparison.Ordinal) };
        long leaf = SmallBooks.First().Count(record => RecordSet.Of(record).Order <= RecordSet.Of(said).Order);
        List<PublicRecord> second = [.. SmallBooks.Second(), new Campaign { Id = "c9", OrganisationId = "o1", FundId = "A", StatedUnits = 950 }];
        if (corrections > 0)
        {
            second.Add(new Correction { Id = "c1", SubjectKind = "Campaigns", SubjectId = "c9", Field = "StatedUnits", OldValue = "900", NewValue = "950" });
            second.Add(new CorrectionReach { Id = "c1", CorrectionId = "c1", SubjectKind = "Campaigns", SubjectId = "c9", FromRelease = from, FromLeaf = leaf, ToRelease = to });
        }
        await release.PublishAsync(second, pages);
        Assert.Equal(code.Length == 0 ? [] : [code], (await new ReleaseVerifier(new ReleaseFolder(release.Folder)).RunAsync(new VerificationOptions { Key = release.Key }, TestContext.Current.CancellationToken)).Findings.Select(finding => finding.Code));
    }
}
