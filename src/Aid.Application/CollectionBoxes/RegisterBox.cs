using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.CollectionBoxes;

/// <summary>Registers a collection box (募捐箱) where it is put up, sealed.</summary>
/// <returns>Refusals: <c>box.code-taken</c>, <c>fund.unknown</c>, <c>fund.designation-unknown</c>.</returns>
public sealed record RegisterBox : Command<Recorded>
{
    /// <summary>Code, as it is written on the box.</summary>
    public required string Code { get; init; }

    /// <summary>The fund that receives what is in it.</summary>
    public required string FundId { get; init; }

    /// <summary>Designation; empty where none is written on the box.</summary>
    public string Designation { get; init; } = "";

    /// <summary>Where it stands, in Chinese: a public place.</summary>
    public required string PlaceZh { get; init; }

    /// <summary>Where it stands, in English; empty where there is none.</summary>
    public string PlaceEn { get; init; } = "";

    /// <summary>Number of the seal that closes it; never public.</summary>
    public required string Seal { get; init; }

    /// <summary>The day on which it was put up; null for today.</summary>
    public DateOnly? PlacedOn { get; init; }
}

/// <summary>Takes a box away for good. It must not be open.</summary>
/// <returns>Refusals: <c>box.unknown</c>, <c>box.withdrawn</c>, <c>box.open</c>.</returns>
public sealed record WithdrawBox : Command<Recorded>
{
    /// <summary>The box.</summary>
    public required string Code { get; init; }
}

internal sealed class RegisterBoxRules : AbstractValidator<RegisterBox>
{
    public RegisterBoxRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Designation).IsCodeOrEmpty();
        RuleFor(command => command.PlaceZh).IsText(200);
        RuleFor(command => command.PlaceEn).IsTextOrEmpty(200);
        RuleFor(command => command.Seal).IsText(60);
        RuleFor(command => command.PlacedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RegisterBox.PlacedOn));
    }
}

internal sealed class WithdrawBoxRules : AbstractValidator<WithdrawBox>
{
    public WithdrawBoxRules() => RuleFor(command => command.Code).IsCode();
}

internal sealed class RegisterBoxHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RegisterBox, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RegisterBox request, CancellationToken cancellationToken)
    {
        if (await books.CollectionBoxes.AnyAsync(row => row.Id == request.Code, cancellationToken)) return new BoxTaken(request.Code);
        Result<LineKey> line = await books.LineAsync(new LineChoice(request.FundId, request.Designation), cancellationToken);
        if (line.IsRefused) return line.Refusal;
        FundEntity fund = (await books.FundAsync(request.FundId, cancellationToken))!;
        return new Recorded(recording.AddPublic(new CollectionBoxEntity
        {
            Id = request.Code, OrganisationId = fund.OrganisationId, FundId = fund.Id, Designation = request.Designation, PlaceZh = request.PlaceZh, PlaceEn = request.PlaceEn,
            Seal = request.Seal.Trim(), PlacedOn = request.PlacedOn ?? scope.Today,
        }, RecordSet.NameOf<CollectionBox>()).Id);
    }
}

internal sealed class WithdrawBoxHandler(BooksContext books, Recording recording) : IRequestHandler<WithdrawBox, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(WithdrawBox request, CancellationToken cancellationToken)
    {
        Result<CollectionBoxEntity> found = await books.ClosedBoxAsync(request.Code, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        CollectionBoxEntity box = BoxFinder.Next(found.Value, "");
        box.Status = "withdrawn";
        return new Recorded(recording.AddPublic(box, RecordSet.NameOf<CollectionBox>()).Id);
    }
}

/// <summary>Boxes as they stand.</summary>
internal static class BoxFinder
{
    /// <summary>A box that stands and is not open.</summary>
    /// <returns>Refusals: <c>box.unknown</c>, <c>box.withdrawn</c>, <c>box.open</c>.</returns>
    public static async Task<Result<CollectionBoxEntity>> ClosedBoxAsync(this BooksContext books, string code, CancellationToken cancellationToken)
    {
        CollectionBoxEntity? box = await books.CollectionBoxes.AsNoTracking().Where(row => row.Id == code).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (box is null) return new BoxUnknown(code);
        if (box.Status == "withdrawn") return new BoxWithdrawn(code);
        string? open = await books.BoxOpenings.Where(row => row.BoxId == code && !books.BoxCounts.Any(count => count.OpeningId == row.Id)).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken);
        return open is null ? box : new BoxOpen(code, open);
    }

    /// <summary>The box once more, under another seal.</summary>
    public static CollectionBoxEntity Next(CollectionBoxEntity box, string seal) => new()
    {
        Id = box.Id, OrganisationId = box.OrganisationId, FundId = box.FundId, Designation = box.Designation, PlaceZh = box.PlaceZh, PlaceEn = box.PlaceEn, PlacedOn = box.PlacedOn,
        Status = box.Status, Source = box.Source, Seal = seal,
    };
}
