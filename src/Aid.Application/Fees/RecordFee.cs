using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Fees;

/// <summary>Records a channel's fee that became known after the gift (后到手续费): the gift's own uncovered units bear it, the rest is a cost.</summary>
/// <returns>Refusals: <c>donation.unknown</c>.</returns>
public sealed record RecordFee : Command<Recorded>
{
    /// <summary>The gift.</summary>
    public required string DonationId { get; init; }

    /// <summary>Units charged.</summary>
    public required long Units { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class RecordFeeRules : AbstractValidator<RecordFee>
{
    public RecordFeeRules()
    {
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordFee.On));
    }
}

internal sealed class RecordFeeHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordFee, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordFee request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } donation) return new DonationUnknown(request.DonationId);
        FundEntity? fund = await books.FundAsync(donation.FundId, cancellationToken);
        FeeEntity fee = recording.AddPublic(new FeeEntity
        {
            DonationId = donation.Id,
            FundId = donation.FundId,
            Asset = donation.Asset,
            Units = request.Units,
            On = request.On ?? scope.Today,
            Channel = donation.Channel,
        }, DisclosureKinds.Fees, "f");
        fee.OutflowId = fee.Id;
        Result<RecordedEvent> recorded = recording.Apply(new FeeCharged(fee.Id, donation.Id, request.Units),
            new EntryDraft(fee.On, "fee", fee.Id, HeldAccount.OfChannel(fund!.OrganisationId, donation.Channel)));
        return recorded.IsRefused ? recorded.Refusal : new Recorded(fee.Id, recorded.Value.Entry?.Id);
    }
}
