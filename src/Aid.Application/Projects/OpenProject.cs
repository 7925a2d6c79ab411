using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Projects;

/// <summary>Opens a project (项目) of a fund; its designation can be chosen by givers from then on.</summary>
/// <returns>Refusals: <c>project.code-taken</c>, <c>project.designation-taken</c>, <c>fund.unknown</c>.</returns>
public sealed record OpenProject : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>The fund that pays for it.</summary>
    public required string FundId { get; init; }

    /// <summary>Designation of its lines; null for the code itself. <c>cost</c> is kept for administration.</summary>
    public string? Designation { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>What it does, in Chinese.</summary>
    public string SummaryZh { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string SummaryEn { get; init; } = "";

    /// <summary>Target in fen; null where none was published.</summary>
    public long? TargetUnits { get; init; }
}

internal sealed class OpenProjectRules : AbstractValidator<OpenProject>
{
    public OpenProjectRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Designation ?? command.Code).IsCode().NotEqual(LineFinder.Cost).OverridePropertyName(nameof(OpenProject.Designation));
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.SummaryZh).IsTextOrEmpty(2_000);
        RuleFor(command => command.SummaryEn).IsTextOrEmpty(2_000);
        RuleFor(command => command.TargetUnits ?? 0).IsQuantityOrZero().OverridePropertyName(nameof(OpenProject.TargetUnits));
    }
}

internal sealed class OpenProjectHandler(BooksContext books, Recording recording) : IRequestHandler<OpenProject, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(OpenProject request, CancellationToken cancellationToken)
    {
        string designation = request.Designation ?? request.Code;
        if (await books.FundAsync(request.FundId, cancellationToken) is null) return new FundUnknown(request.FundId);
        if (await books.Projects.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new ProjectTaken(request.Code);
        if (await books.Projects.AnyAsync(row => row.FundId == request.FundId && row.Designation == designation, cancellationToken)) return new DesignationTaken(designation);
        ProjectEntity project = recording.AddPublic(new ProjectEntity
        {
            Id = request.Code,
            FundId = request.FundId,
            Designation = designation,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            SummaryZh = request.SummaryZh,
            SummaryEn = request.SummaryEn,
            TargetUnits = request.TargetUnits,
        }, DisclosureKinds.Projects);
        return new Recorded(project.Id);
    }
}
