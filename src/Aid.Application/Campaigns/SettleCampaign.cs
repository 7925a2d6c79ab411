using Aid.Application.Books;
using Aid.Application.LiveTotals;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Campaigns;

/// <summary>
/// Records a platform's settlement (平台结算). It replaces the provisional total: what lies between the two is told line by line and sums to the fen. Where tallies were posted, the provisional total is
/// theirs and cannot be given otherwise; no tally is taken after the settlement.
/// </summary>
/// <returns>Refusals: <c>campaign.unknown</c>, <c>campaign.closed</c>, <c>campaign.settled</c>, <c>settlement.unexplained</c>.</returns>
public sealed record SettleCampaign : Command<Recorded>
{
    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The platform that settled.</summary>
    public required string Platform { get; init; }

    /// <summary>The settlement's own reference.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Day of the settlement; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The last provisional total that was shown, in fen, where no tallies were posted here; null where none was shown.</summary>
    public long? ProvisionalUnits { get; init; }

    /// <summary>The number of gifts that was shown with it; null where none was.</summary>
    public long? ProvisionalGifts { get; init; }

    /// <summary>Settled, in fen.</summary>
    public required long SettledUnits { get; init; }

    /// <summary>Number of gifts settled; null where not stated.</summary>
    public long? SettledGifts { get; init; }

    /// <summary>What lies between the two; empty where they are the same or nothing provisional was shown.</summary>
    public IReadOnlyList<SettledDifference> Differences { get; init; } = [];
}

/// <summary>One line between the provisional total and the settled one.</summary>
/// <param name="Kind"><c>refunded</c>, <c>duplicate</c>, <c>test</c>, <c>fee</c>, <c>late</c>, <c>matching</c> or <c>other</c>.</param>
/// <param name="Units">Signed fen; negative where less was settled than shown.</param>
/// <param name="TextZh">What happened, in Chinese.</param>
/// <param name="Gifts">Signed number of gifts.</param>
/// <param name="TextEn">The same in English; empty where there is none.</param>
public sealed record SettledDifference(string Kind, long Units, string TextZh, long Gifts = 0, string TextEn = "");

internal sealed class SettleCampaignRules : AbstractValidator<SettleCampaign>
{
    public SettleCampaignRules()
    {
        RuleFor(command => command.CampaignId).IsCode();
        RuleFor(command => command.Platform).IsText(100);
        RuleFor(command => command.Statement).IsTextOrEmpty(100);
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(SettleCampaign.On));
        RuleFor(command => command.ProvisionalUnits ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(SettleCampaign.ProvisionalUnits));
        RuleFor(command => command.ProvisionalGifts ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(SettleCampaign.ProvisionalGifts));
        RuleFor(command => command.SettledUnits).IsQuantityOrZero();
        RuleFor(command => command.SettledGifts ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(SettleCampaign.SettledGifts));
        RuleFor(command => command.Differences).Must(lines => lines is { Count: <= 100 }).WithMessage("at most 100 lines / 至多 100 项");
        RuleForEach(command => command.Differences).ChildRules(line =>
        {
            line.RuleFor(difference => difference.Kind).IsOneOf("refunded", "duplicate", "test", "fee", "late", "matching", "other");
            line.RuleFor(difference => difference.Units).IsSignedQuantity();
            line.RuleFor(difference => difference.Gifts).IsSignedQuantity();
            line.RuleFor(difference => difference.TextZh).IsText(400);
            line.RuleFor(difference => difference.TextEn).IsTextOrEmpty(400);
        });
    }
}

internal sealed class SettleCampaignHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<SettleCampaign, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SettleCampaign request, CancellationToken cancellationToken)
    {
        Result<CampaignEntity> open = await books.OpenCampaignAsync(request.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        if (await books.CampaignSettlements.AnyAsync(row => row.CampaignId == request.CampaignId, cancellationToken)) return new CampaignSettled(request.CampaignId);

        long? units = request.ProvisionalUnits;
        long? gifts = request.ProvisionalGifts;
        if (await books.TallyAsync(request.CampaignId, null, cancellationToken) is { Number: > 0 } tally)
            (units, gifts) = (tally.Units, tally.Gifts);
        long missingUnits = units is { } shown ? request.SettledUnits - shown - request.Differences.Sum(line => line.Units) : 0;
        long missingGifts = gifts is { } counted && request.SettledGifts is { } settled ? settled - counted - request.Differences.Sum(line => line.Gifts) : 0;
        if (missingUnits != 0 || missingGifts != 0) return new SettlementUnexplained(missingUnits, missingGifts);

        CampaignSettlementEntity settlement = recording.AddPublic(new CampaignSettlementEntity
        {
            Id = request.CampaignId,
            CampaignId = request.CampaignId,
            Platform = request.Platform,
            Statement = request.Statement,
            On = request.On ?? scope.Today,
            ProvisionalUnits = units,
            ProvisionalGifts = gifts,
            SettledUnits = request.SettledUnits,
            SettledGifts = request.SettledGifts,
        }, RecordSet.NameOf<CampaignSettlement>());
        settlement.Differences.AddRange(request.Differences.Select((line, ordinal) => new SettlementDifferenceEntity
        {
            SettlementNumber = settlement.Number, Ordinal = ordinal, SettlementId = settlement.Id, Kind = line.Kind, Units = line.Units, Gifts = line.Gifts, TextZh = line.TextZh, TextEn = line.TextEn,
        }));
        return new Recorded(settlement.Id);
    }
}
