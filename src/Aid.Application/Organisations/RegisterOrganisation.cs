using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Organisations;

/// <summary>Registers a society.</summary>
/// <returns>
/// Refusals: <c>organisation.code-taken</c>, <c>organisation.unknown</c> (the parent), <c>organisation.level-not-below</c>, <c>organisation.division-malformed</c>,
/// <c>organisation.division-outside-parent</c>.
/// </returns>
public sealed record RegisterOrganisation : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>
    /// <c>national</c>, <c>province</c>, <c>city</c>, <c>county</c>, <c>grass-roots</c> or <c>external</c>; below that of the organisation above. Null for the level next below
    /// it, or <c>county</c> where nothing is above.
    /// </summary>
    public string? Level { get; init; }

    /// <summary>Division code: 6 digits of its own level for a county and above, 9 or 12 below; inside the area of the organisation above. Empty where unknown.</summary>
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
        RuleFor(command => command.Level ?? "county").IsOneOf("national", "province", "city", "county", "grass-roots", "external").OverridePropertyName(nameof(RegisterOrganisation.Level));
        RuleFor(command => command.DivisionCode).IsCodeOrEmpty();
    }
}

internal sealed class RegisterOrganisationHandler(BooksContext books, Recording recording) : IRequestHandler<RegisterOrganisation, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RegisterOrganisation request, CancellationToken cancellationToken)
    {
        if (await books.Organisations.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new OrganisationTaken(request.Code);
        OrganisationEntity? parent = await FindAsync(request.ParentId, cancellationToken);
        if (parent is null && request.ParentId is { } missing) return new OrganisationUnknown(missing);
        string level = request.Level ?? (parent is null ? "county" : DivisionCode.Below(parent.Level));
        if (parent is not null && !DivisionCode.MayStandUnder(level, parent.Level)) return new LevelNotBelow(level, parent.Id, parent.Level);
        if (!DivisionCode.Fits(request.DivisionCode, level)) return new DivisionMalformed(request.DivisionCode, level);
        // The nearest one above that has a code speaks for its area; an external body may sit anywhere.
        OrganisationEntity? area = parent;
        while (area is { DivisionCode: "" }) area = await FindAsync(area.ParentId, cancellationToken);
        if (area is not null && level != "external" && !DivisionCode.LiesIn(request.DivisionCode, area.DivisionCode))
            return new DivisionOutsideParent(request.DivisionCode, area.Id, area.DivisionCode);

        OrganisationEntity organisation = recording.AddPublic(new OrganisationEntity
        {
            Id = request.Code, NameZh = request.NameZh, NameEn = request.NameEn, Level = level, DivisionCode = request.DivisionCode, ParentId = request.ParentId,
        }, DisclosureKinds.Organisations);
        return new Recorded(organisation.Id);
    }

    private async Task<OrganisationEntity?> FindAsync(string? id, CancellationToken cancellationToken) =>
        id is null ? null : await books.Organisations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
}
