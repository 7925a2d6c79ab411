using Aid.Ledger.Lines;
using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>What can be said against an event before anything moves: ids, amounts, funds, what it refers to.</summary>
internal sealed class Checking(Spans spans)
{
    internal Refusal? Check(LedgerEvent recorded) =>
        CheckId(recorded.Id) ?? CheckAmount(recorded) ?? LinesOf(recorded).Select(CheckLine).FirstOrDefault(refusal => refusal is not null)
        ?? CheckReferences(recorded);

    /// <summary>An outflow by its event's id: itself, or the components of a kit. Empty when there is none.</summary>
    internal IReadOnlyList<OutflowState> Components(string id)
    {
        if (spans.TryOutflow(id, out OutflowState? outflow)) return outflow.Targets is { Components.Count: > 1 } ? [] : [outflow];
        return spans.TryOutflow(id + ".0", out OutflowState? first) && first.Targets?.Id == id ? first.Targets.Components : [];
    }

    private static IEnumerable<LineKey> LinesOf(LedgerEvent recorded) => recorded switch
    {
        GiftReceived { Parts.IsDefault: false } gift => gift.Parts.Select(part => part.Line),
        BlockReceived block => [block.Line],
        IncomeReceived income => [income.Line],
        OpeningBalance opening => [opening.Line],
        Used use => [use.Line],
        Transferred transfer => [transfer.Line, transfer.To],
        Split split => [split.Line],
        Converted { Inputs.IsDefault: false } conversion => conversion.Inputs.Select(input => input.Line).Append(conversion.To),
        PassedOn passed => [passed.Line],
        GivenBack back => [back.To],
        Replaced replacement => [replacement.Line],
        _ => [],
    };

    private Refusal? CheckId(string id)
    {
        bool reserved = string.IsNullOrEmpty(id) || id.StartsWith("lapse:", StringComparison.Ordinal)
            || (id.Length > 4 && (id[..4] is "link" or "undo" or "owed") && id.Skip(4).All(char.IsAsciiDigit));
        return reserved || spans.IsKnown(id) || spans.TryOutflow(id, out _) ? new EventIdTaken(id) : null;
    }

    private static Refusal? CheckAmount(LedgerEvent recorded)
    {
        (long least, long most) = recorded switch
        {
            IncomeReceived income => (income.Units, income.Units),
            OpeningBalance opening => (opening.Units, opening.Units),
            Used use => (use.Units, use.Units),
            FeeCharged fee => (fee.Units, fee.Units),
            Transferred transfer => (transfer.Units, transfer.Units),
            Split split => (split.Units, split.Units),
            Converted { Inputs.IsDefaultOrEmpty: true } => (0, 0),
            Converted conversion => (Math.Min(conversion.Units, conversion.Inputs.Min(input => input.Units)),
                Math.Max(conversion.Units, conversion.Inputs.Max(input => input.Units))),
            PassedOn passed => (passed.Units, passed.Units),
            UseReported report => (report.Units, report.Units),
            GivenBack back => (back.Units, back.Units),
            Refunded refund => (refund.Units, refund.Units),
            Replaced replacement => (replacement.Units, replacement.Units),
            Resized resized => (resized.Units < 0 || resized.UnitsOut <= 0 ? 0 : 1, Math.Max(resized.Units, resized.UnitsOut ?? 0)),
            _ => (1, 1),
        };
        if (least <= 0) return new AmountNotPositive(recorded.Id, least);
        return most > CoverageBook.MaxUnits ? new AmountTooLarge(recorded.Id) : null;
    }

    private Refusal? CheckLine(LineKey line) => spans.World.Funds.ContainsKey(line.Fund) ? null : new LineUnknownFund(line.ToString());

    private Refusal? CheckReferences(LedgerEvent recorded) => recorded switch
    {
        GiftReceived { Parts.IsDefaultOrEmpty: false } gift => gift.Parts.Select(part => SameAsset(gift.Parts[0].Line, part.Line)).FirstOrDefault(refusal => refusal is not null),
        Transferred transfer => SameAsset(transfer.Line, transfer.To),
        Split split => !spans.World.Rules.TryGetValue(split.Rule, out RuleVersion? rule)
            ? new RuleUnknown(split.Rule)
            : SameAsset(split.Line, rule.Targets[0])
                ?? rule.Targets.Select(CheckLine).FirstOrDefault(refusal => refusal is not null),
        Converted conversion when conversion.Inputs.Length > 1 && TakenByComponent(conversion) is { } taken => new EventIdTaken(taken),
        UseReported report => CheckPassedOn(report.Of)?.Refusal,
        GivenBack back => CheckPassedOn(back.Of) is { } of ? of.Refusal ?? SameAsset(of.Line, back.To) : null,
        FeeCharged fee => CheckGift(fee.Gift) ?? (spans.IsKnown(fee.Id + "+") ? new EventIdTaken(fee.Id + "+") : null),
        Refunded refund => CheckGift(refund.Gift),
        Voided found => CheckGift(found.Gift),
        Reversed reversal => CheckStanding(reversal.Of, Reversible),
        Replaced replacement => CheckStanding(replacement.Of, Replaceable),
        Resized resized => CheckStanding(resized.Of, outflow => Resizable(outflow, resized)),
        Settled { Fund: { } fund } => CheckLine(new LineKey(fund, "", "CNY")),
        _ => null,
    };

    private string? TakenByComponent(Converted conversion) =>
        Enumerable.Range(0, conversion.Inputs.Length).Select(input => $"{conversion.Id}.{input}").FirstOrDefault(spans.IsKnown);

    private Refusal? CheckGift(string gift) => spans.TryGift(gift, out _) ? null : new GiftUnknown(gift);

    private static Refusal? SameAsset(LineKey from, LineKey to) =>
        (from.Asset, from.Lot) == (to.Asset, to.Lot) ? null : new LineOtherAsset(from.ToString(), to.ToString());

    private (Refusal? Refusal, LineKey Line)? CheckPassedOn(string id) =>
        spans.TryOutflow(id, out OutflowState? outflow) && outflow.Kind == OutflowKind.PassedOn
            ? (outflow.Reversed ? new OutflowReversed(id) : null, outflow.Targets!.Lines[0])
            : (new OutflowUnknown(id), default);

    private Refusal? CheckStanding(string id, Func<OutflowState, bool> fits)
    {
        IReadOnlyList<OutflowState> components = Components(id);
        if (components.Count == 0) return new OutflowUnknown(id);
        if (!components.All(fits)) return new ReplaceNotThis(id);
        return components[0].Reversed ? new OutflowReversed(id) : null;
    }

    // What the books made by themselves is not a person's to reverse.
    private static bool Reversible(OutflowState outflow) =>
        outflow.Kind is not (OutflowKind.Withdrawal or OutflowKind.Lapse or OutflowKind.Settlement);

    private static bool Replaceable(OutflowState outflow) => outflow.Kind is OutflowKind.Use or OutflowKind.Administration;

    private static bool Resizable(OutflowState outflow, Resized resized) =>
        !outflow.IsLocked && (resized.Units == 0 || outflow.Targets is not { Components.Count: > 1 })
        && (resized.UnitsOut is null || outflow.Map == MapKind.InRatio);
}
