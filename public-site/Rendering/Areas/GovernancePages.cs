using Aid.Disclosure.Records;
using Aid.PublicSite.Complaints;
using Aid.PublicSite.Documents;
using Aid.PublicSite.Duties;
using Aid.PublicSite.Indicators;

namespace Aid.PublicSite.Rendering.Areas;

/// <summary>Pages of this area that a release touches.</summary>
internal static class GovernancePages
{
    public const string Clock = "clock/index.html";
    public const string Documents = "documents/index.html";
    public const string Indicators = "indicators/index.html";
    public const string Complaints = "complaints/index.html";

    /// <summary>What an organisation has disclosed: documents, audits, budgets, procurement, decisions, findings, complaints.</summary>
    public static string DocumentsOf(string organisation) => $"documents/{organisation}.html";

    /// <summary>The indicators of an organisation's plans.</summary>
    public static string IndicatorsOf(string organisation) => $"indicators/{organisation}.html";

    public static IEnumerable<PageJob> Of(Site site, TouchedNouns touched)
    {
        var reader = site.Reader;
        // The clock speaks of the release's own day, so that it changes with every release.
        if (touched.Any<Duty>() || touched.Any<RuleSwitch>() || touched.Any<HolidayYear>() || reader.Count<Duty>() > 0)
            yield return new(Clock, typeof(ClockPage));
        if (touched.Any<PublishedDocument>() || touched.Any<Organisation>())
            yield return new(Documents, typeof(DocumentsPage));
        if (touched.Any<Indicator>())
            yield return new(Indicators, typeof(IndicatorsPage));
        if (touched.Any<Complaint>() || touched.Any<Organisation>())
            yield return new(Complaints, typeof(ComplaintsPage));
        foreach (var id in touched.Organisations.Where(id => Discloses(site, id)))
            yield return new(DocumentsOf(id), typeof(OrganisationDocumentsPage), new(StringComparer.Ordinal) { ["Id"] = id });
        foreach (var id in touched.Organisations.Where(id => reader.By<Indicator>(nameof(Indicator.OrganisationId), id).Count > 0))
            yield return new(IndicatorsOf(id), typeof(OrganisationIndicatorsPage), new(StringComparer.Ordinal) { ["Id"] = id });
    }

    /// <summary>Whether an organisation has anything on its page of documents and supervision.</summary>
    public static bool Discloses(Site site, string organisation)
    {
        return Has<PublishedDocument>() || Has<AuditReport>() || Has<DepartmentBudget>() || Has<Procurement>() || Has<CouncilDecision>() || Has<SupervisoryFinding>() || Has<Complaint>();

        bool Has<T>() where T : PublicRecord => site.Reader.By<T>("OrganisationId", organisation).Count > 0;
    }

    /// <summary>The day of the release that is read, in Asia/Shanghai; null where the release has no row.</summary>
    public static DateOnly? DayOf(Site site) =>
        site.Reader.Find<Release>(site.Reader.Release.ToString(System.Globalization.CultureInfo.InvariantCulture)) is { } release ? DateOnly.FromDateTime(release.PreparedAt.AddHours(8)) : null;
}
