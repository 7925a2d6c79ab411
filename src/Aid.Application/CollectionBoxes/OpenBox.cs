using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.CollectionBoxes;

/// <summary>Opens a box and counts what is in it, as the first of two people. Nothing is booked before the second has counted.</summary>
/// <returns>Refusals: <c>box.unknown</c>, <c>box.withdrawn</c>, <c>box.open</c>, <c>box.seal-differs</c>.</returns>
public sealed record OpenBox : Command<Recorded>
{
    /// <summary>The box.</summary>
    public required string BoxCode { get; init; }

    /// <summary>Number of the seal that was found on it.</summary>
    public required string SealFound { get; init; }

    /// <summary>What was wrong with the seal; needed where it is not the one that was put on. Public.</summary>
    public string SealNote { get; init; } = "";

    /// <summary>What was counted, in fen; 0 for an empty box.</summary>
    public required long CountedUnits { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }
}

internal sealed class OpenBoxRules : AbstractValidator<OpenBox>
{
    public OpenBoxRules()
    {
        RuleFor(command => command.BoxCode).IsCode();
        RuleFor(command => command.SealFound).IsText(60);
        RuleFor(command => command.SealNote).IsTextOrEmpty(400);
        RuleFor(command => command.CountedUnits).IsQuantityOrZero();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(OpenBox.On));
    }
}

internal sealed class OpenBoxHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<OpenBox, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(OpenBox request, CancellationToken cancellationToken)
    {
        Result<CollectionBoxEntity> found = await books.ClosedBoxAsync(request.BoxCode, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        CollectionBoxEntity box = found.Value;
        bool isIntact = box.Seal == request.SealFound.Trim() && request.SealNote.Length == 0;
        if (!isIntact && string.IsNullOrWhiteSpace(request.SealNote)) return new SealDiffers(box.Id);
        return new Recorded(recording.Add(new BoxOpeningEntity
        {
            BoxId = box.Id, FundId = box.FundId, OpenedOn = request.On ?? scope.Today, IsSealIntact = isIntact, SealNote = request.SealNote, SealFound = request.SealFound.Trim(),
            FirstUnits = request.CountedUnits,
        }, "k").Id);
    }
}
