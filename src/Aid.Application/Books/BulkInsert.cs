using System.Buffers;
using System.Reflection;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace Aid.Application.Books;

/// <summary>
/// The one seam of bulk writes: a prepared statement over one table, its columns read from the model, bound without boxing and without a change tracker. It
/// writes on the writer's connection, inside whatever transaction is open there; on another engine this class becomes its COPY.
/// </summary>
/// <typeparam name="T">The entity.</typeparam>
internal sealed class BulkInsert<T> : IDisposable
    where T : class
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly Action<T>[] _bindings;
    private byte[] _text = ArrayPool<byte>.Shared.Rent(4_096);

    /// <summary>Prepares the insert.</summary>
    /// <param name="books">A context on the writer's connection.</param>
    /// <exception cref="SqliteException">The statement cannot be prepared.</exception>
    public BulkInsert(BooksContext books)
    {
        IEntityType type = books.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not a row.");
        SqliteConnection connection = (SqliteConnection)books.Database.GetDbConnection();
        _database = connection.Handle ?? throw new InvalidOperationException("The writer's connection is closed.");
        IProperty[] columns = [.. type.GetProperties()];
        string names = string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""));
        string places = string.Join(", ", columns.Select((_, index) => "?" + (index + 1)));
        Check(raw.sqlite3_prepare_v2(_database, $"INSERT INTO \"{type.GetTableName()}\" ({names}) VALUES ({places})", out _statement), raw.SQLITE_OK);
        _bindings = [.. columns.Select((column, index) => Binding(column, index + 1))];
    }

    /// <summary>Inserts one row.</summary>
    /// <exception cref="SqliteException">The database refuses it; nothing of the row is written.</exception>
    public void Add(T row)
    {
        foreach (Action<T> bind in _bindings) bind(row);
        int code = raw.sqlite3_step(_statement);
        if (code != raw.SQLITE_DONE)
        {
            string message = raw.sqlite3_errmsg(_database).utf8_to_string();
            raw.sqlite3_reset(_statement);
            throw new SqliteException(message, code & 0xFF, code);
        }
        raw.sqlite3_reset(_statement);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _statement.Dispose();
        ArrayPool<byte>.Shared.Return(_text);
    }

    // Values are written as EF Core writes them on SQLite, so that either way of writing a row gives the same bytes.
    private Action<T> Binding(IProperty column, int at)
    {
        PropertyInfo property = column.PropertyInfo ?? throw new InvalidOperationException($"{column.Name} is not a property.");
        Type type = property.PropertyType;
        if (type == typeof(long)) return Of<long>(property, value => raw.sqlite3_bind_int64(_statement, at, value));
        if (type == typeof(int)) return Of<int>(property, value => raw.sqlite3_bind_int64(_statement, at, value));
        if (type == typeof(bool)) return Of<bool>(property, value => raw.sqlite3_bind_int64(_statement, at, value ? 1 : 0));
        if (type == typeof(string)) return Of<string?>(property, value => BindText(at, value));
        if (type == typeof(byte[])) return Of<byte[]?>(property, value => value is null ? raw.sqlite3_bind_null(_statement, at) : raw.sqlite3_bind_blob(_statement, at, value));
        if (type == typeof(long?)) return Of<long?>(property, value => value is { } some ? raw.sqlite3_bind_int64(_statement, at, some) : raw.sqlite3_bind_null(_statement, at));
        if (type == typeof(int?)) return Of<int?>(property, value => value is { } some ? raw.sqlite3_bind_int64(_statement, at, some) : raw.sqlite3_bind_null(_statement, at));
        if (type == typeof(DateOnly)) return Of<DateOnly>(property, value => BindFormatted(at, value, "yyyy-MM-dd"));
        if (type == typeof(DateTime)) return Of<DateTime>(property, value => BindFormatted(at, value, "yyyy-MM-dd HH:mm:ss.FFFFFFF"));
        throw new NotSupportedException($"{typeof(T).Name}.{column.Name} is of a type that bulk writes do not know.");
    }

    private Action<T> Of<TValue>(PropertyInfo property, Func<TValue, int> bind)
    {
        Func<T, TValue> read = property.GetMethod!.CreateDelegate<Func<T, TValue>>();
        return row => Check(bind(read(row)), raw.SQLITE_OK);
    }

    private int BindText(int at, string? value)
    {
        if (value is null) return raw.sqlite3_bind_null(_statement, at);
        // An empty span would be bound as NULL.
        if (value.Length == 0) return raw.sqlite3_bind_text(_statement, at, "");
        if (_text.Length < value.Length * 3)
        {
            ArrayPool<byte>.Shared.Return(_text);
            _text = ArrayPool<byte>.Shared.Rent(value.Length * 3);
        }
        int length = Encoding.UTF8.GetBytes(value, _text);
        return raw.sqlite3_bind_text(_statement, at, _text.AsSpan(0, length));
    }

    private int BindFormatted(int at, IUtf8SpanFormattable value, string format)
    {
        value.TryFormat(_text, out int length, format, null);
        return raw.sqlite3_bind_text(_statement, at, _text.AsSpan(0, length));
    }

    private void Check(int code, int expected)
    {
        if (code != expected) throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), code & 0xFF, code);
    }
}
