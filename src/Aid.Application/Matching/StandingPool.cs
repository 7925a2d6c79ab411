using Aid.Application.Books;
using Aid.Disclosure.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Matching;

/// <summary>The pool of a matching as the books have it.</summary>
/// <param name="Rule">The version of the rule that holds.</param>
/// <param name="Pool">What was confirmed and clawed back under all its versions.</param>
internal sealed record StandingPool(MatchingEntity Rule, MatchPool Pool)
{
    /// <summary>Folds a matching's rows; null where there is no such matching.</summary>
    public static async Task<StandingPool?> LoadAsync(BooksContext books, string matching, CancellationToken cancellationToken)
    {
        MatchingEntity? rule = await books.Matchings.AsNoTracking().Where(row => row.Id == matching).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (rule is null) return null;
        // Older versions allowed what they confirmed; the fold below asks for no more than what stands, and then the version in force bounds what comes next.
        MatchPool pool = new(new MatchTerms(long.MaxValue, Numerator: int.MaxValue, RefillsPool: rule.RefillsPool));
        var results = await books.MatchResults.AsNoTracking().Include(row => row.Shares).Where(row => row.MatchingId == matching).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        foreach (MatchResultEntity result in results)
            MustHold(pool.Confirm(result.Id, result.Units, [.. result.Shares.Select(share => new MatchShare(share.DonationId, share.Units, share.Units))]), result.Id);
        var clawbacks = await books.MatchClawbacks.AsNoTracking().Include(row => row.Shares).Where(row => row.MatchingId == matching).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        foreach (MatchClawbackEntity clawback in clawbacks)
            MustHold(pool.ClawBack(clawback.MatchResultId, clawback.Units, [.. clawback.Shares.Select(share => new MatchShare(share.DonationId, 0, share.Units))]), clawback.Id);
        MustHold(pool.Change(TermsOf(rule)), rule.Id);
        return new StandingPool(rule, pool);
    }

    /// <summary>The figures of a rule.</summary>
    public static MatchTerms TermsOf(MatchingEntity rule) => new(rule.PoolUnits, rule.CapUnits, rule.GiftCapUnits, rule.Numerator, rule.Denominator, rule.RefillsPool);

    private static void MustHold(MatchRefusal? refusal, string id)
    {
        if (refusal is not null) throw new InvalidOperationException($"The recorded matching does not hold at {id}: {refusal.Fault}.");
    }
}
