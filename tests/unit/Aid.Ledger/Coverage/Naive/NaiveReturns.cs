using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Ledger.Coverage.Naive;

/// <summary>Refunds, voids and fees of the model: they follow a gift.</summary>
internal sealed class NaiveReturns(NaiveState state, NaiveDrawing drawing)
{
    internal void Return(string id, OutflowKind kind, string gift, int? units, bool unavoidable)
    {
        List<NaiveStand> stands = StandsOf(gift);
        int left = stands.Count(stand => !stand.Locked), asked = units ?? left;
        if (asked > left) throw new NaiveRefusalException("refund.exceeds");
        NaiveOutflow outflow = new(id, kind) { About = gift };
        state.Outflows.Add(id, outflow);
        List<List<Fen>> covered = [.. Chunks(stands).Where(chunk => !chunk[0].Locked && chunk[0].Fen.By is not null)
            .Select(chunk => chunk.Select(stand => stand.Fen).ToList())];
        TakeFree(outflow, stands, asked);
        TakeCovered(outflow, covered, asked, regardless: false);
        if (unavoidable) TakeCovered(outflow, covered, asked, regardless: true);
        if (outflow.Covers.Count == asked) return;
        int open = asked - outflow.Covers.Count;
        string[] reasons = [.. covered.Where(chunk => chunk.Count > 0).Select(chunk => drawing.Short(chunk[0].By!,
            NaiveState.Descendants(chunk[0].By!.Parts.SelectMany(part => part)), Math.Min(open, chunk.Count)).Code)];
        throw new NaiveRefusalException(reasons.FirstOrDefault(reason => reason != "fund.insufficient") ?? reasons[0]);
    }

    internal static void TakeFree(NaiveOutflow outflow, List<NaiveStand> stands, int asked)
    {
        foreach (List<NaiveStand> chunk in Enumerable.Reverse(Chunks(stands)).Where(chunk => chunk[0].Fen.IsFree))
            NaiveDrawing.Cover(outflow, outflow.Covers.Count, chunk.TakeLast(asked - outflow.Covers.Count).Select(stand => stand.Fen));
    }

    internal List<NaiveStand> StandsOf(string gift)
    {
        List<NaiveStand> stands = [];
        foreach (List<Fen> run in state.Gifts[gift].Parts.Where(part => part.Count > 0))
        {
            string? organisation = drawing.Organisation(run[0].Line.Key);
            stands.AddRange(NaiveState.Stands(run, line => drawing.Organisation(line) == organisation));
        }
        return stands;
    }

    /// <summary>Groups what stands side by side under the same outflow.</summary>
    internal static List<List<NaiveStand>> Chunks(IEnumerable<NaiveStand> stands)
    {
        List<List<NaiveStand>> chunks = [];
        foreach (NaiveStand stand in stands)
        {
            bool goesOn = chunks.Count > 0 && chunks[^1][^1] is var last && (last.Locked, last.Elsewhere) == (stand.Locked, stand.Elsewhere)
                && last.Fen.Line == stand.Fen.Line && last.Fen.At + 1 == stand.Fen.At
                && last.Fen.By == stand.Fen.By && (stand.Fen.By is null || last.Fen.Offset + 1 == stand.Fen.Offset);
            if (goesOn) chunks[^1].Add(stand);
            else chunks.Add([stand]);
        }
        return chunks;
    }

    private void TakeCovered(NaiveOutflow taker, List<List<Fen>> covered, int asked, bool regardless)
    {
        foreach (List<Fen> chunk in Enumerable.Reverse(covered).Where(chunk => chunk.Count > 0))
        {
            NaiveOutflow user = chunk[0].By!;
            int units = Math.Min(asked - taker.Covers.Count, chunk.Count);
            if (!regardless) units = drawing.Find(user, units).Count;
            if (units == 0) continue;
            List<Fen> taken = chunk.GetRange(chunk.Count - units, units);
            int offset = taken[0].Offset;
            drawing.Uncover(user, offset, offset + units);
            NaiveDrawing.Cover(taker, taker.Covers.Count, taken);
            drawing.DrawRegardless(user, offset, units);
            chunk.RemoveRange(chunk.Count - units, units);
        }
    }
}
