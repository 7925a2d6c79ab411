using Aid.Disclosure.Records;

namespace Aid.Disclosure.Releases;

/// <summary>
/// Reads one release: what the world may see and nothing else. The renderer, the exports and the server's public pages all read through it, so that no
/// public figure can come from anywhere but a release. Every list is in the order of publication unless said otherwise.
/// </summary>
public interface IReleaseReader
{
    /// <summary>Number of the release that is read; during staging, the one that is being made.</summary>
    int Release { get; }

    /// <summary>Newest versions of a whole set at this release, ordered by leaf index of the record's first version. Only for sets that stay small.</summary>
    IReadOnlyList<T> All<T>() where T : PublicRecord;

    /// <summary>The newest version of one record at this release; null where there is none.</summary>
    T? Find<T>(string id) where T : PublicRecord;

    /// <summary>Number of distinct records of a set at this release.</summary>
    long Count<T>() where T : PublicRecord;

    /// <summary>
    /// Records <paramref name="skip"/> to <paramref name="skip"/> + <paramref name="take"/> of a set in the order in which they were first published, newest version
    /// of each. A record keeps its position for ever, so a full page changes only when a correction touches a row on it.
    /// </summary>
    IReadOnlyList<T> Slice<T>(long skip, int take) where T : PublicRecord;

    /// <summary>Position of a record in that order, from 0; −1 where there is none.</summary>
    long PositionOf<T>(string id) where T : PublicRecord;

    /// <summary>Records of a set that belong to a fund (Project, Campaign, Donation, Disbursement, FundFigures, Allocation, GoodsLot, Refund, Fee; Transfer by either side), first published first.</summary>
    IReadOnlyList<T> OfFund<T>(string fundId, long skip = 0, int take = 1000) where T : PublicRecord;

    /// <summary>Records of a plain set whose field names this id, first published first.</summary>
    /// <param name="field">A field of the record that ends in <c>Id</c>, such as <c>nameof(Document.OrganisationId)</c>: these are indexed.</param>
    /// <param name="id">The id that it names.</param>
    IReadOnlyList<T> By<T>(string field, string id) where T : PublicRecord;

    /// <summary>Number of records of a set that belong to a fund.</summary>
    long CountOfFund<T>(string fundId) where T : PublicRecord;

    /// <summary>Sums by month of a fund's gifts (gross) and standing payments and passings-on, oldest first.</summary>
    IReadOnlyList<FundMonth> Months(string fundId, string asset);

    /// <summary>What came into a line so far, and what of it outflows stand on; nothing for a line that no record names.</summary>
    /// <param name="line">Its name, such as <c>relief/tumour/CNY</c>.</param>
    LineSums Line(string line) => new(0, 0);

    /// <summary>All versions of one record, oldest first.</summary>
    IReadOnlyList<T> Versions<T>(string id) where T : PublicRecord;

    /// <summary>Corrections of one record.</summary>
    IReadOnlyList<Correction> CorrectionsOf(string subjectKind, string subjectId);

    /// <summary>Names that may be shown for these gifts, by gift id. Never put into a hashed file that cannot be made anew.</summary>
    IReadOnlyDictionary<string, string> NamesOf(IReadOnlyCollection<string> donationIds);

    /// <summary>Ids of the records of a set that this release added or superseded, in order of position.</summary>
    IReadOnlyList<string> Changed<T>() where T : PublicRecord;
}

/// <summary>Sums of one line.</summary>
/// <param name="Received">Units that came in.</param>
/// <param name="Covered">Units that outflows stand on.</param>
public sealed record LineSums(long Received, long Covered);

/// <summary>Sums of one fund and month.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="ReceivedUnits">Gifts, gross.</param>
/// <param name="PaidUnits">Payments and passings-on.</param>
public sealed record FundMonth(int Year, int Month, long ReceivedUnits, long PaidUnits);
