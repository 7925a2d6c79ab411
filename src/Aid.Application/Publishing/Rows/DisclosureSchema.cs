using Aid.Application.Books;
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

/// <summary>The first schema.</summary>
[DbContext(typeof(DisclosureSchema))]
[Migration("0001_Disclosure")]
internal sealed class FirstDisclosureSchema : SqlMigration
{
    protected override string Script => "Publishing.Rows.0001-disclosure.sql";
}

/// <summary>The plain sets that stewardship adds.</summary>
[DbContext(typeof(DisclosureSchema))]
[Migration("0002_Stewardship")]
internal sealed class StewardshipDisclosureSchema : SqlMigration
{
    protected override string Script => "Publishing.Rows.0002-disclosure.sql";
}
