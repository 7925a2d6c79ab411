using Aid.Disclosure.Records;
using Aid.PublicSite.Rendering;

namespace Aid.PublicSite.Projects;

/// <summary>Disbursements by what they are tagged with.</summary>
internal static class Tagged
{
    /// <summary>Standing payments and passings-on in CNY; reports of use are a part of what was passed on and not counted again.</summary>
    public static IReadOnlyList<(DisbursementTag Tag, Disbursement Use)> Uses(Site site, IReadOnlyList<DisbursementTag> tags) =>
        [.. tags.Select(tag => (tag, Use: site.Reader.Find<Disbursement>(tag.Id)!)).Where(pair => pair.Use is { Status: "standing", Kind: not "reported-use", Asset: "CNY" })];
}
