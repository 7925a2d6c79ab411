using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <content>What there is by name: lines, outflows, gifts, inflows.</content>
internal sealed partial class Spans
{
    internal LineState? Find(LineKey key) => _lineNumbers.TryGetValue(key, out int number) ? Lines[number] : null;

    internal LineState Line(LineKey key)
    {
        if (_lineNumbers.TryGetValue(key, out int number)) return Lines[number];
        LineState line = new(Lines.Count, key);
        _lineNumbers.Add(key, line.Index);
        Lines.Add(line);
        _undo.Add(() =>
        {
            Lines.RemoveAt(line.Index);
            _lineNumbers.Remove(key);
        });
        return line;
    }

    internal bool TryOutflow(string id, [NotNullWhen(true)] out OutflowState? outflow)
    {
        outflow = _outflowNumbers.TryGetValue(id, out int number) ? Outflows[number] : null;
        return outflow is not null;
    }

    internal OutflowState Add(Func<int, OutflowState> make)
    {
        OutflowState outflow = make(Outflows.Count);
        Outflows.Add(outflow);
        _outflowNumbers.Add(outflow.Id, outflow.Index);
        _undo.Add(() =>
        {
            Outflows.RemoveAt(outflow.Index);
            _outflowNumbers.Remove(outflow.Id);
        });
        Changes.Made(outflow);
        return outflow;
    }

    /// <summary>Notes that an outflow has other units, another mapping or is reversed now.</summary>
    internal void Change(OutflowState outflow, long units, long unitsOut, bool reversed)
    {
        (long oldUnits, long oldOut, bool oldReversed) = (outflow.Units, outflow.Out, outflow.Reversed);
        (outflow.Units, outflow.Out, outflow.Reversed) = (units, unitsOut, reversed);
        _undo.Add(() => (outflow.Units, outflow.Out, outflow.Reversed) = (oldUnits, oldOut, oldReversed));
        Changes.Made(outflow);
    }

    internal void SetTargets(TargetSet targets, int part, ImmutableArray<Place> places)
    {
        ImmutableArray<Place> old = targets.Parts[part];
        targets.Parts[part] = places;
        _undo.Add(() => targets.Parts[part] = old);
    }

    /// <summary>Numbers the inflows that a set of targets brings.</summary>
    internal int NextInflow(TargetSet targets)
    {
        _undo.Add(() => targets.InflowsMade--);
        return targets.InflowsMade++;
    }

    internal bool TryGift(string id, out (int Block, int Number) number) => _giftNumbers.TryGetValue(id, out number);

    internal void AddGift(GiftState gift)
    {
        _giftNumbers.Add(gift.Id, (-1, Gifts.Count));
        Gifts.Add(gift);
        _undo.Add(() =>
        {
            Gifts.RemoveAt(Gifts.Count - 1);
            _giftNumbers.Remove(gift.Id);
        });
    }

    /// <summary>Adds a block and its gifts, all or none.</summary>
    /// <param name="block">The block.</param>
    /// <param name="taken">The id of a gift that there already is, in the books or earlier in the block.</param>
    internal bool TryAddBlock(BlockState block, [NotNullWhen(false)] out string? taken)
    {
        _giftNumbers.EnsureCapacity(_giftNumbers.Count + block.Gifts.Length);
        int added = 0;
        while (added < block.Gifts.Length && _giftNumbers.TryAdd(block.Gifts[added].Id, (Blocks.Count, added))) added++;
        taken = added < block.Gifts.Length ? block.Gifts[added].Id : null;
        if (taken is not null)
        {
            for (int ordinal = 0; ordinal < added; ordinal++) _giftNumbers.Remove(block.Gifts[ordinal].Id);
            return false;
        }
        Blocks.Add(block);
        _undo.Add(() =>
        {
            Blocks.RemoveAt(Blocks.Count - 1);
            foreach (BlockGift gift in block.Gifts) _giftNumbers.Remove(gift.Id);
        });
        return true;
    }

    /// <summary>A known gift's net runs, in order.</summary>
    internal IReadOnlyList<Place> RunsOf(string gift)
    {
        (int block, int number) = _giftNumbers[gift];
        return block < 0 ? Gifts[number].Parts : Blocks[block].PlaceOf(number) is { Units: > 0 } place ? [place] : [];
    }

    /// <summary>The line of a known gift's first part.</summary>
    internal LineKey HomeOf(string gift)
    {
        (int block, int number) = _giftNumbers[gift];
        return block < 0 ? Gifts[number].Home : Lines[Blocks[block].At.Line].Key;
    }

    internal int NameOpening(string id)
    {
        _openings.Add(id);
        _undo.Add(() => _openings.RemoveAt(_openings.Count - 1));
        return _openings.Count - 1;
    }

    internal Inflow PublicInflow(int lineNumber, int index)
    {
        LineState line = Lines[lineNumber];
        InflowSlot slot = line.Inflows[index];
        (string id, InflowSource source) = slot.Kind switch
        {
            SourceKind.Gift when Gifts[slot.Ref].IsIncome => ($"{Gifts[slot.Ref].Id}#{slot.Number}", (InflowSource)new FromIncome(Gifts[slot.Ref].Id)),
            SourceKind.Gift => ($"{Gifts[slot.Ref].Id}#{slot.Number}", new FromGift(Gifts[slot.Ref].Id, slot.PartOffset)),
            SourceKind.Block => (Blocks[slot.Ref].Id + "#0", new FromBlock(Blocks[slot.Ref].Id)),
            SourceKind.Opening => (_openings[slot.Ref] + "#0", new FromOpening(_openings[slot.Ref])),
            SourceKind.Owed => ("owed" + slot.Number, new FromShortfall(Outflows[slot.Ref].Id)),
            _ when slot.Part == Settled => ("owed" + slot.Number, new FromOutflow(Outflows[slot.Ref].Id, 0, 0)),
            _ => ($"{Outflows[slot.Ref].Targets!.Id}#{slot.Number}", new FromOutflow(Outflows[slot.Ref].Targets!.Id, slot.Part, slot.PartOffset)),
        };
        return new Inflow(id, line.Key, slot.Start, slot.Units, source);
    }
}
