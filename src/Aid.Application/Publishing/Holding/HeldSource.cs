using Aid.Application.Publishing.Source;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Holding;

/// <summary>
/// The books without what is held. Its watermark is not to be kept: the next release reads from where the last one did, and what is public by then is no change.
/// </summary>
internal sealed class HeldSource(IReleaseSource source, Holds holds) : IReleaseSource
{
    public long Watermark => source.Watermark;

    public bool IsSingleOperator => source.IsSingleOperator;

    public IReadOnlyList<StatedTotal> StatedTotals => source.StatedTotals;

    public IReadOnlyList<BankBalance> BankBalances => [.. source.BankBalances.Where(b => !holds.Organisations.ContainsKey(HolderOf(b.Account)))];

    public IEnumerable<T> Changed<T>()
        where T : PublicRecord
    {
        var set = RecordSet.NameOf<T>();
        return source.Changed<T>().Where(r => !holds.Records.Contains((set, r.Id)));
    }

    public IEnumerable<GiverName> Names() => source.Names().Where(n => !holds.Records.Contains(("Donations", n.DonationId)));

    // Consent that was withdrawn takes effect at once, whoever is held.
    public IEnumerable<string> NamesWithdrawn() => source.NamesWithdrawn();

    public IEnumerable<SourceFile> Files() => source.Files().Where(f => !holds.Records.Contains((f.Set, f.RecordId)));

    /// <summary>The source belongs to who opened it.</summary>
    public void Dispose()
    {
    }

    private static string HolderOf(string account) => account[(account.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/')[0];
}
