using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Pairs;

/// <summary>Finds pairs and writes what becomes of them.</summary>
internal static class PairBook
{
    /// <summary>A pair as it is linked now; null where there is none.</summary>
    public static Task<OrganisationPairEntity?> PairAsync(this BooksContext books, string id, CancellationToken cancellationToken) =>
        books.OrganisationPairs.AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Remembers to whom a disbursement that waits for its checker will pass money on.</summary>
    /// <returns>Refusals: <c>pair.recipient-needs-passed-on</c>, <c>organisation.unknown</c>, <c>pair.with-itself</c>, <c>pair.unknown</c>, <c>pair.do-not-fit</c>.</returns>
    public static async Task<Refusal?> AddressAsync(
        BooksContext books, Recording recording, DisbursementEntity disbursement, string recipient, string? answers, CancellationToken cancellationToken)
    {
        if (disbursement.Kind != "passed-on") return new RecipientNeedsPassedOn();
        if (!await books.Organisations.AnyAsync(row => row.Id == recipient, cancellationToken)) return new OrganisationUnknown(recipient);
        FundEntity? fund = await books.FundAsync(disbursement.FundId, cancellationToken);
        if (fund!.OrganisationId == recipient) return new PairWithItself(recipient);
        if (answers is not null)
        {
            if (await books.PairAsync(answers, cancellationToken) is not { } begun) return new PairUnknown(answers);
            if (begun is not { DisbursementId: null, JoinedToId: null } || begun.FromOrganisationId != fund.OrganisationId || begun.ToOrganisationId != recipient || begun.Asset != disbursement.Asset)
                return new PairsDoNotFit(disbursement.Id, answers);
        }
        recording.Add(new PassageEntity { Id = disbursement.Id, DisbursementId = disbursement.Id, RecipientOrganisationId = recipient, PairId = answers });
        return null;
    }

    /// <summary>Begins or completes the pair of a disbursement that was just approved; nothing where it goes to nobody of these books.</summary>
    /// <returns>Refusal: <c>pair.do-not-fit</c>, where another disbursement has answered the same pair meanwhile.</returns>
    public static async Task<Refusal?> SendAsync(BooksContext books, Recording recording, DisbursementEntity approved, CancellationToken cancellationToken)
    {
        if (approved.Kind != "passed-on") return null;
        PassageEntity? passage = await books.Passages.AsNoTracking().FirstOrDefaultAsync(row => row.DisbursementId == approved.Id, cancellationToken);
        if (passage is null) return null;
        if (passage.PairId is { } answers)
        {
            OrganisationPairEntity begun = (await books.PairAsync(answers, cancellationToken))!;
            if (begun.DisbursementId is not null || begun.JoinedToId is not null) return new PairsDoNotFit(approved.Id, answers);
            Again(recording, begun, pair => pair.DisbursementId = approved.Id);
            return null;
        }
        FundEntity? fund = await books.FundAsync(approved.FundId, cancellationToken);
        Begin(recording, new OrganisationPairEntity
        {
            FromOrganisationId = fund!.OrganisationId, ToOrganisationId = passage.RecipientOrganisationId, Asset = approved.Asset, DisbursementId = approved.Id,
        });
        return null;
    }

    /// <summary>Begins a pair.</summary>
    public static OrganisationPairEntity Begin(Recording recording, OrganisationPairEntity pair) => recording.AddPublic(pair, RecordSet.NameOf<OrganisationPair>(), "op");

    /// <summary>Says anew what a pair links.</summary>
    public static OrganisationPairEntity Again(Recording recording, OrganisationPairEntity pair, Action<OrganisationPairEntity> change)
    {
        OrganisationPairEntity again = new()
        {
            Id = pair.Id, FromOrganisationId = pair.FromOrganisationId, ToOrganisationId = pair.ToOrganisationId, Asset = pair.Asset, DisbursementId = pair.DisbursementId, DonationId = pair.DonationId,
            JoinedToId = pair.JoinedToId, Source = pair.Source,
        };
        change(again);
        recording.AddPublic(again, RecordSet.NameOf<OrganisationPair>());
        again.IsSynthetic |= pair.IsSynthetic;
        return again;
    }
}
