using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Verification;

/// <summary>Entries, balances and published totals, each recomputed from the details in the log.</summary>
internal sealed class FigureAudit(ReplayedBooks books, Findings findings)
{
    public void Run(PublicTrace trace, IReadOnlyDictionary<string, TerritorySums> sums)
    {
        Entries(sums);
        Figures(sums);
        Lots(Territories.ByLot(trace));
        Stated();
    }

    /// <summary>Postings sum to zero; a fund's account holds what its lines hold (held = owed to purposes).</summary>
    private void Entries(IReadOnlyDictionary<string, TerritorySums> sums)
    {
        Dictionary<string, long> owed = new(StringComparer.Ordinal);
        Dictionary<long, string> numbers = [];
        long count = 0;
        foreach (Entry entry in books.Newest<Entry>())
        {
            count++;
            if (!numbers.TryAdd(entry.Number, entry.Id))
                Wrong(entry, "entry.number", $"分录 {entry.Id} 与 {numbers[entry.Number]} 同号", $"entry {entry.Id} has the number of {numbers[entry.Number]}", "", entry.Number);
            if (entry.Postings.Count is 1)
                Wrong(entry, "entry.postings", $"分录 {entry.Id} 只有一行", $"entry {entry.Id} has one posting only", 2, 1);
            foreach (IGrouping<string, Posting> asset in entry.Postings.GroupBy(posting => posting.Asset))
            {
                if (asset.Sum(posting => posting.Units) is var sum and not 0)
                    Wrong(entry, "entry.balance", $"分录 {entry.Id} 借贷不平（{asset.Key}）", $"entry {entry.Id} does not balance in {asset.Key}", 0, sum);
            }

            foreach (Posting posting in entry.Postings.Where(posting => posting.Account.StartsWith("fund:", StringComparison.Ordinal)))
                owed[$"{posting.Account[5..]}:{posting.Asset}"] = owed.GetValueOrDefault($"{posting.Account[5..]}:{posting.Asset}") - posting.Units;
        }

        // Books without a single entry publish lines only; there is nothing to hold the lines to.
        foreach (string key in count == 0 ? [] : owed.Keys.Union(sums.Keys, StringComparer.Ordinal))
        {
            long held = sums.TryGetValue(key, out TerritorySums? territory) ? territory.Held : 0;
            if (owed.GetValueOrDefault(key) != held)
                findings.Add("data/records", "balance.fund", $"{key} 的账户余额与资金线不符", $"the account of {key} does not hold what its lines hold", held, owed.GetValueOrDefault(key));
        }

        findings.Checked("entries.balance", "分录：借贷相等，余额等于收入减支出", "entries: they balance, and balances are inflow less outflow", count);
    }

    private void Figures(IReadOnlyDictionary<string, TerritorySums> sums)
    {
        long count = 0;
        foreach (FundFigures figures in books.Newest<FundFigures>())
        {
            count++;
            TerritorySums expected = sums.TryGetValue($"{figures.FundId}:{figures.Asset}", out TerritorySums? found) ? found : new TerritorySums();
            if (figures.Id != $"{figures.FundId}:{figures.Asset}")
                Wrong(figures, "figures.id", "汇总的编号不对", "the figures have a wrong id", $"{figures.FundId}:{figures.Asset}", figures.Id);
            foreach ((string name, long stated) in Named(figures))
            {
                if (expected[name] != stated)
                    Wrong(figures, "figures.wrong", $"{figures.Id} 的 {name} 与明细之和不符", $"{name} of {figures.Id} is not the sum of its details", expected[name], stated);
            }
        }

        foreach ((string key, TerritorySums territory) in sums)
        {
            if (territory.HeldByTheRest != territory.Held)
                findings.Add("data/records", "figures.identity", $"{key} 收支相抵不等于在账", $"the sums of {key} do not add up to what is held", territory.HeldByTheRest, territory.Held);
            bool isPublished = books.Find<FundFigures>("Figures", key) is not null;
            bool isEmpty = Names.All(name => territory[name] == 0);
            if (!isPublished && !isEmpty)
                findings.Add("data/records", "figures.missing", $"没有公布 {key} 的汇总", $"no figures of {key} are published", key);
        }

        findings.Checked("figures.funds", "各基金汇总：由明细重算", "figures of funds: recomputed from their details", count);
    }

    private void Lots(Dictionary<string, TerritorySums> sums)
    {
        long count = 0;
        foreach (GoodsLot lot in books.Newest<GoodsLot>())
        {
            count++;
            TerritorySums expected = sums.TryGetValue($"{lot.FundId}:{lot.Asset}:{lot.Lot}", out TerritorySums? found) ? found : new TerritorySums();
            Lot(lot, "received", expected.Opening + expected.Received + expected.MovedIn, lot.ReceivedUnits);
            Lot(lot, "distributed", expected.Used, lot.DistributedUnits);
            Lot(lot, "held", expected.Held, lot.HeldUnits);
        }

        findings.Checked("figures.lots", "物资批次：由明细重算", "lots of goods: recomputed from their details", count);
    }

    private void Lot(GoodsLot lot, string name, long expected, long stated)
    {
        if (expected != stated)
            Wrong(lot, "lot.wrong", $"批次 {lot.Id} 的 {name} 与明细之和不符", $"{name} of lot {lot.Id} is not the sum of its details", expected, stated);
    }

    /// <summary>A running total that fell needs a correction, or a gate's published waiver; a difference of goods is received less allocated.</summary>
    private void Stated()
    {
        long count = 0;
        bool isWaived = books.Releases.SelectMany(release => release.Checks).Any(check => check.Code == "gate.cumulative-fell" && check.Waiver.Length > 0);
        foreach (var series in books.Newest<StatedFigure>().Where(figure => figure.IsCumulative).GroupBy(figure => (figure.OrganisationId, figure.Series, figure.Asset)))
        {
            StatedFigure? before = null;
            foreach (StatedFigure figure in series.OrderBy(figure => figure.On).ThenBy(figure => figure.LeafIndex))
            {
                count++;
                bool isExplained = figure.CorrectionId is { } id && books.Find<Correction>("Corrections", id) is not null;
                if (before is not null && figure.Units < before.Units && !isExplained && !isWaived)
                    Wrong(figure, "stated.fell", $"累计数 {figure.Id} 下降而没有更正", $"the running total {figure.Id} fell and no correction explains it", before.Units, figure.Units);
                before = figure;
            }
        }

        foreach (StatedGoods goods in books.Newest<StatedGoods>())
        {
            count++;
            long expected = (goods.ReceivedMilli ?? 0) - (goods.AllocatedMilli ?? 0);
            if (expected != goods.DifferenceMilli)
                Wrong(goods, "stated.difference", $"{goods.Id} 的差额不是收到减发放", $"the difference of {goods.Id} is not received less allocated", expected, goods.DifferenceMilli);
        }

        findings.Checked("stated", "公布数：累计数只增，或有更正", "stated figures: running totals only grow, or a correction explains it", count);
    }

    private static readonly string[] Names = ["opening", "received", "movedIn", "movedOut", "used", "passedOn", "fees", "refunded", "shortfall", "held", "gifts", "disbursements"];

    private static IEnumerable<(string Name, long Stated)> Named(FundFigures figures) => Names.Zip(
        new[]
        {
            figures.OpeningUnits, figures.ReceivedUnits, figures.MovedInUnits, figures.MovedOutUnits, figures.UsedUnits, figures.PassedOnUnits,
            figures.FeeUnits, figures.RefundedUnits, figures.ShortfallUnits, figures.HeldUnits, figures.Gifts, figures.Disbursements,
        });

    private void Wrong(PublicRecord record, string code, string zh, string en, object? expected, object? found) =>
        findings.Add(findings.BundleOf(record.LeafIndex), code, zh, en, expected, found);
}
