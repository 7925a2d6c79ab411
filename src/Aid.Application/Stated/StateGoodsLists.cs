using Aid.Application.Books;
using Aid.Application.Imports;
using Aid.Application.Intake.Evidence;
using Aid.Application.Intake.Problems;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Stated;

/// <summary>
/// Takes an organisation's published lists of goods, received and allocated, as stated evidence: the sums by kind and their differences are published, and nothing
/// is booked. The lists are given together, all that were ever published: what they state replaces what was stated of the same kinds before.
/// </summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>import.refused</c>.</returns>
public sealed record StateGoodsLists : Command<StatedGoodsCompared>
{
    /// <summary>The organisation that published them.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Full paths of the lists, in any order; each says by its headings whether it lists what was received or allocated.</summary>
    public required IReadOnlyList<string> Paths { get; init; }
}

/// <summary>What the lists state.</summary>
/// <param name="Lines">Lines with a quantity.</param>
/// <param name="Unread">Lines in which no quantity could be read.</param>
/// <param name="Kinds">Kinds that were received or allocated.</param>
/// <param name="AllocatedKinds">Kinds that were allocated.</param>
/// <param name="BeyondReceived">Kinds of which more was allocated than published as received.</param>
/// <param name="Recorded">Kinds that are new or stated otherwise than before.</param>
public sealed record StatedGoodsCompared(int Lines, int Unread, int Kinds, int AllocatedKinds, int BeyondReceived, int Recorded);

internal sealed class StateGoodsListsRules : AbstractValidator<StateGoodsLists>
{
    public StateGoodsListsRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Paths).Must(paths => paths is { Count: >= 1 and <= 100 }).WithMessage("1 to 100 files / 1 至 100 个文件");
        RuleForEach(command => command.Paths).Must(path => Path.IsPathFullyQualified(path ?? "")).WithMessage("a full path / 完整路径");
    }
}

internal sealed class StateGoodsListsHandler(BooksContext books, Recording recording) : IRequestHandler<StateGoodsLists, Result<StatedGoodsCompared>>
{
    private const long Milli = 1_000;

    public async Task<Result<StatedGoodsCompared>> Handle(StateGoodsLists request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        StatedGoodsReading[] readings = [.. request.Paths.Select(StatedEvidenceReader.ReadGoods)];
        StatementProblem[] problems = [.. readings.SelectMany(reading => reading.Problems)];
        if (problems.Length > 0) return new ImportRefused(problems, problems.Length);

        IReadOnlyList<GoodsDifference> differences = StatedEvidenceReader.Differences(readings.SelectMany(reading => reading.Goods));
        StatedKinds kinds = await StatedKinds.LoadAsync(books, recording, request.OrganisationId, hasUnits: false, cancellationToken);
        return new StatedGoodsCompared(
            readings.Sum(reading => reading.Goods.Count),
            readings.Sum(reading => reading.Unread.Count),
            differences.Count,
            differences.Count(difference => difference.Allocated > 0),
            differences.Count(difference => difference.IsAllocatedBeyondReceived),
            differences.Count(difference => kinds.Record(ToKind(difference))));
    }

    // A side on which nothing was published is unknown, not nothing; the unit is said only where both sides count in it throughout.
    private static StatedKind ToKind(GoodsDifference difference)
    {
        string[] units = [.. difference.ReceivedByUnit.Keys.Concat(difference.AllocatedByUnit.Keys).Distinct(StringComparer.Ordinal)];
        return new StatedKind(
            difference.Kind,
            units is [var unit] ? unit : "",
            difference.ReceivedByUnit.Count == 0 ? null : checked(difference.Received * Milli),
            difference.AllocatedByUnit.Count == 0 ? null : checked(difference.Allocated * Milli));
    }
}
