using Aid.Application.Books;

namespace Aid.Application.LiveTotals;

/// <summary>
/// What a platform says came in since its last tally, <c>pt1…</c>. It is provisional (暂计): no entry, no public record, no profile maps it. Numbers are the ids of the live stream.
/// </summary>
internal sealed class ProvisionalTallyEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    /// <summary>The team; null for the campaign as a whole. A team's tally is a part of the campaign's and is not added to it.</summary>
    public string? TeamId { get; set; }

    /// <summary>Fen since the last tally; negative where the platform took something back.</summary>
    public long Units { get; set; }

    public long Gifts { get; set; }

    /// <summary>Fen of it that the platform says will be matched.</summary>
    public long MatchedUnits { get; set; }

    /// <summary>When the platform counted, UTC.</summary>
    public DateTime CountedAt { get; set; }
}
