using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;

namespace Aid.PublicSite.Rendering;

/// <summary>
/// Where a release's changed records stand in their set, as runs of positions. New records stand together at the end, so an import of a hundred thousand gifts
/// is one run that takes two questions to the reader and not a hundred thousand.
/// </summary>
internal static class ChangedRuns
{
    /// <summary>Half-open runs of positions, in no particular order; runs may touch or overlap where a record was both changed and named besides.</summary>
    /// <param name="reader">The release. <see cref="IReleaseReader.Changed{T}"/> gives ids in order of position.</param>
    /// <param name="besides">Ids of further records whose rows look different now, such as those that a correction speaks of.</param>
    public static IReadOnlyList<(long First, long End)> Of<T>(IReleaseReader reader, IReadOnlyList<string> besides) where T : PublicRecord
    {
        var runs = new List<(long First, long End)>();
        var changed = reader.Changed<T>();
        if (changed.Count > 0)
            Halve(0, reader.PositionOf<T>(changed[0]), changed.Count - 1, reader.PositionOf<T>(changed[^1]));
        foreach (var position in besides.Select(reader.PositionOf<T>).Where(position => position >= 0))
            runs.Add((position, position + 1));
        return runs;

        void Halve(int low, long lowPosition, int high, long highPosition)
        {
            if (highPosition - lowPosition == high - low)
            {
                runs.Add((lowPosition, highPosition + 1));
                return;
            }

            if (high - low <= 1)
            {
                runs.Add((lowPosition, lowPosition + 1));
                runs.Add((highPosition, highPosition + 1));
                return;
            }

            var middle = (low + high) / 2;
            var middlePosition = reader.PositionOf<T>(changed[middle]);
            Halve(low, lowPosition, middle, middlePosition);
            Halve(middle, middlePosition, high, highPosition);
        }
    }
}
