using Aid.Ledger.Results;

namespace Aid.Ledger.Coverage;

/// <summary>Gifts, imported blocks, other income and opening balances.</summary>
internal sealed class Receiving(Spans spans)
{
    internal Refusal? Receive(GiftReceived gift)
    {
        if (gift.Parts.IsDefaultOrEmpty || gift.Parts.Any(part => part.Units <= 0)) return new GiftNotPositive(gift.Id);
        if (spans.TryGift(gift.Id, out _)) return new EventIdTaken(gift.Id);
        long[]? ends = NetEnds([.. gift.Parts.Select(part => part.Units)], gift.Fee, out long gross);
        if (ends is null) return gross < 0 ? new AmountTooLarge(gift.Id) : new GiftFeeOutOfRange(gift.Id, gift.Fee);
        List<Place> places = [];
        long from = 0;
        for (int part = 0; part < ends.Length; part++)
        {
            LineState line = spans.Line(gift.Parts[part].Line);
            if (IsFull(line, ends[part] - from)) return new AmountTooLarge(gift.Id);
            if (ends[part] > from)
                places.Add(spans.Append(line, ends[part] - from, SourceKind.Gift, spans.Gifts.Count, part, from, part));
            from = ends[part];
        }
        spans.AddGift(new GiftState(gift.Id, gross, gift.Fee, gift.Parts[0].Line, [.. places]));
        return null;
    }

    internal Refusal? Receive(BlockReceived block)
    {
        if (block.Gifts.IsDefaultOrEmpty) return new GiftNotPositive(block.Id);
        foreach (BlockGift gift in block.Gifts)
            if (gift.Units <= 0) return new GiftNotPositive(gift.Id);
        long[]? ends = NetEnds([.. block.Gifts.Select(gift => gift.Units)], block.Fee, out long gross);
        if (ends is null) return gross < 0 ? new AmountTooLarge(block.Id) : new GiftFeeOutOfRange(block.Id, block.Fee);
        LineState line = spans.Line(block.Line);
        if (IsFull(line, ends[^1])) return new AmountTooLarge(block.Id);
        Place place = ends[^1] == 0
            ? new Place(line.Index, line.Length, 0)
            : spans.Append(line, ends[^1], SourceKind.Block, spans.Blocks.Count);
        return spans.TryAddBlock(new BlockState(block.Id, block.Gifts, ends, place), out string? taken) ? null : new EventIdTaken(taken);
    }

    internal Refusal? Receive(IncomeReceived income)
    {
        if (spans.TryGift(income.Id, out _)) return new EventIdTaken(income.Id);
        LineState line = spans.Line(income.Line);
        if (IsFull(line, income.Units)) return new AmountTooLarge(income.Id);
        Place place = spans.Append(line, income.Units, SourceKind.Gift, spans.Gifts.Count);
        spans.AddGift(new GiftState(income.Id, income.Units, 0, income.Line, [place], IsIncome: true));
        return null;
    }

    internal Refusal? Open(OpeningBalance opening)
    {
        LineState line = spans.Line(opening.Line);
        if (line.Length > 0) return new OpeningNotFirst(opening.Line.ToString());
        spans.Append(line, opening.Units, SourceKind.Opening, spans.NameOpening(opening.Id));
        return null;
    }

    // Half of what a line can count is kept for what is moved on within the books.
    private static bool IsFull(LineState line, long units) => line.Length > (long.MaxValue / 2) - units;

    // Gross boundary x becomes floor(x · net / gross): boundaries, not parts, are rounded, so that the parts sum to the net.
    // Null when the fee is out of range, or with gross -1 when the sum is.
    private static long[]? NetEnds(long[] units, long fee, out long gross)
    {
        gross = 0;
        for (int part = 0; part < units.Length; part++)
        {
            if (units[part] > CoverageBook.MaxUnits - gross)
            {
                gross = -1;
                return null;
            }
            gross += units[part];
            units[part] = gross;
        }
        if (fee < 0 || fee > gross) return null;
        if (fee > 0)
            for (int part = 0; part < units.Length; part++) units[part] = Flow.Floor(units[part], gross - fee, gross);
        return units;
    }
}
