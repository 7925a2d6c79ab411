using System.Globalization;
using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Rules;

/// <summary>Defines one version of a split rule, such as "235": 20 % relief stock, 30 % standing programmes, 50 % key projects.</summary>
/// <returns>Refusals: <c>rule.code-taken</c>, <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>fund.source-differs</c>, <c>project.closed</c>.</returns>
public sealed record DefineRule : Command<Recorded>
{
    /// <summary>Code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>Version, from 1; the record's id is <c>code@version</c>.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Chinese name; empty where there is none.</summary>
    public string NameZh { get; init; } = "";

    /// <summary>English name; empty where there is none.</summary>
    public string NameEn { get; init; } = "";

    /// <summary>First day on which it may be used; null where it is not said.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The parts in order; at least two; one asset; funds of one source class.</summary>
    public required IReadOnlyList<RulePart> Parts { get; init; }
}

/// <summary>A part of a rule.</summary>
/// <param name="Weight">Its weight, at least 1.</param>
/// <param name="To">The line that it goes to.</param>
public sealed record RulePart(int Weight, LineChoice To);

internal sealed class DefineRuleRules : AbstractValidator<DefineRule>
{
    public DefineRuleRules()
    {
        RuleFor(command => command.Code).IsCode();
        RuleFor(command => command.Version).InclusiveBetween(1, 9_999).WithMessage("1 to 9999 / 1 至 9999");
        RuleFor(command => command.NameZh).IsTextOrEmpty(200);
        RuleFor(command => command.NameEn).IsTextOrEmpty(200);
        RuleFor(command => command.ValidFrom ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(DefineRule.ValidFrom));
        RuleFor(command => command.Parts).Must(parts => parts is { Count: >= 2 and <= 36 } && parts.Select(part => part.To).Distinct().Count() == parts.Count
            && parts.Select(part => (part.To.Asset, part.To.Lot)).Distinct().Count() == 1).WithMessage("2 to 36 different lines of one asset / 2 至 36 条不同的同资产去向");
        RuleFor(command => command.Parts).Must(parts => parts is not null && parts.All(part => part.Weight >= 1) && parts.Sum(part => (long)part.Weight) <= Dealing.MaxWeight)
            .WithMessage($"weights of at least 1 with a sum of at most {Dealing.MaxWeight} / 权重不小于 1，合计不超过 {Dealing.MaxWeight}");
    }
}

internal sealed class DefineRuleHandler(BooksContext books, Recording recording, WriterSession session, CommandScope scope) : IRequestHandler<DefineRule, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(DefineRule request, CancellationToken cancellationToken)
    {
        string id = $"{request.Code}@{request.Version}";
        if (await books.Rules.AnyAsync(row => row.Id == id, cancellationToken)) return new RuleTaken(id);
        List<LineKey> targets = [];
        foreach (RulePart part in request.Parts)
        {
            Result<LineKey> line = await books.LineAsync(part.To, cancellationToken);
            if (line.IsRefused) return line.Refusal;
            targets.Add(line.Value);
        }
        World world = session.Ledger.World;
        LineKey? other = targets.Cast<LineKey?>().FirstOrDefault(line => world.Funds[line!.Value.Fund].Source != world.Funds[targets[0].Fund].Source);
        if (other is { } mixed) return new FundSourceDiffers(mixed.Fund, world.Funds[mixed.Fund].Source, world.Funds[targets[0].Fund].Source);
        RuleEntity rule = recording.AddPublic(new RuleEntity
        {
            Id = id,
            Code = request.Code,
            Version = request.Version,
            NameZh = request.NameZh,
            NameEn = request.NameEn,
            ValidFrom = request.ValidFrom,
            Weights = string.Join(' ', request.Parts.Select(part => part.Weight.ToString(CultureInfo.InvariantCulture))),
            Targets = string.Join('\n', targets),
        }, RecordSet.NameOf<AllocationRule>());
        for (int part = 0; part < targets.Count; part++)
            rule.Parts.Add(new RulePartEntity { RuleNumber = rule.Number, Ordinal = part, AllocationRuleId = id, Line = targets[part].ToString(), Weight = request.Parts[part].Weight });
        scope.HasChangedWorld = true;
        world.AddRule(rule.ToVersion());
        return new Recorded(rule.Id);
    }
}
