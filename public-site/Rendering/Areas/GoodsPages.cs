namespace Aid.PublicSite.Rendering.Areas;

/// <summary>Pages of this area that a release touches.</summary>
internal static class GoodsPages
{
    public static IEnumerable<PageJob> Of(Site site, TouchedNouns touched) => [];
}
