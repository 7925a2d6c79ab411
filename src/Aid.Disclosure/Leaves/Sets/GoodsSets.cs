namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Warehouses and movements of goods.</summary>
internal static class GoodsSets
{
    public static RecordSet[] All { get; } = [];
}
