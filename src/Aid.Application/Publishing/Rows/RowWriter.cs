using Aid.Disclosure.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aid.Application.Publishing.Rows;

/// <summary>
/// Writes the rows of one release, hidden behind its number until the current release moves to it. Nothing is ever edited but the mark that a version was
/// superseded, and <see cref="Discard"/> takes back both.
/// </summary>
internal sealed class RowWriter(SqliteConnection connection, IModel model, int release) : IDisposable
{
    private const string FirstRelease = nameof(PublicRecord.FirstRelease);
    private const string SupersededIn = nameof(PublicRecord.SupersededIn);
    private static readonly string[] OfRecords = [nameof(PublicRecord.LeafIndex), FirstRelease, SupersededIn, DisclosureModel.Position];
    private static readonly string[] OfParts = [FirstRelease, SupersededIn];

    private readonly Dictionary<Type, RowTable> tables = [];
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    /// <summary>Rows written or marked so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Writes a version of a record with its parts.</summary>
    /// <param name="record">The version.</param>
    /// <param name="leafIndex">Index of its leaf.</param>
    /// <param name="position">Its position in its set: a new one at the end, or that of the version it replaces.</param>
    public void Insert<T>(T record, long leafIndex, long position)
        where T : PublicRecord
    {
        Table(typeof(T), OfRecords).Insert(
            record, (nameof(PublicRecord.LeafIndex), leafIndex), (FirstRelease, release), (SupersededIn, null), (DisclosureModel.Position, position));
        Rows++;
        foreach (var part in RecordParts.PartsOf(record))
            InsertHidden(part);
    }

    /// <summary>Marks the newest version of a record, and its parts, as superseded by this release.</summary>
    /// <param name="id">The record.</param>
    /// <param name="firstRelease">The release of the version that is replaced.</param>
    public void Supersede<T>(string id, int firstRelease)
        where T : PublicRecord
    {
        var table = Table(typeof(T), OfRecords).Name;
        Rows += Execute($"UPDATE \"{table}\" SET SupersededIn = $a WHERE Id = $b AND FirstRelease = $c", release, id, firstRelease);
        if (RecordParts.PartTable<T>() is { } parts)
            Rows += Execute($"UPDATE \"{parts.Table}\" SET SupersededIn = $a WHERE \"{parts.Key}\" = $b AND FirstRelease = $c", release, id, firstRelease);
    }

    /// <summary>Writes a row that is hidden by release without being a record: a part, a standing run.</summary>
    /// <param name="row">The row.</param>
    public void InsertHidden(object row)
    {
        Table(row.GetType(), OfParts).Insert(row, (FirstRelease, release), (SupersededIn, null));
        Rows++;
    }

    /// <summary>Writes a row that carries its release itself.</summary>
    /// <param name="row">A line page, a month or a count.</param>
    public void InsertPlain(object row)
    {
        Table(row.GetType(), []).Insert(row);
        Rows++;
    }

    /// <summary>Marks a standing run as superseded, or removes it where this release itself made it.</summary>
    /// <param name="outflowId">The outflow.</param>
    /// <param name="offset">Offset of the run.</param>
    public void EndRun(string outflowId, long offset)
    {
        Rows += Execute("UPDATE StandingRuns SET SupersededIn = $a WHERE OutflowId = $b AND \"Offset\" = $c AND SupersededIn IS NULL", release, outflowId, offset);
    }

    /// <summary>Fills in what only the finished release knows about its own row.</summary>
    /// <param name="manifestHash">Hash of the manifest's root.</param>
    public void CompleteRelease(string manifestHash) =>
        Rows += Execute("UPDATE Releases SET ManifestHash = $a WHERE FirstRelease = $b", manifestHash, release);

    /// <summary>Makes the release current.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="release">The release.</param>
    public static void MakeCurrent(SqliteConnection connection, int release)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO CurrentRelease (Id, Number) VALUES (1, $n) ON CONFLICT (Id) DO UPDATE SET Number = $n WHERE Number < $n";
        command.Parameters.AddWithValue("$n", release);
        command.ExecuteNonQuery();
    }

    /// <summary>Takes back every row of releases after the current one. Scans the tables: it runs after a crash or a refusal only.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="model">The model.</param>
    /// <param name="current">The release that stays.</param>
    public static void Discard(SqliteConnection connection, IModel model, int current)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var type in model.GetEntityTypes().OrderBy(t => RecordParts.IsRecord(t.ClrType)))
        {
            if (type.FindProperty(FirstRelease) is null)
                continue;
            using var delete = connection.CreateCommand();
            delete.CommandText = $"DELETE FROM \"{type.GetTableName()}\" WHERE FirstRelease > $n";
            delete.Parameters.AddWithValue("$n", current);
            delete.ExecuteNonQuery();
            if (type.FindProperty(SupersededIn) is null)
                continue;
            using var restore = connection.CreateCommand();
            restore.CommandText = $"UPDATE \"{type.GetTableName()}\" SET SupersededIn = NULL WHERE SupersededIn > $n";
            restore.Parameters.AddWithValue("$n", current);
            restore.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose()
    {
        foreach (var table in tables.Values)
            table.Dispose();
        foreach (var command in commands.Values)
            command.Dispose();
    }

    private RowTable Table(Type type, string[] given)
    {
        if (tables.TryGetValue(type, out var table))
            return table;
        var entity = model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not a row.");
        return tables[type] = new RowTable(connection, entity, given);
    }

    private int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (char)('a' + i) });
            commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }
}
