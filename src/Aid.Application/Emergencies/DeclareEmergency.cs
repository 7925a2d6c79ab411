using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Emergencies;

/// <summary>Declares an emergency (突发事件): from its first day, bulletins are due at least every five days, and the home page leads to it.</summary>
/// <returns>Refusals: <c>emergency.code-taken</c>, <c>organisation.unknown</c>, <c>fund.unknown</c>, <c>emergency.fund-elsewhere</c>.</returns>
public sealed record DeclareEmergency : Command<Recorded>
{
    /// <summary>Code, the record's id.</summary>
    public required string Code { get; init; }

    /// <summary>The organisation that answers it.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The organisation's funds that hold its money and goods; best opened for it, so that all that they received is the emergency's.</summary>
    public required IReadOnlyList<string> FundIds { get; init; }

    /// <summary>Chinese name.</summary>
    public required string NameZh { get; init; }

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>Where, in Chinese.</summary>
    public required string PlaceZh { get; init; }

    /// <summary>Where, in English; empty where there is none.</summary>
    public string PlaceEn { get; init; } = "";

    /// <summary>First day; null for today.</summary>
    public DateOnly? BeganOn { get; init; }

    /// <summary>What happened and what is done, in Chinese.</summary>
    public string SummaryZh { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string SummaryEn { get; init; } = "";
}

/// <summary>Ends an emergency. One more bulletin covers its last day.</summary>
/// <returns>Refusals: <c>emergency.unknown</c>, <c>emergency.ended</c>, <c>emergency.period</c>.</returns>
public sealed record EndEmergency : Command<Recorded>
{
    /// <summary>The emergency.</summary>
    public required string EmergencyId { get; init; }

    /// <summary>Last day; null for today.</summary>
    public DateOnly? EndedOn { get; init; }
}

internal sealed class DeclareEmergencyRules : AbstractValidator<DeclareEmergency>
{
    public DeclareEmergencyRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.FundIds).Must(ids => ids is { Count: >= 1 and <= 20 } && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count).WithMessage("1 to 20 funds, each once / 1 至 20 个基金，不重复");
        RuleForEach(command => command.FundIds).IsCode();
        RuleFor(command => command.NameZh).IsText(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.PlaceZh).IsText(200);
        RuleFor(command => command.PlaceEn).IsTextOrEmpty(200);
        RuleFor(command => command.BeganOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(DeclareEmergency.BeganOn));
        RuleFor(command => command.SummaryZh).IsTextOrEmpty(4_000);
        RuleFor(command => command.SummaryEn).IsTextOrEmpty(4_000);
    }
}

internal sealed class EndEmergencyRules : AbstractValidator<EndEmergency>
{
    public EndEmergencyRules()
    {
        RuleFor(command => command.EmergencyId).IsCode();
        RuleFor(command => command.EndedOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(EndEmergency.EndedOn));
    }
}

internal sealed class DeclareEmergencyHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<DeclareEmergency, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(DeclareEmergency request, CancellationToken cancellationToken)
    {
        if (await books.EmergencyAsync(request.Code, cancellationToken) is not null) return new EmergencyTaken(request.Code);
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        foreach (string id in request.FundIds)
        {
            if (await books.FundAsync(id, cancellationToken) is not { } fund) return new FundUnknown(id);
            if (fund.OrganisationId != request.OrganisationId) return new EmergencyFundElsewhere(id);
        }
        EmergencyEntity emergency = recording.AddPublic(new EmergencyEntity
        {
            Id = request.Code,
            OrganisationId = request.OrganisationId,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            PlaceZh = request.PlaceZh,
            PlaceEn = request.PlaceEn,
            BeganOn = request.BeganOn ?? scope.Today,
            SummaryZh = request.SummaryZh,
            SummaryEn = request.SummaryEn,
        }, RecordSet.NameOf<Emergency>());
        foreach (string fund in request.FundIds)
            recording.AddPublic(new EmergencyFundEntity { Id = $"{emergency.Id}:{fund}", EmergencyId = emergency.Id, FundId = fund }, RecordSet.NameOf<EmergencyFund>());
        return new Recorded(emergency.Id);
    }
}

internal sealed class EndEmergencyHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<EndEmergency, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(EndEmergency request, CancellationToken cancellationToken)
    {
        if (await books.EmergencyAsync(request.EmergencyId, cancellationToken) is not { } open) return new EmergencyUnknown(request.EmergencyId);
        if (open.EndedOn is not null) return new EmergencyEnded(open.Id);
        DateOnly ended = request.EndedOn ?? scope.Today;
        if (ended < open.BeganOn || ended > scope.Today) return new EmergencyPeriod(open.BeganOn);
        EmergencyEntity over = recording.AddPublic(new EmergencyEntity
        {
            Id = open.Id,
            OrganisationId = open.OrganisationId,
            NameZh = open.NameZh,
            NameEn = open.NameEn,
            PlaceZh = open.PlaceZh,
            PlaceEn = open.PlaceEn,
            BeganOn = open.BeganOn,
            EndedOn = ended,
            SummaryZh = open.SummaryZh,
            SummaryEn = open.SummaryEn,
        }, RecordSet.NameOf<Emergency>());
        over.IsSynthetic |= open.IsSynthetic;
        return new Recorded(over.Id);
    }
}
