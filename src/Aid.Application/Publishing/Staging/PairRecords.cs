using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Records;
using Aid.Disclosure.Rollups;
using Aid.Disclosure.Trace;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// Pairs between organisations as a release shows them: who and what is linked comes from the books, the figures from the two records as the release has them. While one side is held back, the pair
/// therefore says what the other side alone says.
/// </summary>
internal sealed class PairRecords(ReleaseReader before, ReleaseReader staged)
{
    private const int Chunk = 400;
    private readonly HashSet<string> disbursements = new(StringComparer.Ordinal);
    private readonly HashSet<string> gifts = new(StringComparer.Ordinal);

    /// <summary>A passing-on, or a report on one.</summary>
    public void See(Change<Disbursement> change)
    {
        if (change.New.Kind == "passed-on" && change.Old is not null)
            disbursements.Add(change.New.Id);
        else if (change.New.ReportsOnId is { } passedOn)
            disbursements.Add(passedOn);
    }

    /// <summary>A return of what was passed on.</summary>
    public void See(Change<Transfer> change)
    {
        if (change.New.Kind == "return" && LineName.PassedOnBy(change.New.FromLine) is { } passedOn)
            disbursements.Add(passedOn);
    }

    /// <summary>A gift that is corrected; a new one brings its pair with it.</summary>
    public void See(Change<Donation> change)
    {
        if (change.Old is not null)
            gifts.Add(change.New.Id);
    }

    /// <summary>A refund or void.</summary>
    public void See(Change<Refund> change) => gifts.Add(change.New.DonationId);

    /// <summary>The pairs that may have changed: those that the books name, and those with a side that did.</summary>
    /// <param name="links">Pairs of the books.</param>
    public IEnumerable<OrganisationPair> Of(IEnumerable<OrganisationPair> links)
    {
        Dictionary<string, OrganisationPair> touched = new(StringComparer.Ordinal);
        foreach (var link in links)
            touched[link.Id] = link;
        if (before.Count<OrganisationPair>() > 0)
        {
            foreach (var ids in disbursements.Chunk(Chunk))
                Add(before.Context.Set<OrganisationPair>().AsNoTracking().Where(p => p.DisbursementId != null && ids.Contains(p.DisbursementId)));
            foreach (var ids in gifts.Chunk(Chunk))
                Add(before.Context.Set<OrganisationPair>().AsNoTracking().Where(p => p.DonationId != null && ids.Contains(p.DonationId)));
        }

        foreach (var link in touched.Values)
        {
            var sides = SidesOf(link);
            // A pair of which neither side is public says nothing yet.
            if (sides.Sent is not null || sides.Received is not null || before.Find<OrganisationPair>(link.Id) is not null)
                yield return sides.Fill(link);
        }

        void Add(IEnumerable<OrganisationPair> pairs)
        {
            foreach (var pair in pairs)
                touched.TryAdd(pair.Id, pair);
        }
    }

    private PairSides SidesOf(OrganisationPair link)
    {
        var rows = staged.Context;
        var sent = link.DisbursementId is { } d ? staged.Find<Disbursement>(d) : null;
        var reported = sent is null ? 0 : rows.Disbursements.AsNoTracking().Where(r => r.ReportsOnId == sent.Id && r.Status == "standing").Sum(r => r.Units);
        var line = sent is null ? "" : PairSides.LineOf(sent.Id, sent.Asset);
        var returned = sent is null ? 0 : rows.Transfers.AsNoTracking().Where(r => r.FromFundId == sent.FundId && r.Kind == "return" && r.FromLine == line && r.Status == "standing").Sum(r => r.Units);
        var received = link.DonationId is { } g ? staged.Find<Donation>(g) : null;
        var back = received is null ? [] : rows.Refunds.AsNoTracking().Where(r => r.DonationId == received.Id && r.Status == "standing").Select(r => new { r.Kind, r.Units }).ToList();
        return new PairSides(sent, reported, returned, received, back.Where(r => r.Kind == "void").Sum(r => r.Units), back.Where(r => r.Kind != "void").Sum(r => r.Units));
    }
}
