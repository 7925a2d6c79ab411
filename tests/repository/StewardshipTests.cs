using System.Text.RegularExpressions;
using Xunit;

namespace Aid.Tests.Repository;

/// <summary>
/// api-docs/stewardship.md names only what there is: commands, queries, test classes and rules of the clock. A name in italics is one that this revision does not have; AID_WRITE_DOCS=1 marks all of them anew.
/// </summary>
public sealed partial class StewardshipTests
{
    private const string Path = "api-docs/stewardship.md";
    private const string Note = "\nNames in italics are not in this revision.\n\n斜体的名字不在本修订中。\n";
    private const string Before = "every command, record and test class that it names exists.\n";
    private static readonly string Page = Tree.Read(Path);

    [Fact]
    public void Table_NamesOnlyWhatThereIs()
    {
        string types = string.Concat(Tree.Files.Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && (path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("tests/", StringComparison.Ordinal))).Select(Tree.Read));
        HashSet<string> declared = [.. Declaration().Matches(types).Select(match => match.Groups["name"].Value)];
        if (Environment.GetEnvironmentVariable("AID_WRITE_DOCS") == "1") File.WriteAllText(System.IO.Path.Combine(Tree.Root, Path), Marked(declared));
        Assert.DoesNotContain(Named().Matches(Page).Select(match => match.Groups["name"].Value), name => !declared.Contains(name));
    }

    [Fact]
    public void Table_NamesEveryRuleOfTheClock()
    {
        string pack = Tree.Read("src/Aid.Disclosure/Duties/RulePack.cs");
        Assert.DoesNotContain(Rule().Matches(pack).Select(match => match.Groups["id"].Value), id => !Page.Contains($"`{id}`", StringComparison.Ordinal));
    }

    private static string Marked(HashSet<string> declared)
    {
        string plain = Italic().Replace(Page.Replace(Note, "", StringComparison.Ordinal), "`${name}`");
        string marked = Named().Replace(plain, match => declared.Contains(match.Groups["name"].Value) ? match.Value : $"*{match.Groups["name"].Value}*");
        return string.Equals(marked, plain, StringComparison.Ordinal) ? plain : marked.Replace(Before, Before + Note, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<!\*)\*(?<name>[A-Z][A-Za-z]+)\*(?!\*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Italic();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:record|class)\s+(?<name>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex Declaration();

    [GeneratedRegex("\\bId = \"(?<id>[a-z-]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Rule();
}
