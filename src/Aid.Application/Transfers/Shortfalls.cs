using Aid.Application.Books;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Coverage;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Transfers;

/// <summary>
/// Tells the public of owed units as they arise, lapse and are settled, whichever event did it. The ledger makes them by itself, so no command could be trusted to remember.
/// </summary>
internal static class Shortfalls
{
    private static readonly string Set = RecordSet.NameOf<Shortfall>();

    /// <summary>Adds a row for each owed inflow that an event made or changed.</summary>
    public static void Add(BooksContext books, Recording recording, Applied applied, EntryDraft draft, Func<string, string> organisationOf)
    {
        foreach (Inflow inflow in applied.Inflows.Where(inflow => inflow.Source is FromShortfall))
        {
            recording.AddPublic(new ShortfallEntity
            {
                Id = inflow.Id,
                OrganisationId = organisationOf(inflow.Line.Fund),
                FundId = inflow.Line.Fund,
                Line = inflow.Line.ToString(),
                Asset = inflow.Line.Asset,
                Units = inflow.Units,
                OpenUnits = inflow.Units,
                Since = draft.On,
                CauseId = draft.SubjectId,
            }, Set);
        }

        foreach (Outflow lapse in applied.Outflows.Where(outflow => outflow.Kind == OutflowKind.Lapse))
            Change(books, recording, lapse.About!, draft.On, newest => newest.Units - lapse.Units, "lapsed");
        foreach (Outflow settlement in applied.Outflows.Where(outflow => outflow.Kind == OutflowKind.Settlement))
            Change(books, recording, settlement.About!, draft.On, _ => 0, "settled");
        foreach (Inflow settled in applied.Inflows.Where(inflow => inflow.Source is FromOutflow && IsOwed(inflow.Id)))
            Change(books, recording, settled.Id, draft.On, _ => 0, "settled");
    }

    private static bool IsOwed(string id) => id.StartsWith("owed", StringComparison.Ordinal) && id.Length > 4 && id.Skip(4).All(char.IsAsciiDigit);

    private static void Change(BooksContext books, Recording recording, string id, DateOnly on, Func<ShortfallEntity, long> open, string status)
    {
        // Rows of this very command are not in the database yet.
        ShortfallEntity? newest = books.Shortfalls.Local.Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefault()
            ?? books.Shortfalls.AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefault();
        // Owed units of books that are older than these rows stand in the figures of their fund.
        if (newest is null) return;
        long left = open(newest);
        recording.AddPublic(new ShortfallEntity
        {
            Id = newest.Id,
            OrganisationId = newest.OrganisationId,
            FundId = newest.FundId,
            Line = newest.Line,
            Asset = newest.Asset,
            Units = newest.Units,
            OpenUnits = left,
            Since = newest.Since,
            CauseId = newest.CauseId,
            Source = newest.Source,
            ChangedOn = on,
            Status = left > 0 ? "open" : status,
        }, Set);
    }
}
