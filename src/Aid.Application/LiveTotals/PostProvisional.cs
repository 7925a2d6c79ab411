using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Pipeline;
using Aid.Application.Teams;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.LiveTotals;

/// <summary>
/// Posts what a platform says came in since its last tally (暂计). It feeds the live totals and nothing else: no entry, no public record, no figure of a release comes from it. A team's tally is a part of its
/// campaign's and is posted besides it.
/// </summary>
/// <returns>
/// Refusals: <c>campaign.unknown</c>, <c>campaign.closed</c>, <c>team.unknown</c>, <c>provisional.settled</c>, <c>provisional.negative</c>, <c>provisional.match-exceeds</c>.
/// </returns>
public sealed record PostProvisional : Command<ProvisionalTally>
{
    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>The team; null for the campaign as a whole.</summary>
    public string? TeamId { get; init; }

    /// <summary>Fen since the last tally; negative where the platform took something back.</summary>
    public required long Units { get; init; }

    /// <summary>Gifts since the last tally.</summary>
    public required long Gifts { get; init; }

    /// <summary>Fen of matching that the platform announced since the last tally.</summary>
    public long MatchedUnits { get; init; }

    /// <summary>When the platform counted, UTC; null for now.</summary>
    public DateTime? CountedAt { get; init; }
}

internal sealed class PostProvisionalRules : AbstractValidator<PostProvisional>
{
    public PostProvisionalRules()
    {
        RuleFor(command => command.CampaignId).IsCode();
        RuleFor(command => command.Units).IsSignedQuantity();
        RuleFor(command => command.Gifts).IsSignedQuantity();
        RuleFor(command => command.MatchedUnits).IsSignedQuantity();
        RuleFor(command => command.CountedAt).Must(at => at is null or { Kind: DateTimeKind.Utc, Year: >= 2000 and <= 2200 }).WithMessage("an instant in UTC / UTC 时刻");
    }
}

internal sealed class PostProvisionalHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<PostProvisional, Result<ProvisionalTally>>
{
    public async Task<Result<ProvisionalTally>> Handle(PostProvisional request, CancellationToken cancellationToken)
    {
        Result<CampaignEntity> open = await books.OpenCampaignAsync(request.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        if (await books.CampaignSettlements.AnyAsync(row => row.CampaignId == request.CampaignId, cancellationToken)) return new ProvisionalSettled(request.CampaignId);
        if (request.TeamId is { } team && !await books.Teams.AnyAsync(row => row.Id == team && row.CampaignId == request.CampaignId && row.Kind == "team", cancellationToken)) return new TeamUnknown(team);

        ProvisionalTally before = await books.TallyAsync(request.CampaignId, request.TeamId, cancellationToken);
        long units = before.Units + request.Units;
        long gifts = before.Gifts + request.Gifts;
        long matched = before.MatchedUnits + request.MatchedUnits;
        if (units < 0 || gifts < 0 || matched < 0) return new ProvisionalNegative(request.CampaignId);
        if (matched > 0 && await PoolsAsync(request.CampaignId, cancellationToken) is var most && matched > most) return new ProvisionalMatchExceeds(most);

        ProvisionalTallyEntity tally = recording.Add(new ProvisionalTallyEntity
        {
            CampaignId = request.CampaignId, TeamId = request.TeamId, Units = request.Units, Gifts = request.Gifts, MatchedUnits = request.MatchedUnits, CountedAt = request.CountedAt ?? scope.Now,
        }, "pt");
        return new ProvisionalTally(tally.Number, units, gifts, matched, tally.CountedAt);
    }

    private async Task<long> PoolsAsync(string campaign, CancellationToken cancellationToken)
    {
        var versions = await books.Matchings.Where(row => row.CampaignId == campaign).OrderBy(row => row.Number).Select(row => new { row.Id, row.PoolUnits, row.CapUnits }).ToListAsync(cancellationToken);
        return versions.GroupBy(row => row.Id, StringComparer.Ordinal).Sum(rule => Math.Min(rule.Last().PoolUnits, rule.Last().CapUnits ?? long.MaxValue));
    }
}
