using System.Globalization;
using Aid.Disclosure.Records;
using Aid.PublicSite.Rendering;

namespace Aid.PublicSite.Goods;

/// <summary>What expires, as of the day of a release: goods in stock whose last day of use has passed, or comes within <see cref="Days"/> days.</summary>
internal static class ExpiryList
{
    /// <summary>How many days ahead the list warns.</summary>
    public const int Days = 180;

    /// <summary>The day of the release that is being made, Asia/Shanghai; null before there is one.</summary>
    public static DateOnly? Today(Site site) =>
        site.Reader.Find<Release>(site.Reader.Release.ToString(CultureInfo.InvariantCulture)) is { } found ? DateOnly.FromDateTime(found.PreparedAt.AddHours(8)) : null;

    /// <summary>Lots in stock that expired or soon will, the earliest first.</summary>
    public static IReadOnlyList<GoodsLot> Of(Site site) => Today(site) is { } today
        ? [.. site.Reader.All<GoodsLot>().Where(lot => IsListed(lot, today)).OrderBy(lot => lot.ExpiresOn).ThenBy(lot => lot.Id, StringComparer.Ordinal)]
        : [];

    private static bool IsListed(GoodsLot lot, DateOnly day) => lot.HeldUnits > 0 && lot.ExpiresOn is { } last && last <= day.AddDays(Days);
}
