using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Corrections;

/// <summary>
/// Proposes a correction (更正说明) of something published: a gift's day or amount, a figure as somebody stated it, a campaign's or project's figures. Another person approves it; only
/// then it holds and is public, with old value, new value, reason and both releases.
/// </summary>
/// <returns>Refusals: <c>correction.not-correctable</c>, <c>correction.subject-unknown</c>, <c>correction.same-value</c>.</returns>
public sealed record ProposeCorrection : Command<Recorded>
{
    /// <summary>Feed set of the record: <c>Donations</c>, <c>StatedFigures</c>, <c>Campaigns</c> or <c>Projects</c>.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>The record.</summary>
    public required string SubjectId { get; init; }

    /// <summary>The field, in the feed's name.</summary>
    public required string Field { get; init; }

    /// <summary>The right value: smallest units as a whole number, or a day as <c>yyyy-MM-dd</c>.</summary>
    public required string NewValue { get; init; }

    /// <summary>Why: public; it must not name a person.</summary>
    public required string Reason { get; init; }

    /// <summary>How it was found; public; empty where it is not said.</summary>
    public string FoundBy { get; init; } = "";
}

/// <summary>Approves a proposed correction, as another person: now it holds.</summary>
/// <returns>Refusals: <c>correction-proposal.unknown</c>, <c>correction.own-approval</c>, <c>correction-proposal.already-approved</c>, <c>correction-proposal.overtaken</c>, and those of the void and the gift that a wrong amount needs.</returns>
public sealed record ApproveCorrection : Command<Recorded>
{
    /// <summary>The proposal.</summary>
    public required string ProposalId { get; init; }
}

internal sealed class ProposeCorrectionRules : AbstractValidator<ProposeCorrection>
{
    public ProposeCorrectionRules()
    {
        RuleFor(command => command.SubjectKind).IsCode();
        RuleFor(command => command.SubjectId).IsText(80);
        RuleFor(command => command.Field).IsCode();
        RuleFor(command => command.NewValue).Must((command, value) => value is not null && Correctable.IsValue(command.Field, value))
            .WithMessage("a whole number of smallest units, or a day as yyyy-MM-dd / 最小单位整数，或 yyyy-MM-dd 日期");
        RuleFor(command => command.Reason).IsText(1_000);
        RuleFor(command => command.FoundBy).IsTextOrEmpty(400);
    }
}

internal sealed class ApproveCorrectionRules : AbstractValidator<ApproveCorrection>
{
    public ApproveCorrectionRules() => RuleFor(command => command.ProposalId).IsCode();
}

internal sealed class ProposeCorrectionHandler(Recording recording, Correctable correctable) : IRequestHandler<ProposeCorrection, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ProposeCorrection request, CancellationToken cancellationToken)
    {
        if (!Correctable.Has(request.SubjectKind, request.Field)) return new NotCorrectable(request.SubjectKind, request.Field);
        if (await correctable.CurrentAsync(request.SubjectKind, request.SubjectId, request.Field, cancellationToken) is not { } old) return new SubjectUnknown(request.SubjectKind, request.SubjectId);
        if (old == request.NewValue) return new SameValue(request.SubjectId, request.Field);
        return new Recorded(recording.Add(new CorrectionProposalEntity
        {
            SubjectKind = request.SubjectKind, SubjectId = request.SubjectId, Field = request.Field, OldValue = old, NewValue = request.NewValue, Reason = request.Reason, FoundBy = request.FoundBy,
        }, "q").Id);
    }
}

internal sealed class ApproveCorrectionHandler(BooksContext books, Recording recording, Correctable correctable, CommandScope scope) : IRequestHandler<ApproveCorrection, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ApproveCorrection request, CancellationToken cancellationToken)
    {
        CorrectionProposalEntity? proposal = await books.CorrectionProposals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.ProposalId, cancellationToken);
        if (proposal is null) return new ProposalUnknown(request.ProposalId);
        if (await books.CorrectionApprovals.AnyAsync(row => row.ProposalId == proposal.Id, cancellationToken)) return new ProposalApproved(proposal.Id);
        if (proposal.Maker == scope.Person.Label) return new OwnCorrection(proposal.SubjectId);
        // The value may have been corrected otherwise since: the approver agreed to something that no longer is.
        if (await correctable.CurrentAsync(proposal.SubjectKind, proposal.SubjectId, proposal.Field, cancellationToken) != proposal.OldValue) return new ProposalOvertaken(proposal.Id);
        Result<CorrectionMade> made = await correctable.ApplyAsync(proposal, cancellationToken);
        if (made.IsRefused) return made.Refusal;
        CorrectionEntity correction = recording.AddPublic(new CorrectionEntity
        {
            SubjectKind = proposal.SubjectKind, SubjectId = proposal.SubjectId, Field = made.Value.Field, OldValue = made.Value.OldValue, NewValue = made.Value.NewValue, Reason = proposal.Reason,
            FoundBy = proposal.FoundBy, Approver = scope.Person.Label, On = scope.Today, StatedFigureNumber = made.Value.StatedFigureNumber,
        }, DisclosureKinds.Corrections, "c");
        correction.Maker = proposal.Maker;
        recording.Add(new CorrectionApprovalEntity { ProposalId = proposal.Id, CorrectionId = correction.Id }, "approval");
        return new Recorded(correction.Id);
    }
}
