namespace Aid.Disclosure.Leaves.Sets;

/// <summary>What is public of givers and of gifts of many.</summary>
internal static class DonorsSets
{
    public static RecordSet[] All { get; } = [];
}
