using System.Collections.Immutable;
using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Intake;
using Aid.Application.Intake.Recognition;
using Aid.Application.Pipeline;
using Aid.Disclosure.Commitments;
using Aid.Ledger.Coverage;

namespace Aid.Application.Imports;

/// <summary>One pass over a list's decisions: new gifts go in at once, everything else is counted or kept for what follows the pass.</summary>
internal sealed class GiftPass : IDisposable
{
    private readonly ImportEntity _import;
    private readonly CommandScope _scope;
    private readonly KnownGifts _known;
    private readonly Numbers _numbers;
    private readonly BulkInsert<DonationEntity> _donations;
    private readonly BulkInsert<ImportMatchEntity> _matches;
    private readonly BulkInsert<LookAlikeEntity> _lookAlikes;
    private readonly ImmutableArray<BlockGift>.Builder _gifts = ImmutableArray.CreateBuilder<BlockGift>();
    private readonly List<LookAlike> _firstLookAlikes = [];

    public GiftPass(BooksContext books, Recording recording, CommandScope scope, ImportEntity import, KnownGifts known)
    {
        (_import, _scope, _known, _numbers) = (import, scope, known, recording.Numbers);
        _donations = new BulkInsert<DonationEntity>(books);
        _matches = new BulkInsert<ImportMatchEntity>(books);
        _lookAlikes = new BulkInsert<LookAlikeEntity>(books);
        FirstNumber = _numbers.Peek<DonationEntity>();
    }

    /// <summary>The block that the new gifts make.</summary>
    public string BlockId => "b" + _import.Number;

    /// <summary>Number of the first new gift.</summary>
    public long FirstNumber { get; }

    /// <summary>The new gifts in the list's order.</summary>
    public IReadOnlyList<BlockGift> Gifts => _gifts;

    /// <summary>What they come to.</summary>
    public long Units { get; private set; }

    /// <summary>The latest day of a new gift.</summary>
    public DateOnly LastDay { get; private set; }

    public int Known { get; private set; }

    public int Superseded { get; private set; }

    public int LookAlikes { get; private set; }

    /// <summary>The first hundred look-alikes.</summary>
    public IReadOnlyList<LookAlike> FirstLookAlikes => _firstLookAlikes;

    /// <summary>Rows that tell a gift otherwise.</summary>
    public List<RowDecision> Changed { get; } = [];

    /// <summary>The first row whose number stands in another organisation's books; null where none.</summary>
    public int? RowElsewhere { get; private set; }

    /// <summary>The new gifts as the ledger takes them; the pass is over.</summary>
    public ImmutableArray<BlockGift> TakeGifts() => _gifts.DrainToImmutable();

    public void Take(RowDecision decision)
    {
        StatementRow row = decision.Row;
        if (row.TransactionNumber is { } number && _known.Elsewhere.Count > 0 && _known.Elsewhere.Contains(number)) RowElsewhere ??= row.Row;
        if (decision.Standing == RowStanding.New)
        {
            AddGift(row);
            return;
        }
        Known++;
        _matches.Add(new ImportMatchEntity { ImportNumber = _import.Number, Place = row.Place, DonationNumber = DonationFinder.NumberOf(decision.GiftId!) });
        // A time of day is never public and never corrected: the row keeps it, as evidence.
        if (decision.Changes.All(change => change.Field == "time")) return;
        if (decision.Standing == RowStanding.Changed) Changed.Add(decision);
        else Superseded++;
    }

    public void Take(LookAlike twin)
    {
        LookAlikes++;
        if (_firstLookAlikes.Count < 100) _firstLookAlikes.Add(twin);
        _lookAlikes.Add(new LookAlikeEntity
        {
            Number = _numbers.Next<LookAlikeEntity>(), ImportNumber = _import.Number, Row = twin.Row, TwinRow = twin.TwinRow, TwinDonationId = twin.TwinGiftId,
        });
    }

    public void Dispose()
    {
        _donations.Dispose();
        _matches.Dispose();
        _lookAlikes.Dispose();
    }

    private void AddGift(StatementRow row)
    {
        long number = _numbers.Next<DonationEntity>();
        string id = "g" + number;
        // Nobody of a published list can be asked: what the public gets of a giver is the commitment.
        GiverForm form = GiverForm.Agreed("withheld", row.Giver, shownName: null);
        byte[] secret = Commitment.NewSecret();
        _donations.Add(new DonationEntity
        {
            Number = number,
            Id = id,
            FundId = _import.FundId,
            ReceivedOn = row.Date,
            Channel = _import.Channel,
            TransactionNumber = row.TransactionNumber,
            GrossUnits = row.AmountMinor,
            Giver = row.Giver,
            Memo = row.Memo,
            NameForm = form.NameForm,
            ShownName = form.ShownName,
            NameSalt = form.Salt,
            NameCommitment = form.Commitment,
            ReceiptSecret = secret,
            ReceiptCommitment = Commitment.ToReceipt(secret),
            BlockId = BlockId,
            ImportId = _import.Id,
            ImportPlace = row.Place,
            IsSynthetic = _scope.IsSynthetic,
            Source = _scope.Source,
            RecordedAt = _scope.Now,
            Maker = _scope.Person.Label,
        });
        _gifts.Add(new BlockGift(id, row.AmountMinor));
        Units += row.AmountMinor;
        if (row.Date > LastDay) LastDay = row.Date;
    }
}
