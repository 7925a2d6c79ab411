using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Campaigns;

/// <summary>Opens a public fundraising campaign (募捐活动) that receives into a fund.</summary>
/// <returns>Refusals: <c>campaign.code-taken</c>, <c>fund.unknown</c>.</returns>
public sealed record OpenCampaign : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>The fund that receives; its organisation runs the campaign.</summary>
    public required string FundId { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Filing number of the plan (备案编号); empty where none was published.</summary>
    public string FilingNumber { get; init; } = "";

    /// <summary>First day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Target in fen; null where none was published.</summary>
    public long? TargetUnits { get; init; }

    /// <summary>Total as its organiser published it, in fen; null where none was.</summary>
    public long? StatedUnits { get; init; }

    /// <summary>Number of gifts as its organiser published it; null where none was.</summary>
    public long? StatedGifts { get; init; }
}

internal sealed class OpenCampaignRules : AbstractValidator<OpenCampaign>
{
    public OpenCampaignRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.FilingNumber).IsTextOrEmpty(100);
        RuleFor(command => command.StartsOn).IsDay();
        RuleFor(command => command.EndsOn).Must((command, ends) => ends is null || ends >= command.StartsOn).WithMessage("not before its first day / 不早于开始日");
        RuleFor(command => command.TargetUnits ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(OpenCampaign.TargetUnits));
        RuleFor(command => command.StatedUnits ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(OpenCampaign.StatedUnits));
        RuleFor(command => command.StatedGifts ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(OpenCampaign.StatedGifts));
    }
}

internal sealed class OpenCampaignHandler(BooksContext books, Recording recording) : IRequestHandler<OpenCampaign, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(OpenCampaign request, CancellationToken cancellationToken)
    {
        if (await books.FundAsync(request.FundId, cancellationToken) is not { } fund) return new FundUnknown(request.FundId);
        if (await books.Campaigns.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new CampaignTaken(request.Code);
        CampaignEntity campaign = recording.AddPublic(new CampaignEntity
        {
            Id = request.Code,
            OrganisationId = fund.OrganisationId,
            FundId = fund.Id,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            FilingNumber = request.FilingNumber,
            StartsOn = request.StartsOn,
            EndsOn = request.EndsOn,
            TargetUnits = request.TargetUnits,
            StatedUnits = request.StatedUnits,
            StatedGifts = request.StatedGifts,
        }, DisclosureKinds.Campaigns);
        return new Recorded(campaign.Id);
    }
}
