using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Campaigns;

/// <summary>
/// Draws up a campaign's close-out (结项) as its maker: what was stated to the public, reconciled to the books to the fen. It is published, and the campaign is closed, when another person approves it.
/// </summary>
/// <returns>Refusals: <c>campaign.unknown</c>, <c>campaign.closed</c>, <c>campaign.still-running</c>, <c>close-out.unreconciled</c>.</returns>
public sealed record CloseCampaign : Command<Recorded>
{
    /// <summary>The campaign.</summary>
    public required string CampaignId { get; init; }

    /// <summary>Raised in all as stated to the public, in fen.</summary>
    public required long StatedUnits { get; init; }

    /// <summary>Number of gifts as stated; null where none was.</summary>
    public long? StatedGifts { get; init; }

    /// <summary>What lies between the books and the stated total; empty where they are the same.</summary>
    public IReadOnlyList<ReconcilingItem> Items { get; init; } = [];

    /// <summary>What the campaign was and did, in Chinese.</summary>
    public required string SummaryZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string SummaryEn { get; init; } = "";

    /// <summary>What became of the surplus, in Chinese; empty for none.</summary>
    public string SurplusZh { get; init; } = "";

    /// <summary>The same in English; empty where there is none.</summary>
    public string SurplusEn { get; init; } = "";
}

/// <summary>One line between the books and the stated total.</summary>
/// <param name="Kind"><c>other-books</c> (received by another society), <c>not-counted</c>, <c>matching</c>, <c>refunded</c> or <c>other</c>.</param>
/// <param name="Units">Signed fen, added to what the books have.</param>
/// <param name="TextZh">What it is, in Chinese.</param>
/// <param name="TextEn">The same in English; empty where there is none.</param>
public sealed record ReconcilingItem(string Kind, long Units, string TextZh, string TextEn = "");

internal sealed class CloseCampaignRules : AbstractValidator<CloseCampaign>
{
    public CloseCampaignRules()
    {
        RuleFor(command => command.CampaignId).IsCode();
        RuleFor(command => command.StatedUnits).IsQuantityOrZero();
        RuleFor(command => command.StatedGifts ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(CloseCampaign.StatedGifts));
        RuleFor(command => command.Items).Must(items => items is { Count: <= 100 }).WithMessage("at most 100 lines / 至多 100 项");
        RuleForEach(command => command.Items).ChildRules(line =>
        {
            line.RuleFor(item => item.Kind).IsOneOf("other-books", "not-counted", "matching", "refunded", "other");
            line.RuleFor(item => item.Units).IsSignedQuantity();
            line.RuleFor(item => item.TextZh).IsText(400);
            line.RuleFor(item => item.TextEn).IsTextOrEmpty(400);
        });
        RuleFor(command => command.SummaryZh).IsText(4_000);
        RuleFor(command => command.SummaryEn).IsTextOrEmpty(4_000);
        RuleFor(command => command.SurplusZh).IsTextOrEmpty(1_000);
        RuleFor(command => command.SurplusEn).IsTextOrEmpty(1_000);
    }
}

internal sealed class CloseCampaignHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<CloseCampaign, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(CloseCampaign request, CancellationToken cancellationToken)
    {
        Result<CampaignEntity> open = await books.OpenCampaignAsync(request.CampaignId, cancellationToken);
        if (open.IsRefused) return open.Refusal;
        DateOnly? ended = (await books.PlanAsync(request.CampaignId, cancellationToken))?.EndsOn ?? open.Value.EndsOn;
        if (ended is not { } last || last >= scope.Today) return new CampaignStillRunning(request.CampaignId);
        CampaignInBooks inBooks = await CampaignInBooks.SumAsync(books, request.CampaignId, cancellationToken);
        long unexplained = request.StatedUnits - inBooks.Units - request.Items.Sum(item => item.Units);
        if (unexplained != 0) return new CloseOutUnreconciled(inBooks.Units, unexplained);

        CloseOutEntity close = recording.Add(new CloseOutEntity
        {
            CampaignId = request.CampaignId,
            EndedOn = last,
            StatedUnits = request.StatedUnits,
            StatedGifts = request.StatedGifts,
            BookUnits = inBooks.Units,
            BookGifts = inBooks.Gifts,
            MatchedUnits = inBooks.MatchedUnits,
            RefundedUnits = inBooks.RefundedUnits,
            SummaryZh = request.SummaryZh,
            SummaryEn = request.SummaryEn,
            SurplusZh = request.SurplusZh,
            SurplusEn = request.SurplusEn,
        }, "co");
        close.Items.AddRange(request.Items.Select((item, ordinal) => new CloseOutItemEntity
        {
            CloseOutNumber = close.Number, Ordinal = ordinal, CloseOutId = close.Id, Kind = item.Kind, Units = item.Units, TextZh = item.TextZh, TextEn = item.TextEn,
        }));
        return new Recorded(close.Id);
    }
}
