using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aid.Application.Books.Migrations;

/// <summary>The first schema of the private books: SQL, which a test holds against the model's own create script.</summary>
[DbContext(typeof(BooksContext))]
[Migration("0001_Books")]
internal sealed class FirstBooks : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Aid.Application.Books.Migrations.0001-books.sql")
            ?? throw new InvalidOperationException("The SQL of migration 0001_Books is not in the assembly.");
        using StreamReader text = new(stream);
        migrationBuilder.Sql(text.ReadToEnd());
    }
}
