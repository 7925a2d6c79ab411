using Aid.Application.Publishing.Rows;
using Aid.Application.Publishing.Source;
using Aid.Application.Publishing.Staging;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Suppression;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Gate;

/// <summary>
/// Decides whether what is staged may be published. Every check runs, so that all reasons are told at once. It adds this release's deltas to sums that the last release
/// proved; <c>verify</c> starts from zero.
/// </summary>
internal sealed class ReleaseGate(ReleaseReader before, ReleaseReader staged, GateEvidence evidence, IReadOnlyDictionary<string, long> added)
{
    private const int Chunk = 400;

    /// <summary>Runs every check.</summary>
    /// <param name="figures">Changed figures.</param>
    /// <param name="lineDeltas">What the lines say changed, by <c>fund:asset</c>.</param>
    /// <param name="coverage">Changed coverage.</param>
    /// <param name="outflows">Changed outflows.</param>
    /// <param name="source">The books' statements and bank balances.</param>
    /// <returns>Every reason, in the gate's order.</returns>
    public IReadOnlyList<GateReason> Judge(
        IReadOnlyList<FundFigures> figures, IReadOnlyDictionary<string, FigureDelta> lineDeltas, IReadOnlyList<CoverageChange> coverage,
        IReadOnlyList<Change<LineOutflow>> outflows, IReleaseSource source)
    {
        Balances(lineDeltas);
        new CoverageCheck(staged, evidence).Run(coverage, outflows);
        Totals(figures);
        NothingGone();
        Cumulative();
        Reach();
        Count(GateCodes.StatedTotal, source.StatedTotals, t => t.StatedUnits != t.CountedUnits, GateReasons.StatedTotalNotMet);
        Count(GateCodes.BankBalance, source.BankBalances, b => b.BankUnits != b.BookUnits, GateReasons.BankDiffers);
        // A list that somebody else published is evidence, its difference a figure on the site; only a list that is ours is a claim of ours.
        Count(GateCodes.GoodsOut, Changed<StatedGoods>(), g => g.DifferenceMilli < 0 && g.Source.Length == 0, GateReasons.GoodsBeyond);
        evidence.Reasons.AddRange(evidence.Restated.Where(r => !evidence.Corrected.Contains((r.Set, r.Id))).Select(r => GateReasons.Uncorrected(r.Set, r.Id, r.Fields)));
        return [.. evidence.Reasons.OrderBy(r => GateCodes.All.ToList().IndexOf(r.Code))];
    }

    private void Balances(IReadOnlyDictionary<string, FigureDelta> lineDeltas)
    {
        foreach (var key in lineDeltas.Keys.Union(evidence.Postings.Keys, StringComparer.Ordinal))
        {
            evidence.Checked[GateCodes.Balances]++;
            var lines = lineDeltas.TryGetValue(key, out var delta) ? delta.Held : 0;
            var accounts = -evidence.Postings.GetValueOrDefault(key);
            var cut = key.LastIndexOf(':');
            if (lines != accounts)
                evidence.Reasons.Add(GateReasons.BalanceDiffers(key[..cut], key[(cut + 1)..], lines, accounts));
        }
    }

    private void Totals(IReadOnlyList<FundFigures> figures)
    {
        foreach (var (line, (gifts, inflow)) in evidence.Gifts)
        {
            evidence.Checked[GateCodes.Totals]++;
            if (gifts != inflow)
                evidence.Reasons.Add(GateReasons.GiftsDiffer(line, gifts, inflow));
        }

        foreach (var f in figures)
        {
            evidence.Checked[GateCodes.Totals]++;
            var sum = f.OpeningUnits + f.ReceivedUnits + f.MovedInUnits + f.ShortfallUnits - f.MovedOutUnits - f.UsedUnits - f.PassedOnUnits - f.FeeUnits - f.RefundedUnits;
            if (sum != f.HeldUnits)
                evidence.Reasons.Add(GateReasons.FiguresDiffer(f.Id, f.HeldUnits, sum));
        }

        foreach (var chunk in evidence.Carried.Chunk(Chunk))
        {
            // A later fee may have a rest beyond its gift's own units, which is an outflow of its own.
            var ids = chunk.SelectMany(c => new[] { c.OutflowId, c.OutflowId + "+" }).ToArray();
            var units = staged.Context.Outflows.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionary(o => o.Id, o => o.Units, StringComparer.Ordinal);
            foreach (var record in chunk)
            {
                evidence.Checked[GateCodes.Totals]++;
                // Kits draw on several assets, one outflow each; no one of them is the record's figure.
                if (units.TryGetValue(record.OutflowId, out var outflow) && outflow + units.GetValueOrDefault(record.OutflowId + "+") is var all && all != record.Units)
                    evidence.Reasons.Add(GateReasons.RecordDiffers(record.Set, record.Id, record.Units, all));
            }
        }
    }

    private void NothingGone()
    {
        Count<Organisation>();
        Count<Fund>();
        Count<Project>();
        Count<Campaign>();
        Count<Donation>();
        Count<Refund>();
        Count<Fee>();
        Count<Disbursement>();
        Count<Transfer>();
        Count<Allocation>();
        Count<GoodsLot>();
        Count<Entry>();
        Count<LineInflow>();
        Count<LineOutflow>();
        Count<CoverageRow>();
        Count<StatedFigure>();
        Count<Correction>();

        void Count<T>() where T : PublicRecord
        {
            evidence.Checked[GateCodes.NothingGone]++;
            // Positions are dense, so that a count that falls short of what was there and what came shows a record that went.
            var set = RecordSet.NameOf<T>();
            var published = before.Count<T>() + added.GetValueOrDefault(set);
            var now = staged.Count<T>();
            if (now < published)
                evidence.Reasons.Add(GateReasons.Gone(set, published, now));
        }
    }

    private void Cumulative()
    {
        foreach (var (id, old, now) in evidence.Lowered)
            if (staged.CorrectionsOf("Donations", id).Count == 0)
                evidence.Reasons.Add(GateReasons.GiftLowered(id, old, now));

        var changed = Changed<StatedFigure>().Where(f => f.IsCumulative).ToList();
        foreach (var (organisation, series, asset) in changed.Select(f => (f.OrganisationId, f.Series, f.Asset)).Distinct())
        {
            var figures = staged.Context.StatedFigures.AsNoTracking()
                .Where(f => f.IsCumulative && f.OrganisationId == organisation && f.Series == series && f.Asset == asset)
                .OrderBy(f => f.On).ThenBy(f => EF.Property<long>(f, DisclosureModel.Position)).ToList();
            foreach (var (earlier, later) in figures.Zip(figures.Skip(1)))
            {
                evidence.Checked[GateCodes.CumulativeFell]++;
                var isNew = earlier.FirstRelease == staged.Release || later.FirstRelease == staged.Release;
                if (isNew && later.Units < earlier.Units && (later.CorrectionId is null || staged.Find<Correction>(later.CorrectionId) is null))
                    evidence.Reasons.Add(GateReasons.CumulativeFell(earlier, later));
            }
        }
    }

    // A group of people is published once: a second version less the first could be one person.
    private void Reach()
    {
        foreach (var block in Changed<ReachBlock>())
        {
            evidence.Checked[GateCodes.Suppression]++;
            if (ReachNumbers.SmallestOf(block) is { } few)
                evidence.Reasons.Add(GateReasons.ReachSmall(block.Id, few));
            if (before.Find<ReachBlock>(block.Id) is not null)
                evidence.Reasons.Add(GateReasons.ReachOpened(block.Id));
        }
    }

    private List<T> Changed<T>() where T : PublicRecord => staged.Context.Set<T>().AsNoTracking().Where(r => r.FirstRelease == staged.Release).ToList();

    private void Count<T>(string code, IReadOnlyList<T> things, Func<T, bool> isWrong, Func<T, GateReason> reason)
    {
        evidence.Checked[code] += things.Count;
        evidence.Reasons.AddRange(things.Where(isWrong).Select(reason));
    }
}
