using Aid.Disclosure.Emergencies;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary>Bulletins of emergencies: each figure is the sum of the records that stood in the release that it names, and no fund or asset of the emergency is left out.</summary>
internal sealed class EmergencyAudit(ReplayedBooks books, Findings findings)
{
    public void Run()
    {
        long count = 0;
        ILookup<string, string> funds = books.Newest<EmergencyFund>().ToLookup(fund => fund.EmergencyId, fund => fund.FundId, StringComparer.Ordinal);
        ILookup<string, BulletinFigure> figures = books.Newest<BulletinFigure>().ToLookup(figure => figure.BulletinId, StringComparer.Ordinal);
        foreach (Bulletin bulletin in books.Newest<Bulletin>())
        {
            Dictionary<(string, string), BulletinFigure> stated = figures[bulletin.Id].ToDictionary(figure => (figure.FundId, figure.Asset));
            List<PublicRecord> standing = [.. books.StandingAt(bulletin.AsOfRelease)];
            foreach (string fund in funds[bulletin.EmergencyId].Concat(stated.Keys.Select(key => key.Item1)).Distinct(StringComparer.Ordinal).ToList())
            {
                SortedDictionary<string, EmergencySum> sums = EmergencySum.ByAsset(fund, bulletin.SinceOn, bulletin.ToOn, standing);
                // A fund that joined the emergency later has no figures in earlier bulletins.
                if (!stated.Keys.Any(key => key.Item1 == fund) && !JoinedBefore(bulletin, fund)) continue;
                foreach (string asset in sums.Keys.Concat(stated.Keys.Where(key => key.Item1 == fund).Select(key => key.Item2)).Distinct(StringComparer.Ordinal))
                {
                    count++;
                    EmergencySum expected = sums.GetValueOrDefault(asset);
                    EmergencySum found = stated.TryGetValue((fund, asset), out BulletinFigure? figure)
                        ? new EmergencySum(figure.ReceivedUnits, figure.Gifts, figure.RefundedUnits, figure.PassedOnUnits, figure.ReportedUnits, figure.UsedUnits)
                        : default;
                    if (expected != found)
                        findings.Add(findings.BundleOf((figure as PublicRecord ?? bulletin).LeafIndex), "bulletin.figure", $"第 {bulletin.Sequence} 期公告 {fund} 的 {asset} 与明细之和不符", $"{asset} of {fund} in bulletin {bulletin.Id} is not the sum of its records", expected, found);
                }
            }
        }

        findings.Checked("bulletins", "突发事件公告：由明细重算", "bulletins of emergencies: recomputed from their records", count);
    }

    private bool JoinedBefore(Bulletin bulletin, string fund) =>
        books.Newest<EmergencyFund>().Any(joined => joined.EmergencyId == bulletin.EmergencyId && joined.FundId == fund && joined.FirstRelease <= bulletin.FirstRelease);
}
