namespace Aid.Application.Intake.Recognition;

/// <summary>
/// A row that is already in the books, with the values that hold now (after corrections). A gift that several lists tell is
/// returned once for each of them, with the place that it has there.
/// </summary>
public sealed record KnownRow
{
    /// <summary>The gift in the books.</summary>
    public required string GiftId { get; init; }

    /// <summary>The committed list that tells it.</summary>
    public required string ListId { get; init; }

    /// <summary>Its place in that list, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>
    /// <see cref="StatementSummary.AsOf"/> of the most recent list that tells the gift. A list that is older does not change it.
    /// </summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The values that hold now. <see cref="StatementRow.Row"/> and <see cref="StatementRow.Place"/> are those of that list.</summary>
    public required StatementRow Content { get; init; }
}

/// <summary>A committed list without transaction numbers, of the same organisation and channel.</summary>
/// <param name="ListId">Its id.</param>
/// <param name="Source">Its name at the time, to be shown to a person.</param>
/// <param name="AsOf">How recent its knowledge is.</param>
/// <param name="Rows">Its number of rows, those that were recognised included.</param>
public sealed record KnownList(string ListId, string Source, DateOnly AsOf, int Rows);

/// <summary>
/// The committed rows of one organisation and channel, as the books answer. A list that was committed is remembered whole: each of
/// its places names a gift, whether the list brought the gift or only repeated it.
/// </summary>
public interface IKnownRows
{
    /// <summary>The committed list that came from this very file; null if none did. Lists with and without numbers alike.</summary>
    /// <param name="sha256">SHA-256 of the file, 64 lower-case hexadecimal digits.</param>
    /// <param name="source">The list's name in it (<see cref="StatementHeader.Source"/>); a file of one list may come again under another name.</param>
    KnownList? SameFile(string sha256, string source);

    /// <summary>The rows with any of these transaction numbers, by number. At most 1,000 numbers are asked at a time.</summary>
    /// <param name="numbers">Trimmed transaction numbers, compared ordinally.</param>
    IReadOnlyDictionary<string, KnownRow> ByTransactionNumber(IReadOnlyCollection<string> numbers);

    /// <summary>The committed lists whose rows have no numbers.</summary>
    IReadOnlyList<KnownList> Lists();

    /// <summary>The rows of a list by place, from 1, without a gap. May be enumerated in part, and again.</summary>
    /// <param name="listId">The list.</param>
    IEnumerable<KnownRow> RowsOf(string listId);

    /// <summary>Rows whose <see cref="RowDigest"/> is any of these; at most 1,000 digests are asked at a time, and one row of each suffices.</summary>
    /// <param name="digests">Digests of rows that would be new.</param>
    IReadOnlyList<KnownRow> Alike(IReadOnlyCollection<string> digests);
}
