using Aid.Application.Books;
using Aid.Application.Intake;
using Aid.Application.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Imports;

/// <summary>A list as it came out of a file.</summary>
/// <param name="Import">Its row; its rows are staged under it, unless the very same list is in the books.</param>
/// <param name="Known">The id of the committed list that came from the very same file; null where none did.</param>
/// <param name="Stated">The figures that it states about itself, all of them met.</param>
internal sealed record StagedList(ImportEntity Import, string? Known, IReadOnlyList<StatedFigure> Stated);

/// <summary>Streams a file's lists into the staging rows while it is read. What an earlier run staged of the same list and never committed is discarded.</summary>
internal sealed class ListStaging(BooksContext books, Recording recording, CommandScope scope, string organisation, string fund, string dateReason)
    : IStatementSink, IDisposable
{
    private readonly BulkInsert<ImportRowEntity> _rows = new(books);
    private readonly List<StagedList> _lists = [];
    private ImportEntity _import = new();
    private string? _known;

    /// <summary>The lists that ended, in order.</summary>
    public IReadOnlyList<StagedList> Lists => _lists;

    /// <inheritdoc />
    public void Begin(StatementHeader header)
    {
        _known = new KnownGifts(books, organisation, header.Channel).SameFile(header.Sha256, header.Source)?.ListId;
        long number = recording.Numbers.Next<ImportEntity>();
        _import = new ImportEntity
        {
            Number = number,
            Id = "i" + number,
            OrganisationId = organisation,
            FundId = fund,
            Channel = header.Channel,
            ListName = header.Source,
            FileName = header.File,
            FileHash = header.Sha256,
            Format = header.Format,
            Title = header.Title ?? "",
            DateReason = dateReason,
            Person = scope.Person.Label,
            StagedAt = scope.Now,
        };
        if (_known is null) Discard(header);
    }

    /// <inheritdoc />
    public void Add(StatementRow row)
    {
        if (_known is null) _rows.Add(StagedRows.ToRow(_import.Number, row));
    }

    /// <inheritdoc />
    public void End(StatementSummary summary)
    {
        _import.AsOf = summary.AsOf;
        _import.Rows = summary.Rows;
        _import.TotalUnits = summary.TotalMinor;
        _import.HasTransactionNumbers = summary.HasTransactionNumbers;
        if (_known is null) books.Imports.Add(_import);
        _lists.Add(new StagedList(_import, _known, summary.Stated));
    }

    /// <inheritdoc />
    public void Dispose() => _rows.Dispose();

    /// <summary>Takes a staged list back: staged rows are no part of the books until their commit is.</summary>
    public static void Discard(BooksContext books, ImportEntity import)
    {
        books.ImportRows.Where(row => row.ImportNumber == import.Number).ExecuteDelete();
        books.Imports.Where(row => row.Number == import.Number && row.Commit == null).ExecuteDelete();
    }

    private void Discard(StatementHeader header)
    {
        ImportEntity[] left =
        [
            .. books.Imports.AsNoTracking().Where(row => row.FileHash == header.Sha256 && row.ListName == header.Source && row.OrganisationId == organisation
                && row.Channel == header.Channel && row.Commit == null),
        ];
        foreach (ImportEntity import in left) Discard(books, import);
    }
}
