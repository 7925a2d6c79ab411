namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Societies among each other.</summary>
internal static class SocietiesSets
{
    public static RecordSet[] All { get; } = [];
}
