using System.Collections.Immutable;
using Aid.Application.Publishing.Gate;
using Aid.Application.Publishing.Rows;
using Aid.Application.Publishing.Source;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Holding;

/// <summary>An organisation that stays at its last release.</summary>
/// <param name="OrganisationId">Its code.</param>
/// <param name="TiedToId">The one that failed and with which it shares changed records; null for one that failed.</param>
/// <param name="Reasons">Why it failed; of one that is tied, none.</param>
internal sealed record HeldBack(string OrganisationId, string? TiedToId, ImmutableList<GateReason> Reasons);

/// <summary>Who stays behind in a release, and which changed records stay with them.</summary>
/// <param name="Organisations">By code.</param>
/// <param name="Records">Feed set and id of every record that is left out.</param>
internal sealed record Holds(ImmutableSortedDictionary<string, HeldBack> Organisations, ImmutableHashSet<(string Set, string Id)> Records)
{
    /// <summary>Nobody stays behind.</summary>
    public static Holds None { get; } = new(ImmutableSortedDictionary.Create<string, HeldBack>(StringComparer.Ordinal), []);

    /// <summary>True where nobody stays behind.</summary>
    public bool IsEmpty => Organisations.IsEmpty;

    /// <summary>
    /// Holds those besides who have a reason now, and whoever is tied to them. Null where a reason is nobody's, or only that of organisations which are held already: then the release as a whole is refused.
    /// </summary>
    /// <param name="reasons">What the gate found and nobody waived.</param>
    /// <param name="staged">The release as it was staged.</param>
    public Holds? Widen(IReadOnlyList<GateReason> reasons, ReleaseReader staged)
    {
        Ownership owners = new(staged);
        Dictionary<string, ImmutableList<GateReason>> failed = new(StringComparer.Ordinal);
        foreach (var reason in reasons)
        {
            if (reason.About is not { } about || owners.Of(about) is not { Count: > 0 } whose)
                return null;
            foreach (var organisation in whose)
                failed[organisation] = failed.GetValueOrDefault(organisation, []).Add(reason);
        }

        if (failed.Keys.All(Organisations.ContainsKey))
            return null;
        Ties ties = new(staged, owners);
        var wider = Organisations.ToBuilder();
        foreach (var (organisation, why) in failed.OrderBy(f => f.Key, StringComparer.Ordinal))
            wider[organisation] = new HeldBack(organisation, null, wider.TryGetValue(organisation, out var known) ? known.Reasons.AddRange(why) : why);
        foreach (var organisation in failed.Keys.Order(StringComparer.Ordinal))
            foreach (var tied in ties.With(organisation).Where(tied => !wider.ContainsKey(tied)))
                wider[tied] = new HeldBack(tied, organisation, []);
        return new Holds(wider.ToImmutable(), Records.Union(ties.RecordsOf(wider.Keys)));
    }

    /// <summary>The source without what is held.</summary>
    public IReleaseSource Over(IReleaseSource source) => IsEmpty ? source : new HeldSource(source, this);

    /// <summary>What the release says of holds: new ones, those that changed, and those that ended. One that goes on as it was is no new record.</summary>
    /// <param name="before">The last release.</param>
    /// <param name="staged">The release in the making.</param>
    public IEnumerable<OrganisationHold> Say(ReleaseReader before, ReleaseReader staged)
    {
        var known = before.All<OrganisationHold>().ToDictionary(h => h.Id, StringComparer.Ordinal);
        foreach (var hold in Organisations.Values)
        {
            var since = known.GetValueOrDefault(hold.OrganisationId) is { Status: "held" } standing ? standing.SinceRelease : staged.Release;
            yield return new OrganisationHold
            {
                Id = hold.OrganisationId,
                OrganisationId = hold.OrganisationId,
                IsSynthetic = staged.Find<Organisation>(hold.OrganisationId) is { IsSynthetic: true },
                SinceRelease = since,
                TiedToId = hold.TiedToId,
                Reasons = [.. hold.Reasons.Select((r, i) => new HoldReason { OrganisationHoldId = hold.OrganisationId, Ordinal = i, Code = r.Code, IsWaivable = r.IsWaivable, Zh = r.Zh, En = r.En })],
            };
        }

        foreach (var ended in known.Values.Where(h => h.Status == "held" && !Organisations.ContainsKey(h.Id)))
            yield return new OrganisationHold { Id = ended.Id, OrganisationId = ended.OrganisationId, IsSynthetic = ended.IsSynthetic, Status = "released", SinceRelease = ended.SinceRelease, ReleasedIn = staged.Release, TiedToId = ended.TiedToId, Reasons = ended.Reasons };
    }
}
