using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Intake;
using Aid.Application.Intake.Recognition;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Imports;

/// <summary>
/// The committed rows of one organisation and channel, asked of the books by index: by transaction number, by place in a committed list, by digest. Nothing is
/// loaded beforehand.
/// </summary>
/// <param name="books">A context on the writer's connection, so that lists committed earlier in the same transaction are seen.</param>
/// <param name="organisation">The organisation.</param>
/// <param name="channel">The channel.</param>
internal sealed class KnownGifts(BooksContext books, string organisation, string channel) : IKnownRows
{
    // What holds now: the gift with its latest amendment. A gift that a person recorded has no list: no list is recent enough to overrule it.
    private const string Columns =
        """
        d."Number", d."GrossUnits", COALESCE(a."ReceivedOn", d."ReceivedOn"), COALESCE(a."Giver", d."Giver"), COALESCE(a."Memo", d."Memo"),
        CASE WHEN o."Number" IS NULL THEN '9999-12-31' ELSE max(o."AsOf", COALESCE(
            (SELECT max(i."AsOf") FROM "import_match" t JOIN "import" i ON i."Number" = t."ImportNumber" WHERE t."DonationNumber" = d."Number"), '')) END,
        COALESCE(r."Place", 0), COALESCE(r."Row", 0), r."Sequence", d."TransactionNumber", r."TimeText", COALESCE(r."DateBasis", 0), COALESCE(r."ImportNumber", 0)
        """;

    private const string Latest =
        """
        LEFT JOIN "donation_amendment" a ON a."Number" = (SELECT max("Number") FROM "donation_amendment" WHERE "DonationNumber" = d."Number")
        LEFT JOIN "import" o ON o."Number" = CAST(substr(d."ImportId", 2) AS INTEGER)
        """;

    private const string OfList =
        $"""
        SELECT {Columns} FROM "import_row" r
        LEFT JOIN "import_match" m ON m."ImportNumber" = r."ImportNumber" AND m."Place" = r."Place"
        JOIN "donation" d ON d."Number" = COALESCE(m."DonationNumber", (SELECT x."Number" FROM "donation" x WHERE x."ImportId" = $id AND x."ImportPlace" = r."Place"))
        {Latest} WHERE r."ImportNumber" = $import ORDER BY r."Place"
        """;

    private const string OfNumbers =
        $"""
        SELECT {Columns}, f."OrganisationId" FROM "donation" d JOIN "fund" f ON f."Id" = d."FundId" {Latest}
        LEFT JOIN "import_row" r ON r."ImportNumber" = o."Number" AND r."Place" = d."ImportPlace"
        WHERE d."Channel" = $channel AND d."TransactionNumber" IN (SELECT value FROM json_each($asked))
        """;

    private const string OfDigests =
        $"""
        SELECT {Columns} FROM "import_row" r
        JOIN "import" l ON l."Number" = r."ImportNumber" JOIN "import_commit" c ON c."ImportNumber" = l."Number"
        LEFT JOIN "import_match" m ON m."ImportNumber" = r."ImportNumber" AND m."Place" = r."Place"
        JOIN "donation" d ON d."Number" = COALESCE(m."DonationNumber", (SELECT x."Number" FROM "donation" x WHERE x."ImportId" = l."Id" AND x."ImportPlace" = r."Place"))
        {Latest} WHERE r."Digest" IN (SELECT unhex(value) FROM json_each($asked)) AND l."OrganisationId" = $organisation AND l."Channel" = $channel
        ORDER BY d."Number"
        """;

    /// <summary>Transaction numbers that were asked for and stand in another organisation's books.</summary>
    public HashSet<string> Elsewhere { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public KnownList? SameFile(string sha256, string source) => books.Imports.AsNoTracking()
        .Where(row => row.FileHash == sha256 && row.OrganisationId == organisation && row.Channel == channel && row.Commit != null)
        // A file of one list goes by its own name, and may come again under another; a CSV of several lists names them itself.
        .Where(row => row.ListName == source || row.ListName == row.FileName)
        .OrderBy(row => row.Number).AsEnumerable().Select(ToList).FirstOrDefault();

    /// <inheritdoc />
    public IReadOnlyDictionary<string, KnownRow> ByTransactionNumber(IReadOnlyCollection<string> numbers)
    {
        Dictionary<string, KnownRow> found = new(StringComparer.Ordinal);
        foreach ((KnownRow row, string owner) in Ask(OfNumbers, ("$channel", channel), ("$asked", JsonSerializer.Serialize(numbers))))
        {
            if (owner != organisation) Elsewhere.Add(row.Content.TransactionNumber!);
            found[row.Content.TransactionNumber!] = row;
        }
        return found;
    }

    /// <inheritdoc />
    public IReadOnlyList<KnownList> Lists() =>
    [
        .. books.Imports.AsNoTracking()
            .Where(row => row.OrganisationId == organisation && row.Channel == channel && !row.HasTransactionNumbers && row.Commit != null)
            .OrderBy(row => row.Number).AsEnumerable().Select(ToList),
    ];

    /// <inheritdoc />
    public IEnumerable<KnownRow> RowsOf(string listId) =>
        Ask(OfList, ("$id", listId), ("$import", long.Parse(listId.AsSpan(1)))).Select(answer => answer.Row);

    /// <inheritdoc />
    public IReadOnlyList<KnownRow> Alike(IReadOnlyCollection<string> digests) => digests.Count == 0 ? [] :
        [.. Ask(OfDigests, ("$organisation", organisation), ("$channel", channel), ("$asked", JsonSerializer.Serialize(digests))).Select(answer => answer.Row)];

    private static KnownList ToList(ImportEntity row) => new(row.Id, row.ListName, row.AsOf, row.Rows);

    private IEnumerable<(KnownRow Row, string Owner)> Ask(string sql, params (string Name, object Value)[] parameters)
    {
        using SqliteCommand command = ((SqliteConnection)books.Database.GetDbConnection()).CreateCommand();
        command.CommandText = sql;
        foreach ((string name, object value) in parameters) command.Parameters.AddWithValue(name, value);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            KnownRow row = new()
            {
                GiftId = "g" + reader.GetInt64(0),
                ListId = "i" + reader.GetInt64(12),
                Place = reader.GetInt32(6),
                AsOf = StagedRows.Day(reader.GetString(5)),
                Content = new StatementRow
                {
                    Row = reader.GetInt32(7),
                    Place = reader.GetInt32(6),
                    Sequence = reader.IsDBNull(8) ? null : reader.GetString(8),
                    TransactionNumber = reader.IsDBNull(9) ? null : reader.GetString(9),
                    Date = StagedRows.Day(reader.GetString(2)),
                    DateBasis = (DateBasis)reader.GetInt32(11),
                    TimeText = reader.IsDBNull(10) ? null : reader.GetString(10),
                    Giver = reader.GetString(3),
                    Memo = reader.GetString(4),
                    AmountMinor = reader.GetInt64(1),
                },
            };
            yield return (row, reader.FieldCount > 13 ? reader.GetString(13) : "");
        }
    }
}
