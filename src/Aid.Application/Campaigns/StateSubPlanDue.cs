using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Campaigns;

/// <summary>States what a campaign owes to a sub-plan's organisation (应划拨) and by when. It moves nothing: the money follows as a transfer or a passing-on.</summary>
/// <returns>Refusals: <c>campaign.unknown</c>, <c>campaign.closed</c>, <c>sub-plan.unknown</c>.</returns>
public sealed record StateSubPlanDue : Command<Recorded>
{
    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The sub-plan.</summary>
    public required string SubPlanId { get; init; }

    /// <summary>Fen.</summary>
    public required long Units { get; init; }

    /// <summary>Day on which it is due.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it is for; public.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class StateSubPlanDueRules : AbstractValidator<StateSubPlanDue>
{
    public StateSubPlanDueRules()
    {
        RuleFor(command => command.CampaignId).IsCode();
        RuleFor(command => command.SubPlanId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On).IsDay();
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class StateSubPlanDueHandler(BooksContext books, Recording recording) : IRequestHandler<StateSubPlanDue, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(StateSubPlanDue request, CancellationToken cancellationToken)
    {
        Result<CampaignEntity> open = await books.OpenCampaignAsync(request.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        if (await books.SubPlanAsync(request.CampaignId, request.SubPlanId, cancellationToken) is null) return new SubPlanUnknown(request.SubPlanId);
        SubPlanAmountEntity due = recording.AddPublic(new SubPlanAmountEntity
        {
            CampaignId = request.CampaignId, SubPlanId = request.SubPlanId, Kind = "due", Units = request.Units, On = request.On, Reason = request.Reason,
        }, RecordSet.NameOf<SubPlanAmount>(), "sp");
        return new Recorded(due.Id);
    }
}
