using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Refunds;

/// <summary>Takes a gift that was found false out of the books (作废): recorded twice, or never received.</summary>
/// <returns>Refusals: <c>donation.unknown</c>, <c>refund.exceeds</c> (nothing left), <c>fund.insufficient</c> where <see cref="IsUnavoidable"/> is false.</returns>
public sealed record VoidDonation : Command<Recorded>
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>True where it must stand even when its units were used and nothing can stand in: a shortfall is then owed. True by default.</summary>
    public bool IsUnavoidable { get; init; } = true;

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public; it must not name the giver.</summary>
    public required string Reason { get; init; }
}

internal sealed class VoidDonationRules : AbstractValidator<VoidDonation>
{
    public VoidDonationRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(VoidDonation.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class VoidDonationHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<VoidDonation, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(VoidDonation request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        FundEntity? fund = await books.FundAsync(donation.FundId, cancellationToken);
        RefundEntity row = recording.AddPublic(new RefundEntity
        {
            DonationId = donation.Id,
            FundId = donation.FundId,
            Kind = "void",
            Asset = donation.Asset,
            On = request.On ?? scope.Today,
            Reason = request.Reason,
        }, DisclosureKinds.Refunds, "r");
        row.OutflowId = row.Id;
        Result<RecordedEvent> recorded = recording.Apply(new Voided(row.Id, donation.Id, request.IsUnavoidable),
            new EntryDraft(row.On, "void", row.Id, HeldAccount.OfChannel(fund!.OrganisationId, donation.Channel)));
        if (recorded.IsRefused) return recorded.Refusal;
        row.Units = recorded.Value.Applied.Outflows.Where(outflow => outflow.Id == row.Id).Select(outflow => outflow.Units).FirstOrDefault();
        await GoodsGifts.VoidAsync(books, recording, donation.Id, cancellationToken);
        return new Recorded(row.Id, recorded.Value.Entry?.Id);
    }
}
