using Aid.Application.Publishing.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Publishing;

public sealed class DisclosureSchemaTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("aid-schema").FullName;

    [Fact]
    public void Migrations_FromNothing_MakeTheModelsOwnSchema()
    {
        var database = new DisclosureDatabase(Path.Combine(folder, "disclosure.db"));
        database.Migrate();
        var model = Path.Combine(folder, "model.db");
        using (var connection = new SqliteConnection($"Data Source={model};Pooling=False"))
        {
            connection.Open();
            using var schema = new DisclosureSchema(new DbContextOptionsBuilder<DisclosureSchema>().UseSqlite(connection).Options);
            var script = schema.Database.GenerateCreateScript();
            if (Environment.GetEnvironmentVariable("AID_WRITE_SCHEMA") is { Length: > 0 } path)
                File.WriteAllText(path, script);
            using var command = connection.CreateCommand();
            command.CommandText = script;
            command.ExecuteNonQuery();
        }

        Assert.Equal(Objects(model), Objects(database.Path));
        Assert.True(Objects(model).Count > 60);
    }

    [Fact]
    public void Migrations_RunTwice_ChangeNothing()
    {
        var database = new DisclosureDatabase(Path.Combine(folder, "disclosure.db"));
        database.Migrate();
        var before = Objects(database.Path);
        database.Migrate();
        Assert.Equal(before, Objects(database.Path));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, true);
    }

    private static List<string> Objects(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_autoindex\\_\\_\\_EF%' ESCAPE '\\' ORDER BY 1";
        using var reader = command.ExecuteReader();
        var objects = new List<string>();
        while (reader.Read())
            objects.Add(reader.GetString(0));
        return objects;
    }
}
