using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Rollups;
using Aid.Disclosure.Trace;

namespace Aid.Disclosure.Verification;

/// <summary>
/// What is said of societies among each other, against the leaves: the figures of a pair are those of its two records, no record is in two pairs, and of an organisation that is held nothing has been published since.
/// </summary>
internal sealed class SocietyAudit(ReplayedBooks books, Findings findings)
{
    public void Run()
    {
        Pairs();
        Holds();
    }

    private void Pairs()
    {
        ILookup<string, Disbursement> reports = books.Newest<Disbursement>().Where(use => use is { ReportsOnId: not null, Status: "standing" }).ToLookup(use => use.ReportsOnId!, StringComparer.Ordinal);
        ILookup<string, Transfer> returns = books.Newest<Transfer>().Where(transfer => transfer is { Kind: "return", Status: "standing" })
            .ToLookup(transfer => LineName.PassedOnBy(transfer.FromLine) ?? "", StringComparer.Ordinal);
        ILookup<string, Refund> back = books.Newest<Refund>().Where(refund => refund.Status == "standing").ToLookup(refund => refund.DonationId, StringComparer.Ordinal);
        Dictionary<string, string?> funds = books.Newest<Fund>().ToDictionary(fund => fund.Id, fund => (string?)fund.OrganisationId, StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        long count = 0;
        foreach (OrganisationPair pair in books.Newest<OrganisationPair>())
        {
            count++;
            PairSides sides = new(
                pair.DisbursementId is { } d ? books.Find<Disbursement>("Disbursements", d) : null,
                pair.DisbursementId is { } passedOn ? reports[passedOn].Sum(use => use.Units) : 0,
                pair.DisbursementId is { } returned ? returns[returned].Sum(transfer => transfer.Units) : 0,
                pair.DonationId is { } g ? books.Find<Donation>("Donations", g) : null,
                pair.DonationId is { } voided ? back[voided].Where(refund => refund.Kind == "void").Sum(refund => refund.Units) : 0,
                pair.DonationId is { } refunded ? back[refunded].Where(refund => refund.Kind != "void").Sum(refund => refund.Units) : 0);
            if (!LeafCodec.Encode(sides.Fill(pair)).AsSpan().SequenceEqual(LeafCodec.Encode(pair)))
                Wrong(pair, "pair.figures", $"往来 {pair.Id} 与双方的记录不符", $"pair {pair.Id} is not what its two records say", $"{sides.SentUnits} {sides.ReceivedUnits} {sides.Status}", $"{pair.SentUnits} {pair.ReceivedUnits} {pair.Status}");
            if (sides.Sent is { } sent && (sent.Kind != "passed-on" || sent.Asset != pair.Asset || funds.GetValueOrDefault(sent.FundId) != pair.FromOrganisationId))
                Wrong(pair, "pair.sender", $"往来 {pair.Id} 的拨出记录不是拨出方的", $"the record sent of pair {pair.Id} is not its sender's", pair.FromOrganisationId, sent.Id);
            if (sides.Received is { } received && (received.Asset != pair.Asset || funds.GetValueOrDefault(received.FundId) != pair.ToOrganisationId))
                Wrong(pair, "pair.receiver", $"往来 {pair.Id} 的收到记录不是接收方的", $"the record received of pair {pair.Id} is not its receiver's", pair.ToOrganisationId, received.Id);
            foreach (string side in new[] { pair.DisbursementId, pair.DonationId }.OfType<string>().Where(side => !seen.Add(side)))
                Wrong(pair, "pair.twice", $"“{side}”在两笔往来里", $"\"{side}\" is in two pairs", "", side);
        }

        findings.Checked("pairs.sides", "上下级往来：双方各自的记录", "pairs between societies: what each side's own record says", count);
    }

    private void Holds()
    {
        Dictionary<string, OrganisationHold> held = books.Newest<OrganisationHold>().Where(hold => hold.Status == "held").ToDictionary(hold => hold.OrganisationId, StringComparer.Ordinal);
        foreach (Fund fund in books.Newest<Fund>().Where(fund => held.ContainsKey(fund.OrganisationId)))
        {
            OrganisationHold hold = held[fund.OrganisationId];
            foreach (FundFigures figures in books.Newest<FundFigures>().Where(figures => figures.FundId == fund.Id && figures.FirstRelease >= hold.SinceRelease))
                Wrong(figures, "hold.figures", $"{fund.OrganisationId} 未更新，而 {figures.Id} 有新数", $"{fund.OrganisationId} is held and {figures.Id} is newer", hold.SinceRelease, figures.FirstRelease);
        }

        findings.Checked("holds.figures", "未更新的组织：此后没有新数", "organisations that are held: nothing newer is published of them", held.Count);
    }

    private void Wrong(PublicRecord record, string code, string zh, string en, object? expected, object? found) =>
        findings.Add(findings.BundleOf(record.LeafIndex), code, zh, en, expected, found);
}
