using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Staging;

/// <summary>Finds for a correction the release that carried the old value, so that a reader can look at both.</summary>
internal sealed class CorrectionReaches(ReleaseReader before, int release)
{
    /// <summary>From which release to which the correction reaches.</summary>
    public CorrectionReach Of(Correction correction)
    {
        var old = Find(correction.SubjectKind, correction.SubjectId);
        // A running total that falls is explained against the figure before it, which is a record of its own.
        if (correction.SubjectKind == "StatedFigures")
            old ??= Earlier(correction);
        return new CorrectionReach
        {
            Id = correction.Id, CorrectionId = correction.Id, SubjectKind = correction.SubjectKind, SubjectId = old?.Id ?? correction.SubjectId, FromRelease = old?.FirstRelease, FromLeaf = old?.LeafIndex,
            ToRelease = release, IsSynthetic = correction.IsSynthetic,
        };
    }

    private PublicRecord? Find(string set, string id)
    {
        if (RecordSet.Named(set) is not { } known)
            return null;
        Finder finder = new(before, id);
        known.Accept(finder);
        return finder.Found;
    }

    // The newest published running total whose value the correction names as the old one.
    private StatedFigure? Earlier(Correction correction) =>
        long.TryParse(correction.OldValue, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var units)
            ? before.All<StatedFigure>().Where(f => f.Units == units).OrderBy(f => f.On).LastOrDefault()
            : null;

    private sealed class Finder(ReleaseReader before, string id) : IRecordSetVisitor
    {
        public PublicRecord? Found { get; private set; }

        public void Visit<T>(RecordSet set)
            where T : PublicRecord, new() => Found = before.Find<T>(id);
    }
}
