using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace Aid.Benchmarks.Feed;

/// <summary>What a careful programmer would write for each of the measured requests, and for nothing else.</summary>
internal static class HandWritten
{
    private const string Columns = "Id,Day,FundId,Channel,Asset,AmountMinor,FeeMinor,Giver,Leaf,IsPublic";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    public static void Map(WebApplication app, string connection)
    {
        app.MapGet("/hand/page", (RequestDelegate)(http => RowsAsync(http, connection, $"SELECT {Columns} FROM Gifts ORDER BY Id LIMIT 101")));
        app.MapGet("/hand/key", (RequestDelegate)(http => RowsAsync(http, connection, $"SELECT {Columns} FROM Gifts WHERE Id = $id", "id")));
        app.MapGet("/hand/filter", (RequestDelegate)(http => RowsAsync(
            http, connection, "SELECT Id,Day,AmountMinor FROM Gifts WHERE FundId = $fund AND AmountMinor > CAST($amount AS INTEGER) ORDER BY Day DESC, Id LIMIT 20", "fund", "amount")));
        app.MapGet("/hand/window", (RequestDelegate)(http => RowsAsync(
            http, connection, $"SELECT {Columns} FROM Gifts WHERE Day >= $from AND Day < $to ORDER BY Day, Id LIMIT 101", "from", "to")));
        app.MapGet("/hand/next", (RequestDelegate)(http => RowsAsync(
            http, connection, $"SELECT {Columns} FROM Gifts WHERE Day >= $day AND (Day > $day OR Id > $id) ORDER BY Day, Id LIMIT 101", "day", "id")));
        app.MapGet("/hand/all", (RequestDelegate)(http => RowsAsync(http, connection, $"SELECT {Columns} FROM Gifts WHERE Id > $after ORDER BY Id LIMIT 1000", "after")));
        app.MapGet("/hand/parts", (RequestDelegate)(http => RowsAsync(
            http, connection, $"SELECT g.*, p.Number, p.AmountMinor AS Part FROM (SELECT {Columns} FROM Gifts ORDER BY Id LIMIT 101) g LEFT JOIN Parts p ON p.GiftId = g.Id ORDER BY g.Id, p.Number")));
        app.MapGet("/hand/count", (RequestDelegate)(http => RowsAsync(http, connection, "SELECT COUNT(*) AS N FROM Gifts WHERE FundId = $fund", "fund")));
    }

    private static async Task RowsAsync(HttpContext http, string connection, string sql, params string[] parameters)
    {
        using SqliteConnection db = new(connection);
        db.Open();
        using SqliteCommand command = db.CreateCommand();
        command.CommandText = sql;
        foreach (string name in parameters) command.Parameters.AddWithValue("$" + name, http.Request.Query[name].ToString());
        using SqliteDataReader reader = command.ExecuteReader();
        http.Response.ContentType = "application/json";
        using Utf8JsonWriter json = new(http.Response.BodyWriter, Options);
        json.WriteStartObject();
        json.WriteStartArray("value");
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        while (reader.Read())
        {
            json.WriteStartObject();
            for (int i = 0; i < names.Length; i++)
            {
                if (reader.IsDBNull(i)) json.WriteNull(names[i]);
                else if (reader.GetFieldType(i) == typeof(long)) json.WriteNumber(names[i], reader.GetInt64(i));
                else json.WriteString(names[i], reader.GetString(i));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
