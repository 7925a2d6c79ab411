using Aid.Disclosure.Records;
using Aid.PublicSite.Projects;

namespace Aid.PublicSite.Rendering.Areas;

/// <summary>Pages of this area that a release touches: reports, with their pictures.</summary>
internal static class ProjectsPages
{
    /// <summary>Where a report lies.</summary>
    public static string Report(string id) => $"reports/{id}.html";

    public static IEnumerable<PageJob> Of(Site site, TouchedNouns touched) =>
        touched.Records<ProgressReport>().Select(report => report.Id)
            .Concat(touched.Records<ReportPicture>().Select(picture => picture.ReportId))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => new PageJob(Report(id), typeof(ReportPage), new(StringComparer.Ordinal) { ["Id"] = id }));
}
