namespace Aid.OData.Queries;

/// <summary>Keeps the most recently used entries, so that clients who invent shapes or URLs cost one entry each and no more.</summary>
internal sealed class RecentCache<TValue>(int capacity)
    where TValue : class
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, TValue Value)>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, TValue Value)> recent = new();

    public TValue? Get(string key)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(key, out LinkedListNode<(string Key, TValue Value)>? node)) return null;
            recent.Remove(node);
            recent.AddFirst(node);
            return node.Value.Value;
        }
    }

    /// <summary>Adds an entry; of two that race for one key the first stays.</summary>
    public TValue Add(string key, TValue value)
    {
        lock (gate)
        {
            if (entries.TryGetValue(key, out LinkedListNode<(string Key, TValue Value)>? there)) return there.Value.Value;
            if (entries.Count == capacity && recent.Last is { } oldest)
            {
                recent.RemoveLast();
                entries.Remove(oldest.Value.Key);
            }

            entries.Add(key, recent.AddFirst((key, value)));
            return value;
        }
    }
}
