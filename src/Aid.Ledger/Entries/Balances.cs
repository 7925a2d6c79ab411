using System.Collections.Immutable;

namespace Aid.Ledger.Entries;

/// <summary>What each account holds of each asset, folded from entries.</summary>
public sealed class Balances
{
    private readonly SortedDictionary<(string Account, string Asset), (Account Account, long Units)> _units =
        new(Comparer<(string Account, string Asset)>.Create(static (left, right) =>
            string.CompareOrdinal(left.Account, right.Account) is var order and not 0 ? order : string.CompareOrdinal(left.Asset, right.Asset)));

    /// <summary>Every balance that is not zero, by account and asset (ordinal).</summary>
    public IEnumerable<Posting> All => _units.Where(pair => pair.Value.Units != 0)
        .Select(pair => new Posting(pair.Value.Account, pair.Key.Asset, pair.Value.Units));

    /// <summary>Adds an entry's postings.</summary>
    /// <exception cref="OverflowException">A balance does not fit 64 bits.</exception>
    public Balances Add(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        foreach (Posting posting in entry.Postings)
        {
            (string, string Asset) key = (posting.Account.ToString(), posting.Asset);
            _units[key] = (posting.Account, checked(Of(posting.Account, posting.Asset) + posting.Units));
        }
        return this;
    }

    /// <summary>The balance of an account in an asset; 0 when nothing was ever posted.</summary>
    public long Of(Account account, string asset) => _units.TryGetValue((account.ToString(), asset), out var found) ? found.Units : 0;

    /// <summary>
    /// Held = owed, per asset: what stands in channels, banks, warehouses and receivables against what is held for funds and
    /// payables, with exchange accounts carrying what was converted. Because every entry balances, an asset off here means that
    /// entries were lost or changed.
    /// </summary>
    /// <returns>The assets that are off and by how much (held + exchanged − owed); empty when all is well.</returns>
    public ImmutableArray<(string Asset, long Off)> OutOfBalance()
    {
        SortedDictionary<string, long> off = new(StringComparer.Ordinal);
        foreach (((_, string asset), (_, long units)) in _units)
            off[asset] = checked(off.GetValueOrDefault(asset) + units);
        return [.. off.Where(pair => pair.Value != 0).Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>What the society has of an asset: the sum of its held accounts.</summary>
    public long Held(string asset) => Sum(asset, static account => account.IsHeld);

    /// <summary>What it holds for others: the sum of its owed accounts, as a positive number.</summary>
    public long Owed(string asset) => checked(-Sum(asset, static account => account.IsOwed));

    /// <summary>What conversions took out of (positive) or put into (negative) an asset.</summary>
    public long Exchanged(string asset) => Sum(asset, static account => account.Class == AccountClass.Exchange);

    private long Sum(string asset, Func<Account, bool> which)
    {
        long sum = 0;
        foreach (((_, string code), (Account account, long units)) in _units)
            if (code == asset && which(account)) sum = checked(sum + units);
        return sum;
    }
}
