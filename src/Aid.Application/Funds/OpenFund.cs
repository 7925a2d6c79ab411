using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Sources;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Funds;

/// <summary>Opens a fund (基金) of an organisation.</summary>
/// <returns>Refusals: <c>fund.code-taken</c>, <c>organisation.unknown</c>.</returns>
public sealed record OpenFund : Command<Recorded>
{
    /// <summary>Code, the record's id and the first part of its lines.</summary>
    public required string Code { get; init; }

    /// <summary>The organisation that holds it; null where the books have only one.</summary>
    public string? OrganisationId { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>True when its use is limited (限定用途). An unrestricted fund may bear the shortfall of another of its organisation.</summary>
    public bool IsRestricted { get; init; } = true;

    /// <summary>Where its money comes from, a code of <see cref="Disclosure.Sources.SourceClass"/>; sources never mix.</summary>
    public string SourceClass { get; init; } = "gift";

    /// <summary>Day of opening; null for today.</summary>
    public DateOnly? OpenedOn { get; init; }
}

internal sealed class OpenFundRules : AbstractValidator<OpenFund>
{
    public OpenFundRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.SourceClass).IsOneOf([.. SourceClass.All.Select(source => source.Code)]);
        RuleFor(command => command.OpenedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(OpenFund.OpenedOn));
    }
}

internal sealed class OpenFundHandler(BooksContext books, Recording recording, WriterSession session, CommandScope scope) : IRequestHandler<OpenFund, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(OpenFund request, CancellationToken cancellationToken)
    {
        if (await books.Funds.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new FundTaken(request.Code);
        List<string> organisations = await books.Organisations.Where(row => request.OrganisationId == null || row.Id == request.OrganisationId)
            .OrderBy(row => row.Number).Select(row => row.Id).Take(2).ToListAsync(cancellationToken);
        if (organisations.Count != 1) return new OrganisationUnknown(request.OrganisationId ?? "");
        FundEntity fund = recording.AddPublic(new FundEntity
        {
            Id = request.Code,
            OrganisationId = organisations[0],
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            IsRestricted = request.IsRestricted,
            SourceClass = request.SourceClass,
            OpenedOn = request.OpenedOn ?? scope.Today,
        }, DisclosureKinds.Funds);
        scope.HasChangedWorld = true;
        session.Ledger.World.AddFund(new FundFacts(fund.Id, fund.OrganisationId, !fund.IsRestricted, fund.SourceClass));
        return new Recorded(fund.Id);
    }
}
