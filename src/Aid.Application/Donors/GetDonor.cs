using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donors;

/// <summary>Asks who a donor is, what they agreed to, what they gave, and where each gift went (慈善法 §42).</summary>
/// <param name="DonorId">The donor, or a record merged into it.</param>
/// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>.</returns>
public sealed record GetDonor(string DonorId) : Query<DonorView>;

/// <summary>A donor as the staff see one.</summary>
/// <param name="Id">The surviving record.</param>
/// <param name="MergedIds">Records merged into it.</param>
/// <param name="Details">What is known.</param>
/// <param name="Consents">The latest word on each use.</param>
/// <param name="Gifts">Their gifts, oldest first.</param>
/// <param name="Totals">Given, by asset.</param>
public sealed record DonorView(
    string Id, IReadOnlyList<string> MergedIds, DonorDetails Details, IReadOnlyList<ConsentView> Consents, IReadOnlyList<DonorGiftView> Gifts, IReadOnlyDictionary<string, long> Totals)
{
    /// <summary>The record alone: who it is never reaches a log.</summary>
    public override string ToString() => $"{nameof(DonorView)} {Id}";
}

/// <summary>The latest word on one use.</summary>
/// <param name="Use">The use.</param>
/// <param name="Form">What was agreed to, or <c>withdrawn</c>.</param>
/// <param name="On">The day on which they said so.</param>
/// <param name="Maker">Label of who recorded it.</param>
public sealed record ConsentView(string Use, string Form, DateOnly On, string Maker);

/// <summary>One gift of a donor and where it went.</summary>
/// <param name="Id">The gift.</param>
/// <param name="ReceivedOn">Day received.</param>
/// <param name="FundId">Fund of its first part.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="GrossUnits">Given.</param>
/// <param name="NameForm">How it is shown.</param>
/// <param name="Steps">Where its units are, summing to what was given.</param>
public sealed record DonorGiftView(string Id, DateOnly ReceivedOn, string FundId, string Asset, long GrossUnits, string NameForm, IReadOnlyList<TraceStep> Steps);

internal sealed class GetDonorHandler(BooksContext books, LedgerView ledger) : IRequestHandler<GetDonor, Result<DonorView>>
{
    public async Task<Result<DonorView>> Handle(GetDonor request, CancellationToken cancellationToken)
    {
        Result<DonorFamily> found = await books.DonorAsync(request.DonorId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        DonorFamily donor = found.Value;
        DonorEntity row = donor.Current;
        List<DonorConsentEntity> consents = await books.DonorConsents.Where(consent => donor.Ids.Contains(consent.DonorId)).OrderBy(consent => consent.Number).ToListAsync(cancellationToken);
        IReadOnlyList<DonorGiftView> gifts = await GiftsAsync(donor, cancellationToken);
        return new DonorView(donor.Id, [.. donor.Ids.Skip(1)], new DonorDetails
        {
            Kind = row.Kind, Name = row.Name, Phone = row.Phone, Email = row.Email, Address = row.Address, DocumentKind = row.DocumentKind, DocumentNumber = row.DocumentNumber, Note = row.Note,
        },
        [.. consents.GroupBy(consent => consent.Use).Select(group => group.Last()).Select(consent => new ConsentView(consent.Use, consent.Form, consent.On, consent.Maker))],
        gifts, gifts.GroupBy(gift => gift.Asset).ToDictionary(group => group.Key, group => group.Sum(gift => gift.GrossUnits)));
    }

    private async Task<IReadOnlyList<DonorGiftView>> GiftsAsync(DonorFamily donor, CancellationToken cancellationToken)
    {
        IReadOnlyList<long> numbers = await books.GiftsAsync(donor, cancellationToken);
        List<DonationEntity> rows = [];
        foreach (long[] some in numbers.Chunk(400))
            rows.AddRange(await books.Donations.Include(gift => gift.Amendments).Where(gift => some.Contains(gift.Number)).OrderBy(gift => gift.Number).ToListAsync(cancellationToken));
        Dictionary<string, IReadOnlyList<TracePart>> traces = await ledger.ReadAsync(book => rows.ToDictionary(gift => gift.Id, gift => (IReadOnlyList<TracePart>)book.Trace(gift.Id)), cancellationToken);
        return [.. rows.Select(gift => (Gift: gift, Amended: gift.Amendments.MaxBy(amendment => amendment.Number))).Select(pair => new DonorGiftView(
            pair.Gift.Id, pair.Amended?.ReceivedOn ?? pair.Gift.ReceivedOn, pair.Gift.FundId, pair.Gift.Asset, pair.Gift.GrossUnits, pair.Amended?.NameForm ?? pair.Gift.NameForm,
            [.. traces[pair.Gift.Id].Select(TraceDonationHandler.StepOf)]))];
    }
}
