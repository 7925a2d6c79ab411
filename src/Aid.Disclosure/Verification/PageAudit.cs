using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Rollups;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Verification;

/// <summary>
/// Figures on pages: every <c>&lt;data value="UNITS" data-figure="FUND:ASSET:FIELD"&gt;</c> (a fund's own figure), <c>data-record="SET:ID:PROPERTY"</c> (a field of a record) and
/// <c>data-total="SCOPE:ASSET:FIELD"</c> (a sum: over funds, scope <c>all</c> for everybody as one house, <c>organisation=CODE</c>, or <c>rollup=CODE</c> for it and all below it; of a campaign, scope
/// <c>campaign=</c>, <c>sub-plan=</c>, <c>matching=</c> or <c>team=CODE</c>) or
/// <c>data-sum="SET|FIELD|NAME=VALUE|…"</c> (a field summed over the records of a set whose named fields have these values) is compared with the recomputed value.
/// </summary>
internal sealed class PageAudit(ReplayedBooks books, IReadOnlyDictionary<string, TerritorySums> sums, PublicTrace trace, CampaignAudit campaigns, Findings findings) : IFileAudit
{
    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo?> Properties = new();

    private readonly Dictionary<string, string?> _organisations = books.Newest<Fund>().ToDictionary(fund => fund.Id, fund => (string?)fund.OrganisationId, StringComparer.Ordinal);
    private Rollup? _rollup;
    private readonly FundScopes _funds = new(books);
    private readonly Dictionary<(Type, string), ILookup<string, PublicRecord>> _by = [];
    private readonly ProjectSums _projects = new(books, trace);
    private long _figures;
    private long _pages;

    public bool Takes(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    public void Check(string path, byte[] bytes, string hash)
    {
        _pages++;
        string page = Encoding.UTF8.GetString(bytes);
        const string Tag = "<data ";
        for (int at = page.IndexOf(Tag, StringComparison.Ordinal); at >= 0; at = page.IndexOf(Tag, at, StringComparison.Ordinal))
        {
            int end = page.IndexOf('>', at);
            if (end < 0)
                return;
            int close = page.IndexOf("</data>", end, StringComparison.Ordinal);
            Figure(path, page[(at + Tag.Length)..end], close < 0 ? "" : WebUtility.HtmlDecode(page[(end + 1)..close]));
            at = end;
        }
    }

    public void End() => findings.Checked("pages.figures", $"网页：{_pages} 页上的数字逐个重算", $"pages: the figures of {_pages} pages, each recomputed", _figures);

    private void Figure(string path, string attributes, string text)
    {
        (string, Func<string, long?>)[] kinds = [("data-figure", OfFund), ("data-record", OfRecord), ("data-total", OfScope), ("data-sum", OfSum)];
        foreach ((string kind, Func<string, long?> recompute) in kinds)
        {
            if (Attribute(attributes, kind) is not { Length: > 0 } name)
                continue;
            _figures++;
            string value = Attribute(attributes, "value") ?? "";
            if (recompute(name) is not { } expected)
                findings.Add(path, "page.unknown-figure", $"页上的数字“{name}”无从重算", $"the page's figure \"{name}\" cannot be recomputed", "", value);
            else if (value != expected.ToString(CultureInfo.InvariantCulture))
                findings.Add(path, "page.figure", $"页上的数字“{name}”与重算不符", $"the page's figure \"{name}\" is not what the log gives", expected, value);
            else if (!ShownNumber.CanStandFor(text, expected))
                findings.Add(path, "page.text", $"页上“{name}”显示的字与数值不符", $"the page shows \"{name}\" as another number than it is", expected, text);
        }
    }

    private long? OfFund(string name)
    {
        string[] words = name.Split(':');
        return words.Length == 3 ? Sums(words[0], words[1])[words[2]] : null;
    }

    private TerritorySums Sums(string fund, string asset) => sums.TryGetValue($"{fund}:{asset}", out TerritorySums? found) ? found : new TerritorySums();

    private long? OfScope(string name)
    {
        string[] words = name.Split(':');
        if (words.Length != 3)
            return null;
        if (_projects.Of(words[0], words[1], words[2]) is { } ofProject)
            return ofProject;
        const string Organisation = "organisation=";
        const string Under = "rollup=";
        if (words[0].StartsWith(Under, StringComparison.Ordinal))
            return (_rollup ??= Roll()).Of(words[0][Under.Length..], words[1])[words[2]];
        string? organisation = words[0].StartsWith(Organisation, StringComparison.Ordinal) ? words[0][Organisation.Length..] : null;
        if (words[0] == "all" && words[2] != "disbursements")
            return (_rollup ??= Roll()).Everybody(words[1]).Plain[words[2]];
        if (organisation is null && words[0] != "all")
            return (words[1] == "CNY" ? campaigns.Sum(words[0], words[2]) : null) ?? _funds.Of(words[0], words[1], words[2]);
        List<TerritorySums> inScope = [.. _organisations.Where(fund => organisation is null || fund.Value == organisation).Select(fund => Sums(fund.Key, words[1]))];

        // Moves between funds of the scope cancel out: a roll-up shows what is left of them.
        long moved = inScope.Sum(fund => fund.MovedIn - fund.MovedOut);
        return words[2] switch
        {
            "movedIn" => Math.Max(moved, 0),
            "movedOut" => Math.Max(-moved, 0),
            _ when new TerritorySums()[words[2]] is null => null,
            _ => inScope.Sum(fund => fund[words[2]] ?? 0),
        };
    }

    private Rollup Roll() => new(
        books.Newest<Organisation>(),
        sums.Select(sum => (Cut: sum.Key.LastIndexOf(':'), sum.Key, Sums: sum.Value))
            .Where(sum => sum.Cut > 0 && _organisations.GetValueOrDefault(sum.Key[..sum.Cut]) is not null)
            .Select(sum => sum.Sums.ForRollup(_organisations[sum.Key[..sum.Cut]]!, sum.Key[(sum.Cut + 1)..])),
        books.Newest<OrganisationPair>());

    private long? OfRecord(string name)
    {
        int first = name.IndexOf(':', StringComparison.Ordinal);
        int last = name.LastIndexOf(':');
        if (first < 0 || last <= first || books.Find<PublicRecord>(name[..first], name[(first + 1)..last]) is not { } record)
            return null;
        PropertyInfo? property = Properties.GetOrAdd((record.GetType(), name[(last + 1)..]), static key => key.Item1.GetProperty(key.Item2));
        return property?.GetValue(record) switch
        {
            long units => units,
            int number => number,
            _ => null,
        };
    }

    private long? OfSum(string name)
    {
        string[] words = name.Split('|');
        if (words.Length < 2 || RecordSet.Named(words[0]) is not { } set || set.Type.GetProperty(words[1]) is not { } field || field.PropertyType != typeof(long))
            return null;
        List<(PropertyInfo Property, string Value)> filters = [];
        foreach (string[] filter in words.Skip(2).Select(word => word.Split('=', 2)))
        {
            if (filter.Length != 2 || set.Type.GetProperty(filter[0]) is not { } property)
                return null;
            filters.Add((property, filter[1]));
        }

        // The records of a set are looked up by the value of the first filter: a page of a lot or a warehouse has many sums.
        if (filters.Count == 0)
            return Newest(set.Type).Sum(record => (long)field.GetValue(record)!);
        return By(set.Type, filters[0].Property)[filters[0].Value]
            .Where(record => filters.TrueForAll(filter => Text(filter.Property, record) == filter.Value))
            .Sum(record => (long)field.GetValue(record)!);
    }

    private ILookup<string, PublicRecord> By(Type type, PropertyInfo property)
    {
        if (!_by.TryGetValue((type, property.Name), out ILookup<string, PublicRecord>? by))
            _by[(type, property.Name)] = by = Newest(type).ToLookup(record => Text(property, record), StringComparer.Ordinal);
        return by;
    }

    private IEnumerable<PublicRecord> Newest(Type type) => books.Newest<PublicRecord>().Where(record => record.GetType() == type);

    private static string Text(PropertyInfo property, PublicRecord record) => Convert.ToString(property.GetValue(record), CultureInfo.InvariantCulture) ?? "";

    private static string? Attribute(string attributes, string name)
    {
        int at = (" " + attributes).IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (at < 0)
            return null;
        int start = at + name.Length + 2;
        int end = attributes.IndexOf('"', start);
        return end < 0 ? null : WebUtility.HtmlDecode(attributes[start..end]);
    }
}
