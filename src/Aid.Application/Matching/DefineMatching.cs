using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Campaigns;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Matching;

/// <summary>Defines a sponsor's matching rule (配捐规则) for a campaign, or a later version of it. No version can allow less than is matched already.</summary>
/// <returns>Refusals: <c>campaign.unknown</c>, <c>campaign.closed</c>, <c>campaign.reason-missing</c>, <c>matching.code-taken</c>, <c>matching.below-confirmed</c>.</returns>
public sealed record DefineMatching : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The sponsor's Chinese name; an organisation.</summary>
    public required string SponsorZh { get; init; }

    /// <summary>The sponsor's English name; empty where there is none.</summary>
    public string SponsorEn { get; init; } = "";

    /// <summary>The pool in fen.</summary>
    public required long PoolUnits { get; init; }

    /// <summary>The most that this campaign may get of it, in fen; null where the pool is the only bound.</summary>
    public long? CapUnits { get; init; }

    /// <summary>The most that one gift may be matched with, in fen; null for no such bound.</summary>
    public long? GiftCapUnits { get; init; }

    /// <summary>A gift of <see cref="Denominator"/> fen is matched with this many; 1 to 1,000.</summary>
    public int Numerator { get; init; } = 1;

    /// <summary>See <see cref="Numerator"/>; 1 to 1,000.</summary>
    public int Denominator { get; init; } = 1;

    /// <summary>True where what is clawed back goes into the pool again.</summary>
    public bool RefillsPool { get; init; }

    /// <summary>First day of gifts that it matches.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The rule as its sponsor put it, in Chinese.</summary>
    public required string RuleZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string RuleEn { get; init; } = "";

    /// <summary>Why it replaces the version before; required from the second version on.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class DefineMatchingRules : AbstractValidator<DefineMatching>
{
    public DefineMatchingRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.CampaignId).IsCode();
        RuleFor(command => command.SponsorZh).IsText(200);
        RuleFor(command => command.SponsorEn).IsTextOrEmpty(200);
        RuleFor(command => command.PoolUnits).IsQuantity();
        RuleFor(command => command.CapUnits ?? 1).IsQuantity().OverridePropertyName(nameof(DefineMatching.CapUnits));
        RuleFor(command => command.GiftCapUnits ?? 1).IsQuantity().OverridePropertyName(nameof(DefineMatching.GiftCapUnits));
        RuleFor(command => command.Numerator).InclusiveBetween(1, 1_000).WithMessage("1 to 1,000 / 1 至 1,000");
        RuleFor(command => command.Denominator).InclusiveBetween(1, 1_000).WithMessage("1 to 1,000 / 1 至 1,000");
        RuleFor(command => command.StartsOn).IsDay();
        RuleFor(command => command.EndsOn).Must((command, ends) => ends is null || (ends >= command.StartsOn && ends.Value.Year <= 2200)).WithMessage("not before its first day / 不早于开始日");
        RuleFor(command => command.RuleZh).IsText(2_000);
        RuleFor(command => command.RuleEn).IsTextOrEmpty(2_000);
        RuleFor(command => command.Reason).IsTextOrEmpty(1_000);
    }
}

internal sealed class DefineMatchingHandler(BooksContext books, Recording recording) : IRequestHandler<DefineMatching, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(DefineMatching request, CancellationToken cancellationToken)
    {
        Result<CampaignEntity> open = await books.OpenCampaignAsync(request.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        MatchingEntity rule = new()
        {
            Id = request.Code,
            CampaignId = request.CampaignId,
            Version = 1,
            SponsorZh = request.SponsorZh,
            SponsorEn = request.SponsorEn,
            PoolUnits = request.PoolUnits,
            CapUnits = request.CapUnits,
            GiftCapUnits = request.GiftCapUnits,
            Numerator = request.Numerator,
            Denominator = request.Denominator,
            RefillsPool = request.RefillsPool,
            StartsOn = request.StartsOn,
            EndsOn = request.EndsOn,
            RuleZh = request.RuleZh,
            RuleEn = request.RuleEn,
            Reason = request.Reason,
        };
        if (await StandingPool.LoadAsync(books, request.Code, cancellationToken) is { } before)
        {
            if (before.Rule.CampaignId != request.CampaignId) return new MatchingTaken(request.Code);
            if (string.IsNullOrWhiteSpace(request.Reason)) return new VersionReasonMissing(request.Code);
            if (before.Pool.Change(StandingPool.TermsOf(rule)) is { } refusal) return MatchRefusals.Of(refusal);
            rule.Version = before.Rule.Version + 1;
        }

        recording.AddPublic(rule, RecordSet.NameOf<Disclosure.Records.Matching>());
        return new Recorded(rule.Id);
    }
}
