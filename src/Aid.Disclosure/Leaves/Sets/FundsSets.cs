namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Terms of funds, allocation rules, years.</summary>
internal static class FundsSets
{
    public static RecordSet[] All { get; } = [];
}
