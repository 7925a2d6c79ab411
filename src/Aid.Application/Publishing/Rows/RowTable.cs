using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Aid.Application.Publishing.Rows;

/// <summary>Prepared statements over one table, its columns read from the model: a hundred thousand rows go in without a change tracker.</summary>
internal sealed class RowTable : IDisposable
{
    private readonly SqliteCommand insert;
    private readonly List<(SqliteParameter Parameter, Func<object, object?> Get)> fromRow = [];
    private readonly Dictionary<string, SqliteParameter> given = new(StringComparer.Ordinal);

    /// <summary>Prepares the insert of one entity type.</summary>
    /// <param name="connection">The writer's connection.</param>
    /// <param name="type">The entity type.</param>
    /// <param name="givenColumns">Columns whose value the writer gives and the row does not: releases, leaf index, position.</param>
    public RowTable(SqliteConnection connection, IEntityType type, IReadOnlyCollection<string> givenColumns)
    {
        Name = type.GetTableName() ?? throw new InvalidOperationException($"{type.Name} has no table.");
        insert = connection.CreateCommand();
        var columns = new List<string>();
        foreach (var property in type.GetProperties())
        {
            var parameter = new SqliteParameter { ParameterName = "$p" + columns.Count };
            if (givenColumns.Contains(property.Name))
                given.Add(property.Name, parameter);
            else if (property.PropertyInfo is { } info)
                fromRow.Add((parameter, info.GetValue));
            else
                throw new InvalidOperationException($"{Name}.{property.Name} is neither of the row nor given.");
            insert.Parameters.Add(parameter);
            columns.Add(property.Name);
        }

        insert.CommandText = $"INSERT INTO \"{Name}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => "$p" + i))})";
    }

    /// <summary>Table name, which is the feed's set name.</summary>
    public string Name { get; }

    /// <summary>Inserts a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="values">Value of every given column.</param>
    public void Insert(object row, params ReadOnlySpan<(string Column, object? Value)> values)
    {
        foreach (var (parameter, get) in fromRow)
            parameter.Value = get(row) ?? DBNull.Value;
        foreach (var (column, value) in values)
            given[column].Value = value ?? DBNull.Value;
        insert.ExecuteNonQuery();
    }

    public void Dispose() => insert.Dispose();
}
