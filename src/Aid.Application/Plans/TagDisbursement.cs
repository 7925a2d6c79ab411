using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Plans;

/// <summary>Says, or says anew, which budget line and region a disbursement was for.</summary>
/// <returns>Refusals: <c>disbursement.unknown</c>, <c>plan.line-unknown</c>, <c>region.unknown</c>.</returns>
public sealed record TagDisbursement : Command<Recorded>
{
    /// <summary>The disbursement.</summary>
    public required string DisbursementId { get; init; }

    /// <summary>Code of the budget line of its project's plan; empty for none.</summary>
    public string BudgetLine { get; init; } = "";

    /// <summary>The supported region; null for none.</summary>
    public string? RegionId { get; init; }
}

internal sealed class TagDisbursementRules : AbstractValidator<TagDisbursement>
{
    public TagDisbursementRules()
    {
        RuleFor(command => command.DisbursementId).IsCode();
        RuleFor(command => command.BudgetLine).IsCodeOrEmpty();
        RuleFor(command => command.RegionId ?? "").IsCodeOrEmpty().OverridePropertyName(nameof(TagDisbursement.RegionId));
    }
}

internal sealed class TagDisbursementHandler(BooksContext books, Recording recording) : IRequestHandler<TagDisbursement, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(TagDisbursement request, CancellationToken cancellationToken)
    {
        if (await books.DisbursementAsync(request.DisbursementId, cancellationToken) is not { } disbursement) return new DisbursementUnknown(request.DisbursementId);
        if (await Tags.CheckAsync(books, disbursement.FundId, disbursement.ProjectId, request.BudgetLine, request.RegionId, cancellationToken) is { } refusal) return refusal;
        Tags.Add(recording, disbursement, request.BudgetLine, request.RegionId, isPublic: disbursement.Approval is not null);
        return new Recorded(disbursement.Id);
    }
}
