using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aid.Application.Books.Migrations;

/// <summary>The first schema of the private books.</summary>
[DbContext(typeof(BooksContext))]
[Migration("0001_Books")]
internal sealed class FirstBooks : SqlMigration
{
    protected override string Script => "Books.Migrations.0001-books.sql";
}

/// <summary>What stewardship adds: donors, receipts, warehouses, plans, documents and duties.</summary>
[DbContext(typeof(BooksContext))]
[Migration("0002_Stewardship")]
internal sealed class StewardshipBooks : SqlMigration
{
    protected override string Script => "Books.Migrations.0002-books.sql";
}
