using Aid.PublicSite.Claims;

namespace Aid.PublicSite.Rendering.Areas;

/// <summary>The page on which a giver without a receipt claims one; no record changes it.</summary>
internal static class ReceiptsPages
{
    public static IEnumerable<PageJob> Of(Site site, TouchedNouns touched)
    {
        if (touched.IsEverything)
            yield return new(SiteMap.Claim, typeof(ClaimPage));
    }
}
