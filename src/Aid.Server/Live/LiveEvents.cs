using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Aid.Server.Live;

/// <summary>The events of the live stream as bytes (HTML Living Standard, server-sent events): an id, a name and one line of JSON.</summary>
internal static class LiveEvents
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A comment, which clients ignore.</summary>
    public static ReadOnlyMemory<byte> Heartbeat { get; } = ":\n\n"u8.ToArray();

    /// <summary>What every stream begins with: clients come back after three seconds.</summary>
    public static ReadOnlyMemory<byte> Opening { get; } = "retry: 3000\n\n"u8.ToArray();

    /// <summary>The event <c>total</c>.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="team">The team; null for the campaign as a whole.</param>
    /// <param name="id">Number of the last tally.</param>
    /// <param name="topic">The sums.</param>
    /// <param name="poolUnits">What the matching pools allow in all, in fen; null where there is none.</param>
    /// <param name="countedAt">When the platform last counted, UTC.</param>
    public static LiveFrame Total(string campaign, string? team, long id, LiveTopic topic, long? poolUnits, DateTime countedAt)
    {
        long? left = poolUnits is { } pool ? Math.Max(pool - topic.MatchedUnits, 0) : null;
        string data = JsonSerializer.Serialize(
            new
            {
                campaign,
                team,
                provisional = true,
                labelZh = "暂计",
                labelEn = "provisional",
                noteZh = "平台报送的暂计数，未经结算对账，不进账，也不进公开日志。",
                noteEn = "Reported by the platform and not yet settled: not in the books, never in the public log.",
                countedAt = DateTime.SpecifyKind(countedAt, DateTimeKind.Utc),
                gifts = topic.Gifts,
                units = topic.Units,
                text = Yuan(topic.Units),
                matchedUnits = topic.MatchedUnits,
                matchedText = Yuan(topic.MatchedUnits),
                poolLeftUnits = left,
                poolLeftText = left is { } units ? Yuan(units) : null,
            },
            Json);
        return new LiveFrame(id, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"id: {id}\nevent: total\ndata: {data}\n\n")), IsLast: false);
    }

    /// <summary>The event <c>settled</c>: the published figure holds from now on.</summary>
    public static LiveFrame Settled(string campaign, long id) =>
        new(id, Encoding.UTF8.GetBytes($"event: settled\ndata: {JsonSerializer.Serialize(new { campaign, provisional = false }, Json)}\n\n"), IsLast: true);

    private static string Yuan(long fen) => string.Create(CultureInfo.InvariantCulture, $"{fen / 100:#,0}.{Math.Abs(fen % 100):00}");
}
