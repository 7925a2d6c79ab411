using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Stated;

/// <summary>Records kinds of goods as published lists state them (received, allocated, the difference): evidence, never a posting. Stated again, a kind gets a new version.</summary>
/// <returns>Refusals: <c>organisation.unknown</c>.</returns>
public sealed record StateGoods : Command<StatedGoodsRecorded>
{
    /// <summary>The organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The kinds.</summary>
    public required IReadOnlyList<StatedKind> Kinds { get; init; }
}

/// <summary>One kind of goods as published.</summary>
/// <param name="Name">The kind as published.</param>
/// <param name="Unit">Counting unit; empty where it was not published or differs between lines.</param>
/// <param name="ReceivedMilli">Received, in thousandths of the unit; null where nothing was published.</param>
/// <param name="AllocatedMilli">Allocated, in thousandths; null where nothing was published.</param>
public sealed record StatedKind(string Name, string Unit, long? ReceivedMilli, long? AllocatedMilli);

/// <summary>What was recorded.</summary>
/// <param name="Kinds">Kinds that are new or said otherwise than before.</param>
public sealed record StatedGoodsRecorded(int Kinds);

internal sealed class StateGoodsRules : AbstractValidator<StateGoods>
{
    public StateGoodsRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Kinds).Must(kinds => kinds is { Count: >= 1 and <= 100_000 }).WithMessage("1 to 100000 kinds / 1 至 100000 种");
        RuleForEach(command => command.Kinds).ChildRules(kind =>
        {
            kind.RuleFor(row => row.Name).IsText(1_000);
            kind.RuleFor(row => row.Unit).IsTextOrEmpty(100);
            kind.RuleFor(row => row.ReceivedMilli ?? 0).IsQuantityOrZero();
            kind.RuleFor(row => row.AllocatedMilli ?? 0).IsQuantityOrZero();
        });
    }
}

internal sealed class StateGoodsHandler(BooksContext books, Recording recording) : IRequestHandler<StateGoods, Result<StatedGoodsRecorded>>
{
    public async Task<Result<StatedGoodsRecorded>> Handle(StateGoods request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        StatedKinds kinds = await StatedKinds.LoadAsync(books, recording, request.OrganisationId, hasUnits: true, cancellationToken);
        return new StatedGoodsRecorded(request.Kinds.Count(kinds.Record));
    }
}
