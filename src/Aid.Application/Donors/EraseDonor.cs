using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Tickets;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donors;

/// <summary>
/// Destroys a donor's personal data (PIPL §47): names, contacts, documents and the salts of commitments, in every row that has them, and the published names of every release at
/// once. The books stay whole: amounts, days, lines and the leaves of the log do not change. What the law has kept, such as for a fiscal ticket, is sealed apart until its day.
/// </summary>
/// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>, <c>consent.removal-pending</c>.</returns>
public sealed record EraseDonor : Command<DonorErasedAnswer>, ITakesNamesAway
{
    /// <summary>The donor, or a record merged into it: all of them are erased.</summary>
    public required string DonorId { get; init; }

    /// <summary>Why, without naming anybody: at the donor's wish, or because the purpose is past.</summary>
    public required string Reason { get; init; }
}

/// <summary>What an erasure did.</summary>
/// <param name="Id">The erasure.</param>
/// <param name="Gifts">Gifts that no longer know their giver.</param>
/// <param name="RetainedId">What the law has kept, sealed; null where nothing.</param>
/// <param name="RetainedUntil">The last day on which it is kept; null where nothing is.</param>
public sealed record DonorErasedAnswer(string Id, int Gifts, string? RetainedId, DateOnly? RetainedUntil);

internal sealed class EraseDonorRules : AbstractValidator<EraseDonor>
{
    public EraseDonorRules()
    {
        RuleFor(command => command.DonorId).IsCode();
        RuleFor(command => command.Reason).IsText(400);
    }
}

internal sealed class EraseDonorHandler(BooksContext books, Recording recording, GiftNames names, IEnumerable<IDonorData> nouns, WriterSession session, CommandScope scope)
    : IRequestHandler<EraseDonor, Result<DonorErasedAnswer>>
{
    public async Task<Result<DonorErasedAnswer>> Handle(EraseDonor request, CancellationToken cancellationToken)
    {
        Result<DonorFamily> found = await books.DonorAsync(request.DonorId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        DonorFamily donor = found.Value;
        IReadOnlyList<long> gifts = await books.GiftsAsync(donor, cancellationToken);
        RetainedRecordEntity? retained = await RetainAsync(donor, gifts, cancellationToken);
        foreach (IDonorData noun in nouns) await noun.EraseAsync(donor, gifts, cancellationToken);
        await ForgetRequestsAsync(donor, gifts, cancellationToken);
        foreach (long gift in gifts)
        {
            books.ErasedGifts.Add(new ErasedGiftEntity { DonationNumber = gift });
            names.Remove(gift);
        }
        // Even without a gift the erased bytes must leave the write-ahead log.
        if (gifts.Count == 0) names.Remove(0);
        foreach (string id in donor.Ids) recording.Add(new DonorErasureEntity { DonorId = id, Reason = request.Reason }, "erasure");
        return new DonorErasedAnswer(donor.Id, gifts.Count, retained?.Id, retained?.Until);
    }

    private async Task<RetainedRecordEntity?> RetainAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        List<RetentionEntity> holds = await books.Retentions.AsNoTracking().Where(row => gifts.Contains(row.DonationNumber)).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        string[] ids = [.. gifts.Select(gift => "g" + gift)];
        List<FiscalTicketEntity> tickets = await books.FiscalTickets.AsNoTracking().Include(row => row.Gifts).Where(row => row.Reversal == null && row.Gifts.Any(gift => ids.Contains(gift.DonationId))).ToListAsync(cancellationToken);
        RetentionEntity[] standing =
        [
            .. holds.GroupBy(row => row.DonationNumber).Select(group => group.Last())
                .Concat(tickets.SelectMany(ticket => ticket.Gifts.Where(gift => ids.Contains(gift.DonationId)).Select(gift => FiscalTicketRetention.Of(ticket, gift))))
                .Where(row => row.Until >= scope.Today),
        ];
        if (standing.Length == 0) return null;
        // What a fiscal ticket says of its payer, and no more: the rest has no basis to be kept.
        byte[] content = JsonSerializer.SerializeToUtf8Bytes(new RetainedContent(
            donor.Current.Name, donor.Current.DocumentKind, donor.Current.DocumentNumber, [.. standing.Select(row => "g" + row.DonationNumber).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]), BooksJson.Options);
        long number = recording.Numbers.Next<RetainedRecordEntity>();
        RetainedRecordEntity row = new()
        {
            Number = number,
            Id = "retained" + number,
            DonorId = donor.Id,
            Until = standing.Max(hold => hold.Until),
            Basis = string.Join("；", standing.Select(hold => hold.Basis).Distinct(StringComparer.Ordinal)),
            Sealed = RetentionSeal.Close(session.Folder, "retained" + number, content),
            Maker = scope.Person.Label,
            RecordedAt = scope.Now,
        };
        books.RetainedRecords.Add(row);
        return row;
    }

    // A kept request is a hash without a salt over what the request said, the name included: with the name erased it must not be there to be tried out.
    private async Task ForgetRequestsAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        string ids = JsonSerializer.Serialize(donor.Ids.Concat(gifts.Select(gift => "g" + gift)));
        await books.Database.ExecuteSqlAsync($"""
            UPDATE "idempotency" SET "RequestHash" = '' WHERE json_valid("Reply") AND json_extract("Reply", '$.Id') IN (SELECT value FROM json_each({ids}))
            """, cancellationToken);
        string[] consents = [.. await books.DonorConsents.Where(row => donor.Ids.Contains(row.DonorId)).Select(row => row.Id).ToListAsync(cancellationToken)];
        string more = JsonSerializer.Serialize(consents);
        await books.Database.ExecuteSqlAsync($"""
            UPDATE "idempotency" SET "RequestHash" = '' WHERE json_valid("Reply") AND json_extract("Reply", '$.Id') IN (SELECT value FROM json_each({more}))
            """, cancellationToken);
    }
}

/// <summary>How long a fiscal ticket's stub is kept: five years, counted from the end of its year (财政票据管理办法, reported; the society's counsel may set a longer day by <see cref="SetRetention"/>).</summary>
internal static class FiscalTicketRetention
{
    private const int Years = 5;

    /// <summary>The hold that a standing ticket puts on one of its gifts.</summary>
    public static RetentionEntity Of(FiscalTicketEntity ticket, FiscalTicketGiftEntity gift) => new()
    {
        DonationNumber = Donations.DonationFinder.NumberOf(gift.DonationId), Until = new DateOnly(ticket.IssuedOn.Year + Years, 12, 31), Basis = "财政票据存根保存期",
    };
}
