using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Lines;
using Aid.Application.Pipeline;
using Aid.Application.Transfers;
using Aid.Ledger.Coverage;
using Aid.Ledger.Entries;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Application.Books;

/// <summary>
/// Writes what a command decided: numbered and stamped rows, and for a ledger event its journal row, its lines and coverage, its balanced entry and the outbox,
/// all in the command's savepoint.
/// </summary>
internal sealed class Recording(BooksContext books, WriterSession session, CommandScope scope, Numbers numbers)
{
    private Stock? _stock;

    /// <summary>What lies where, hand-overs of this command included.</summary>
    public Stock Stock => _stock ??= new Stock(books, this);

    /// <summary>Numbers of this command's rows.</summary>
    public Numbers Numbers => numbers;

    /// <summary>The instant of recording, UTC.</summary>
    public DateTime Now => scope.Now;

    /// <summary>Numbers and stamps a row and adds it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="prefix">Letter of its ids; null where <see cref="BooksEntity.Id"/> is already a code.</param>
    public T Add<T>(T row, string? prefix = null)
        where T : BooksEntity
    {
        row.Number = numbers.Next<T>();
        if (prefix is not null) row.Id = prefix + row.Number;
        row.IsSynthetic = scope.IsSynthetic;
        if (row.Source.Length == 0) row.Source = scope.Source;
        row.RecordedAt = scope.Now;
        row.Maker = scope.Person.Label;
        books.Add(row);
        return row;
    }

    /// <summary>Tells the next release to look at a row.</summary>
    public void Disclose(string kind, long number) => Disclose(kind, number, number);

    /// <summary>Tells the next release to look at a range of rows.</summary>
    public void Disclose(string kind, long first, long last) =>
        books.DisclosureChanges.Add(new DisclosureChange { Sequence = numbers.Next<DisclosureChange>(), Kind = kind, FirstNumber = first, LastNumber = last });

    /// <summary>Adds a row and tells the next release of it.</summary>
    public T AddPublic<T>(T row, string kind, string? prefix = null)
        where T : BooksEntity
    {
        Add(row, prefix);
        Disclose(kind, row.Number);
        return row;
    }

    /// <summary>Applies an event to the ledger and writes everything that follows from it.</summary>
    /// <param name="recorded">The event.</param>
    /// <param name="draft">What the entry says.</param>
    /// <param name="journal">The journal's text, where it is not the event itself (a block).</param>
    /// <returns>What the ledger made of it, with the entry; or a refusal, of the ledger or because sources of money would mix, and then the command must be refused.</returns>
    public Result<RecordedEvent> Apply(LedgerEvent recorded, EntryDraft draft, string? journal = null)
    {
        Result<Applied> outcome = session.Ledger.Apply(recorded);
        if (outcome.IsRefused) return outcome.Refusal;
        Applied applied = outcome.Value;
        if (SourceRules.Check(session.Ledger, applied) is { } mixed) return mixed;
        AddLines(applied);
        AddLinks(applied, draft);
        Shortfalls.Add(books, this, applied, draft, OrganisationOf);

        IReadOnlyList<LineDelta> deltas = session.Lines.Changes();
        Result<IReadOnlyList<StockMove>> moves = new StockBooking(books, Stock, OrganisationOf, FreeOf).Book(recorded, applied, deltas, draft);
        if (moves.IsRefused) return moves.Refusal;
        TouchLots(deltas);
        IReadOnlyList<Posting> postings = Bookings.Of(deltas, applied, moves.Value, OrganisationOf, (organisation, line) =>
            draft.Held is { } held && held.Organisation == organisation && held.Fits(line) ? held.Account : HeldAccount.Default(organisation, line));
        if (draft.Replaces is { } wrong)
        {
            // The wrong payment is taken back whole and the right one entered whole, although together they may change little or nothing.
            AddEntry(draft with { Kind = "reversal", SubjectId = wrong.SubjectId, ReversesId = wrong.Id }, [.. PostingsOf(wrong, -1)]);
            postings = Sum([.. PostingsOf(wrong, 1), .. postings]);
        }
        EntryEntity? entry = postings.Count == 0 ? null : AddEntry(draft, postings);

        books.LedgerEvents.Add(new LedgerEventEntity
        {
            Sequence = numbers.Next<LedgerEventEntity>(),
            EventId = recorded.Id,
            Json = journal ?? Journal.Write(recorded),
            EntryNumber = entry?.Number ?? 0,
            RecordedAt = scope.Now,
        });
        return new RecordedEvent(applied, entry, deltas);
    }

    /// <summary>Moves goods between places: hand-overs and their entry. No line changes.</summary>
    public EntryEntity MoveStock(IReadOnlyList<StockMove> moves, EntryDraft draft)
    {
        foreach (StockMove move in moves) Stock.Move(move, new HandOverNote(draft.On, draft.SubjectId));
        return AddEntry(draft, [.. Bookings.Placed(moves)]);
    }

    /// <summary>Gives goods that were recorded before places were kept their place: the society's own warehouse, as their account says. The lot's first hand-over begins with it.</summary>
    public void CarryOver(LotKey lot, DateOnly on) => Stock.CarryOver(lot, OrganisationOf(lot.Fund), FreeOf(lot), on);

    /// <summary>Writes an entry that moves held money without touching a line, such as a channel's payout.</summary>
    public EntryEntity AddEntry(EntryDraft draft, IReadOnlyList<Posting> postings)
    {
        // An entry that does not balance here is a bug of Bookings, not a refusal: stop the write.
        Result<Entry> balanced = Entry.Create("entry", draft.On, draft.Kind, draft.SubjectId, postings, draft.ReversesId, draft.Reason);
        if (balanced.IsRefused) throw new InvalidOperationException($"The entry of {draft.SubjectId} does not balance: {balanced.Refusal.En}");
        EntryEntity entry = Add(new EntryEntity
        {
            On = draft.On, Kind = draft.Kind, SubjectId = draft.SubjectId, ReversesId = draft.ReversesId, Reason = draft.Reason ?? "",
        }, "e");
        for (int ordinal = 0; ordinal < postings.Count; ordinal++)
        {
            Posting posting = postings[ordinal];
            entry.Postings.Add(new PostingEntity
            {
                EntryNumber = entry.Number, Ordinal = ordinal, EntryId = entry.Id, Account = posting.Account.ToString(), Asset = posting.Asset, Units = posting.Units,
            });
        }
        scope.Entries.Add(entry);
        Disclose(DisclosureKinds.Entries, entry.Number);
        return entry;
    }

    // A shortfall that an unrestricted fund bears is a transfer that nobody ordered: it is published like any other.
    private void AddLinks(Applied applied, EntryDraft draft)
    {
        foreach (Outflow link in applied.Outflows.Where(outflow => outflow is { Kind: OutflowKind.Transfer, Map: OneToOne } && outflow.Id.StartsWith("link", StringComparison.Ordinal)))
        {
            CoverageChange? drawn = applied.Coverage.FirstOrDefault(change => change.Outflow == link.Id && change.Line is not null);
            if (drawn?.Line is not { } from || ((OneToOne)link.Map).Targets is not [Run target, ..]) continue;
            AddPublic(new TransferEntity
            {
                Kind = "shortfall",
                FromFundId = from.Fund,
                ToFundId = target.Line.Fund,
                FromLine = from.ToString(),
                ToLine = target.Line.ToString(),
                Asset = from.Asset,
                Units = link.Units,
                On = draft.On,
                Reason = draft.Reason ?? "",
                OutflowId = link.Id,
            }, DisclosureKinds.Transfers, "t");
        }
    }

    private static IEnumerable<Posting> PostingsOf(EntryEntity entry, int sign) => entry.Postings.OrderBy(posting => posting.Ordinal)
        .Select(posting => new Posting(Account.Parse(posting.Account), posting.Asset, sign * posting.Units));

    private static List<Posting> Sum(IEnumerable<Posting> postings) => [.. postings.GroupBy(posting => (posting.Account, posting.Asset))
        .Select(group => new Posting(group.Key.Account, group.Key.Asset, group.Sum(posting => posting.Units))).Where(posting => posting.Units != 0)];

    private void AddLines(Applied applied)
    {
        foreach (Inflow inflow in applied.Inflows)
        {
            AddPublic(LineRows.Of(inflow), DisclosureKinds.Inflows);
        }
        foreach (Outflow outflow in applied.Outflows)
        {
            AddPublic(LineRows.Of(outflow), DisclosureKinds.Outflows);
        }
        if (applied.Coverage.Length == 0) return;
        long first = 0;
        long last = 0;
        foreach (CoverageChange change in applied.Coverage)
        {
            CoverageEntity row = Add(LineRows.Of(change, numbers.Peek<CoverageEntity>()));
            if (first == 0) first = row.Number;
            last = row.Number;
        }
        Disclose(DisclosureKinds.Coverage, first, last);
    }

    // Whatever changed a lot's lines, its public quantities changed with them.
    private void TouchLots(IReadOnlyList<LineDelta> deltas)
    {
        foreach (string id in deltas.Where(delta => delta.Line.IsGoods).Select(delta => LotKey.Of(delta.Line).ToString()).Distinct(StringComparer.Ordinal))
        {
            long number = books.GoodsLots.Where(row => row.Id == id).Select(row => row.Number).FirstOrDefault();
            if (number > 0) Disclose(DisclosureKinds.Goods, number);
        }
    }

    private long FreeOf(LotKey lot) => session.Ledger.Lines().Where(line => line.Fund == lot.Fund && line.Asset == lot.Asset && line.Lot == lot.Lot).Sum(line => session.Ledger.Balance(line).Free);

    private string OrganisationOf(string fund) => session.Ledger.World.Funds[fund].Organisation;
}

/// <summary>What an entry says besides its postings.</summary>
/// <param name="On">Day that it stands for.</param>
/// <param name="Kind"><c>donation</c>, <c>import</c>, <c>disbursement</c> …</param>
/// <param name="SubjectId">The record that it books.</param>
/// <param name="Held">The account through which the money came or went; null for the organisation's bank or warehouse.</param>
/// <param name="ReversesId">The entry that it takes back.</param>
/// <param name="Reason">Why.</param>
/// <param name="Replaces">The entry of the payment that this one replaces.</param>
/// <param name="HandOver">For goods, what the hand-over says; null for what the event says by itself.</param>
internal sealed record EntryDraft(
    DateOnly On, string Kind, string SubjectId, HeldAccount? Held = null, string? ReversesId = null, string? Reason = null, EntryEntity? Replaces = null,
    HandOverDraft? HandOver = null);

/// <summary>An account that holds an organisation's money or goods.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Account">The account.</param>
internal sealed record HeldAccount(string Organisation, Account Account)
{
    /// <summary>The organisation's bank, or for goods its warehouse.</summary>
    public static Account Default(string organisation, LineKey line) => Account.Of(line.IsGoods ? AccountClass.Stock : AccountClass.Bank, organisation);

    /// <summary>The account of a payment channel; the channel <c>bank</c> is the bank itself, and goods come into the warehouse.</summary>
    public static HeldAccount OfChannel(string organisation, string channel) => new(organisation, channel switch
    {
        "bank" => Account.Of(AccountClass.Bank, organisation),
        "goods" or "found" => Account.Of(AccountClass.Stock, organisation),
        "direct" => Account.Of(AccountClass.Receivable, "direct-delivery"),
        _ => Account.Of(AccountClass.Channel, $"{organisation}/{channel}"),
    });

    /// <summary>Whether the account can hold what stands on a line: money in banks and channels, goods in stock or, delivered directly, nowhere but with the giver.</summary>
    public bool Fits(LineKey line) => line.IsGoods ? Account.Class is AccountClass.Stock or AccountClass.Receivable : Account.Class != AccountClass.Stock;
}

/// <summary>What an applied event left in the books.</summary>
/// <param name="Applied">What the ledger made of it.</param>
/// <param name="Entry">Its entry; null where no account changed.</param>
/// <param name="Deltas">What each line gained or lost.</param>
internal sealed record RecordedEvent(Applied Applied, EntryEntity? Entry, IReadOnlyList<LineDelta> Deltas);
