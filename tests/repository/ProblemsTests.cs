using System.Text.RegularExpressions;
using Xunit;

namespace Aid.Tests.Repository;

/// <summary>Every refusal of the code stands in api-docs/problems.md, and nothing else does.</summary>
public sealed partial class ProblemsTests
{
    // Endings of files, and the series of stated figures that GateReasons puts into words.
    private static readonly string[] NotCodes = ["cumulative", "html", "json", "db", "sock", "lock", "txt", "css", "js", "md", "key", "jsonl", "xml", "csv", "xlsx", "xls", "sql", "ttc"];

    [Fact]
    public void EveryRefusal_StandsInProblems()
    {
        SortedSet<string> codes = new(StringComparer.Ordinal);
        foreach (string path in Tree.Files.Where(HoldsRefusals))
        {
            foreach (Match match in Literal().Matches(Tree.Read(path)))
            {
                if (!NotCodes.Contains(match.Groups["word"].Value)) codes.Add(match.Groups["code"].Value);
            }
        }

        SortedSet<string> documented = new(Heading().Matches(Tree.Read("api-docs/problems.md")).Select(match => match.Groups["code"].Value), StringComparer.Ordinal);
        Assert.Equal(codes, documented);
    }

    /// <summary>Refusals of the books, the log, releases and the host. Statement files and the feed have guides of their own, with tests of their own.</summary>
    private static bool HoldsRefusals(string path) =>
        path.EndsWith(".cs", StringComparison.Ordinal)
        && (path.StartsWith("src/Aid.Ledger/", StringComparison.Ordinal) || path.StartsWith("src/Aid.Server/", StringComparison.Ordinal) || path.StartsWith("src/Aid.Transparency/Log/", StringComparison.Ordinal)
            || (path.StartsWith("src/Aid.Application/", StringComparison.Ordinal) && !path.Contains("/Intake/") && !path.EndsWith("/StateDailyTotals.cs", StringComparison.Ordinal)));

    [GeneratedRegex("""["](?<code>[a-z]+(?:-[a-z]+)*\.(?<word>[a-z0-9]+(?:-[a-z0-9]+)*))["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Literal();

    [GeneratedRegex("^### `(?<code>[^`]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Heading();
}
