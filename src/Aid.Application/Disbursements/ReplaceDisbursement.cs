using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Application.Plans;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Disbursements;

/// <summary>
/// Records a payment or distribution that replaces a wrong one in one step, as its maker. When another person approves it, the wrong one is reversed and the
/// new one takes the freed units first, so that the same gifts stand behind it where they can.
/// </summary>
/// <returns>Refusals: <c>disbursement.unknown</c>, <c>disbursement.not-approved</c>, <c>record.not-standing</c>, <c>replace.not-this</c>, <c>fund.designation-unknown</c>.</returns>
public sealed record ReplaceDisbursement : Command<Recorded>
{
    /// <summary>The disbursement that is wrong.</summary>
    public required string DisbursementId { get; init; }

    /// <summary>The right units.</summary>
    public required long Units { get; init; }

    /// <summary>The right designation; null leaves it.</summary>
    public string? Designation { get; init; }

    /// <summary>The right purpose in Chinese; null leaves it.</summary>
    public string? PurposeZh { get; init; }

    /// <summary>The right purpose in English; null leaves it.</summary>
    public string? PurposeEn { get; init; }

    /// <summary>The right recipient; null leaves it.</summary>
    public string? Recipient { get; init; }

    /// <summary>The right day; null leaves it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why: public.</summary>
    public required string Reason { get; init; }
}

internal sealed class ReplaceDisbursementRules : AbstractValidator<ReplaceDisbursement>
{
    public ReplaceDisbursementRules()
    {
        RuleFor(command => command.DisbursementId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.Designation ?? "").IsCodeOrEmpty().OverridePropertyName(nameof(ReplaceDisbursement.Designation));
        RuleFor(command => command.PurposeZh ?? "-").IsText(1_000).OverridePropertyName(nameof(ReplaceDisbursement.PurposeZh));
        RuleFor(command => command.PurposeEn ?? "").IsTextOrEmpty(1_000).OverridePropertyName(nameof(ReplaceDisbursement.PurposeEn));
        RuleFor(command => command.Recipient ?? "-").IsText(200).OverridePropertyName(nameof(ReplaceDisbursement.Recipient));
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReplaceDisbursement.On));
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class ReplaceDisbursementHandler(BooksContext books, Recording recording) : IRequestHandler<ReplaceDisbursement, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReplaceDisbursement request, CancellationToken cancellationToken)
    {
        Result<DisbursementEntity> found = await books.StandingAsync(request.DisbursementId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        DisbursementEntity wrong = found.Value;
        if (wrong.Kind is not ("payment" or "distribution")) return new Ledger.Coverage.ReplaceNotThis(wrong.Id);
        LineKey line = LineKey.Parse(wrong.Line);
        if (request.Designation is { } designation)
        {
            Result<LineKey> chosen = await books.LineAsync(new LineChoice(line.Fund, designation, line.Asset, line.Lot), cancellationToken);
            if (chosen.IsRefused) return chosen.Refusal;
            line = chosen.Value;
        }
        DisbursementEntity right = recording.Add(new DisbursementEntity
        {
            FundId = wrong.FundId,
            ProjectId = wrong.ProjectId,
            Kind = wrong.Kind,
            Category = wrong.Category,
            Line = line.ToString(),
            Asset = wrong.Asset,
            Units = request.Units,
            On = request.On ?? wrong.On,
            PurposeZh = request.PurposeZh ?? wrong.PurposeZh,
            PurposeEn = request.PurposeEn ?? wrong.PurposeEn,
            Recipient = request.Recipient ?? wrong.Recipient,
            Persons = wrong.Persons,
            PersonTimes = wrong.PersonTimes,
            Evidence = wrong.Evidence,
            ReplacesId = wrong.Id,
            ReplacementReason = request.Reason,
            PaidFrom = wrong.PaidFrom,
        }, "d");
        if (await books.TagAsync(wrong.Id, cancellationToken) is { } tag) Tags.Add(recording, right, tag.BudgetLine, tag.RegionId, isPublic: false);
        return new Recorded(right.Id);
    }
}
