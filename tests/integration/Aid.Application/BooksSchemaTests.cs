using Aid.Application.Books;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Application;

public sealed class BooksSchemaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("aid-books").FullName;

    [Fact]
    public void Migrations_FromNothing_MakeTheModelsOwnSchema()
    {
        string model = Path.Combine(_folder, "model.db");
        using (SqliteConnection connection = new($"Data Source={model};Pooling=False"))
        {
            connection.Open();
            using BooksContext context = new(BooksDatabase.OptionsOn(connection));
            string script = context.Database.GenerateCreateScript();
            if (Environment.GetEnvironmentVariable("AID_WRITE_SCHEMA") is { Length: > 0 })
            {
                string folder = RepositoryFolder.Path("src/Aid.Application/Books/Migrations");
                File.WriteAllText(Path.Combine(folder, "0002-books.sql"), SchemaScript.Next(File.ReadAllText(Path.Combine(folder, "0001-books.sql")), script));
                return;
            }

            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = script;
            command.ExecuteNonQuery();
        }
        using (SqliteConnection writer = BooksDatabase.OpenWriter(_folder))
        {
            Assert.True(BooksDatabase.TryMigrate(writer));
            Assert.True(BooksDatabase.TryMigrate(writer));
        }

        List<string> expected = SchemaScript.Objects(model);
        Assert.True(expected.Count > 40);
        Assert.Equal(expected, SchemaScript.Objects(BooksDatabase.PathIn(_folder)));
    }

    [Fact]
    public async Task Migrations_OfAProcessThatWasKilled_AreTakenUpAgain()
    {
        await using SqliteConnection writer = BooksDatabase.OpenWriter(_folder);
        await using (SqliteCommand abandoned = writer.CreateCommand())
        {
            abandoned.CommandText = """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-01-29')""";
            await abandoned.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.True(await Task.Run(() => BooksDatabase.TryMigrate(writer), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Migrations_OfANewerVersion_AreRefused()
    {
        using SqliteConnection writer = BooksDatabase.OpenWriter(_folder);
        Assert.True(BooksDatabase.TryMigrate(writer));
        using SqliteCommand command = writer.CreateCommand();
        command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('9999_Later', '99')";
        command.ExecuteNonQuery();

        Assert.False(BooksDatabase.TryMigrate(writer));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
