using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Application.Tickets;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Refunds;

/// <summary>Gives a gift back, in part or whole (退款), or records that the card's holder took it back (拒付), which stands even beyond what is there.</summary>
/// <returns>Refusals: <c>donation.unknown</c>, <c>refund.exceeds</c>, <c>fund.insufficient</c>, <c>refund.reverse-transfers-first</c>, <c>ticket.not-reversed</c>.</returns>
public sealed record RefundDonation : Command<Recorded>
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>Units given back.</summary>
    public required long Units { get; init; }

    /// <summary><c>refund</c> or <c>chargeback</c>.</summary>
    public string Kind { get; init; } = "refund";

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public; it must not name the giver.</summary>
    public required string Reason { get; init; }
}

internal sealed class RefundDonationRules : AbstractValidator<RefundDonation>
{
    public RefundDonationRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.Kind).IsOneOf("refund", "chargeback");
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RefundDonation.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class RefundDonationHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RefundDonation, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RefundDonation request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        // A chargeback happened already, whatever the ticket says.
        if (request.Kind == "refund" && await books.StandingTicketAsync(donation.Id, cancellationToken) is { } ticket) return new TicketNotReversed(ticket);
        FundEntity? fund = await books.FundAsync(donation.FundId, cancellationToken);
        RefundEntity refund = recording.AddPublic(new RefundEntity
        {
            DonationId = donation.Id,
            FundId = donation.FundId,
            Kind = request.Kind,
            Asset = donation.Asset,
            Units = request.Units,
            On = request.On ?? scope.Today,
            Reason = request.Reason,
        }, DisclosureKinds.Refunds, "r");
        refund.OutflowId = refund.Id;
        Result<RecordedEvent> recorded = recording.Apply(new Refunded(refund.Id, donation.Id, request.Units, Unavoidable: request.Kind == "chargeback"),
            new EntryDraft(refund.On, request.Kind, refund.Id, HeldAccount.OfChannel(fund!.OrganisationId, donation.Channel)));
        return recorded.IsRefused ? recorded.Refusal : new Recorded(refund.Id, recorded.Value.Entry?.Id);
    }
}
