using System.IO.Compression;
using Aid.Tests.Integration.Cli;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Aid.Tests.Integration.Faults;

/// <summary>Books that an earlier version kept and published, under <c>tests/vectors/books</c>, one for each schema: today's version takes them up and changes nothing of what is there.</summary>
public sealed class UpgradeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aid-upgrade").FullName;

    [Theory]
    [InlineData("0001", 18_500, 31)]
    public async Task Books_OfAnEarlierSchema_GoOnAndKeepEverySumAndLeaf(string schema, long givenUnits, int leaves)
    {
        await ZipFile.ExtractToDirectoryAsync(RepositoryFolder.Path($"tests/vectors/books/{schema}.zip"), _folder, TestContext.Current.CancellationToken);
        string kept = Path.Combine(_folder, "checkpoint-kept");
        File.Copy(Path.Combine(_folder, "public/log/checkpoint"), kept);
        Dictionary<string, byte[]> log = Log();
        Assert.Contains($"\n{leaves}\n", await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        (int code, string balances, string why) = await AidProcess.RunAsync("statement", "--data", _folder, "--fund", "general");
        Assert.True(code == 0, why);
        Assert.Contains("32.00", balances, StringComparison.Ordinal);
        Assert.Equal(givenUnits, Scalar("SELECT SUM(GrossUnits) FROM donation"));
        Assert.Equal(0, Scalar("SELECT SUM(Units) FROM posting"));
        Assert.Equal(0, Scalar("SELECT COUNT(*) FROM pragma_foreign_key_check"));

        Assert.Equal(0, (await AidProcess.RunAsync("do", "--data", _folder, "--as", "operator", "--idempotency-key", "after", "RecordDonation", """{"parts":[{"fundId":"aid","units":100}]}""")).Code);
        (code, _, why) = await AidProcess.RunAsync("publish", "--data", _folder);
        Assert.True(code == 0, why);
        (code, string verified, _) = await AidProcess.RunAsync("verify", Path.Combine(_folder, "public"), "--against", kept);
        Assert.True(code == 0, verified);
        // A full tile or bundle stays; a partial one is replaced by a longer one that begins with the same bytes.
        foreach ((string path, byte[] bytes) in log.Where(file => file.Key.Contains("entries", StringComparison.Ordinal)))
            Assert.Contains(Log(), now => now.Key.StartsWith(path.Split(".p")[0], StringComparison.Ordinal) && now.Value.AsSpan().StartsWith(bytes));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private Dictionary<string, byte[]> Log() => Directory.EnumerateFiles(Path.Combine(_folder, "public/log"), "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllBytes, StringComparer.Ordinal);

    private long Scalar(string sql)
    {
        using SqliteConnection connection = new($"Data Source={Path.Combine(_folder, "books.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
