using System.Text.RegularExpressions;
using Xunit;

namespace Aid.Tests.Unit.OData.Requests;

public sealed partial class RefusalsTests
{
    [Fact]
    public void EveryRefusal_StandsInTheGuide_AndNothingElseDoes()
    {
        string root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Donations.sln"))) root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("The repository is not around the tests.");
        string source = File.ReadAllText(Path.Combine(root, "src", "Aid.OData", "Requests", "Refusals.cs"));
        string guide = File.ReadAllText(Path.Combine(root, "api-docs", "guides", "feed.md"));
        string[] codes = [.. Thrown().Matches(source).Select(m => m.Groups["code"].Value + " " + Status(m.Groups["status"].Value)).Distinct().Order(StringComparer.Ordinal)];
        string[] documented = [.. Documented().Matches(guide).Select(m => m.Groups["code"].Value + " " + m.Groups["status"].Value).Order(StringComparer.Ordinal)];
        Assert.True(codes.Length > 20, "The codes were not found.");
        Assert.Equal(codes, documented);
    }

    private static string Status(string name) => Digits().Match(name).Value;

    [GeneratedRegex("""StatusCodes\.(?<status>Status\d+\w+), "(?<code>feed\.[a-z-]+)["]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thrown();

    [GeneratedRegex(@"^\| `(?<code>feed\.[a-z-]+)` \| (?<status>\d+) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Documented();

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Digits();
}
