using Aid.Application.Books;
using Aid.Application.Documents;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Procurements;

/// <summary>Records the next stage of a procurement: opening, award (中标、成交), contract, acceptance, or that it was called off. Stages come in order; only the opening may be left out.</summary>
/// <returns>
/// Refusals: <c>procurement.unknown</c>, <c>procurement.stage-order</c>, <c>procurement.stage-too-early</c>, <c>procurement.award-incomplete</c>, <c>document.unknown</c>.
/// </returns>
public sealed record AdvanceProcurement : Command<Recorded>
{
    /// <summary>The procurement.</summary>
    public required string ProcurementId { get; init; }

    /// <summary><c>opening</c>, <c>award</c>, <c>contract</c>, <c>acceptance</c> or <c>cancelled</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Day of the stage.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The stage's document; null where none is published.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Suppliers invited or answering; null leaves it as it is.</summary>
    public long? Bidders { get; init; }

    /// <summary>The winning supplier, an organisation; for the award only.</summary>
    public string Supplier { get; init; } = "";

    /// <summary>Price of the award in fen; for the award only.</summary>
    public long? AwardUnits { get; init; }
}

internal sealed class AdvanceProcurementRules : AbstractValidator<AdvanceProcurement>
{
    public AdvanceProcurementRules()
    {
        RuleFor(command => command.ProcurementId).IsCode();
        RuleFor(command => command.Stage).IsOneOf("opening", "award", "contract", "acceptance", "cancelled");
        RuleFor(command => command.On).IsDay();
        RuleFor(command => command.Bidders).Must(count => count is null or (>= 0 and <= 10_000)).WithMessage("0 to 10,000 / 0 至 10000");
        RuleFor(command => command.Supplier).IsTextOrEmpty(200);
        RuleFor(command => command.AwardUnits ?? 1).IsQuantity().OverridePropertyName(nameof(AdvanceProcurement.AwardUnits));
    }
}

internal sealed class AdvanceProcurementHandler(BooksContext books, Recording recording) : IRequestHandler<AdvanceProcurement, Result<Recorded>>
{
    private static readonly string[] Order = ["notice", "opening", "award", "contract", "acceptance"];

    public async Task<Result<Recorded>> Handle(AdvanceProcurement request, CancellationToken cancellationToken)
    {
        ProcurementEntity? before = await books.Set<ProcurementEntity>().Include(row => row.Stages.OrderBy(stage => stage.Ordinal))
            .Where(row => row.Id == request.ProcurementId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (before is null) return new ProcurementUnknown(request.ProcurementId);
        if (!Follows(before.Stage, request.Stage)) return new StageOutOfOrder(before.Id, before.Stage, request.Stage);
        if (request.On < before.Stages[^1].On) return new StageTooEarly(before.Id);
        bool isAward = request.Stage == "award";
        if ((request.Supplier.Length > 0) != isAward || request.AwardUnits is not null != isAward) return new AwardIncomplete(before.Id);
        if (await books.MissingAsync(request.DocumentId, cancellationToken) is { } missing) return missing;

        ProcurementEntity procurement = recording.AddVersion(before, new ProcurementEntity
        {
            OrganisationId = before.OrganisationId,
            ProjectId = before.ProjectId,
            TitleZh = before.TitleZh,
            TitleEn = before.TitleEn,
            Method = before.Method,
            Reason = before.Reason,
            BudgetUnits = before.BudgetUnits,
            Bidders = request.Bidders ?? before.Bidders,
            Supplier = isAward ? request.Supplier : before.Supplier,
            AwardUnits = isAward ? request.AwardUnits : before.AwardUnits,
            Stage = request.Stage,
        }, RecordSet.NameOf<Procurement>());
        procurement.Stages =
        [
            .. before.Stages.Select(stage => new ProcurementStageEntity { ProcurementNumber = procurement.Number, Ordinal = stage.Ordinal, Stage = stage.Stage, On = stage.On, DocumentId = stage.DocumentId }),
            new ProcurementStageEntity { ProcurementNumber = procurement.Number, Ordinal = before.Stages.Count, Stage = request.Stage, On = request.On, DocumentId = request.DocumentId },
        ];
        return new Recorded(procurement.Id);
    }

    private static bool Follows(string reached, string asked)
    {
        int at = Array.IndexOf(Order, reached);
        if (at < 0 || reached == "acceptance") return false;
        return asked == "cancelled" || Array.IndexOf(Order, asked) == at + 1 || (reached == "notice" && asked == "award");
    }
}
