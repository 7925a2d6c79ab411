using System.Text.RegularExpressions;
using Xunit;

namespace Aid.Tests.Repository;

/// <summary>What no file of the repository may hold, and how large one may be.</summary>
public sealed partial class SourceTests
{
    private const int MaximumLines = 300;

    private static readonly string[] TextExtensions = [".cs", ".razor", ".md", ".js", ".mjs", ".css", ".json", ".props", ".csproj", ".sh", ".txt", ".sql", ""];

    private static IEnumerable<string> Texts => Tree.Files.Where(path => TextExtensions.Contains(Path.GetExtension(path)));

    private static IEnumerable<string> Code => Tree.Files.Where(path => path.EndsWith(".cs", StringComparison.Ordinal));

    [Fact]
    public void Code_IsSplitByIdea() =>
        Assert.Empty(Tree.Files
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Where(path => !path.Contains("/Migrations/"))
            .Select(path => (path, lines: Tree.Read(path).Count(c => c == '\n')))
            .Where(file => file.lines > MaximumLines)
            .Select(file => $"{file.path}: {file.lines} lines"));

    [Fact]
    public void Files_NameNoMachineAndNoRegistry() =>
        Assert.DoesNotContain(Texts, path => path != "tests/repository/SourceTests.cs" && Machine().IsMatch(Tree.Read(path)));

    [Fact]
    public void Source_ReadsNoWallClockAndLeavesNothingForLater() =>
        Assert.DoesNotContain(Code, path => !path.StartsWith("tests/repository/", StringComparison.Ordinal) && Unfinished().IsMatch(Tree.Read(path)));

    [Fact]
    public void Books_HoldNoFloatingPoint() =>
        Assert.DoesNotContain(
            Code.Where(path => path.StartsWith("src/Aid.Ledger/", StringComparison.Ordinal) || path.StartsWith("src/Aid.Disclosure/", StringComparison.Ordinal)),
            path => Floating().IsMatch(Tree.Read(path)));

    [GeneratedRegex(@"/work/|/farm/|/tmp/(?:bash|wt|brief)|registry\.npmjs|api\.nuget\.org|nuget\.org/v3|deb\.debian\.org", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Machine();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException|catch *(?:\([^)]*\))? *\{ *\}|Date(?:Time|TimeOffset)\.(?:Utc)?Now", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^(?!\s*//).*\b(?:double|float)\b", RegexOptions.Multiline, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Floating();
}
