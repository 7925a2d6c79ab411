using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Funds;

/// <summary>Asks how a fund stands now, before any release (收支表).</summary>
/// <param name="FundId">The fund.</param>
/// <returns>Refusals: <c>fund.unknown</c>.</returns>
public sealed record GetFundStatement(string FundId) : Query<FundStatement>;

/// <summary>How a fund stands. One list for each asset; the figures mean what the public <c>FundFigures</c> mean.</summary>
/// <param name="FundId">The fund.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Assets">By asset code, ordinally; empty where the fund never held anything.</param>
public sealed record FundStatement(string FundId, string NameZh, string NameEn, IReadOnlyList<FundAsset> Assets);

/// <summary>One asset of a fund, in its smallest unit.</summary>
/// <param name="Asset">Asset code.</param>
/// <param name="OpeningUnits">Opening balance.</param>
/// <param name="ReceivedUnits">Gifts, gross, less what was voided.</param>
/// <param name="MovedInUnits">From other funds and assets.</param>
/// <param name="MovedOutUnits">To other funds and assets.</param>
/// <param name="UsedUnits">Payments, distributions, reported uses.</param>
/// <param name="PassedOnUnits">Passed on, report awaited.</param>
/// <param name="FeeUnits">Fees, known at recording and later.</param>
/// <param name="RefundedUnits">Refunded and charged back.</param>
/// <param name="ShortfallUnits">Owed and not settled.</param>
/// <param name="HeldUnits">Held.</param>
/// <param name="Gifts">Number of gifts whose first part is in this fund, wholly voided ones not counted.</param>
public sealed record FundAsset(
    string Asset, long OpeningUnits, long ReceivedUnits, long MovedInUnits, long MovedOutUnits, long UsedUnits, long PassedOnUnits, long FeeUnits, long RefundedUnits,
    long ShortfallUnits, long HeldUnits, long Gifts);

internal sealed class GetFundStatementHandler(BooksContext books, LedgerView ledger) : IRequestHandler<GetFundStatement, Result<FundStatement>>
{
    public async Task<Result<FundStatement>> Handle(GetFundStatement request, CancellationToken cancellationToken)
    {
        if (await books.FundAsync(request.FundId, cancellationToken) is not { } fund) return new FundUnknown(request.FundId);
        List<string> outflows = await books.Outflows.Select(row => row.Id).Distinct().ToListAsync(cancellationToken);
        HashSet<string> passedOn = [.. await books.Disbursements.Where(row => row.FundId == fund.Id && row.Kind == "passed-on").Select(row => "ext:" + row.Id).ToListAsync(cancellationToken)];
        FundTerritory territory = new(fund.Id, passedOn);
        SortedDictionary<string, FundSums> sums = await ledger.ReadAsync(book => territory.Sum(book, outflows), cancellationToken);
        var gifts = await books.Donations.Where(row => row.FundId == fund.Id).GroupBy(row => row.Asset)
            .Select(group => new { Asset = group.Key, Fees = group.Sum(row => row.FeeUnits), Count = group.LongCount() }).ToListAsync(cancellationToken);
        Dictionary<string, long> voided = await VoidedAsync(fund.Id, cancellationToken);

        List<FundAsset> assets = [];
        foreach ((string asset, FundSums sum) in sums)
        {
            var known = gifts.FirstOrDefault(gift => gift.Asset == asset);
            long fees = known?.Fees ?? 0;
            assets.Add(new FundAsset(
                asset, sum.Opening, sum.Given + fees - sum.Voided, sum.MovedIn, sum.MovedOut, sum.Used, sum.PassedOn, fees + sum.Fees, sum.Refunded, sum.Shortfall,
                sum.Held, (known?.Count ?? 0) - voided.GetValueOrDefault(asset)));
        }
        return new FundStatement(fund.Id, fund.NameZh, fund.NameEn, assets);
    }

    private async Task<Dictionary<string, long>> VoidedAsync(string fund, CancellationToken cancellationToken) => await books.Refunds
        .Where(row => row.FundId == fund && row.Kind == "void" && row.Ending == null).GroupBy(row => row.Asset)
        .Select(group => new { group.Key, Count = group.Select(row => row.DonationId).Distinct().LongCount() })
        .ToDictionaryAsync(group => group.Key, group => group.Count, StringComparer.Ordinal, cancellationToken);
}
