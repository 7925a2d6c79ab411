using System.Globalization;
using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Campaigns;

/// <summary>Says what a recurring kind of campaign is called from one year on; a name given again for the same year replaces the earlier one.</summary>
public sealed record NameCampaignKind : Command<Recorded>
{
    /// <summary>Code of the kind, such as <c>99</c>, <c>one-day</c> or <c>red-cross-day</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>First calendar year of the name.</summary>
    public required int FromYear { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";
}

internal sealed class NameCampaignKindRules : AbstractValidator<NameCampaignKind>
{
    public NameCampaignKindRules()
    {
        RuleFor(command => command.Kind).IsCode().MaximumLength(30).WithMessage("a code of at most 30 characters / 至多 30 字符的代码");
        RuleFor(command => command.FromYear).InclusiveBetween(1900, 2200).WithMessage("a year from 1900 to 2200 / 1900 至 2200 年");
        RuleFor(command => command.NameZh).IsText(100);
        RuleFor(command => command.NameEn).IsTextOrEmpty(100);
    }
}

internal sealed class NameCampaignKindHandler(Recording recording) : IRequestHandler<NameCampaignKind, Result<Recorded>>
{
    public Task<Result<Recorded>> Handle(NameCampaignKind request, CancellationToken cancellationToken)
    {
        CampaignKindEntity kind = recording.AddPublic(new CampaignKindEntity
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{request.Kind}-{request.FromYear}"),
            Kind = request.Kind,
            FromYear = request.FromYear,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
        }, RecordSet.NameOf<CampaignKind>());
        return Task.FromResult<Result<Recorded>>(new Recorded(kind.Id));
    }
}
