using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Aid.Tests.Integration;

/// <summary>
/// Migrations are SQL, because EF Core's design package is not to be had. The newest one is made from what the model asks for beyond the earlier ones, and the tests compare what all of them make with
/// the model itself: columns, keys and indexes, whatever the order in which they came.
/// </summary>
internal static partial class SchemaScript
{
    /// <summary>The SQL that leads from an earlier schema to the model's.</summary>
    /// <param name="earlier">SQL of the earlier migrations.</param>
    /// <param name="model">The model's own create script.</param>
    public static string Next(string earlier, string model)
    {
        Dictionary<string, string> before = Statements(earlier).ToDictionary(Name, StringComparer.Ordinal);
        StringBuilder next = new();
        foreach (string statement in Statements(model))
        {
            if (!before.TryGetValue(Name(statement), out string? known))
                next.Append(statement).Append(";\n\n");
            else if (statement.StartsWith("CREATE TABLE", StringComparison.Ordinal))
                foreach (string column in Columns(statement).Except(Columns(known)))
                    next.Append(Added(Name(statement), column)).Append("\n\n");
        }

        return next.Length == 0 ? "-- Nothing yet.\n" : next.ToString();
    }

    /// <summary>Tables, columns, keys and indexes of a database, in an order of their own.</summary>
    public static List<string> Objects(string path)
    {
        using SqliteConnection connection = new($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        string[] tables = [.. Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'")];
        IEnumerable<string> columns = tables.SelectMany(table => Read(connection, $"SELECT '{table}.' || name || ' ' || type || ' ' || \"notnull\" || ' ' || pk FROM pragma_table_info('{table}')"));
        IEnumerable<string> links = tables.SelectMany(table => Read(connection, $"SELECT '{table} -> ' || \"table\" || ' ' || \"from\" || ' ' || \"to\" || ' ' || on_delete FROM pragma_foreign_key_list('{table}')"));
        IEnumerable<string> indexes = Read(connection, "SELECT name || ' ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name NOT LIKE '\\_\\_EF%' ESCAPE '\\'");
        return [.. columns.Concat(links).Concat(indexes).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Statements(string script) => script.Split(";\n").Select(statement => statement.Trim()).Where(statement => statement.StartsWith("CREATE", StringComparison.Ordinal));

    private static string Name(string statement) => Named().Match(statement).Groups["name"].Value;

    private static IEnumerable<string> Columns(string table) => table.Split('\n').Select(line => line.Trim().TrimEnd(',')).Where(line => line.StartsWith('"'));

    // A column that comes later needs a value for the rows that are there.
    private static string Added(string table, string column) =>
        $"ALTER TABLE \"{table}\" ADD COLUMN {column}{(column.EndsWith("NOT NULL", StringComparison.Ordinal) ? column.Contains(" INTEGER ", StringComparison.Ordinal) ? " DEFAULT 0" : " DEFAULT ''" : "")};";

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read()) rows.Add(reader.GetString(0));
        return rows;
    }

    [GeneratedRegex("^CREATE (TABLE|UNIQUE INDEX|INDEX) \"(?<name>[^\"]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
