using Aid.Transparency.Tiles;

namespace Aid.Transparency.Log;

/// <summary>The partial tiles and bundles of earlier sizes, by the tile that they were the beginning of.</summary>
internal sealed class AuditPartials
{
    private readonly Dictionary<TilePath, SortedDictionary<int, bool>> _byTile = [];

    /// <summary>Notes one partial file, which is there (not required) or must be there (required).</summary>
    public void Add(TilePath path, bool required)
    {
        if (!_byTile.TryGetValue(path.Full, out SortedDictionary<int, bool>? widths))
            _byTile[path.Full] = widths = [];
        widths[path.Width] = required || widths.GetValueOrDefault(path.Width);
    }

    /// <summary>The partial files of a tile, narrowest first, without the one of the tile's own width.</summary>
    public IEnumerable<(TilePath Path, bool Required)> Of(TilePath tile) =>
        _byTile.TryGetValue(tile.Full, out SortedDictionary<int, bool>? widths)
            ? widths.Where(width => width.Key != tile.Width).Select(width => (tile with { Width = width.Key }, width.Value))
            : [];
}
