using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Application.Transfers;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Campaigns;

/// <summary>
/// Confirms that a sub-plan's organisation received money of the campaign (已收到). Named is what brought it: a transfer to a fund of that organisation, or an approved passing-on;
/// neither can be confirmed for more than it brought.
/// </summary>
/// <returns>Refusals: <c>campaign.unknown</c>, <c>campaign.closed</c>, <c>sub-plan.unknown</c>, <c>sub-plan.movement-unfit</c>, <c>sub-plan.receipt-exceeds</c>.</returns>
public sealed record ConfirmSubPlanReceipt : Command<Recorded>
{
    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The sub-plan.</summary>
    public required string SubPlanId { get; init; }

    /// <summary>Fen.</summary>
    public required long Units { get; init; }

    /// <summary>Day of receipt; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The transfer that brought it; null where a passing-on did.</summary>
    public string? TransferId { get; init; }

    /// <summary>The passing-on (拨付) that brought it; null where a transfer did.</summary>
    public string? DisbursementId { get; init; }

    /// <summary>A note; public.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class ConfirmSubPlanReceiptRules : AbstractValidator<ConfirmSubPlanReceipt>
{
    public ConfirmSubPlanReceiptRules()
    {
        RuleFor(command => command.CampaignId).IsCode();
        RuleFor(command => command.SubPlanId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ConfirmSubPlanReceipt.On));
        RuleFor(command => command.TransferId).Must((command, transfer) => transfer is null != command.DisbursementId is null)
            .WithMessage("a transfer or a disbursement, one of the two / 划转或拨付，二者之一");
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class ConfirmSubPlanReceiptHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ConfirmSubPlanReceipt, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ConfirmSubPlanReceipt request, CancellationToken cancellationToken)
    {
        Result<CampaignEntity> open = await books.OpenCampaignAsync(request.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        if (await books.SubPlanAsync(request.CampaignId, request.SubPlanId, cancellationToken) is not { } plan) return new SubPlanUnknown(request.SubPlanId);
        string id = request.TransferId ?? request.DisbursementId!;
        long? brought = request.TransferId is null ? await PassedOnAsync(id, open.Value, cancellationToken) : await TransferredAsync(id, open.Value, plan, cancellationToken);
        if (brought is null) return new SubPlanMovementUnfit(id);
        long confirmed = await books.SubPlanAmounts.Where(row => row.TransferId == request.TransferId && row.DisbursementId == request.DisbursementId && row.Kind == "received")
            .SumAsync(row => row.Units, cancellationToken);
        if (request.Units > brought.Value - confirmed) return new SubPlanReceiptExceeds(id, brought.Value - confirmed);
        SubPlanAmountEntity received = recording.AddPublic(new SubPlanAmountEntity
        {
            CampaignId = request.CampaignId,
            SubPlanId = request.SubPlanId,
            Kind = "received",
            Units = request.Units,
            On = request.On ?? scope.Today,
            Reason = request.Reason,
            TransferId = request.TransferId,
            DisbursementId = request.DisbursementId,
        }, RecordSet.NameOf<SubPlanAmount>(), "sp");
        return new Recorded(received.Id);
    }

    /// <summary>What a standing transfer brought from the campaign's fund to a fund of the plan's organisation; null where it is no such transfer.</summary>
    private async Task<long?> TransferredAsync(string id, CampaignEntity campaign, SubPlanEntity plan, CancellationToken cancellationToken)
    {
        TransferEntity? transfer = await books.Transfers.AsNoTracking().Include(row => row.Ending).FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (transfer is not { Ending: null } || transfer.FromFundId != campaign.FundId || plan.OrganisationId is null) return null;
        FundEntity? to = await books.FundAsync(transfer.ToFundId, cancellationToken);
        return to?.OrganisationId == plan.OrganisationId ? transfer.Units : null;
    }

    /// <summary>What an approved, standing passing-on out of the campaign's fund brought; null where it is no such disbursement.</summary>
    private async Task<long?> PassedOnAsync(string id, CampaignEntity campaign, CancellationToken cancellationToken)
    {
        DisbursementEntity? passed = await books.DisbursementAsync(id, cancellationToken);
        return passed is { Kind: "passed-on", Approval: not null, Ending: null } && passed.FundId == campaign.FundId ? passed.Units : null;
    }
}
