using System.Numerics;

namespace Aid.Transparency.Merkle;

/// <summary>A perfect subtree: the leaves [Index · 2^Height, (Index + 1) · 2^Height).</summary>
internal readonly record struct Subtree(int Height, long Index);

/// <summary>A run of leaves whose tree hash is one element of a proof.</summary>
internal readonly record struct LeafRange(long Start, long End)
{
    /// <summary>The perfect subtrees that make up the run, in order, largest first.</summary>
    public IEnumerable<Subtree> Subtrees()
    {
        long start = Start;
        while (start < End)
        {
            int height = BitOperations.Log2((ulong)(End - start));
            // A range of a proof starts at a multiple of its split size, so alignment never asks for less than size.
            if (start != 0)
                height = Math.Min(height, BitOperations.TrailingZeroCount(start));
            yield return new Subtree(height, start >> height);
            start += 1L << height;
        }
    }
}

/// <summary>Which runs of leaves a proof is made of (RFC 6962 §2.1.1 and §2.1.2), in the order of the proof.</summary>
internal static class ProofPlan
{
    /// <summary>PATH(index, D[size]).</summary>
    public static IReadOnlyList<LeafRange> Inclusion(long index, long size)
    {
        List<LeafRange> ranges = [];
        long start = 0, end = size;
        while (end - start > 1)
        {
            long middle = start + Split(end - start);
            if (index < middle)
            {
                ranges.Add(new LeafRange(middle, end));
                end = middle;
            }
            else
            {
                ranges.Add(new LeafRange(start, middle));
                start = middle;
            }
        }

        ranges.Reverse();
        return ranges;
    }

    /// <summary>PROOF(older, D[newer]); nothing when the older tree is empty or the sizes are equal.</summary>
    public static IReadOnlyList<LeafRange> Consistency(long older, long newer)
    {
        if (older == 0 || older == newer)
            return [];

        List<LeafRange> ranges = [];
        long start = 0, end = newer;
        while (end != older)
        {
            long middle = start + Split(end - start);
            if (older <= middle)
            {
                ranges.Add(new LeafRange(middle, end));
                end = middle;
            }
            else
            {
                ranges.Add(new LeafRange(start, middle));
                start = middle;
            }
        }

        // From 0 the remaining subtree is the older tree itself, which the verifier already has.
        if (start != 0)
            ranges.Add(new LeafRange(start, end));
        ranges.Reverse();
        return ranges;
    }

    // The largest power of two smaller than n, for n > 1.
    private static long Split(long n) => 1L << BitOperations.Log2((ulong)(n - 1));
}
