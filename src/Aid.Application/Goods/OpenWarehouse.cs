using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Goods;

/// <summary>Opens a warehouse (仓库) of a society; one of a higher level may supply it.</summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>warehouse.code-taken</c>, <c>warehouse.unknown</c>, <c>warehouse.level</c>.</returns>
public sealed record OpenWarehouse : Command<Recorded>
{
    /// <summary>Code, unique among all societies of these books.</summary>
    public required string Code { get; init; }

    /// <summary>The society that keeps it.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary><c>province</c>, <c>city</c> or <c>county</c>.</summary>
    public required string Level { get; init; }

    /// <summary>Division code of the place where it stands; empty where it is not said.</summary>
    public string DivisionCode { get; init; } = "";

    /// <summary>The warehouse of a higher level that supplies it; null for none.</summary>
    public string? ParentId { get; init; }
}

internal sealed class OpenWarehouseRules : AbstractValidator<OpenWarehouse>
{
    public OpenWarehouseRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.Level).IsOneOf("province", "city", "county");
        RuleFor(command => command.DivisionCode).IsCodeOrEmpty();
    }
}

internal sealed class OpenWarehouseHandler(BooksContext books, Recording recording) : IRequestHandler<OpenWarehouse, Result<Recorded>>
{
    private static readonly string[] Levels = ["province", "city", "county"];

    public async Task<Result<Recorded>> Handle(OpenWarehouse request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        if (await books.Warehouses.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new WarehouseTaken(request.Code);
        if (request.ParentId is { } parent)
        {
            string? level = await books.Warehouses.Where(row => row.Id == parent).Select(row => row.Level).FirstOrDefaultAsync(cancellationToken);
            if (level is null) return new WarehouseUnknown(parent);
            if (Array.IndexOf(Levels, level) >= Array.IndexOf(Levels, request.Level)) return new WarehouseLevel(request.Code, parent);
        }
        WarehouseEntity warehouse = recording.AddPublic(new WarehouseEntity
        {
            Id = request.Code,
            OrganisationId = request.OrganisationId,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            Level = request.Level,
            DivisionCode = request.DivisionCode,
            ParentId = request.ParentId,
        }, RecordSet.NameOf<Warehouse>());
        return new Recorded(warehouse.Id);
    }
}
