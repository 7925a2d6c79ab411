using Aid.Ledger.Coverage;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Coverage;

public sealed class RunMapTests
{
    // Against one cell a position, long enough that blocks split, empty and are removed.
    [Theory]
    [InlineData(1, 200, 4000)]
    [InlineData(2, 3000, 12000)]
    [InlineData(3, 20000, 12000)]
    public void RunMap_RandomChanges_AgreesWithCells(int seed, int size, int steps)
    {
#pragma warning disable CA5394
        Random random = new(seed);
        RunMap map = new();
        (int Ref, long Other)?[] cells = new (int, long)?[size];
        for (int step = 0; step < steps; step++)
        {
            int from = random.Next(size), units = Math.Min(1 + random.Next(4), size - from);
            bool taken = cells[from] is not null;
            int end = from;
            while (end < from + units && (cells[end] is not null) == taken) end++;
            if (taken)
            {
                map.Remove(from, end - from);
                for (int at = from; at < end; at++) cells[at] = null;
            }
            else
            {
                int reference = random.Next(3);
                long other = random.Next(2) == 0 ? from : random.Next(1000);
                map.Add(new Piece(from, end - from, reference, other));
                for (int at = from; at < end; at++) cells[at] = (reference, other + (at - from));
            }
        }
#pragma warning restore CA5394
        Piece[] pieces = [.. map.All()];
        Assert.Equal(cells.Count(cell => cell is not null), map.Total);
        Assert.Equal(pieces.Length, map.Count);
        foreach (Piece piece in pieces)
            for (long at = piece.At; at < piece.End; at++)
                Assert.Equal((piece.Ref, piece.Other + (at - piece.At)), cells[at]);
        Assert.Equal(map.Total, pieces.Sum(piece => piece.Units));
        for (int index = 1; index < pieces.Length; index++)
        {
            (Piece left, Piece right) = (pieces[index - 1], pieces[index]);
            Assert.True(left.End <= right.At);
            Assert.False(left.End == right.At && left.Ref == right.Ref && left.Other + left.Units == right.Other);
        }
        for (int at = 0; at < size; at++) Assert.Equal(cells[at] is not null, map.TryFind(at, out _));
        Assert.Equal(pieces.Where(piece => piece.At < 70 && piece.End > 50).Select(piece => piece.Clip(50, 70)), map.Within(50, 70));
    }

    [Fact]
    public void RunMap_TakenOrMissingPositions_Throw()
    {
        RunMap map = new();
        map.Add(new Piece(10, 5, 0, 0));
        Assert.Throws<InvalidOperationException>(() => map.Add(new Piece(14, 1, 0, 0)));
        Assert.Throws<InvalidOperationException>(() => map.Add(new Piece(8, 3, 0, 0)));
        Assert.Throws<InvalidOperationException>(() => map.Remove(14, 2));
    }
}
