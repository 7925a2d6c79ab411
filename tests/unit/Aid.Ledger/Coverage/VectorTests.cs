using System.Text.Json;
using System.Text.Json.Nodes;
using Aid.Ledger.Lines;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Coverage;

public sealed class VectorTests
{
    public static TheoryData<int> SharedNumbers => [.. Numbers(SharedPath())];

    [Theory]
    [MemberData(nameof(SharedNumbers))]
    public void Book_SharedVector_HoldsWhatTheVectorSays(int number)
    {
        string? path = SharedPath();
        Assert.SkipUnless(path is not null, "The shared trace vectors are not here; set AID_SHARED or put them beside the repository.");
        Hold(path, number);
    }

    [Fact]
    public void Dealing_SharedOrders_AreTheSame()
    {
        string? path = SharedPath();
        Assert.SkipUnless(path is not null, "The shared trace vectors are not here; set AID_SHARED or put them beside the repository.");
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

    /// <summary>The repository's root: the folder of the solution.</summary>
    internal static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Donations.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The solution is not above the tests.");
    }

    private static string? SharedPath()
    {
        string shared = Environment.GetEnvironmentVariable("AID_SHARED") ?? Path.Combine(Root(), "..", "shared");
        string path = Path.Combine(shared, "trace", "vectors.json");
        return File.Exists(path) ? path : null;
    }
}
