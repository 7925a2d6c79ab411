using Aid.Application.Books;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.LiveTotals;

/// <summary>What a platform has reported so far of a campaign or a team: provisional, not in the books.</summary>
/// <param name="Number">Number of the last tally; 0 where none was posted.</param>
/// <param name="Units">Fen.</param>
/// <param name="Gifts">Number of gifts.</param>
/// <param name="MatchedUnits">Fen that the platform says will be matched.</param>
/// <param name="CountedAt">When the platform last counted, UTC.</param>
public sealed record ProvisionalTally(long Number, long Units, long Gifts, long MatchedUnits, DateTime CountedAt);

/// <summary>Sums of tallies.</summary>
internal static class TallySums
{
    /// <summary>The provisional total of a campaign, or of one of its teams.</summary>
    public static async Task<ProvisionalTally> TallyAsync(this BooksContext books, string campaign, string? team, CancellationToken cancellationToken)
    {
        var sum = await books.ProvisionalTallies.Where(row => row.CampaignId == campaign && row.TeamId == team).GroupBy(_ => 1)
            .Select(rows => new { Number = rows.Max(row => row.Number), Units = rows.Sum(row => row.Units), Gifts = rows.Sum(row => row.Gifts), Matched = rows.Sum(row => row.MatchedUnits), At = rows.Max(row => row.CountedAt) })
            .FirstOrDefaultAsync(cancellationToken);
        return sum is null ? new ProvisionalTally(0, 0, 0, 0, default) : new ProvisionalTally(sum.Number, sum.Units, sum.Gifts, sum.Matched, DateTime.SpecifyKind(sum.At, DateTimeKind.Utc));
    }
}
