using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Receipts;
using Aid.Disclosure.Commitments;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Claims;

/// <summary>
/// Asks for the receipt code of a gift by what only its giver knows: the channel's order number, the amount and the day. For the public, behind a throttle; see FAULTS 19.
/// </summary>
/// <param name="Order">The channel's order number.</param>
/// <param name="Units">The amount in smallest units.</param>
/// <param name="On">The day received.</param>
/// <returns>Refusal: <c>claim.unmatched</c>, whatever it is that does not match.</returns>
public sealed record FindClaimed(string Order, long Units, DateOnly On) : Query<ClaimedCode>
{
    /// <summary>Nothing of what the giver typed: it must not reach a log.</summary>
    public override string ToString() => nameof(FindClaimed);
}

/// <summary>A receipt code and nothing else about the gift.</summary>
/// <param name="Code">The code.</param>
public sealed record ClaimedCode(string Code)
{
    /// <summary>Nothing: a secret never reaches a log.</summary>
    public override string ToString() => nameof(ClaimedCode);
}

internal sealed class FindClaimedHandler(BooksContext books, BooksOptions options) : IRequestHandler<FindClaimed, Result<ClaimedCode>>
{
    /// <summary>An id that no gift has; what is looked up for it costs what a real one costs.</summary>
    private const string Nobody = "g0";

    public async Task<Result<ClaimedCode>> Handle(FindClaimed request, CancellationToken cancellationToken)
    {
        string order = request.Order.Trim();
        // Numbers are unique within a channel; two channels may share one, and then amount and day tell them apart, or nothing does.
        var gifts = await books.Donations.AsNoTracking().Where(row => row.TransactionNumber != null && row.TransactionNumber == order).OrderBy(row => row.Number).Take(10)
            .Select(row => new
            {
                row.Id, row.GrossUnits, row.ReceiptSecret,
                On = row.Amendments.OrderByDescending(amendment => amendment.Number).Select(amendment => (DateOnly?)amendment.ReceivedOn).FirstOrDefault() ?? row.ReceivedOn,
            }).ToListAsync(cancellationToken);
        var match = gifts.Where(gift => gift.GrossUnits == request.Units && gift.On == request.On).ToList();
        var claimed = match.Count == 1 ? match[0] : null;
        long? leaf = PublishedGift.LeafIndexOf(options, claimed?.Id ?? Nobody);
        return claimed is null || leaf is null ? new ClaimUnmatched() : new ClaimedCode(ReceiptCode.Format(leaf.Value, claimed.ReceiptSecret));
    }
}
