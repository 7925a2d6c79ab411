using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Organisations;

/// <summary>Registers a society.</summary>
/// <returns>Refusals: <c>organisation.code-taken</c>, <c>organisation.unknown</c> (the parent).</returns>
public sealed record RegisterOrganisation : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary><c>national</c>, <c>province</c>, <c>city</c>, <c>county</c>, <c>grass-roots</c> or <c>external</c>.</summary>
    public string Level { get; init; } = "county";

    /// <summary>Division code; empty where unknown.</summary>
    public string DivisionCode { get; init; } = "";

    /// <summary>The organisation one level up; null at the top.</summary>
    public string? ParentId { get; init; }
}

internal sealed class RegisterOrganisationRules : AbstractValidator<RegisterOrganisation>
{
    public RegisterOrganisationRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.Level).IsOneOf("national", "province", "city", "county", "grass-roots", "external");
        RuleFor(command => command.DivisionCode).IsCodeOrEmpty();
    }
}

internal sealed class RegisterOrganisationHandler(BooksContext books, Recording recording) : IRequestHandler<RegisterOrganisation, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RegisterOrganisation request, CancellationToken cancellationToken)
    {
        if (await books.Organisations.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new OrganisationTaken(request.Code);
        if (request.ParentId is { } parent && !await books.Organisations.AnyAsync(row => row.Id == parent, cancellationToken)) return new OrganisationUnknown(parent);
        OrganisationEntity organisation = recording.AddPublic(new OrganisationEntity
        {
            Id = request.Code, NameZh = request.NameZh, NameEn = request.NameEn, Level = request.Level, DivisionCode = request.DivisionCode, ParentId = request.ParentId,
        }, DisclosureKinds.Organisations);
        return new Recorded(organisation.Id);
    }
}
