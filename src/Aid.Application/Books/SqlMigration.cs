using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aid.Application.Books;

/// <summary>A migration that is SQL, carried by the assembly; EF Core's design package is not to be had. Tests hold what the scripts make together against the model's own create script.</summary>
internal abstract class SqlMigration : Migration
{
    /// <summary>Name of the script below the assembly's namespace.</summary>
    protected abstract string Script { get; }

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Aid.Application." + Script)
            ?? throw new InvalidOperationException($"The SQL {Script} is not in the assembly.");
        using StreamReader text = new(stream);
        migrationBuilder.Sql(text.ReadToEnd());
    }
}
