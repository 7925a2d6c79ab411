using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using MediatR;

namespace Aid.Application.Donations;

/// <summary>Asks what became of a gift, to the unit.</summary>
/// <param name="DonationId">The gift.</param>
/// <returns>Refusals: <c>donation.unknown</c>.</returns>
public sealed record TraceDonation(string DonationId) : Query<DonationTrace>;

/// <summary>What became of a gift.</summary>
/// <param name="DonationId">The gift.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="GrossUnits">What was given; the steps sum to it.</param>
/// <param name="Steps">In trace order.</param>
public sealed record DonationTrace(string DonationId, string Asset, long GrossUnits, IReadOnlyList<TraceStep> Steps);

/// <summary>A stretch of a gift.</summary>
/// <param name="State"><c>used</c>, <c>passed-on</c>, <c>fee</c>, <c>refunded</c>, <c>void</c> or <c>held</c>.</param>
/// <param name="Where">The outflow, for held units the line, or <c>at-recording</c> for a fee known then.</param>
/// <param name="Units">Units of the gift.</param>
public sealed record TraceStep(string State, string Where, long Units);

internal sealed class TraceDonationHandler(BooksContext books, LedgerView ledger) : IRequestHandler<TraceDonation, Result<DonationTrace>>
{
    public async Task<Result<DonationTrace>> Handle(TraceDonation request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        IReadOnlyList<TracePart> parts = await ledger.ReadAsync(book => book.Trace(donation.Id), cancellationToken);
        return new DonationTrace(donation.Id, donation.Asset, donation.GrossUnits, [.. parts.Select(StepOf)]);
    }

    internal static TraceStep StepOf(TracePart part) => new(Word(part.State), part.Where, part.Units);

    private static string Word(TraceState state) => state switch
    {
        TraceState.Used => "used",
        TraceState.PassedOn => "passed-on",
        TraceState.Fee => "fee",
        TraceState.Refunded => "refunded",
        TraceState.Void => "void",
        _ => "held",
    };
}
