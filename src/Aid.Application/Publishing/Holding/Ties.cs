using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Holding;

/// <summary>
/// Which organisations share changed records of a release, directly or through others, and therefore go out together or not at all: their lines would not compose otherwise. What they shared in
/// earlier releases is public already and ties nobody.
/// </summary>
internal sealed class Ties : IRecordSetVisitor
{
    private readonly ReleaseReader staged;
    private readonly Ownership owners;
    private readonly Dictionary<string, string> roots = new(StringComparer.Ordinal);
    private HashSet<(string Set, string Id)>? taken;
    private HashSet<string> held = [];

    /// <summary>Looks at every record that a release adds.</summary>
    /// <param name="staged">The release in the making.</param>
    /// <param name="owners">Whose records are.</param>
    public Ties(ReleaseReader staged, Ownership owners)
    {
        (this.staged, this.owners) = (staged, owners);
        VisitAll();
    }

    /// <summary>The organisations tied to one, itself included.</summary>
    public IEnumerable<string> With(string organisation)
    {
        var root = Root(organisation);
        return roots.Keys.Where(o => Root(o) == root).Append(organisation).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The records that the release adds and that belong to one of some organisations.</summary>
    public HashSet<(string Set, string Id)> RecordsOf(IEnumerable<string> organisations)
    {
        held = organisations.ToHashSet(StringComparer.Ordinal);
        taken = [];
        VisitAll();
        return taken;
    }

    /// <inheritdoc />
    public void Visit<T>(RecordSet set)
        where T : PublicRecord, new()
    {
        foreach (var record in staged.ChangedRecords<T>())
        {
            var first = "";
            foreach (var owner in owners.Of(record))
            {
                if (taken is null)
                    Tie(first.Length == 0 ? first = owner : first, owner);
                else if (held.Contains(owner))
                    taken.Add((set.Name, record.Id));
            }
        }
    }

    private void VisitAll()
    {
        foreach (var set in RecordSet.All)
            set.Accept(this);
    }

    private void Tie(string one, string other)
    {
        roots.TryAdd(one, one);
        roots.TryAdd(other, other);
        var (a, b) = (Root(one), Root(other));
        // The smaller code is the root, so that the same release always names the same one.
        if (a != b)
            roots[string.CompareOrdinal(a, b) < 0 ? b : a] = string.CompareOrdinal(a, b) < 0 ? a : b;
    }

    private string Root(string organisation)
    {
        while (roots.TryGetValue(organisation, out var above) && above != organisation)
            organisation = above;
        return organisation;
    }
}
