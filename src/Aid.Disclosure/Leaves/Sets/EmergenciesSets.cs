namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Emergencies.</summary>
internal static class EmergenciesSets
{
    public static RecordSet[] All { get; } = [];
}
