using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Transfers;

/// <summary>Records that another society returns what was passed on to it (退回).</summary>
/// <returns>
/// Refusals: <c>disbursement.unknown</c>, <c>disbursement.not-passed-on</c>, <c>disbursement.not-approved</c>, <c>record.not-standing</c>, <c>fund.insufficient</c> (more than is
/// awaited), <c>fund.designation-unknown</c>.
/// </returns>
public sealed record ReturnPassedOn : Command<Recorded>
{
    /// <summary>The passed-on disbursement.</summary>
    public required string DisbursementId { get; init; }

    /// <summary>Units returned.</summary>
    public required long Units { get; init; }

    /// <summary>Designation that receives within the same fund; empty for the undesignated line.</summary>
    public string Designation { get; init; } = "";

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public required string Reason { get; init; }
}

internal sealed class ReturnPassedOnRules : AbstractValidator<ReturnPassedOn>
{
    public ReturnPassedOnRules()
    {
        RuleFor(command => command.DisbursementId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.Designation).IsCodeOrEmpty();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReturnPassedOn.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class ReturnPassedOnHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ReturnPassedOn, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReturnPassedOn request, CancellationToken cancellationToken)
    {
        Result<DisbursementEntity> found = await books.PassedOnAsync(request.DisbursementId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        DisbursementEntity passedOn = found.Value;
        Result<LineKey> to = await books.LineAsync(new LineChoice(passedOn.FundId, request.Designation, passedOn.Asset), cancellationToken);
        if (to.IsRefused) return to.Refusal;

        TransferEntity transfer = recording.AddPublic(new TransferEntity
        {
            Kind = "return",
            FromFundId = passedOn.FundId,
            ToFundId = passedOn.FundId,
            FromLine = $"ext:{passedOn.Id}//{passedOn.Asset}",
            ToLine = to.Value.ToString(),
            Asset = passedOn.Asset,
            Units = request.Units,
            On = request.On ?? scope.Today,
            Reason = request.Reason,
        }, DisclosureKinds.Transfers, "t");
        transfer.OutflowId = transfer.Id;
        Result<RecordedEvent> recorded = recording.Apply(new GivenBack(transfer.Id, passedOn.Id, request.Units, to.Value), new EntryDraft(transfer.On, "return", transfer.Id));
        return recorded.IsRefused ? recorded.Refusal : new Recorded(transfer.Id, recorded.Value.Entry?.Id);
    }
}
