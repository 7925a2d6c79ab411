using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aid.Application.Publishing.Rows;

/// <summary>
/// The model that the tables are made from. It exists beside <see cref="DisclosureContext"/> because EF Core takes a table's key from the entity's key, and
/// the two differ here: one id has many versions in the table and one in a release.
/// </summary>
internal sealed class DisclosureSchema(DbContextOptions<DisclosureSchema> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => DisclosureModel.Build(modelBuilder, null);
}

/// <summary>The first schema. EF Core's design package is not to be had, so a migration is SQL and a test holds it against the model's create script.</summary>
[DbContext(typeof(DisclosureSchema))]
[Migration("0001_Disclosure")]
internal sealed class FirstDisclosureSchema : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Aid.Application.Publishing.Rows.0001-disclosure.sql")
            ?? throw new InvalidOperationException("The SQL of migration 0001_Disclosure is not in the assembly.");
        using var text = new StreamReader(stream);
        migrationBuilder.Sql(text.ReadToEnd());
    }
}
