namespace Aid.Application.Intake.Recognition;

/// <summary>How far a new list agrees with an earlier one, from the head.</summary>
internal enum Agreement
{
    /// <summary>It does not: they tell different gifts.</summary>
    None,

    /// <summary>They agree over the whole of the shorter one, or came from the very same file.</summary>
    Repeats,

    /// <summary>They agree over the whole of the shorter one, which is too short to be no chance.</summary>
    TooShort,

    /// <summary>They agree over the whole of the shorter one, but the lists give themselves different days.</summary>
    OtherDay,

    /// <summary>They agree over many rows and then no more: a row was put in or taken out, or one of the lists was put together anew.</summary>
    Diverges,
}

/// <summary>The comparison of a new list with an earlier one.</summary>
/// <param name="List">The earlier list.</param>
/// <param name="Agreement">What it amounts to.</param>
/// <param name="Overlap">How many places agree, from the head.</param>
/// <param name="SameRows">How many of these are the same in every cell.</param>
internal sealed record SequenceMatch(KnownList List, Agreement Agreement, int Overlap, int SameRows);

/// <summary>
/// Recognises a list that was issued again, a list whose head repeats an earlier one, or an earlier state of a list that is known. Only
/// the head is aligned, place by place: aligning anywhere would merge equal gifts of different people.
/// </summary>
internal static class SequenceSearch
{
    /// <summary>Fewer different rows than this may agree by chance ("爱心人士 1 元" five times over).</summary>
    private const int EnoughDifferentRows = 5;

    /// <summary>At most one row in five may have changed cells; in the genuine pair it is seven in sixty.</summary>
    private const int SameRowsInFive = 4;

    /// <summary>The earlier list that matters most: the one that agrees over the most places; null if none agrees.</summary>
    public static SequenceMatch? Find(StatementSummary summary, IEnumerable<StatementRow> rows, IKnownRows known)
    {
        if (known.SameFile(summary.Header.Sha256, summary.Header.Source) is { } same)
        {
            return new SequenceMatch(same, Agreement.Repeats, Math.Min(summary.Rows, same.Rows), summary.Rows);
        }

        return known.Lists()
            .Select(list => Compare(summary, rows, list, known))
            .Where(match => match.Agreement != Agreement.None)
            .OrderByDescending(match => match.Overlap)
            .ThenByDescending(match => match.Agreement == Agreement.Repeats)
            .ThenByDescending(match => match.SameRows)
            .ThenByDescending(match => match.List.AsOf)
            .ThenBy(match => match.List.ListId, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static SequenceMatch Compare(StatementSummary summary, IEnumerable<StatementRow> rows, KnownList list, IKnownRows known)
    {
        int shorter = Math.Min(summary.Rows, list.Rows);
        int overlap = 0;
        int sameRows = 0;
        bool otherDay = false;
        HashSet<UInt128> different = [];
        foreach ((StatementRow row, KnownRow earlier) in rows.Zip(known.RowsOf(list.ListId)))
        {
            if (!RowComparison.CanBeSame(row, earlier.Content)) break;
            overlap++;
            if (!RowComparison.IsSame(row, earlier.Content)) continue;
            sameRows++;
            otherDay |= row.Date != earlier.Content.Date;
            if (different.Count < EnoughDifferentRows) different.Add(RowDigest.Value(row));
        }

        bool isWhole = overlap == shorter;
        bool isSame = overlap > 0 && sameRows * 5L >= overlap * (long)SameRowsInFive;
        bool isEnough = different.Count >= EnoughDifferentRows;
        Agreement agreement = (isSame, isWhole, isEnough, otherDay) switch
        {
            (false, _, _, _) => Agreement.None,
            (_, true, true, false) => Agreement.Repeats,
            (_, true, true, true) => Agreement.OtherDay,
            (_, true, false, false) => Agreement.TooShort,
            (_, false, true, _) => Agreement.Diverges,
            _ => Agreement.None,
        };
        return new SequenceMatch(list, agreement, overlap, sameRows);
    }
}
