using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Ledger.Coverage.Naive;

/// <summary>The rules over the model, one event at a time. A refused event leaves the books as they were, by playing the others again.</summary>
internal sealed class NaiveBooks
{
    private readonly Func<World> _world;
    private readonly List<LedgerEvent> _played = [];
    private NaiveDrawing _drawing;

    internal NaiveBooks(Func<World> world)
    {
        _world = world;
        State = new NaiveState(world());
        _drawing = new NaiveDrawing(State);
    }

    internal NaiveState State { get; private set; }

    /// <summary>Plays an event.</summary>
    /// <returns>Null, or why it was refused.</returns>
    internal string? Play(LedgerEvent recorded)
    {
        try
        {
            Carry(recorded);
            _played.Add(recorded);
            return null;
        }
        catch (NaiveRefusalException refused)
        {
            State = new NaiveState(_world());
            _drawing = new NaiveDrawing(State);
            foreach (LedgerEvent earlier in _played) Carry(earlier);
            return refused.Code;
        }
    }

    // What the model refuses at once, as far as random events run into it.
    private static string? AtOnce(NaiveState state, LedgerEvent recorded) => recorded switch
    {
        Transferred transfer => OtherAsset(transfer.Line, transfer.To),
        Split split => OtherAsset(split.Line, state.World.Rules[split.Rule].Targets[0]),
        GivenBack back when state.Outflows.TryGetValue(back.Of, out NaiveOutflow? of) && !of.Reversed => OtherAsset(of.PartLines[0], back.To),
        FeeCharged fee when !state.Gifts.ContainsKey(fee.Gift) => "gift.unknown",
        Refunded refund when !state.Gifts.ContainsKey(refund.Gift) => "gift.unknown",
        Voided found when !state.Gifts.ContainsKey(found.Gift) => "gift.unknown",
        _ => null,
    };

    private static string? OtherAsset(LineKey from, LineKey to) => (from.Asset, from.Lot) == (to.Asset, to.Lot) ? null : "line.other-asset";

    private void Carry(LedgerEvent recorded)
    {
        if (AtOnce(State, recorded) is { } code) throw new NaiveRefusalException(code);
        switch (recorded)
        {
            case GiftReceived gift: Receive(gift); break;
            case BlockReceived block: Receive(block); break;
            case OpeningBalance opening: State.Append(opening.Line, opening.Units); break;
            case Used use:
                NaiveOutflow used = Add(new(use.Id, use.Administration ? OutflowKind.Administration : OutflowKind.Use) { Asked = use.Line });
                if (use.Unavoidable) _drawing.DrawRegardless(used, 0, (int)use.Units);
                else _drawing.Draw(used, 0, (int)use.Units);
                break;
            case Transferred transfer: Move(transfer.Id, OutflowKind.Transfer, transfer.Line, transfer.Units, transfer.To); break;
            case PassedOn passed: Move(passed.Id, OutflowKind.PassedOn, passed.Line, passed.Units, new LineKey("ext:" + passed.Id, "", passed.Line.Asset, passed.Line.Lot)); break;
            case GivenBack back: Move(back.Id, OutflowKind.GivenBack, PassedOnLine(back.Of), back.Units, back.To); break;
            case UseReported report:
                _drawing.Draw(Add(new(report.Id, OutflowKind.ReportedUse) { Asked = PassedOnLine(report.Of) }), 0, (int)report.Units);
                break;
            case Split split: Deal(split); break;
            case Converted conversion: Convert(conversion); break;
            case FeeCharged fee: Charge(fee); break;
            case Refunded refund: new NaiveReturns(State, _drawing).Return(refund.Id, OutflowKind.Refund, refund.Gift, (int)refund.Units, refund.Unavoidable); break;
            case Voided found: new NaiveReturns(State, _drawing).Return(found.Id, OutflowKind.Void, found.Gift, null, found.Unavoidable); break;
            case Reversed reversal: new NaiveCorrections(State, _drawing).Resize(reversal.Of, 0, null, reversal: true); break;
            case Resized resized: new NaiveCorrections(State, _drawing).Resize(resized.Of, (int)resized.Units, (int?)resized.UnitsOut); break;
            case Replaced replacement: new NaiveCorrections(State, _drawing).Replace(replacement); break;
            case Settled settled: new NaiveCorrections(State, _drawing).Settle(settled); break;
            default: throw new NotSupportedException(recorded.GetType().Name);
        }
    }

    private NaiveOutflow Add(NaiveOutflow outflow)
    {
        State.Outflows.Add(outflow.Id, outflow);
        return outflow;
    }

    private LineKey PassedOnLine(string id) => State.Outflows.TryGetValue(id, out NaiveOutflow? outflow) && outflow.Kind == OutflowKind.PassedOn
        ? outflow.Reversed ? throw new NaiveRefusalException("outflow.reversed") : outflow.PartLines[0]
        : throw new NaiveRefusalException("outflow.unknown");

    private void Receive(GiftReceived gift)
    {
        long gross = gift.Parts.Sum(part => part.Units), net = gross - gift.Fee, seen = 0;
        List<List<Fen>> parts = [];
        foreach (GiftPart part in gift.Parts)
        {
            long from = seen * net / gross;
            seen += part.Units;
            parts.Add(State.Append(part.Line, (seen * net / gross) - from));
        }
        State.Gifts.Add(gift.Id, (gift.Fee, parts, gift.Parts[0].Line));
    }

    private void Receive(BlockReceived block)
    {
        long gross = block.Gifts.Sum(gift => gift.Units), net = gross - block.Fee, seen = 0;
        foreach (BlockGift gift in block.Gifts)
        {
            long from = seen * net / gross;
            seen += gift.Units;
            long units = (seen * net / gross) - from;
            State.Gifts.Add(gift.Id, (gift.Units - units, [State.Append(block.Line, units)], block.Line));
        }
    }

    private void Move(string id, OutflowKind kind, LineKey from, long units, LineKey to)
    {
        NaiveOutflow outflow = Add(new(id, kind) { Asked = from, Parts = [[]], PartLines = [to] });
        _drawing.Draw(outflow, 0, (int)units);
        outflow.Parts[0].AddRange(State.Append(to, units));
    }

    private void Deal(Split split)
    {
        RuleVersion rule = State.World.Rules[split.Rule];
        if (rule.Targets.Contains(split.Line)) throw new NaiveRefusalException("split.into-itself");
        long counter = State.Counters.GetValueOrDefault(split.Rule);
        NaiveOutflow outflow = Add(new(split.Id, OutflowKind.Split)
        {
            Asked = split.Line, Parts = [.. rule.Targets.Select(_ => new List<Fen>())], PartLines = [.. rule.Targets],
            Order = Order([.. rule.Weights]), Counter = counter, Rule = split.Rule,
        });
        State.Counters[split.Rule] = counter + split.Units;
        _drawing.Draw(outflow, 0, (int)split.Units);
        for (int part = 0; part < outflow.Parts.Length; part++)
            outflow.Parts[part].AddRange(State.Append(rule.Targets[part], Enumerable.Range(0, (int)split.Units).Count(unit => outflow.PartOf(unit) == part)));
    }

    private void Convert(Converted conversion)
    {
        List<Fen> came = [];
        for (int input = 0; input < conversion.Inputs.Length; input++)
        {
            string id = conversion.Inputs.Length > 1 ? $"{conversion.Id}.{input}" : conversion.Id;
            NaiveOutflow outflow = Add(new(id, OutflowKind.Conversion)
            {
                Asked = conversion.Inputs[input].Line, Parts = [came], PartLines = [conversion.To],
            });
            _drawing.Draw(outflow, 0, (int)conversion.Inputs[input].Units);
        }
        came.AddRange(State.Append(conversion.To, conversion.Units));
    }

    private void Charge(FeeCharged fee)
    {
        NaiveOutflow outflow = Add(new(fee.Id, OutflowKind.Fee) { About = fee.Gift });
        NaiveReturns.TakeFree(outflow, new NaiveReturns(State, _drawing).StandsOf(fee.Gift), (int)fee.Units);
        int left = (int)fee.Units - outflow.Covers.Count;
        if (left == 0) return;
        LineKey cost = State.Gifts[fee.Gift].Home with { Designation = "cost" };
        _drawing.DrawRegardless(Add(new(fee.Id + "+", OutflowKind.Administration) { Asked = cost }), 0, left);
    }

    // Which part each slot goes to, straight from the rule: among parts behind their share, the one whose next unit is due first.
    private static int[] Order(int[] weights)
    {
        int round = weights.Sum();
        List<int> order = [];
        for (int slot = 0; slot < round; slot++)
        {
            order.Add(Enumerable.Range(0, weights.Length)
                .Select(part => (Part: part, Dealt: order.Count(dealt => dealt == part)))
                .Where(part => part.Dealt * round < (slot + 1) * weights[part.Part])
                .MinBy(part => (int)Math.Ceiling((part.Dealt + 1m) * round / weights[part.Part])).Part);
        }
        return [.. order];
    }
}
