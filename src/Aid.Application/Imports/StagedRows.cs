using System.Buffers.Binary;
using System.Collections;
using System.Globalization;
using Aid.Application.Books;
using Aid.Application.Intake;
using Aid.Application.Intake.Recognition;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Imports;

/// <summary>The rows of a staged list in order, streamed from the books: a million of them are never in memory together. May be enumerated again.</summary>
internal sealed class StagedRows(BooksContext books, long import) : IEnumerable<StatementRow>
{
    private const string Select =
        """SELECT "Row", "Place", "Sequence", "TransactionNumber", "On", "DateBasis", "TimeText", "Giver", "Memo", "Units" FROM "import_row" WHERE "ImportNumber" = $import ORDER BY "Place" """;

    /// <summary>A row as it is staged.</summary>
    public static ImportRowEntity ToRow(long import, StatementRow row)
    {
        byte[]? digest = null;
        if (row.TransactionNumber is null) BinaryPrimitives.WriteUInt128BigEndian(digest = new byte[16], RowDigest.Value(row));
        return new ImportRowEntity
        {
            ImportNumber = import,
            Place = row.Place,
            Row = row.Row,
            Sequence = row.Sequence,
            TransactionNumber = row.TransactionNumber,
            On = row.Date,
            DateBasis = (int)row.DateBasis,
            TimeText = row.TimeText,
            Giver = row.Giver,
            Memo = row.Memo,
            Units = row.AmountMinor,
            Digest = digest,
        };
    }

    /// <inheritdoc />
    public IEnumerator<StatementRow> GetEnumerator()
    {
        using SqliteCommand command = ((SqliteConnection)books.Database.GetDbConnection()).CreateCommand();
        command.CommandText = Select;
        command.Parameters.AddWithValue("$import", import);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new StatementRow
            {
                Row = reader.GetInt32(0),
                Place = reader.GetInt32(1),
                Sequence = reader.IsDBNull(2) ? null : reader.GetString(2),
                TransactionNumber = reader.IsDBNull(3) ? null : reader.GetString(3),
                Date = Day(reader.GetString(4)),
                DateBasis = (DateBasis)reader.GetInt32(5),
                TimeText = reader.IsDBNull(6) ? null : reader.GetString(6),
                Giver = reader.GetString(7),
                Memo = reader.GetString(8),
                AmountMinor = reader.GetInt64(9),
            };
        }
    }

    /// <summary>A day as the books write it.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
