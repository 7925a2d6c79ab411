using System.Text.RegularExpressions;
using Xunit;

namespace Aid.Tests.Repository;

/// <summary>api-docs/stewardship.md names only what there is: commands, queries, test classes and rules of the clock.</summary>
public sealed partial class StewardshipTests
{
    private static readonly string Page = Tree.Read("api-docs/stewardship.md");

    [Fact]
    public void Table_NamesOnlyWhatThereIs()
    {
        string types = string.Concat(Tree.Files.Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && (path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("tests/", StringComparison.Ordinal))).Select(Tree.Read));
        HashSet<string> declared = [.. Declaration().Matches(types).Select(match => match.Groups["name"].Value)];
        Assert.DoesNotContain(Named().Matches(Page).Select(match => match.Groups["name"].Value), name => !declared.Contains(name));
    }

    [Fact]
    public void Table_NamesEveryRuleOfTheClock()
    {
        string pack = Tree.Read("src/Aid.Disclosure/Duties/RulePack.cs");
        Assert.DoesNotContain(Rule().Matches(pack).Select(match => match.Groups["id"].Value), id => !Page.Contains($"`{id}`", StringComparison.Ordinal));
    }

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:record|class)\s+(?<name>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Declaration();

    [GeneratedRegex("\\bId = \"(?<id>[a-z-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Rule();
}
