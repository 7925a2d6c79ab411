namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Receipts and tickets.</summary>
internal static class ReceiptsSets
{
    public static RecordSet[] All { get; } = [];
}
