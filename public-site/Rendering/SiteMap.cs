namespace Aid.PublicSite.Rendering;

/// <summary>Where each page lies in the public folder.</summary>
internal static class SiteMap
{
    public const string Home = "index.html";
    public const string Funds = "funds/index.html";
    public const string Projects = "projects/index.html";
    public const string Campaigns = "campaigns/index.html";
    public const string Gifts = "gifts/index.html";
    public const string Disbursements = "disbursements/index.html";
    public const string Entries = "entries/index.html";
    public const string Organisations = "organisations/index.html";
    public const string Goods = "goods/index.html";
    public const string Expiry = "goods/expiry.html";
    public const string Releases = "releases/index.html";
    public const string Corrections = "corrections/index.html";
    public const string Verify = "verify.html";
    public const string Claim = "claim.html";
    public const string Emergencies = "emergencies/index.html";
    public const string About = "about.html";
    public const string Giving = "giving/index.html";
    public const string YourData = "your-data.html";
    public const string Names = "names.html";
    public const string NotFound = "404.html";

    /// <summary>Rows on a numbered page.</summary>
    public const int PageRows = 100;

    /// <summary>Numbered pages in a folder.</summary>
    public const int ShardPages = 100;

    public static string Fund(string id) => $"funds/{id}.html";

    public static string Project(string id) => $"projects/{id}.html";

    public static string Campaign(string id) => $"campaigns/{id}.html";

    /// <summary>A team's own page, the only one with its amount.</summary>
    public static string Team(string id) => $"teams/{id}.html";

    public static string Emergency(string id) => $"emergencies/{id}.html";

    public static string Organisation(string id) => $"organisations/{id}.html";

    /// <summary>A lot of goods: <c>goods/FUND~KIND~LOT.html</c>.</summary>
    public static string Lot(string id) => $"goods/{id.Replace(':', '~')}.html";

    public static string Warehouse(string id) => $"warehouses/{id}.html";

    public static string Release(int number) => $"releases/{number}.html";

    /// <summary>A numbered page of a list: <c>gifts/0/1.html</c>; pages count from 1, oldest rows first.</summary>
    public static string Numbered(string list, long page) => $"{list}/{page / ShardPages}/{page}.html";

    /// <summary>The list of the numbered pages of one folder.</summary>
    public static string Shard(string list, long shard) => $"{list}/{shard}/index.html";

    /// <summary>The numbered page that holds the row at a position, from 0.</summary>
    public static long PageOf(long position) => (position / PageRows) + 1;
}
