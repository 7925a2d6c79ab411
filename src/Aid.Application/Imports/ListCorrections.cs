using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Donations;
using Aid.Application.Intake.Recognition;
using Aid.Application.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Imports;

/// <summary>
/// Turns cells that a more recent list tells otherwise into corrections: one for each gift, naming every changed cell. Day, giver and memo are amended; an amount
/// is money, which no list may change: it waits for a person.
/// </summary>
internal sealed class ListCorrections(BooksContext books, Recording recording, CommandScope scope, ImportEntity import)
{
    private const string Withheld = "withheld";

    /// <summary>Gifts that were corrected.</summary>
    public int Corrected { get; private set; }

    /// <summary>Amounts that wait for a person.</summary>
    public int Doubts { get; private set; }

    /// <summary>Writes what follows from one changed row.</summary>
    public async Task AddAsync(RowDecision decision, CancellationToken cancellationToken)
    {
        foreach (ChangedCell amount in decision.Changes.Where(change => change.Field == "amount")) AddDoubt(decision, amount);
        ChangedCell[] cells = [.. decision.Changes.Where(change => change.Field is "date" or "giver" or "memo")];
        if (cells.Length == 0) return;
        long number = DonationFinder.NumberOf(decision.GiftId!);
        // A giver who was erased stays erased, whatever a later list still says of them.
        if (await books.ErasedGifts.AnyAsync(row => row.DonationNumber == number, cancellationToken)) cells = [.. cells.Where(cell => cell.Field == "date")];
        if (cells.Length == 0) return;
        DonationEntity gift = await books.Donations.AsNoTracking().Include(row => row.Amendments).FirstAsync(row => row.Number == number, cancellationToken);
        books.DonationAmendments.Add(Amend(gift, decision, cells));
        recording.Disclose(DisclosureKinds.Donations, number);
        AddCorrection(decision.GiftId!, cells);
        Corrected++;
    }

    private DonationAmendmentEntity Amend(DonationEntity gift, RowDecision decision, ChangedCell[] cells)
    {
        DonationAmendmentEntity? before = gift.Amendments.MaxBy(row => row.Number);
        bool Has(string field) => Array.Exists(cells, cell => cell.Field == field);
        DonationAmendmentEntity amendment = new()
        {
            Number = recording.Numbers.Next<DonationAmendmentEntity>(),
            DonationNumber = gift.Number,
            ReceivedOn = Has("date") ? decision.Row.Date : before?.ReceivedOn ?? gift.ReceivedOn,
            Giver = Has("giver") ? decision.Row.Giver : before?.Giver ?? gift.Giver,
            Memo = Has("memo") ? decision.Row.Memo : before?.Memo ?? gift.Memo,
            RecordedAt = scope.Now,
        };
        if (Has("giver"))
        {
            GiverForm form = GiverForm.Agreed(Withheld, amendment.Giver, shownName: null);
            (amendment.NameForm, amendment.ShownName, amendment.NameSalt, amendment.NameCommitment) = (form.NameForm, form.ShownName, form.Salt, form.Commitment);
        }
        else
        {
            (amendment.NameForm, amendment.ShownName) = before is null ? (gift.NameForm, gift.ShownName) : (before.NameForm, before.ShownName);
            (amendment.NameSalt, amendment.NameCommitment) = before is null ? (gift.NameSalt, gift.NameCommitment) : (before.NameSalt, before.NameCommitment);
        }
        return amendment;
    }

    private void AddCorrection(string gift, ChangedCell[] cells)
    {
        CorrectionEntity correction = recording.AddPublic(new CorrectionEntity
        {
            SubjectKind = DisclosureKinds.Donations,
            SubjectId = gift,
            Field = string.Join(", ", cells.Select(cell => cell.Field switch { "date" => "ReceivedOn", "giver" => "Giver", _ => "Memo" })),
            OldValue = string.Join(", ", cells.Select(cell => cell.Field == "date" ? cell.Old : Withheld)),
            NewValue = string.Join(", ", cells.Select(cell => cell.Field == "date" ? cell.New : Withheld)),
            Reason = $"截至 {import.AsOf:yyyy-MM-dd} 的名单对同一笔捐款另有写法 / a list as of {import.AsOf:yyyy-MM-dd} tells the same gift otherwise",
            FoundBy = $"导入名单“{import.ListName}” / import of the list {import.ListName}",
            Approver = scope.Person.Label == import.Person ? "" : scope.Person.Label,
            On = scope.Today,
        }, DisclosureKinds.Corrections, "c");
        correction.Maker = import.Person;
    }

    private void AddDoubt(RowDecision decision, ChangedCell amount)
    {
        books.ImportDoubts.Add(new ImportDoubtEntity
        {
            Number = recording.Numbers.Next<ImportDoubtEntity>(),
            ImportNumber = import.Number,
            Row = decision.Row.Row,
            DonationId = decision.GiftId!,
            Field = amount.Field,
            OldValue = amount.Old,
            NewValue = amount.New,
        });
        Doubts++;
    }
}
