using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Campaigns;

/// <summary>Records the filed plan of a campaign (募捐方案), or a later version of it. Earlier versions stay in the log.</summary>
/// <returns>Refusals: <c>campaign.unknown</c>, <c>campaign.closed</c>, <c>campaign.kind-unknown</c>, <c>campaign.reason-missing</c>.</returns>
public sealed record PlanCampaign : Command<Recorded>
{
    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>Code of its kind; empty for a campaign that does not recur.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Filing number (备案编号); empty where none was published.</summary>
    public string FilingNumber { get; init; } = "";

    /// <summary>Day of filing; null where not published.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>Number of the public-fundraising certificate; empty where not published.</summary>
    public string Certificate { get; init; } = "";

    /// <summary>First day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Target in fen; null where none was published.</summary>
    public long? TargetUnits { get; init; }

    /// <summary>What fundraising costs and who bears it, in Chinese.</summary>
    public string CostZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string CostEn { get; init; } = "";

    /// <summary>What happens to a surplus, in Chinese.</summary>
    public string SurplusZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string SurplusEn { get; init; } = "";

    /// <summary>The office to ask; never a private person.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The designated platform; empty where there is none.</summary>
    public string Platform { get; init; } = "";

    /// <summary>Its address, https; empty where there is none.</summary>
    public string PlatformUrl { get; init; } = "";

    /// <summary>The partner; empty for none.</summary>
    public string Partner { get; init; } = "";

    /// <summary>The organisation's account that receives; empty where not published.</summary>
    public string Account { get; init; } = "";

    /// <summary>Why it replaces the version before; required from the second version on.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class PlanCampaignRules : AbstractValidator<PlanCampaign>
{
    public PlanCampaignRules()
    {
        RuleFor(command => command.CampaignId).IsCode();
        RuleFor(command => command.Kind).IsCodeOrEmpty();
        RuleFor(command => command.FilingNumber).IsTextOrEmpty(100);
        RuleFor(command => command.FiledOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(PlanCampaign.FiledOn));
        RuleFor(command => command.Certificate).IsTextOrEmpty(100);
        RuleFor(command => command.StartsOn).IsDay();
        RuleFor(command => command.EndsOn).Must((command, ends) => ends is null || (ends >= command.StartsOn && ends.Value.Year <= 2200)).WithMessage("not before its first day / 不早于开始日");
        RuleFor(command => command.TargetUnits ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(PlanCampaign.TargetUnits));
        RuleFor(command => command.CostZh).IsTextOrEmpty(1_000);
        RuleFor(command => command.CostEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.SurplusZh).IsTextOrEmpty(1_000);
        RuleFor(command => command.SurplusEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.Contact).IsTextOrEmpty(400);
        RuleFor(command => command.Platform).IsTextOrEmpty(100);
        RuleFor(command => command.PlatformUrl)
            .Must(url => url is "" || (url is { Length: <= 400 } && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps))
            .WithMessage("empty, or an https address / 空，或 https 地址");
        RuleFor(command => command.Partner).IsTextOrEmpty(200);
        RuleFor(command => command.Account).IsTextOrEmpty(200);
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class PlanCampaignHandler(BooksContext books, Recording recording) : IRequestHandler<PlanCampaign, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(PlanCampaign request, CancellationToken cancellationToken)
    {
        Result<CampaignEntity> open = await books.OpenCampaignAsync(request.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        if (request.Kind.Length > 0 && !await books.CampaignKinds.AnyAsync(row => row.Kind == request.Kind, cancellationToken)) return new CampaignKindUnknown(request.Kind);
        int before = await books.CampaignPlans.CountAsync(row => row.CampaignId == request.CampaignId, cancellationToken);
        if (before > 0 && string.IsNullOrWhiteSpace(request.Reason)) return new VersionReasonMissing(request.CampaignId);
        CampaignPlanEntity plan = recording.AddPublic(new CampaignPlanEntity
        {
            Id = request.CampaignId,
            CampaignId = request.CampaignId,
            Version = before + 1,
            Kind = request.Kind,
            FilingNumber = request.FilingNumber,
            FiledOn = request.FiledOn,
            Certificate = request.Certificate,
            StartsOn = request.StartsOn,
            EndsOn = request.EndsOn,
            TargetUnits = request.TargetUnits,
            CostZh = request.CostZh,
            CostEn = request.CostEn,
            SurplusZh = request.SurplusZh,
            SurplusEn = request.SurplusEn,
            Contact = request.Contact,
            Platform = request.Platform,
            PlatformUrl = request.PlatformUrl,
            Partner = request.Partner,
            Account = request.Account,
            Reason = request.Reason,
        }, RecordSet.NameOf<CampaignPlan>());
        return new Recorded(plan.Id);
    }
}
