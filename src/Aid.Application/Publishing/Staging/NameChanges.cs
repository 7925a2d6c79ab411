using System.Text.Json;
using Aid.Disclosure.Records;
using Aid.Transparency.Files;
using Microsoft.Data.Sqlite;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// Names that a release shows or takes away. The table of names has no versions, so they cannot be staged in it behind a release's number: they wait in a file of the
/// staging folder and are applied in the transaction that makes the release current.
/// </summary>
internal sealed class NameChanges
{
    /// <summary>Names to show.</summary>
    public List<GiverName> Shown { get; init; } = [];

    /// <summary>Gifts whose name goes.</summary>
    public List<string> Gone { get; init; } = [];

    /// <summary>Reads what waits; nothing where there is no file.</summary>
    public static NameChanges Read(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<NameChanges>(File.ReadAllBytes(path)) ?? new NameChanges() : new NameChanges();

    /// <summary>Lets them wait.</summary>
    public void Write(string path)
    {
        if (Shown.Count + Gone.Count > 0)
            DurableFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this));
    }

    /// <summary>Applies them in the connection's open transaction. May be repeated.</summary>
    public void Apply(SqliteConnection connection)
    {
        using var put = connection.CreateCommand();
        put.CommandText = "INSERT INTO GiverNames (DonationId, Name, Salt) VALUES ($id, $name, $salt) ON CONFLICT (DonationId) DO UPDATE SET Name = $name, Salt = $salt";
        var (id, name, salt) = (put.Parameters.Add("$id", SqliteType.Text), put.Parameters.Add("$name", SqliteType.Text), put.Parameters.Add("$salt", SqliteType.Text));
        foreach (var shown in Shown)
        {
            (id.Value, name.Value, salt.Value) = (shown.DonationId, shown.Name, shown.Salt);
            put.ExecuteNonQuery();
        }

        using var delete = connection.CreateCommand();
        delete.CommandText = "DELETE FROM GiverNames WHERE DonationId = $id";
        var gone = delete.Parameters.Add("$id", SqliteType.Text);
        foreach (var gift in Gone)
        {
            gone.Value = gift;
            delete.ExecuteNonQuery();
        }
    }
}
