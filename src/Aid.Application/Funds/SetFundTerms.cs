using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Funds;

/// <summary>
/// States the terms of a fund as they are announced (基金要点): what it is for, who set it up, what administration may cost, where a surplus goes. New terms are a new version; payments already made
/// keep the rate that held then.
/// </summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>fund.source-differs</c> (the surplus would go to a fund of another source).</returns>
public sealed record SetFundTerms : Command<Recorded>
{
    /// <summary>The fund.</summary>
    public required string FundId { get; init; }

    /// <summary><c>general</c>, <c>special</c> (专项基金) or <c>relief</c>.</summary>
    public string Kind { get; init; } = "general";

    /// <summary>Who set it up, an organisation; empty where nobody is named.</summary>
    public string Sponsor { get; init; } = "";

    /// <summary>What it is for, in Chinese.</summary>
    public required string PurposeZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Administrative cost as announced, 0 to 10,000 in ten thousand of what came in; null where none is announced, and then nothing is held against it.</summary>
    public long? CostRate { get; init; }

    /// <summary>What happens to a surplus, in Chinese; empty where the plan does not say.</summary>
    public string SurplusZh { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string SurplusEn { get; init; } = "";

    /// <summary>The fund that a surplus goes to; null where the plan names none.</summary>
    public string? SurplusFundId { get; init; }

    /// <summary>First day of these terms; null for today.</summary>
    public DateOnly? ValidFrom { get; init; }
}

internal sealed class SetFundTermsRules : AbstractValidator<SetFundTerms>
{
    public SetFundTermsRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Kind).IsOneOf("general", "special", "relief");
        RuleFor(command => command.Sponsor).IsTextOrEmpty(200);
        RuleFor(command => command.PurposeZh).IsText(1_000);
        RuleFor(command => command.PurposeEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.CostRate).Must(rate => rate is null or (>= 0 and <= 10_000)).WithMessage("0 to 10000 in ten thousand / 万分之 0 至 10000");
        RuleFor(command => command.SurplusZh).IsTextOrEmpty(1_000);
        RuleFor(command => command.SurplusEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.SurplusFundId ?? "x").IsCode().OverridePropertyName(nameof(SetFundTerms.SurplusFundId));
        RuleFor(command => command.ValidFrom ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(SetFundTerms.ValidFrom));
    }
}

internal sealed class SetFundTermsHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<SetFundTerms, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SetFundTerms request, CancellationToken cancellationToken)
    {
        if (await books.FundAsync(request.FundId, cancellationToken) is not { } fund) return new FundUnknown(request.FundId);
        if (request.SurplusFundId is { } other)
        {
            if (await books.FundAsync(other, cancellationToken) is not { } surplus) return new FundUnknown(other);
            if (surplus.SourceClass != fund.SourceClass) return new FundSourceDiffers(surplus.Id, surplus.SourceClass, fund.SourceClass);
        }
        recording.AddPublic(new FundTermsEntity
        {
            Id = fund.Id,
            FundId = fund.Id,
            Kind = request.Kind,
            Sponsor = request.Sponsor,
            PurposeZh = request.PurposeZh,
            PurposeEn = request.PurposeEn,
            CostRate = request.CostRate,
            SurplusZh = request.SurplusZh,
            SurplusEn = request.SurplusEn,
            SurplusFundId = request.SurplusFundId,
            ValidFrom = request.ValidFrom ?? scope.Today,
        }, RecordSet.NameOf<FundTerms>());
        return new Recorded(fund.Id);
    }
}

/// <summary>The terms of a fund.</summary>
internal static class FundTermsFinder
{
    /// <summary>The newest terms; null where none were stated.</summary>
    public static Task<FundTermsEntity?> TermsAsync(this BooksContext books, string fund, CancellationToken cancellationToken) =>
        books.FundTerms.AsNoTracking().Where(row => row.Id == fund).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
}
