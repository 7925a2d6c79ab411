using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Aid.Application.Books;

/// <summary>
/// The next number of each kind of row, as seen from inside a command's savepoint. Asking the table instead of counting in memory keeps numbers right
/// whatever was rolled back; the answer is the last key of a b-tree.
/// </summary>
internal sealed class Numbers(BooksContext books)
{
    private readonly Dictionary<Type, long> _last = [];

    /// <summary>The next number of a kind.</summary>
    public long Next<T>() => Reserve<T>(1);

    /// <summary>The number that <see cref="Next{T}"/> would give, without taking it.</summary>
    public long Peek<T>() => Reserve<T>(0);

    /// <summary>Reserves a range and returns its first number.</summary>
    public long Reserve<T>(long count)
    {
        if (!_last.TryGetValue(typeof(T), out long last)) last = LastOf(typeof(T));
        _last[typeof(T)] = checked(last + count);
        return last + 1;
    }

    private long LastOf(Type type)
    {
        IEntityType entity = books.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not a row.");
        string key = entity.FindPrimaryKey()!.Properties[0].GetColumnName();
        SqliteConnection connection = (SqliteConnection)books.Database.GetDbConnection();
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = (SqliteTransaction?)books.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"SELECT MAX(\"{key}\") FROM \"{entity.GetTableName()}\"";
        return command.ExecuteScalar() is long found ? found : 0;
    }
}
