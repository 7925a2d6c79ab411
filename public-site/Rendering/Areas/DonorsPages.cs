using Aid.Disclosure.Records;
using Aid.PublicSite.Giving;
using Aid.PublicSite.Texts;

namespace Aid.PublicSite.Rendering.Areas;

/// <summary>Pages of this area that a release touches.</summary>
internal static class DonorsPages
{
    public static IEnumerable<PageJob> Of(Site site, TouchedNouns touched)
    {
        if (touched.Any<CollectiveGift>() || touched.Any<CollectionBox>() || touched.Any<BoxOpening>() || touched.Any<OverseasGift>() || touched.Any<ForwardedGift>() || touched.Any<MonthlyGivers>()
            || touched.Any<Fund>())
            yield return new(SiteMap.Giving, typeof(GivingPage));
        if (!touched.IsEverything)
            yield break;
        yield return new(SiteMap.YourData, typeof(TextPage), Text("your-data", "你的数据", "Your data"));
        yield return new(SiteMap.Names, typeof(TextPage), Text("names", "姓名怎样公开", "How names are shown"));
    }

    private static Dictionary<string, object> Text(string name, string zh, string en) => new(StringComparer.Ordinal) { ["Name"] = name, ["Zh"] = zh, ["En"] = en };
}
