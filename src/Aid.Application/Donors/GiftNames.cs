using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donors;

/// <summary>
/// Makes a donor's gifts say what the donor agreed to. A name that is to be shown comes with the next release, under a fresh commitment; one that is not is taken out of every
/// release at once.
/// </summary>
internal sealed class GiftNames(BooksContext books, Recording recording, CommandScope scope)
{
    /// <summary>Holds all gifts of a donor to their consent.</summary>
    public async Task ApplyAsync(DonorFamily donor, CancellationToken cancellationToken) =>
        await ApplyAsync(donor, await books.GiftsAsync(donor, cancellationToken), cancellationToken);

    /// <summary>Holds some gifts of a donor to their consent.</summary>
    public async Task ApplyAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        // A consent of this very command is not in the table yet.
        DonorConsentEntity? consent = books.DonorConsents.Local.Where(row => row.Use == "name" && donor.Ids.Contains(row.DonorId)).MaxBy(row => row.Number)
            ?? await books.ConsentAsync(donor, "name", cancellationToken);
        // A person who never said anything in general: each gift stays as its giver agreed when it was made.
        if (consent is null && donor.Current.Kind == "person") return;
        foreach (long[] some in gifts.Chunk(400))
        {
            foreach (DonationEntity gift in await books.Donations.AsNoTracking().Include(row => row.Amendments).Where(row => some.Contains(row.Number)).OrderBy(row => row.Number).ToListAsync(cancellationToken))
            {
                // The giver of one gift may have asked for less than the donor agreed to in general: an anonymous gift stays so.
                (string form, string? shown) = gift.Amendments.MaxBy(row => row.Number) is { } amended ? (amended.NameForm, amended.ShownName) : (gift.NameForm, gift.ShownName);
                GiverForm next = DonorFinder.FormOf(donor.Current, consent);
                if (form == "anonymous" || (form == next.NameForm && shown == next.ShownName)) continue;
                Amend(gift, next, donor.Current.Name);
            }
        }
    }

    /// <summary>Takes the name of some gifts away, whatever the donor agreed to.</summary>
    public async Task WithholdAsync(IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        foreach (DonationEntity gift in await books.Donations.AsNoTracking().Include(row => row.Amendments).Where(row => gifts.Contains(row.Number)).ToListAsync(cancellationToken))
        {
            DonationAmendmentEntity? before = gift.Amendments.MaxBy(row => row.Number);
            if ((before?.NameForm ?? gift.NameForm) is not ("named" or "masked")) continue;
            string giver = before?.Giver ?? gift.Giver;
            Amend(gift, GiverForm.Agreed("withheld", giver, null), giver);
        }
    }

    /// <summary>Lets a gift's name be taken out of every release once this command is on disk.</summary>
    public void Remove(long donationNumber) =>
        books.NameRemovals.Add(new NameRemovalEntity { Number = recording.Numbers.Next<NameRemovalEntity>(), DonationNumber = donationNumber });

    private void Amend(DonationEntity gift, GiverForm form, string giver)
    {
        DonationAmendmentEntity? before = gift.Amendments.MaxBy(row => row.Number);
        books.DonationAmendments.Add(new DonationAmendmentEntity
        {
            Number = recording.Numbers.Next<DonationAmendmentEntity>(),
            DonationNumber = gift.Number,
            ReceivedOn = before?.ReceivedOn ?? gift.ReceivedOn,
            Giver = giver,
            Memo = before?.Memo ?? gift.Memo,
            NameForm = form.NameForm,
            ShownName = form.ShownName,
            NameSalt = form.Salt,
            NameCommitment = form.Commitment,
            RecordedAt = scope.Now,
        });
        recording.Disclose(DisclosureKinds.Donations, gift.Number);
        if ((before is null ? gift.ShownName : before.ShownName) is not null) Remove(gift.Number);
    }
}
