using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Ledger.Results;

namespace Aid.Application.Donors;

/// <summary>Who gave, as a new gift is to keep it.</summary>
/// <param name="DonorId">The donor's surviving record; null where the gift names none.</param>
/// <param name="Name">The giver as written: private.</param>
/// <param name="Form">How the giver is shown.</param>
internal sealed record GiverOfGift(string? DonorId, string Name, GiverForm Form);

/// <summary>New gifts of registered donors: the name is shown only as the donor agreed.</summary>
internal sealed class DonorGifts(BooksContext books, Recording recording)
{
    /// <summary>The giver of a new gift.</summary>
    /// <param name="donorId">The donor; null where the gift names none.</param>
    /// <param name="giver">The giver as written; empty takes the donor's name.</param>
    /// <param name="nameForm">What was asked for; <c>withheld</c> leaves it to what the donor agreed to in general.</param>
    /// <param name="shownName">The name to show where it differs.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>, <c>consent.missing</c>.</returns>
    public async Task<Result<GiverOfGift>> GiverAsync(string? donorId, string giver, string nameForm, string? shownName, CancellationToken cancellationToken)
    {
        if (donorId is null) return new GiverOfGift(null, giver, GiverForm.Agreed(nameForm, giver, shownName));
        Result<DonorFamily> found = await books.DonorAsync(donorId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        string name = giver.Length > 0 ? giver : found.Value.Current.Name;
        if (nameForm == "anonymous") return new GiverOfGift(found.Value.Id, name, GiverForm.Agreed("anonymous", name, null));
        DonorConsentEntity? consent = await books.ConsentAsync(found.Value, "name", cancellationToken);
        GiverForm agreed = DonorFinder.FormOf(found.Value.Current, consent);
        if (nameForm == "withheld") return new GiverOfGift(found.Value.Id, name, agreed);
        // Masked is less than named; what is more than the donor agreed to is refused.
        bool isAllowed = agreed.NameForm == nameForm || (agreed.NameForm == "named" && nameForm == "masked");
        return isAllowed ? new GiverOfGift(found.Value.Id, name, GiverForm.Agreed(nameForm, name, shownName)) : new ConsentMissing(found.Value.Id, nameForm);
    }

    /// <summary>Links a new gift to its donor, where it names one.</summary>
    public void Link(DonationEntity gift, string? donorId)
    {
        if (donorId is not null) recording.Add(new DonorGiftEntity { DonationNumber = gift.Number, DonorId = donorId }, "link");
    }
}
