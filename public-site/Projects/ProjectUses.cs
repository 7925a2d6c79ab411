using Aid.Disclosure.Records;
using Aid.PublicSite.Funds;
using Aid.PublicSite.Rendering;

namespace Aid.PublicSite.Projects;

/// <summary>The disbursements of one project, gathered from its fund's in bounded steps; the last ones are kept for the page, all are summed.</summary>
internal sealed class ProjectUses
{
    private const int Step = 1000;
    private const int Kept = 50;

    private readonly Queue<Disbursement> _last = new();

    private ProjectUses()
    {
    }

    /// <summary>The last disbursements, oldest first.</summary>
    public IReadOnlyList<Disbursement> Last => [.. _last];

    /// <summary>How many there are, reversed ones too.</summary>
    public long Count { get; private set; }

    /// <summary>Standing payments and reports of use in CNY, in fen.</summary>
    public long Used { get; private set; }

    /// <summary>Standing money passed on in CNY whose use is not reported yet and which was not returned, in fen.</summary>
    public long Awaited { get; private set; }

    /// <summary>Standing payments and passings-on in CNY, in fen; reports of use are a part of what was passed on.</summary>
    public long Paid { get; private set; }

    /// <summary>Persons reached, summed over those published; null where nobody published any.</summary>
    public long? Persons { get; private set; }

    /// <summary>Person-times, summed over those published; null where nobody published any.</summary>
    public long? PersonTimes { get; private set; }

    public static ProjectUses Of(Site site, Project project)
    {
        var uses = new ProjectUses();
        var answers = PassedOn.Of(site, project.FundId, []);
        for (var skip = 0L; ; skip += Step)
        {
            var part = site.Reader.OfFund<Disbursement>(project.FundId, skip, Step);
            foreach (var use in part.Where(use => use.ProjectId == project.Id))
                uses.Add(use, answers);
            if (part.Count < Step)
                return uses;
        }
    }

    private void Add(Disbursement use, PassedOn answers)
    {
        Count++;
        _last.Enqueue(use);
        if (_last.Count > Kept)
            _last.Dequeue();
        if (use.Status != "standing")
            return;
        if (use.Asset == "CNY")
        {
            if (use.Kind != "reported-use")
                Paid += use.Units;
            if (use.Kind == "passed-on")
                Awaited += use.Units - answers.Returned(use.Id);
            else
                Used += use.Units;
            if (use.Kind == "reported-use")
                Awaited -= use.Units;
        }

        Persons = Sum(Persons, use.Persons);
        PersonTimes = Sum(PersonTimes, use.PersonTimes);
    }

    private static long? Sum(long? sum, long? more) => more is null ? sum : (sum ?? 0) + more;
}
