using System.Text.RegularExpressions;
using Xunit;

namespace Aid.Tests.Repository;

/// <summary>Every refusal of the code stands in api-docs/problems.md, and nothing else does.</summary>
public sealed partial class ProblemsTests
{
    [Fact]
    public void EveryRefusal_StandsInProblems()
    {
        SortedSet<string> codes = new(StringComparer.Ordinal);
        foreach (string path in Tree.Files.Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal)))
        {
            foreach (Match match in Refused().Matches(Tree.Read(path)))
                codes.Add(match.Groups["code"].Value);
        }

        SortedSet<string> documented = new(Heading().Matches(Tree.Read("api-docs/problems.md")).Select(match => match.Groups["code"].Value), StringComparer.Ordinal);
        Assert.Equal(codes, documented);
    }

    /// <summary>The code where a refusal's record hands it to its base, or where the host or a reader names one.</summary>
    [GeneratedRegex("""(?:Refusal|Refused|Problem|ProblemTable\.Of|Fault|Codes?\.[A-Z]\w+ =|const string \w+ =)\(?\s*"(?<code>[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Refused();

    [GeneratedRegex("^### `(?<code>[^`]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Heading();
}
