namespace Aid.Ledger.Coverage;

/// <summary>A stretch [At, At + Units) that goes on, unit by unit, at Other of the thing numbered Ref.</summary>
internal readonly record struct Piece(long At, long Units, int Ref, long Other)
{
    internal long End => At + Units;

    internal Piece Clip(long from, long to)
    {
        long start = Math.Max(At, from);
        return new Piece(start, Math.Min(End, to) - start, Ref, Other + (start - At));
    }
}

/// <summary>
/// Disjoint pieces by position, always maximal: neighbours that go on in one another are one. A sorted list cut into blocks:
/// look-ups are two binary searches, changes move at most one block. A tree would point where arrays simply stand.
/// </summary>
internal sealed class RunMap
{
    private const int BlockSize = 256;

    private readonly List<List<Piece>> _blocks = [];

    /// <summary>All units in all pieces.</summary>
    internal long Total { get; private set; }

    /// <summary>How many pieces there are; the size of what is stored.</summary>
    internal int Count => _blocks.Sum(block => block.Count);

    /// <summary>The piece at a position, whole.</summary>
    internal bool TryFind(long at, out Piece piece)
    {
        (int block, int index) = Locate(at);
        piece = index < 0 ? default : _blocks[block][index];
        return index >= 0 && at < piece.End;
    }

    /// <summary>The first piece that begins at or behind a position.</summary>
    internal bool TryFindNext(long at, out Piece piece)
    {
        (int block, int index) = Locate(at);
        Piece? next = index >= 0 && _blocks[block][index].At == at ? _blocks[block][index] : After(block, index);
        piece = next ?? default;
        return next is not null;
    }

    /// <summary>Adds a piece over positions that hold none.</summary>
    internal void Add(Piece piece)
    {
        Total = checked(Total + piece.Units);
        (int block, int index) = Locate(piece.At);
        if (index >= 0 && _blocks[block][index].End > piece.At) throw new InvalidOperationException("The positions are taken.");
        Piece? next = After(block, index);
        if (next is { } following && following.At < piece.End) throw new InvalidOperationException("The positions are taken.");
        if (next is { } right && GoesOn(piece, right))
        {
            RemoveAfter(block, index);
            piece = piece with { Units = piece.Units + right.Units };
        }
        if (index >= 0 && GoesOn(_blocks[block][index], piece))
            _blocks[block][index] = _blocks[block][index] with { Units = _blocks[block][index].Units + piece.Units };
        else
            InsertAfter(block, index, piece);
    }

    /// <summary>Takes positions out; every one of them must be held.</summary>
    /// <returns>What stood there, in order.</returns>
    internal List<Piece> Remove(long at, long units)
    {
        List<Piece> taken = [];
        long end = at + units;
        while (at < end)
        {
            (int block, int index) = Locate(at);
            Piece found = index < 0 ? default : _blocks[block][index];
            if (index < 0 || found.End <= at) throw new InvalidOperationException("The positions are not held.");
            Piece cut = found.Clip(at, end);
            taken.Add(cut);
            _blocks[block].RemoveAt(index);
            if (_blocks[block].Count == 0) _blocks.RemoveAt(block);
            if (found.At < cut.At) Put(found.Clip(found.At, cut.At));
            if (cut.End < found.End) Put(found.Clip(cut.End, found.End));
            at = cut.End;
        }
        Total -= units;
        return taken;
    }

    /// <summary>The pieces that meet [from, to), clipped to it, in order. Do not change the map meanwhile.</summary>
    internal IEnumerable<Piece> Within(long from, long to)
    {
        (int block, int index) = Locate(from);
        if (block < 0) block = 0;
        if (index < 0) index = 0;
        for (; block < _blocks.Count; block++, index = 0)
        {
            List<Piece> pieces = _blocks[block];
            for (; index < pieces.Count; index++)
            {
                Piece piece = pieces[index];
                if (piece.At >= to) yield break;
                if (piece.End > from) yield return piece.Clip(from, to);
            }
        }
    }

    /// <summary>Every piece in order. Do not change the map meanwhile.</summary>
    internal IEnumerable<Piece> All() => Within(0, long.MaxValue);

    private static bool GoesOn(Piece left, Piece right) =>
        left.End == right.At && left.Ref == right.Ref && left.Other + left.Units == right.Other;

    private void Put(Piece piece)
    {
        (int block, int index) = Locate(piece.At);
        InsertAfter(block, index, piece);
    }

    // The last piece that begins at or before a position; index -1 when there is none.
    private (int Block, int Index) Locate(long at)
    {
        int low = 0, high = _blocks.Count - 1, block = -1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (_blocks[middle][0].At <= at) (block, low) = (middle, middle + 1);
            else high = middle - 1;
        }
        if (block < 0) return (-1, -1);
        List<Piece> pieces = _blocks[block];
        (low, high) = (0, pieces.Count - 1);
        int index = 0;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            if (pieces[middle].At <= at) (index, low) = (middle, middle + 1);
            else high = middle - 1;
        }
        return (block, index);
    }

    private Piece? After(int block, int index)
    {
        if (block < 0) return _blocks.Count > 0 ? _blocks[0][0] : null;
        if (index + 1 < _blocks[block].Count) return _blocks[block][index + 1];
        return block + 1 < _blocks.Count ? _blocks[block + 1][0] : null;
    }

    private void RemoveAfter(int block, int index)
    {
        (int target, int at) = block < 0 ? (0, 0) : index + 1 < _blocks[block].Count ? (block, index + 1) : (block + 1, 0);
        _blocks[target].RemoveAt(at);
        if (_blocks[target].Count == 0) _blocks.RemoveAt(target);
    }

    private void InsertAfter(int block, int index, Piece piece)
    {
        if (_blocks.Count == 0)
        {
            _blocks.Add([piece]);
            return;
        }
        if (block < 0) (block, index) = (0, -1);
        List<Piece> pieces = _blocks[block];
        pieces.Insert(index + 1, piece);
        if (pieces.Count <= BlockSize) return;
        // A block that only ever grows at its end is left full; one that grew in the middle is halved.
        int keep = index + 2 == pieces.Count ? pieces.Count - 1 : pieces.Count / 2;
        _blocks.Insert(block + 1, pieces.GetRange(keep, pieces.Count - keep));
        pieces.RemoveRange(keep, pieces.Count - keep);
    }
}
