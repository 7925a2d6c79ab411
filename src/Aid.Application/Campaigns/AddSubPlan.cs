using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Campaigns;

/// <summary>Adds a parent plan (母计划) to a campaign, or a sub-plan (子计划) under one; a sub-plan is often another organisation's.</summary>
/// <returns>
/// Refusals: <c>campaign.unknown</c>, <c>campaign.closed</c>, <c>sub-plan.code-taken</c>, <c>sub-plan.unknown</c>, <c>sub-plan.too-deep</c>, <c>sub-plan.of-itself</c>,
/// <c>organisation.unknown</c>, <c>project.unknown</c>.
/// </returns>
public sealed record AddSubPlan : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The parent plan that it stands under; null for a parent plan.</summary>
    public string? ParentId { get; init; }

    /// <summary>The organisation that runs it; null where it keeps no books here.</summary>
    public string? OrganisationId { get; init; }

    /// <summary>Its name where it keeps no books here; empty where not published.</summary>
    public string OrganisationName { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>The project that its money goes to; null where it has none here.</summary>
    public string? ProjectId { get; init; }

    /// <summary>The campaign that its organisation runs for it; null where it has none here. Its organisation then runs the plan.</summary>
    public string? SubCampaignId { get; init; }

    /// <summary>Target in fen; null where none was published.</summary>
    public long? TargetUnits { get; init; }
}

internal sealed class AddSubPlanRules : AbstractValidator<AddSubPlan>
{
    public AddSubPlanRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.CampaignId).IsCode();
        RuleFor(command => command.OrganisationName).IsTextOrEmpty(200);
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.TargetUnits ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(AddSubPlan.TargetUnits));
    }
}

internal sealed class AddSubPlanHandler(BooksContext books, Recording recording) : IRequestHandler<AddSubPlan, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(AddSubPlan request, CancellationToken cancellationToken)
    {
        Result<CampaignEntity> open = await books.OpenCampaignAsync(request.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        if (await books.SubPlans.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new SubPlanTaken(request.Code);
        if (request.ParentId is { } parentId)
        {
            if (await books.SubPlanAsync(request.CampaignId, parentId, cancellationToken) is not { } parent) return new SubPlanUnknown(parentId);
            if (parent.ParentId is not null) return new SubPlanTooDeep(parentId);
        }

        string? organisation = request.OrganisationId;
        if (request.SubCampaignId is { } own)
        {
            if (own == request.CampaignId) return new SubPlanOfItself(own);
            Result<CampaignEntity> campaign = await books.OpenCampaignAsync(own, cancellationToken);
            if (campaign.IsRefused) return campaign.Refusal;
            organisation = campaign.Value.OrganisationId;
        }

        string name = request.OrganisationName;
        if (organisation is not null)
        {
            string? known = await books.Organisations.Where(row => row.Id == organisation).OrderByDescending(row => row.Number).Select(row => row.NameZh).FirstOrDefaultAsync(cancellationToken);
            if (known is null) return new OrganisationUnknown(organisation);
            name = known;
        }

        if (request.ProjectId is { } project && !await books.Projects.AnyAsync(row => row.Id == project, cancellationToken)) return new ProjectUnknown(project);
        SubPlanEntity plan = recording.AddPublic(new SubPlanEntity
        {
            Id = request.Code,
            CampaignId = request.CampaignId,
            ParentId = request.ParentId,
            OrganisationId = organisation,
            OrganisationName = name,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            ProjectId = request.ProjectId,
            SubCampaignId = request.SubCampaignId,
            TargetUnits = request.TargetUnits,
        }, RecordSet.NameOf<SubPlan>());
        return new Recorded(plan.Id);
    }
}
