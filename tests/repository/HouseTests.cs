using System.Xml.Linq;
using Xunit;

namespace Aid.Tests.Repository;

/// <summary>The house stands as the design draws it: projects, references, top level, locks.</summary>
public sealed class HouseTests
{
    private static readonly Dictionary<string, string[]> References = new(StringComparer.Ordinal)
    {
        ["src/Aid.Ledger/Aid.Ledger.csproj"] = [],
        ["src/Aid.Transparency/Aid.Transparency.csproj"] = [],
        ["src/Aid.OData/Aid.OData.csproj"] = [],
        ["src/Aid.Disclosure/Aid.Disclosure.csproj"] = ["Aid.Ledger", "Aid.Transparency"],
        ["src/Aid.Application/Aid.Application.csproj"] = ["Aid.Disclosure", "Aid.Ledger", "Aid.Transparency"],
        ["public-site/Aid.PublicSite.csproj"] = ["Aid.Disclosure", "Aid.Transparency"],
        ["src/Aid.Server/Aid.Server.csproj"] = ["Aid.Application", "Aid.Disclosure", "Aid.Ledger", "Aid.OData", "Aid.PublicSite", "Aid.Transparency"],
        ["src/Aid.Cli/Aid.Cli.csproj"] = ["Aid.Application", "Aid.Disclosure", "Aid.Ledger", "Aid.OData", "Aid.PublicSite", "Aid.Server", "Aid.Transparency"],
    };

    private static readonly string[] TopLevel =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "BannedSymbols.txt", "Directory.Build.props", "Directory.Packages.props", "Donations.sln", "LICENSE",
        "README.md", "SECURITY.md", "api-docs", "public-site", "src", "tests",
    ];

    public static TheoryData<string> Projects => [.. References.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_References_AreThoseOfTheDesign(string project)
    {
        XDocument xml = XDocument.Parse(Tree.Read(project));
        string[] found = [.. xml.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Order(StringComparer.Ordinal)];
        Assert.Equal(References[project], found);
    }

    [Fact]
    public void Ledger_HasNoPackages() =>
        Assert.Empty(XDocument.Parse(Tree.Read("src/Aid.Ledger/Aid.Ledger.csproj")).Descendants("PackageReference"));

    [Fact]
    public void Build_DisablesTransitiveReferencesAndTreatsWarningsAsErrors()
    {
        XElement properties = XDocument.Parse(Tree.Read("Directory.Build.props")).Root!;
        foreach (string name in new[] { "DisableTransitiveProjectReferences", "TreatWarningsAsErrors", "CheckForOverflowUnderflow", "RestorePackagesWithLockFile" })
            Assert.Equal("true", properties.Descendants(name).Single().Value);
        Assert.Equal("enable", properties.Descendants("Nullable").Single().Value);
        Assert.Equal("true", XDocument.Parse(Tree.Read("Directory.Packages.props")).Descendants("CentralPackageTransitivePinningEnabled").Single().Value);
    }

    [Fact]
    public void Solution_IsClassicAndHoldsEveryProject()
    {
        string solution = Tree.Read("Donations.sln").Replace('\\', '/');
        Assert.Contains("Microsoft Visual Studio Solution File", solution);
        Assert.All(Tree.Files.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)), path => Assert.Contains('"' + path + '"', solution));
    }

    [Fact]
    public void TopLevel_HoldsOnlyWhatTheDesignNames()
    {
        string[] found = [.. Tree.Files.Select(path => path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(TopLevel, found);
    }

    [Fact]
    public void EveryProject_HasItsLockFileWithoutAddresses()
    {
        foreach (string project in Tree.Files.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            string lockFile = Path.GetDirectoryName(project)!.Replace('\\', '/') + "/packages.lock.json";
            Assert.Contains(lockFile, Tree.Files);
            Assert.DoesNotContain("://", Tree.Read(lockFile));
        }
    }
}
