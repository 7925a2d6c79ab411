using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Teams;

/// <summary>
/// Opens a team of a campaign (一起捐), or registers a unit (单位) whose members give together, as on 博爱一日捐. A team is public, its name only where its starter agreed; a unit is never public, because
/// lists of units become apportioning (摊派, 慈善法 §32): what a unit gave is told to the unit alone.
/// </summary>
/// <returns>Refusals: <c>campaign.unknown</c>, <c>campaign.closed</c>, <c>sub-plan.unknown</c>, <c>team.code-taken</c>.</returns>
public sealed record OpenTeam : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The sub-plan that it raises for; null for the campaign as a whole.</summary>
    public string? SubPlanId { get; init; }

    /// <summary><c>team</c> or <c>unit</c>.</summary>
    public string Kind { get; init; } = "team";

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>True where its starter agreed to show the name, and it names no private person.</summary>
    public bool IsNameAgreed { get; init; }

    /// <summary>The team's own target in fen; null where it set none.</summary>
    public long? TargetUnits { get; init; }

    /// <summary>Day on which it was started; null for today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class OpenTeamRules : AbstractValidator<OpenTeam>
{
    public OpenTeamRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.CampaignId).IsCode();
        RuleFor(command => command.Kind).IsOneOf("team", "unit");
        RuleFor(command => command.NameZh).IsText(100);
        RuleFor(command => command.NameEn).IsTextOrEmpty(100);
        RuleFor(command => command.TargetUnits ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(OpenTeam.TargetUnits));
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(OpenTeam.On));
    }
}

internal sealed class OpenTeamHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<OpenTeam, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(OpenTeam request, CancellationToken cancellationToken)
    {
        Result<CampaignEntity> open = await books.OpenCampaignAsync(request.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        if (request.SubPlanId is { } plan && await books.SubPlanAsync(request.CampaignId, plan, cancellationToken) is null) return new SubPlanUnknown(plan);
        if (await books.Teams.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new TeamTaken(request.Code);
        TeamEntity team = recording.Add(new TeamEntity
        {
            Id = request.Code,
            CampaignId = request.CampaignId,
            SubPlanId = request.SubPlanId,
            Kind = request.Kind,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            IsNameAgreed = request.IsNameAgreed,
            TargetUnits = request.TargetUnits,
            OpenedOn = request.On ?? scope.Today,
        });
        if (team.Kind == "team") recording.Disclose(RecordSet.NameOf<Team>(), team.Number);
        return new Recorded(team.Id);
    }
}
