using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Donors;

/// <summary>
/// Says that two records are one donor: the survivor stays, the other points to it with its gifts, and the latest word of either on a consent counts for both. Undone by
/// <see cref="UndoMerge"/>.
/// </summary>
/// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>, <c>donor.same</c>, <c>consent.removal-pending</c>.</returns>
public sealed record MergeDonors : Command<Recorded>, ITakesNamesAway
{
    /// <summary>The record that survives.</summary>
    public required string SurvivorId { get; init; }

    /// <summary>The record that is to point to it.</summary>
    public required string DonorId { get; init; }

    /// <summary>How it is known; private.</summary>
    public required string Reason { get; init; }
}

/// <summary>Says that a record that was merged is a donor of its own after all.</summary>
/// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>, <c>donor.not-merged</c>, <c>consent.removal-pending</c>.</returns>
public sealed record UndoMerge : Command<Recorded>, ITakesNamesAway
{
    /// <summary>The record that was merged into another.</summary>
    public required string DonorId { get; init; }

    /// <summary>How it is known; private.</summary>
    public required string Reason { get; init; }
}

internal sealed class MergeDonorsRules : AbstractValidator<MergeDonors>
{
    public MergeDonorsRules()
    {
        RuleFor(command => command.SurvivorId).IsCode();
        RuleFor(command => command.DonorId).IsCode();
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class UndoMergeRules : AbstractValidator<UndoMerge>
{
    public UndoMergeRules()
    {
        RuleFor(command => command.DonorId).IsCode();
        RuleFor(command => command.Reason).IsText(1_000);
    }
}

internal sealed class MergeDonorsHandler(BooksContext books, Recording recording, GiftNames names) : IRequestHandler<MergeDonors, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(MergeDonors request, CancellationToken cancellationToken)
    {
        Result<DonorFamily> survivor = await books.DonorAsync(request.SurvivorId, cancellationToken);
        if (survivor.IsRefused) return survivor.Refusal;
        Result<DonorFamily> other = await books.DonorAsync(request.DonorId, cancellationToken);
        if (other.IsRefused) return other.Refusal;
        if (survivor.Value.Id == other.Value.Id) return new DonorsSame(survivor.Value.Id);
        recording.Add(new DonorMergeEntity { DonorId = other.Value.Id, SurvivorId = survivor.Value.Id, Reason = request.Reason }, "merge");
        DonorFamily both = survivor.Value with { Ids = [.. survivor.Value.Ids, .. other.Value.Ids] };
        await names.ApplyAsync(both, cancellationToken);
        return new Recorded(both.Id);
    }
}

internal sealed class UndoMergeHandler(BooksContext books, Recording recording, GiftNames names) : IRequestHandler<UndoMerge, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(UndoMerge request, CancellationToken cancellationToken)
    {
        Result<DonorFamily> found = await books.DonorAsync(request.DonorId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        if (found.Value.Id == request.DonorId) return new DonorNotMerged(request.DonorId);
        recording.Add(new DonorMergeEntity { DonorId = request.DonorId, SurvivorId = found.Value.Id, IsMerged = false, Reason = request.Reason }, "merge");
        await books.SaveChangesAsync(cancellationToken);
        foreach (string id in new[] { found.Value.Id, request.DonorId })
        {
            Result<DonorFamily> apart = await books.DonorAsync(id, cancellationToken);
            if (apart.IsRefused) continue;
            // What the other one agreed to may have shown these gifts: without a word of their own, nothing is shown.
            if (apart.Value.Current.Kind == "person" && await books.ConsentAsync(apart.Value, "name", cancellationToken) is null)
                await names.WithholdAsync(await books.GiftsAsync(apart.Value, cancellationToken), cancellationToken);
            else await names.ApplyAsync(apart.Value, cancellationToken);
        }
        return new Recorded(request.DonorId);
    }
}
