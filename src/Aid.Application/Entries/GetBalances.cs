using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Entries;

/// <summary>Asks what every account holds.</summary>
public sealed record GetBalances : Query<BalanceSheet>;

/// <summary>What every account holds, and whether held equals owed.</summary>
/// <param name="Accounts">Accounts with a balance, by account and asset.</param>
/// <param name="Assets">Held and owed, by asset.</param>
public sealed record BalanceSheet(IReadOnlyList<AccountBalance> Accounts, IReadOnlyList<AssetBalance> Assets);

/// <summary>One account's balance.</summary>
/// <param name="Account">The account.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="Units">Signed units: held is positive, owed is negative.</param>
public sealed record AccountBalance(string Account, string Asset, long Units);

/// <summary>One asset's two sides.</summary>
/// <param name="Asset">Asset code.</param>
/// <param name="HeldUnits">In channels, banks, warehouses and receivables.</param>
/// <param name="OwedUnits">Held on trust for funds and payables. The two are equal.</param>
public sealed record AssetBalance(string Asset, long HeldUnits, long OwedUnits);

internal sealed class GetBalancesHandler(BooksContext books) : IRequestHandler<GetBalances, Result<BalanceSheet>>
{
    public async Task<Result<BalanceSheet>> Handle(GetBalances request, CancellationToken cancellationToken)
    {
        var sums = await books.Postings.GroupBy(posting => new { posting.Account, posting.Asset })
            .Select(group => new { group.Key.Account, group.Key.Asset, Units = group.Sum(posting => posting.Units) }).ToListAsync(cancellationToken);
        List<AccountBalance> accounts = [.. sums.Where(sum => sum.Units != 0).Select(sum => new AccountBalance(sum.Account, sum.Asset, sum.Units))
            .OrderBy(sum => sum.Account, StringComparer.Ordinal).ThenBy(sum => sum.Asset, StringComparer.Ordinal)];
        List<AssetBalance> assets = [.. accounts.GroupBy(account => account.Asset).Select(group => new AssetBalance(
            group.Key,
            group.Where(account => !IsOwed(account)).Sum(account => account.Units),
            -group.Where(IsOwed).Sum(account => account.Units))).OrderBy(asset => asset.Asset, StringComparer.Ordinal)];
        return new BalanceSheet(accounts, assets);
    }

    private static bool IsOwed(AccountBalance account) => Ledger.Entries.Account.Parse(account.Account).IsOwed;
}
