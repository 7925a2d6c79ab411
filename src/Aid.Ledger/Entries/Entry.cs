using System.Collections.Immutable;
using Aid.Ledger.Results;

namespace Aid.Ledger.Entries;

/// <summary>One side of an entry.</summary>
/// <param name="Account">The account.</param>
/// <param name="Asset">The asset's code: ISO 4217, or a goods code.</param>
/// <param name="Units">Signed, in the asset's smallest unit; never 0.</param>
public readonly record struct Posting(Account Account, string Asset, long Units);

/// <summary>
/// A balanced entry of the journal. It cannot be made unbalanced and is never changed: a mistake is reversed by a linked entry
/// with a reason, then entered again.
/// </summary>
public sealed record Entry
{
    private Entry(string id, DateOnly occurredOn, string kind, string subject, ImmutableArray<Posting> postings, string? reverses, string? reason)
    {
        Id = id;
        OccurredOn = occurredOn;
        Kind = kind;
        Subject = subject;
        Postings = postings;
        Reverses = reverses;
        Reason = reason;
    }

    /// <summary>Unique in the journal.</summary>
    public string Id { get; }

    /// <summary>The calendar day of what it records, in Asia/Shanghai; not the day of recording.</summary>
    public DateOnly OccurredOn { get; }

    /// <summary>What it records: "donation", "disbursement", "reversal" …</summary>
    public string Kind { get; }

    /// <summary>The id of what it is about (a donation's, a disbursement's …).</summary>
    public string Subject { get; }

    /// <summary>Two or more, in the order given; they sum to zero per asset.</summary>
    public ImmutableArray<Posting> Postings { get; }

    /// <summary>The id of the entry that it reverses; null when it reverses none.</summary>
    public string? Reverses { get; }

    /// <summary>Why; always there on a reversal.</summary>
    public string? Reason { get; }

    /// <summary>An entry, if its postings balance.</summary>
    /// <returns>The entry, or <see cref="EntryTooFewPostings"/>, <see cref="EntryEmptyPosting"/>, <see cref="EntryUnbalanced"/>, <see cref="EntryReasonMissing"/>.</returns>
    public static Result<Entry> Create(
        string id, DateOnly occurredOn, string kind, string subject, IEnumerable<Posting> postings, string? reverses = null, string? reason = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentException.ThrowIfNullOrEmpty(subject);
        ImmutableArray<Posting> kept = [.. postings];
        if (kept.Length < 2) return new EntryTooFewPostings(id, kept.Length);
        if (reverses is not null && string.IsNullOrWhiteSpace(reason)) return new EntryReasonMissing(id);
        Dictionary<string, Int128> sums = new(StringComparer.Ordinal);
        foreach (Posting posting in kept)
        {
            if (posting.Units == 0 || string.IsNullOrEmpty(posting.Asset)) return new EntryEmptyPosting(id);
            sums[posting.Asset] = sums.GetValueOrDefault(posting.Asset) + posting.Units;
        }
        foreach ((string asset, Int128 sum) in sums)
            if (sum != 0) return new EntryUnbalanced(id, asset, sum.ToString());
        return new Entry(id, occurredOn, kind, subject, kept, reverses, reason);
    }

    /// <summary>The entry that takes another one back: the same postings with opposite signs, linked, with a reason.</summary>
    /// <param name="entry">The entry to take back.</param>
    /// <param name="id">The reversal's own id.</param>
    /// <param name="occurredOn">The day of the reversal.</param>
    /// <param name="reason">Why; not blank.</param>
    public static Result<Entry> Reverse(Entry entry, string id, DateOnly occurredOn, string reason)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Create(id, occurredOn, "reversal", entry.Subject,
            entry.Postings.Select(posting => posting with { Units = checked(-posting.Units) }), entry.Id, reason);
    }
}
