namespace Aid.Disclosure.Leaves.Sets;

/// <summary>Plans, reports and reach of projects.</summary>
internal static class ProjectsSets
{
    public static RecordSet[] All { get; } = [];
}
