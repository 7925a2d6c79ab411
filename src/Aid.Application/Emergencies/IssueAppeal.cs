using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Emergencies;

/// <summary>Issues an appeal (募捐公告), or a new version of one, for instance when the plan was filed (备案) within the ten days of 慈善法 §73.</summary>
/// <returns>Refusals: <c>emergency.unknown</c>, <c>emergency.ended</c>, <c>campaign.unknown</c>, <c>appeal.unknown</c>.</returns>
public sealed record IssueAppeal : Command<Recorded>
{
    /// <summary>The emergency.</summary>
    public required string EmergencyId { get; init; }

    /// <summary>The appeal of which this is a new version; null for a new appeal.</summary>
    public string? AppealId { get; init; }

    /// <summary>The campaign whose plan it belongs to; null where none is opened here.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Filing number of the plan; empty until it is filed.</summary>
    public string FilingNumber { get; init; } = "";

    /// <summary>Day of issue; null for today.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Last day; null while open-ended.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>What is asked, in Chinese.</summary>
    public required string TextZh { get; init; }

    /// <summary>The same in English.</summary>
    public string TextEn { get; init; } = "";

    /// <summary>Where money goes.</summary>
    public required string MoneyZh { get; init; }

    /// <summary>Where goods go; empty where none are asked.</summary>
    public string GoodsZh { get; init; } = "";

    /// <summary>Whom to ask: office and telephone, never a private person.</summary>
    public required string Contact { get; init; }
}

internal sealed class IssueAppealRules : AbstractValidator<IssueAppeal>
{
    public IssueAppealRules()
    {
        RuleFor(command => command.EmergencyId).IsCode();
        RuleFor(command => command.AppealId ?? "ap1").IsCode().OverridePropertyName(nameof(IssueAppeal.AppealId));
        RuleFor(command => command.CampaignId ?? "c").IsCode().OverridePropertyName(nameof(IssueAppeal.CampaignId));
        RuleFor(command => command.FilingNumber).IsTextOrEmpty(100);
        RuleFor(command => command.IssuedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(IssueAppeal.IssuedOn));
        RuleFor(command => command.EndsOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(IssueAppeal.EndsOn));
        RuleFor(command => command.TextZh).IsText(4_000);
        RuleFor(command => command.TextEn).IsTextOrEmpty(4_000);
        RuleFor(command => command.MoneyZh).IsText(1_000);
        RuleFor(command => command.GoodsZh).IsTextOrEmpty(1_000);
        RuleFor(command => command.Contact).IsText(400);
    }
}

internal sealed class IssueAppealHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<IssueAppeal, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(IssueAppeal request, CancellationToken cancellationToken)
    {
        if (await books.EmergencyAsync(request.EmergencyId, cancellationToken) is not { } emergency) return new EmergencyUnknown(request.EmergencyId);
        if (emergency.EndedOn is not null) return new EmergencyEnded(emergency.Id);
        if (request.CampaignId is { } campaign && !await books.Campaigns.AnyAsync(row => row.Id == campaign, cancellationToken)) return new CampaignUnknown(campaign);
        AppealEntity? earlier = request.AppealId is null ? null : await books.Appeals.AsNoTracking().Where(row => row.Id == request.AppealId && row.EmergencyId == emergency.Id)
            .OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (request.AppealId is not null && earlier is null) return new AppealUnknown(request.AppealId);
        AppealEntity appeal = recording.AddPublic(new AppealEntity
        {
            Id = earlier?.Id ?? "",
            EmergencyId = emergency.Id,
            CampaignId = request.CampaignId,
            FilingNumber = request.FilingNumber,
            IssuedOn = request.IssuedOn ?? earlier?.IssuedOn ?? scope.Today,
            EndsOn = request.EndsOn,
            TextZh = request.TextZh,
            TextEn = request.TextEn,
            MoneyZh = request.MoneyZh,
            GoodsZh = request.GoodsZh,
            Contact = request.Contact,
        }, RecordSet.NameOf<Appeal>(), earlier is null ? "ap" : null);
        return new Recorded(appeal.Id);
    }
}
