using Aid.Application.Intake.Problems;

namespace Aid.Application.Intake.Recognition;

/// <summary>
/// Holds a statement against the committed rows of the same organisation and channel. A row with a transaction number is recognised
/// anywhere; a row without one only by its place in a list that repeats an earlier list from the head, never by its content.
/// </summary>
public static class StatementRecognition
{
    private const int Batch = 1_000;

    /// <summary>Decides for every row whether it is new, known, changed or superseded.</summary>
    /// <param name="summary">The statement.</param>
    /// <param name="rows">Its rows in order; enumerated more than once, the last time while the decisions are.</param>
    /// <param name="known">The books.</param>
    /// <param name="answer">A person's answer to a doubtful repetition.</param>
    public static RecognisedStatement Recognise(
        StatementSummary summary,
        IEnumerable<StatementRow> rows,
        IKnownRows known,
        SequenceAnswer answer = SequenceAnswer.Ask)
    {
        if (summary.HasTransactionNumbers)
        {
            bool isSameFile = known.SameFile(summary.Header.Sha256, summary.Header.Source) is not null;
            return new RecognisedStatement(summary, null, ByNumber(summary, rows, known, isSameFile), []);
        }

        SequenceMatch? match = answer == SequenceAnswer.AsNew ? null : SequenceSearch.Find(summary, rows, known);
        if (match is null) return new RecognisedStatement(summary, null, AllNew(rows), []);
        if (match.Agreement != Agreement.Repeats && answer == SequenceAnswer.Ask)
        {
            return new RecognisedStatement(summary, null, AllNew(rows), [Doubt(summary, match)]);
        }

        RepeatedSequence repeats = new(match.List, match.Overlap, match.SameRows);
        bool cameBefore = known.SameFile(summary.Header.Sha256, summary.Header.Source) is not null;
        return new RecognisedStatement(summary, repeats, ByPlace(summary, rows, known, match, cameBefore), []);
    }

    /// <summary>Lists the new rows that look like another gift, of the same statement or of the books.</summary>
    /// <param name="decisions">The decisions on the statement's rows.</param>
    /// <param name="known">The books.</param>
    public static IEnumerable<LookAlike> LookAlikes(IEnumerable<RowDecision> decisions, IKnownRows known)
    {
        Dictionary<UInt128, int> rowsByDigest = [];
        foreach (RowDecision[] batch in decisions.Where(decision => decision.Row.TransactionNumber is null).Chunk(Batch))
        {
            List<(int Row, UInt128 Digest)> alone = [];
            List<LookAlike> found = [];
            foreach (RowDecision decision in batch)
            {
                UInt128 digest = RowDigest.Value(decision.Row);
                bool isFirst = rowsByDigest.TryAdd(digest, decision.Row.Row);
                if (decision.Standing != RowStanding.New) continue;
                if (isFirst) alone.Add((decision.Row.Row, digest));
                else found.Add(new LookAlike(decision.Row.Row, rowsByDigest[digest], null));
            }

            Dictionary<string, string> gifts = known.Alike([.. alone.Select(row => RowDigest.Text(row.Digest))])
                .GroupBy(row => RowDigest.Of(row.Content))
                .ToDictionary(group => group.Key, group => group.First().GiftId);
            found.AddRange(alone
                .Where(row => gifts.ContainsKey(RowDigest.Text(row.Digest)))
                .Select(row => new LookAlike(row.Row, null, gifts[RowDigest.Text(row.Digest)])));
            foreach (LookAlike twin in found.OrderBy(twin => twin.Row)) yield return twin;
        }
    }

    private static IEnumerable<RowDecision> AllNew(IEnumerable<StatementRow> rows) => rows.Select(New);

    private static RowDecision New(StatementRow row) => new(row, RowStanding.New, null, []);

    private static IEnumerable<RowDecision> ByNumber(StatementSummary summary, IEnumerable<StatementRow> rows, IKnownRows known, bool cameBefore)
    {
        foreach (StatementRow[] batch in rows.Chunk(Batch))
        {
            IReadOnlyDictionary<string, KnownRow> found = known.ByTransactionNumber([.. batch.Select(row => row.TransactionNumber!)]);
            foreach (StatementRow row in batch)
            {
                yield return found.TryGetValue(row.TransactionNumber!, out KnownRow? earlier)
                    ? Decide(summary, row, earlier, cameBefore, withListDay: false)
                    : New(row);
            }
        }
    }

    private static IEnumerable<RowDecision> ByPlace(
        StatementSummary summary, IEnumerable<StatementRow> rows, IKnownRows known, SequenceMatch match, bool cameBefore)
    {
        using IEnumerator<KnownRow> earlier = known.RowsOf(match.List.ListId).GetEnumerator();
        int place = 0;
        foreach (StatementRow row in rows)
        {
            yield return place++ < match.Overlap && earlier.MoveNext()
                ? Decide(summary, row, earlier.Current, cameBefore, withListDay: match.Agreement == Agreement.OtherDay)
                : New(row);
        }
    }

    /// <summary>
    /// A list that is older than the books' knowledge of a gift, or that came before, does not change it back. So the books end the same in
    /// whatever order the files come, and coming again adds nothing.
    /// </summary>
    private static RowDecision Decide(StatementSummary summary, StatementRow row, KnownRow earlier, bool cameBefore, bool withListDay)
    {
        IReadOnlyList<ChangedCell> changes = RowComparison.Changes(row, earlier.Content, withListDay);
        RowStanding standing = changes.Count == 0 ? RowStanding.Known
            : cameBefore || summary.AsOf < earlier.AsOf ? RowStanding.Superseded
            : RowStanding.Changed;
        return new RowDecision(row, standing, earlier.GiftId, changes);
    }

    private static StatementProblem Doubt(StatementSummary summary, SequenceMatch match)
    {
        (string code, string zh, string en) = match.Agreement switch
        {
            Agreement.TooShort => ("intake.sequence.too-short",
                "名单太短，无法分辨是重复公布还是另外的捐款", "is it the same list, or are these other gifts? The list is too short to tell"),
            Agreement.OtherDay => ("intake.sequence.other-day",
                "各行相同而日期不同，是同一份名单改了日期吗", "is it the same list under another day? The rows are the same"),
            _ => ("intake.sequence.diverges",
                $"第 {match.Overlap + 1} 笔起不同，是同一份名单插入或删去了行吗", $"is it the same list with rows put in or taken out? It differs from gift {match.Overlap + 1} on"),
        };
        return new StatementProblem(code, summary.Header.File, null, null,
            $"{summary.Header.Source} ~ {match.List.Source}: {match.SameRows}/{match.Overlap}",
            zh + "；请由人判断（视为相同或视为新）", en + "; a person must say (as the same, or as new)");
    }
}
