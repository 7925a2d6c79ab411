using Aid.Application.Intake;
using Aid.Application.Intake.Recognition;

namespace Aid.Application.Imports;

/// <summary>What an import found and did, list by list, in the order of the files.</summary>
/// <param name="Lists">One for each list; a CSV may hold several.</param>
public sealed record ImportAnswer(IReadOnlyList<ListImported> Lists)
{
    /// <summary>True where every list is in the books; false where lists wait for another person's commit.</summary>
    public bool IsCommitted => Lists.All(list => list.IsCommitted);

    /// <summary>Rows read.</summary>
    public long Rows => Lists.Sum(list => (long)list.Rows);

    /// <summary>Gifts that the books did not have.</summary>
    public long NewGifts => Lists.Sum(list => (long)list.NewGifts);

    /// <summary>What they came to, in fen.</summary>
    public long NewUnits => Lists.Sum(list => list.NewUnits);

    /// <summary>Rows that tell gifts which the books already had, corrected ones included.</summary>
    public long KnownRows => Lists.Sum(list => (long)list.KnownRows);

    /// <summary>Gifts that were corrected.</summary>
    public long Corrections => Lists.Sum(list => (long)list.Corrections);

    /// <summary>New gifts that look like another one and were kept apart.</summary>
    public long LookAlikes => Lists.Sum(list => (long)list.LookAlikes);
}

/// <summary>One list.</summary>
public sealed record ListImported
{
    /// <summary>The list's id, <c>i1…</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name: the file's, or the one that a CSV of several lists gives it.</summary>
    public required string ListName { get; init; }

    /// <summary>The format that read it.</summary>
    public required string Format { get; init; }

    /// <summary>The channel that its gifts came by.</summary>
    public required string Channel { get; init; }

    /// <summary>False where it waits for another person's commit.</summary>
    public bool IsCommitted { get; init; }

    /// <summary>True where this very list was in the books already, so that nothing of it was looked at again.</summary>
    public bool WasCommitted { get; init; }

    /// <summary>Rows read.</summary>
    public int Rows { get; init; }

    /// <summary>Their sum in fen.</summary>
    public long Units { get; init; }

    /// <summary>The totals and counts that the file and the control file state. Every one of them is met: a list that misses one is refused.</summary>
    public IReadOnlyList<StatedFigure> Stated { get; init; } = [];

    /// <summary>Gifts that the books did not have.</summary>
    public int NewGifts { get; init; }

    /// <summary>What they come to, in fen.</summary>
    public long NewUnits { get; init; }

    /// <summary>Id of the first new gift; null where there is none. They are numbered without a gap.</summary>
    public string? FirstGift { get; init; }

    /// <summary>Rows that tell gifts which the books already had.</summary>
    public int KnownRows { get; init; }

    /// <summary>Of these, rows without a number that were recognised by their place in a repeated list.</summary>
    public int SequenceRows { get; init; }

    /// <summary>The earlier list that it repeats from the head; null where none.</summary>
    public string? Repeats { get; init; }

    /// <summary>Gifts that were corrected.</summary>
    public int Corrections { get; init; }

    /// <summary>Rows that tell a gift otherwise than a more recent list did: nothing changed.</summary>
    public int Superseded { get; init; }

    /// <summary>Rows with another amount than the books: listed for a person, nothing changed.</summary>
    public int Doubts { get; init; }

    /// <summary>New gifts that look like another one: listed for a person, kept apart.</summary>
    public int LookAlikes { get; init; }

    /// <summary>The first hundred look-alikes; <see cref="FindImport"/> has all.</summary>
    public IReadOnlyList<LookAlike> FirstLookAlikes { get; init; } = [];

    /// <summary>The block that holds its gifts; null where none is new.</summary>
    public string? BlockId { get; init; }

    /// <summary>The one entry that booked them; null where none is new.</summary>
    public string? EntryId { get; init; }
}
