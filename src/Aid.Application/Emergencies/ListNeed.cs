using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Emergencies;

/// <summary>Puts a line on an emergency's list of needs (需求清单), or a new version of one.</summary>
/// <returns>Refusals: <c>emergency.unknown</c>, <c>emergency.ended</c>, <c>emergency.fund-elsewhere</c>, <c>need.unknown</c>.</returns>
public sealed record ListNeed : Command<Recorded>
{
    /// <summary>The emergency.</summary>
    public required string EmergencyId { get; init; }

    /// <summary>The need of which this is a new version; what was pledged stays. Null for a new need.</summary>
    public string? NeedId { get; init; }

    /// <summary>The emergency's fund that receives for it.</summary>
    public required string FundId { get; init; }

    /// <summary>Code of the goods whose receipts answer it, so that what came in is computed; null where it is not linked.</summary>
    public string? Asset { get; init; }

    /// <summary>What, in Chinese.</summary>
    public required string ItemZh { get; init; }

    /// <summary>What, in English.</summary>
    public string ItemEn { get; init; } = "";

    /// <summary>Counting unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Units wanted.</summary>
    public required long WantedUnits { get; init; }

    /// <summary><c>open</c>, <c>met</c> or <c>withdrawn</c>.</summary>
    public string Status { get; init; } = "open";
}

/// <summary>Records that a giver promised (认捐) to answer part of a need. Who it is belongs in the gift, once it comes.</summary>
/// <returns>Refusals: <c>need.unknown</c>, <c>need.closed</c>.</returns>
public sealed record PledgeNeed : Command<Recorded>
{
    /// <summary>The need.</summary>
    public required string NeedId { get; init; }

    /// <summary>Units promised.</summary>
    public required long Units { get; init; }
}

internal sealed class ListNeedRules : AbstractValidator<ListNeed>
{
    public ListNeedRules()
    {
        RuleFor(command => command.EmergencyId).IsCode();
        RuleFor(command => command.NeedId ?? "need1").IsCode().OverridePropertyName(nameof(ListNeed.NeedId));
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Asset ?? "A").IsCode().OverridePropertyName(nameof(ListNeed.Asset));
        RuleFor(command => command.ItemZh).IsText(200);
        RuleFor(command => command.ItemEn).IsTextOrEmpty(200);
        RuleFor(command => command.Unit).IsText(20);
        RuleFor(command => command.WantedUnits).IsQuantity();
        RuleFor(command => command.Status).IsOneOf("open", "met", "withdrawn");
    }
}

internal sealed class PledgeNeedRules : AbstractValidator<PledgeNeed>
{
    public PledgeNeedRules()
    {
        RuleFor(command => command.NeedId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
    }
}

internal sealed class ListNeedHandler(BooksContext books, Recording recording) : IRequestHandler<ListNeed, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ListNeed request, CancellationToken cancellationToken)
    {
        if (await books.EmergencyAsync(request.EmergencyId, cancellationToken) is not { } emergency) return new EmergencyUnknown(request.EmergencyId);
        if (emergency.EndedOn is not null && request.Status == "open") return new EmergencyEnded(emergency.Id);
        if (!await books.EmergencyFunds.AnyAsync(row => row.EmergencyId == emergency.Id && row.FundId == request.FundId, cancellationToken)) return new EmergencyFundElsewhere(request.FundId);
        NeedEntity? earlier = request.NeedId is null ? null : await books.NeedAsync(request.NeedId, cancellationToken);
        if (request.NeedId is not null && earlier?.EmergencyId != emergency.Id) return new NeedUnknown(request.NeedId);
        NeedEntity need = recording.AddPublic(new NeedEntity
        {
            Id = earlier?.Id ?? "",
            EmergencyId = emergency.Id,
            FundId = request.FundId,
            Asset = request.Asset,
            ItemZh = request.ItemZh,
            ItemEn = request.ItemEn,
            Unit = request.Unit,
            WantedUnits = request.WantedUnits,
            PledgedUnits = earlier?.PledgedUnits ?? 0,
            Status = request.Status,
        }, RecordSet.NameOf<Need>(), earlier is null ? "need" : null);
        return new Recorded(need.Id);
    }
}

internal sealed class PledgeNeedHandler(BooksContext books, Recording recording) : IRequestHandler<PledgeNeed, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(PledgeNeed request, CancellationToken cancellationToken)
    {
        if (await books.NeedAsync(request.NeedId, cancellationToken) is not { } need) return new NeedUnknown(request.NeedId);
        if (need.Status != "open") return new NeedClosed(need.Id);
        NeedEntity pledged = recording.AddPublic(new NeedEntity
        {
            Id = need.Id,
            EmergencyId = need.EmergencyId,
            FundId = need.FundId,
            Asset = need.Asset,
            ItemZh = need.ItemZh,
            ItemEn = need.ItemEn,
            Unit = need.Unit,
            WantedUnits = need.WantedUnits,
            PledgedUnits = checked(need.PledgedUnits + request.Units),
            Status = need.Status,
        }, RecordSet.NameOf<Need>());
        pledged.IsSynthetic |= need.IsSynthetic;
        return new Recorded(pledged.Id);
    }
}
