using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Rows;

/// <summary>The parts that some records have, each in a table of its own.</summary>
internal static class RecordParts
{
    private static readonly Dictionary<Type, (string Table, string Key)> Parts = new()
    {
        [typeof(Donation)] = ("DonationParts", nameof(DonationPart.DonationId)),
        [typeof(Entry)] = ("Postings", nameof(Posting.EntryId)),
        [typeof(LineOutflow)] = ("OutflowTargets", nameof(OutflowTarget.OutflowId)),
        [typeof(RefusedRelease)] = ("RefusalReasons", nameof(RefusalReason.RefusedReleaseId)),
        [typeof(Release)] = ("GateChecks", nameof(GateCheck.ReleaseId)),
    };

    /// <summary>True for a versioned record.</summary>
    public static bool IsRecord(Type type) => type.IsSubclassOf(typeof(PublicRecord));

    /// <summary>The table of a record's parts and their column of the record's id; null where it has none.</summary>
    public static (string Table, string Key)? PartTable(Type type) => Parts.TryGetValue(type, out var parts) ? parts : null;

    /// <summary>The parts of a record.</summary>
    public static IEnumerable<object> PartsOf(PublicRecord record) => record switch
    {
        Donation donation => donation.Parts,
        Entry entry => entry.Postings,
        LineOutflow outflow => outflow.Targets,
        RefusedRelease refused => refused.Reasons,
        Release release => release.Checks,
        _ => [],
    };
}
