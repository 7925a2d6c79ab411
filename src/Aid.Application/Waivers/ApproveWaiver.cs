using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Waivers;

/// <summary>Approves another person's waiver. It holds for the next release only.</summary>
/// <returns>Refusals: <c>waiver.unknown</c>, <c>waiver.own-approval</c>, <c>waiver.already-approved</c>.</returns>
public sealed record ApproveWaiver : Command<Recorded>
{
    /// <summary>The waiver.</summary>
    public required string WaiverId { get; init; }
}

internal sealed class ApproveWaiverRules : AbstractValidator<ApproveWaiver>
{
    public ApproveWaiverRules() => RuleFor(command => command.WaiverId).IsCode();
}

internal sealed class ApproveWaiverHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ApproveWaiver, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ApproveWaiver request, CancellationToken cancellationToken)
    {
        WaiverEntity? waiver = await books.Waivers.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.WaiverId, cancellationToken);
        if (waiver is null) return new WaiverUnknown(request.WaiverId);
        if (waiver.Maker == scope.Person.Label) return new WaiverOwnApproval(waiver.Id);
        if (await books.WaiverApprovals.AnyAsync(row => row.WaiverId == waiver.Id, cancellationToken)) return new WaiverApproved(waiver.Id);
        recording.Add(new WaiverApprovalEntity { Id = waiver.Id, WaiverId = waiver.Id });
        return new Recorded(waiver.Id);
    }
}
