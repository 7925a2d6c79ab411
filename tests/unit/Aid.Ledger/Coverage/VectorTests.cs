using System.Text.Json;
using System.Text.Json.Nodes;
using Aid.Ledger.Lines;
using Aid.Tests.Unit.Ledger.Coverage.Naive;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Coverage;

public sealed class VectorTests
{
    internal const string Missing = "The shared trace vectors are not here; set AID_SHARED or put them beside the repository.";

    public static TheoryData<int> OwnNumbers => [.. Numbers(OwnPath())];

    public static TheoryData<int> SharedNumbers => [.. Numbers(SharedPath())];

    [Theory]
    [MemberData(nameof(SharedNumbers))]
    public void Book_SharedVector_HoldsWhatTheVectorSays(int number)
    {
        string? path = SharedPath();
        Assert.SkipUnless(path is not null, Missing);
        Hold(path, number);
    }

    [Theory]
    [MemberData(nameof(OwnNumbers))]
    public void Book_OwnVector_HoldsWhatTheVectorSays(int number) => Hold(OwnPath(), number);

    [Fact]
    public void Model_OwnVectors_HoldToo()
    {
        VectorFile file = VectorFile.Open(OwnPath());
        foreach (Vector vector in file.Vectors.Where(vector => !vector.IsRefusedByInputAlone))
            Assert.Equal(VectorRun.Canonical(vector.Expect), VectorRun.Canonical(NaiveRun.Play(file.NewWorld, vector.Events)));
    }

    [Fact]
    public void Dealing_OwnOrders_AreTheSame()
    {
        foreach ((var weights, string order) in VectorFile.Open(OwnPath()).Deals)
            Assert.Equal(order, string.Concat(Dealing.For(weights).Order));
    }

    [Fact]
    public void Dealing_SharedOrders_AreTheSame()
    {
        string? path = SharedPath();
        Assert.SkipUnless(path is not null, Missing);
        VectorFile file = VectorFile.Open(path);
        foreach ((var weights, string order) in file.Deals)
            Assert.Equal(order, string.Concat(Dealing.For(weights).Order));
    }

    internal static void Hold(string path, int number)
    {
        VectorFile file = VectorFile.Open(path);
        Vector vector = file.Vectors[number];
        JsonObject found = VectorRun.Play(file.NewWorld(), vector.Events);
        foreach (string part in vector.Expect.EnumerateObject().Select(member => member.Name).Union(found.Select(member => member.Key)))
        {
            string wanted = vector.Expect.TryGetProperty(part, out JsonElement expected) ? VectorRun.Canonical(expected) : "nothing";
            string got = found[part] is { } node ? VectorRun.Canonical(node) : "nothing";
            Assert.True(wanted == got, $"{vector.Name}: {part}\nwanted {wanted}\nfound  {got}");
        }
    }

    internal static IEnumerable<int> Numbers(string? path)
    {
        if (path is null) return [0];
        VectorFile file = VectorFile.Open(path);
        return [.. Enumerable.Range(0, file.Vectors.Length)];
    }

    internal static string OwnPath() => Path.Combine(Root(), "tests", "vectors", "coverage.json");

    /// <summary>The repository's root: the folder of the solution.</summary>
    internal static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Donations.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The solution is not above the tests.");
    }

    internal static string? SharedPath()
    {
        string shared = Environment.GetEnvironmentVariable("AID_SHARED") ?? Path.Combine(Root(), "..", "shared");
        string path = Path.Combine(shared, "trace", "vectors.json");
        return File.Exists(path) ? path : null;
    }
}
