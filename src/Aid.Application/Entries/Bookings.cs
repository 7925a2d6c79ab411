using Aid.Application.Books;
using Aid.Application.Goods;
using Aid.Ledger.Coverage;
using Aid.Ledger.Entries;
using Aid.Ledger.Lines;

namespace Aid.Application.Entries;

/// <summary>
/// The postings of a ledger event, as a pure function of what it did to the lines. Each line's change is posted to its fund, so the funds' accounts are
/// inflow − outflow for every kind of event; what an organisation's funds gained or lost in sum came in or went out through an account that holds.
/// </summary>
/// <remarks>
/// Signs: held accounts grow by positive postings, owed ones (<c>fund:*</c>, <c>payable:*</c>) by negative. Money between organisations leaves one bank and reaches
/// the other, a matched pair in one entry. Goods that are bought leave the bank in one asset and reach the warehouse in another; each asset balances by itself, so
/// no <c>exchange:*</c> account is needed to carry it. Money passed on stays visible as due on both sides (<c>receivable:passed-on</c>, <c>payable:passed-on</c>)
/// until its use is reported. What nobody has given yet is <c>receivable:shortfall</c>.
/// </remarks>
internal static class Bookings
{
    private static readonly Account ReportsDue = Account.Of(AccountClass.Receivable, "passed-on");
    private static readonly Account ReportsOwed = Account.Of(AccountClass.Payable, "passed-on");
    private static readonly Account Shortfall = Account.Of(AccountClass.Receivable, "shortfall");

    /// <summary>The postings; empty where no line gained or lost anything.</summary>
    /// <param name="deltas">What each line gained or lost.</param>
    /// <param name="applied">What the ledger made of the event, for owed units.</param>
    /// <param name="moves">Where goods went: for goods these say the held accounts.</param>
    /// <param name="organisationOf">The organisation of a fund.</param>
    /// <param name="held">The account that holds an asset for an organisation.</param>
    public static IReadOnlyList<Posting> Of(
        IReadOnlyList<LineDelta> deltas, Applied applied, IReadOnlyList<StockMove> moves, Func<string, string> organisationOf, Func<string, LineKey, Account> held)
    {
        List<Posting> postings = [];
        HashSet<string> placed = moves.Select(move => move.Lot.Asset).ToHashSet(StringComparer.Ordinal);
        SortedDictionary<(string Organisation, string Asset), (LineKey Line, long Units)> sums = [];
        foreach (LineDelta delta in deltas)
        {
            string asset = delta.Line.Asset;
            if (IsPassedOn(delta.Line))
            {
                postings.Add(new Posting(ReportsDue, asset, delta.Units));
                postings.Add(new Posting(ReportsOwed, asset, checked(-delta.Units)));
                continue;
            }
            postings.Add(new Posting(Account.Of(AccountClass.Fund, delta.Line.Fund), asset, checked(-delta.Units)));
            Add(sums, organisationOf(delta.Line.Fund), delta.Line, delta.Units);
        }

        foreach ((LineKey line, long units) in Owed(applied))
        {
            postings.Add(new Posting(Shortfall, line.Asset, units));
            Add(sums, organisationOf(line.Fund), line, checked(-units));
        }

        foreach (((string organisation, string asset), (LineKey line, long units)) in sums)
        {
            if (units != 0 && !placed.Contains(asset)) postings.Add(new Posting(held(organisation, line), asset, units));
        }
        return [.. postings, .. Placed(moves)];
    }

    /// <summary>The postings of hand-overs: what a place lost and another gained, by account.</summary>
    public static IEnumerable<Posting> Placed(IReadOnlyList<StockMove> moves) => moves
        .SelectMany(move => new[] { (move.From, move.Lot.Asset, Units: -move.Units), (move.To, move.Lot.Asset, move.Units) })
        .Where(side => side.Item1 is not null)
        .GroupBy(side => (side.Item1!.Value.Account, side.Asset))
        .Select(group => new Posting(group.Key.Account, group.Key.Asset, group.Sum(side => side.Units)))
        .Where(posting => posting.Units != 0);

    /// <summary>Owed units that came up, or (negative) were settled or lapsed.</summary>
    private static IEnumerable<(LineKey Line, long Units)> Owed(Applied applied)
    {
        foreach (Inflow inflow in applied.Inflows.Where(inflow => inflow.Id.StartsWith("owed", StringComparison.Ordinal)))
            yield return (inflow.Line, inflow.Source is FromShortfall ? inflow.Units : -inflow.Units);
        foreach (Outflow outflow in applied.Outflows.Where(outflow => outflow.Kind is OutflowKind.Lapse or OutflowKind.Settlement))
        {
            foreach (CoverageChange change in applied.Coverage.Where(change => change.Outflow == outflow.Id && change.Line is not null))
                yield return (change.Line!.Value, -change.Units);
        }
    }

    private static bool IsPassedOn(LineKey line) => line.Fund.StartsWith("ext:", StringComparison.Ordinal);

    private static void Add(SortedDictionary<(string, string), (LineKey, long)> sums, string organisation, LineKey line, long units)
    {
        (string, string) key = (organisation, line.Asset);
        (LineKey Line, long Units) sum = sums.GetValueOrDefault(key, (line, 0L));
        sums[key] = (sum.Line, checked(sum.Units + units));
    }
}
