namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Plans, teams, matching and close-out of campaigns.</summary>
internal static class CampaignsSets
{
    public static RecordSet[] All { get; } = [];
}
