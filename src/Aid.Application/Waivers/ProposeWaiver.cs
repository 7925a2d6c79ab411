using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Application.Publishing.Gate;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Waivers;

/// <summary>Proposes to let a waivable reason of the gate pass in the next release. Nothing passes until another person approves it.</summary>
/// <returns>Refusal: <c>organisation.unknown</c>.</returns>
public sealed record ProposeWaiver : Command<Recorded>
{
    /// <summary>The gate's code, such as <c>gate.cumulative-fell</c>.</summary>
    public required string GateCode { get; init; }

    /// <summary>The organisation whose reasons pass; null for everybody's.</summary>
    public string? OrganisationId { get; init; }

    /// <summary>Why: published with the release.</summary>
    public required string Reason { get; init; }
}

internal sealed class ProposeWaiverRules : AbstractValidator<ProposeWaiver>
{
    public ProposeWaiverRules()
    {
        RuleFor(command => command.GateCode).IsOneOf([.. GateCodes.Waivable]);
        RuleFor(command => command.Reason).IsText(400);
    }
}

internal sealed class ProposeWaiverHandler(BooksContext books, Recording recording) : IRequestHandler<ProposeWaiver, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ProposeWaiver request, CancellationToken cancellationToken)
    {
        if (request.OrganisationId is { } organisation && !await books.Organisations.AnyAsync(row => row.Id == organisation, cancellationToken)) return new OrganisationUnknown(organisation);
        return new Recorded(recording.Add(new WaiverEntity { GateCode = request.GateCode, OrganisationId = request.OrganisationId, Reason = request.Reason }, "w").Id);
    }
}
