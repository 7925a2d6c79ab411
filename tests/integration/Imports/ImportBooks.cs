using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Aid.Application.Books;
using Aid.Application.Imports;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Application;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Aid.Tests.Integration.Imports;

/// <summary>What tests of imports ask again and again.</summary>
internal static class ImportBooks
{
    /// <summary>Imports as the operator: staged and committed in one go.</summary>
    public static Task<ImportAnswer> ImportAsync(this TestBooks books, params string[] paths) => books.DoAsync(Of(paths), Person.Operator);

    /// <summary>An import into the fund "relief".</summary>
    public static ImportStatement Of(params string[] paths) => new() { FundId = "relief", Files = [.. paths.Select(path => new ImportFile(path))] };

    /// <summary>Sends an import that must be refused for what the files hold, and gives the refusal.</summary>
    public static async Task<ImportRefused> RefusedImportAsync(this TestBooks books, ImportStatement import)
    {
        Result<ImportAnswer> result = await books.Host.SendAsync(import, Person.Operator);
        return Assert.IsType<ImportRefused>(result.Refusal);
    }

    /// <summary>The number of gifts and their sum, as the donations, the ledger's line, the fund's account and the channels say; all four agree.</summary>
    public static async Task<(long Gifts, long Units)> GiftsAsync(this TestBooks books)
    {
        await using BooksContext look = books.Look();
        long gifts = look.Donations.Count();
        long units = look.Donations.Sum(row => row.GrossUnits);
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal(units, -balances.GetValueOrDefault("fund:relief CNY"));
        Assert.Equal(units, balances.Where(pair => pair.Key.StartsWith("channel:", StringComparison.Ordinal)).Sum(pair => pair.Value));
        return (gifts, units);
    }

    /// <summary>A digest of every row of every table: two equal ones mean that nothing was written in between.</summary>
    public static string Content(this TestBooks books)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = BooksDatabase.PathIn(books.Folder), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand tables = connection.CreateCommand();
        tables.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
        List<string> names = [];
        using (SqliteDataReader reader = tables.ExecuteReader())
        {
            while (reader.Read()) names.Add(reader.GetString(0));
        }
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in names)
        {
            using SqliteCommand rows = connection.CreateCommand();
            rows.CommandText = $"SELECT * FROM \"{name}\" ORDER BY 1";
            using SqliteDataReader reader = rows.ExecuteReader();
            while (reader.Read())
            {
                for (int column = 0; column < reader.FieldCount; column++)
                {
                    object value = reader.GetValue(column);
                    hash.AppendData(value as byte[] ?? Encoding.UTF8.GetBytes(Convert.ToString(value, CultureInfo.InvariantCulture) + "\0"));
                }
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A file with this text, in the books' folder.</summary>
    public static string Write(this TestBooks books, string name, string text)
    {
        string path = Path.Combine(books.Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes one list of a CSV that holds several, as a CSV of its own.</summary>
    public static string OneList(this TestBooks books, string source, string list)
    {
        string[] lines = File.ReadAllText(source).Split('\n');
        return books.Write(Path.GetFileNameWithoutExtension(list) + ".csv", string.Join('\n', RecordsOf(lines, list)) + "\n");
    }

    // A quoted field may hold a line break: a record begins with the name of a list.
    private static IEnumerable<string> RecordsOf(string[] lines, string list)
    {
        yield return lines[0];
        bool isInside = false;
        foreach (string line in lines.Skip(1))
        {
            if (line.StartsWith("donate", StringComparison.Ordinal)) isInside = line.StartsWith(list, StringComparison.Ordinal);
            if (isInside && line.Length > 0) yield return line;
        }
    }
}
