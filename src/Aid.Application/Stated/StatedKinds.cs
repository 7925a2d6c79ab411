using Aid.Application.Books;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Stated;

/// <summary>An organisation's kinds of goods as they are stated now; what is stated otherwise gets a new version under the same id.</summary>
internal sealed class StatedKinds
{
    private readonly Dictionary<string, StatedGoodsEntity> _known = new(StringComparer.Ordinal);
    private readonly Recording _recording;
    private readonly string _organisation;
    private readonly bool _hasUnits;

    private StatedKinds(Recording recording, string organisation, bool hasUnits) => (_recording, _organisation, _hasUnits) = (recording, organisation, hasUnits);

    /// <summary>Loads them.</summary>
    /// <param name="books">The books.</param>
    /// <param name="recording">Writes what is new.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="hasUnits">
    /// Whether a kind is told apart by its unit. Published lists count one kind in several units: there the name alone says which kind it is.
    /// </param>
    /// <param name="cancellationToken">Stops loading.</param>
    public static async Task<StatedKinds> LoadAsync(BooksContext books, Recording recording, string organisation, bool hasUnits, CancellationToken cancellationToken)
    {
        StatedKinds kinds = new(recording, organisation, hasUnits);
        await foreach (StatedGoodsEntity row in books.StatedGoods.AsNoTracking().Where(row => row.OrganisationId == organisation)
            .OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
            kinds._known[kinds.KeyOf(row.Name, row.Unit)] = row;
        return kinds;
    }

    /// <summary>Records a kind, unless it is stated so already.</summary>
    /// <returns>True where something was recorded.</returns>
    public bool Record(StatedKind kind)
    {
        _known.TryGetValue(KeyOf(kind.Name, kind.Unit), out StatedGoodsEntity? before);
        if (before is not null && before.Unit == kind.Unit && before.ReceivedMilli == kind.ReceivedMilli && before.AllocatedMilli == kind.AllocatedMilli) return false;
        StatedGoodsEntity row = new()
        {
            OrganisationId = _organisation,
            Name = kind.Name,
            Unit = kind.Unit,
            ReceivedMilli = kind.ReceivedMilli,
            AllocatedMilli = kind.AllocatedMilli,
            DifferenceMilli = checked((kind.ReceivedMilli ?? 0) - (kind.AllocatedMilli ?? 0)),
        };
        if (before is not null) row.Id = before.Id;
        _known[KeyOf(kind.Name, kind.Unit)] = _recording.AddPublic(row, DisclosureKinds.StatedGoods, before is null ? "sg" : null);
        return true;
    }

    private string KeyOf(string name, string unit) => _hasUnits ? $"{name}\n{unit}" : name;
}
