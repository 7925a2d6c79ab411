using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Source;

/// <summary>
/// What the books changed since the last release, as one consistent state of them. An implementation may name records that turn out unchanged; the publisher compares
/// leaf bytes and drops them.
/// </summary>
internal interface IReleaseSource : IDisposable
{
    /// <summary>Position in the outbox up to which this state goes.</summary>
    long Watermark { get; }

    /// <summary>True while one person both imports and commits.</summary>
    bool IsSingleOperator { get; }

    /// <summary>
    /// Changed records of a set, each id once, new ones in order of recording. Figures of goods lots are left at zero and totals of funds are not asked for: both are
    /// computed from the changes themselves. It may be asked for again: where an organisation is held back, the release is staged anew without it.
    /// </summary>
    /// <typeparam name="T">The record.</typeparam>
    IEnumerable<T> Changed<T>() where T : PublicRecord;

    /// <summary>Names that may be shown, of changed gifts.</summary>
    IEnumerable<GiverName> Names();

    /// <summary>Gifts whose name may no longer be shown.</summary>
    IEnumerable<string> NamesWithdrawn();

    /// <summary>Files that changed records name by their hash, to be published beside them under a path that holds the hash; none by default.</summary>
    IEnumerable<SourceFile> Files() => [];

    /// <summary>Pictures of changed reports that may be shown.</summary>
    IEnumerable<Pictures.PublishedPicture> Pictures() => [];

    /// <summary>Totals that statements claim and the books counted, for statements that came since the last release.</summary>
    IReadOnlyList<StatedTotal> StatedTotals { get; }

    /// <summary>Bank balances at month-ends and what the books say; empty where no bank statement is kept.</summary>
    IReadOnlyList<BankBalance> BankBalances { get; }
}

/// <summary>A file that is published as it is and never changes.</summary>
/// <param name="Set">Feed set of the record that names it.</param>
/// <param name="RecordId">The record.</param>
/// <param name="Path">Where, relative to the public folder, with '/'.</param>
/// <param name="Content">Reads its bytes.</param>
internal sealed record SourceFile(string Set, string RecordId, string Path, Func<byte[]> Content);

/// <summary>A total that a statement claims.</summary>
/// <param name="Subject">The statement or list.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="StatedUnits">What it claims.</param>
/// <param name="CountedUnits">What its rows sum to.</param>
internal sealed record StatedTotal(string Subject, string Asset, long StatedUnits, long CountedUnits);

/// <summary>A bank account at a month-end.</summary>
/// <param name="Account">Account code.</param>
/// <param name="On">The last day of the month.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="BankUnits">The bank's figure.</param>
/// <param name="BookUnits">The books' figure.</param>
internal sealed record BankBalance(string Account, DateOnly On, string Asset, long BankUnits, long BookUnits);
