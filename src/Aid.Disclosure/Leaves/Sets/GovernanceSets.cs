namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Documents, indicators, duties and supervision.</summary>
internal static class GovernanceSets
{
    public static RecordSet[] All { get; } = [];
}
