using System.Globalization;
using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Rules;

/// <summary>Defines one version of a split rule, such as "235": 20 % relief stock, 30 % standing programmes, 50 % key projects.</summary>
/// <returns>Refusals: <c>rule.code-taken</c>, <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>.</returns>
public sealed record DefineRule : Command<Recorded>
{
    /// <summary>Code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>Version, from 1; the record's id is <c>code@version</c>.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The parts in order; at least two; one asset.</summary>
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
        RuleEntity rule = recording.Add(new RuleEntity
        {
            Id = id,
            Weights = string.Join(' ', request.Parts.Select(part => part.Weight.ToString(CultureInfo.InvariantCulture))),
            Targets = string.Join('\n', targets),
        });
        scope.HasChangedWorld = true;
        session.Ledger.World.AddRule(rule.ToVersion());
        return new Recorded(rule.Id);
    }
}
