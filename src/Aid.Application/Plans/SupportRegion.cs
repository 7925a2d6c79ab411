using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Plans;

/// <summary>Records a region that a fund supports (对口支援); disbursements are tagged with it from then on.</summary>
/// <returns>Refusals: <c>region.code-taken</c>, <c>fund.unknown</c>.</returns>
public sealed record SupportRegion : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>The fund.</summary>
    public required string FundId { get; init; }

    /// <summary>Division code, 6 to 12 digits; empty where unknown.</summary>
    public string DivisionCode { get; init; } = "";

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>The arrangement that it rests on, such as 东西部协作.</summary>
    public string Arrangement { get; init; } = "";
}

internal sealed class SupportRegionRules : AbstractValidator<SupportRegion>
{
    public SupportRegionRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.DivisionCode).Must(code => code.Length == 0 || Reach.Places.IsDivisionCode(code)).WithMessage(Reach.Places.Expected);
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.Arrangement).IsTextOrEmpty(200);
    }
}

internal sealed class SupportRegionHandler(BooksContext books, Recording recording) : IRequestHandler<SupportRegion, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SupportRegion request, CancellationToken cancellationToken)
    {
        if (await books.FundAsync(request.FundId, cancellationToken) is null) return new FundUnknown(request.FundId);
        if (await books.Set<SupportedRegionEntity>().AnyAsync(row => row.Id == request.Code, cancellationToken)) return new RegionTaken(request.Code);
        recording.AddPublic(new SupportedRegionEntity
        {
            Id = request.Code,
            FundId = request.FundId,
            DivisionCode = request.DivisionCode,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            Arrangement = request.Arrangement,
        }, RecordSet.NameOf<SupportedRegion>());
        return new Recorded(request.Code);
    }
}
