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
            if (Environment.GetEnvironmentVariable("AID_WRITE_SCHEMA") is { Length: > 0 })
            {
                var rows = RepositoryFolder.Path("src/Aid.Application/Publishing/Rows");
                File.WriteAllText(Path.Combine(rows, "0002-disclosure.sql"), SchemaScript.Next(File.ReadAllText(Path.Combine(rows, "0001-disclosure.sql")), script));
                return;
            }

            using var command = connection.CreateCommand();
            command.CommandText = script;
            command.ExecuteNonQuery();
        }

        Assert.Equal(SchemaScript.Objects(model), SchemaScript.Objects(database.Path));
        Assert.True(SchemaScript.Objects(model).Count > 60);
    }

    [Fact]
    public void Migrations_RunTwice_ChangeNothing()
    {
        var database = new DisclosureDatabase(Path.Combine(folder, "disclosure.db"));
        database.Migrate();
        var before = SchemaScript.Objects(database.Path);
        database.Migrate();
        Assert.Equal(before, SchemaScript.Objects(database.Path));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, true);
    }
}
