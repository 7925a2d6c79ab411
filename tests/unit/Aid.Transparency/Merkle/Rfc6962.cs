using Aid.Transparency.Merkle;

namespace Aid.Tests.Unit.Transparency.Merkle;

/// <summary>
/// RFC 6962 §2.1 written down word for word, slow and recursive: the other way to compute what the product computes.
/// </summary>
internal static class Rfc6962
{
    public static TreeHash Mth(ReadOnlySpan<TreeHash> d)
    {
        if (d.Length == 0)
            return TreeHash.Empty;
        if (d.Length == 1)
            return d[0];
        int k = Split(d.Length);
        return TreeHash.Node(Mth(d[..k]), Mth(d[k..]));
    }

    public static List<TreeHash> Path(int m, ReadOnlySpan<TreeHash> d)
    {
        if (d.Length == 1)
            return [];
        int k = Split(d.Length);
        return m < k ? [.. Path(m, d[..k]), Mth(d[k..])] : [.. Path(m - k, d[k..]), Mth(d[..k])];
    }

    public static List<TreeHash> Proof(int m, ReadOnlySpan<TreeHash> d) => SubProof(m, d, whole: true);

    /// <summary>Distinct leaves, some of them empty or long.</summary>
    public static byte[][] Entries(int count, int seed = 7)
    {
        Random random = new(seed);
        byte[][] entries = new byte[count][];
        for (int i = 0; i < count; i++)
        {
            entries[i] = new byte[random.Next(100) == 0 ? 0 : random.Next(1, 40)];
            random.NextBytes(entries[i]);
        }

        return entries;
    }

    private static List<TreeHash> SubProof(int m, ReadOnlySpan<TreeHash> d, bool whole)
    {
        if (m == d.Length)
            return whole ? [] : [Mth(d)];
        int k = Split(d.Length);
        return m <= k ? [.. SubProof(m, d[..k], whole), Mth(d[k..])] : [.. SubProof(m - k, d[k..], whole: false), Mth(d[..k])];
    }

    private static int Split(int n)
    {
        int k = 1;
        while (k * 2 < n)
            k *= 2;
        return k;
    }
}
