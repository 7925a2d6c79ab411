using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Duties;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Duties;

/// <summary>
/// Switches a rule of the statutory clock for an organisation: on as <c>reference</c>, <c>confirmed</c> once its counsel says that the rule binds it, or <c>off</c>. A rule that was never
/// switched makes no duties.
/// </summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>statute.unknown</c>, <c>statute.own-approval</c>.</returns>
public sealed record SwitchRule : Command<Recorded>
{
    /// <summary>The organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The rule's id.</summary>
    public required string RuleId { get; init; }

    /// <summary><c>reference</c>, <c>confirmed</c> or <c>off</c>.</summary>
    public string Status { get; init; } = "reference";

    /// <summary>Why, or who confirmed it in what capacity; public, and never a private person's name. Required unless the status is <c>reference</c>.</summary>
    public string Reason { get; init; } = "";
}

internal sealed class SwitchRuleRules : AbstractValidator<SwitchRule>
{
    public SwitchRuleRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.RuleId).IsCode();
        RuleFor(command => command.Status).IsOneOf("reference", "confirmed", "off");
        RuleFor(command => command.Reason).IsTextOrEmpty(400).Must((command, reason) => reason.Length > 0 || command.Status == "reference").WithMessage("why / 须写明理由");
    }
}

internal sealed class SwitchRuleHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<SwitchRule, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(SwitchRule request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        if (RulePack.Find(request.RuleId) is null) return new RuleUnknown(request.RuleId);
        string id = $"{request.OrganisationId}.{request.RuleId}";
        RuleSwitchEntity? before = await books.Set<RuleSwitchEntity>().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (request.Status == "confirmed" && before is { Status: "reference" } && before.Maker == scope.Person.Label && scope.Person != Person.Operator) return new OwnConfirmation(request.RuleId);
        RuleSwitchEntity version = new() { Id = id, OrganisationId = request.OrganisationId, RuleId = request.RuleId, Status = request.Status, On = scope.Today, Reason = request.Reason };
        if (before is null) recording.AddPublic(version, RecordSet.NameOf<RuleSwitch>());
        else recording.AddVersion(before, version, RecordSet.NameOf<RuleSwitch>());
        return new Recorded(id);
    }
}
