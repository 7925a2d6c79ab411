using System.Text.RegularExpressions;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

/// <summary>The guide to the public files names every finding's code.</summary>
public sealed partial class PublicFilesGuideTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryFile.Path("api-docs/guides/public-files.md"));

    [Fact]
    public void Guide_NamesEveryCodeOfAFinding()
    {
        string source = string.Concat(Directory.EnumerateFiles(RepositoryFile.Path("src/Aid.Disclosure/Verification"), "*.cs").Select(File.ReadAllText));
        HashSet<string> codes = [.. Code().Matches(source).Where(match => !match.Groups["counted"].Success).Select(match => match.Groups["code"].Value)];
        Assert.True(codes.Count > 50, "The pattern of a finding's code no longer matches the source.");
        Assert.DoesNotContain(codes, code => !Guide.Contains($"`{code}`", StringComparison.Ordinal));
    }

    /// <summary>A code is a literal with a dot, followed by the Chinese text of its finding; what was merely counted is passed to <c>Checked</c>.</summary>
    [GeneratedRegex("""(?<counted>Checked\()?"(?<code>[a-z-]+\.[a-z-]+)", \$?"[^"]*[\u4e00-\u9fff]""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
