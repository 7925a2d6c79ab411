using Aid.Application.Publishing.Staging;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;

namespace Aid.Application.Publishing.Gate;

/// <summary>
/// What the gate saw while the records went by: counts, sums and reasons. Each record is looked at once, as it is staged, so that a release of a hundred thousand gifts is
/// not read again.
/// </summary>
internal sealed class GateEvidence
{
    private const string FundAccount = "fund:";
    private readonly Dictionary<string, string> commitments = new(StringComparer.Ordinal);

    /// <summary>Reasons so far.</summary>
    public List<GateReason> Reasons { get; } = [];

    /// <summary>How many things each check looked at.</summary>
    public Dictionary<string, long> Checked { get; } = GateCodes.All.ToDictionary(c => c, _ => 0L, StringComparer.Ordinal);

    /// <summary>What postings changed on fund accounts, by <c>fund:asset</c>: owed is negative.</summary>
    public Dictionary<string, long> Postings { get; } = new(StringComparer.Ordinal);

    /// <summary>Gift spans less gift and block inflows, by line: zero where both agree.</summary>
    public Dictionary<string, (long Gifts, long Inflow)> Gifts { get; } = new(StringComparer.Ordinal);

    /// <summary>Standing records with the outflow that carries them.</summary>
    public List<(string Set, string Id, string OutflowId, long Units)> Carried { get; } = [];

    /// <summary>Gifts whose amount fell in this release.</summary>
    public List<(string Id, long Before, long Now)> Lowered { get; } = [];

    /// <summary>Published figures that this release states otherwise.</summary>
    public List<(string Set, string Id, string Fields)> Restated { get; } = [];

    /// <summary>Records that a correction of this release names.</summary>
    public HashSet<(string Set, string Id)> Corrected { get; } = [];

    /// <summary>Any record that has a published version.</summary>
    public void SeeVersion(string set, PublicRecord old, PublicRecord now)
    {
        Checked[GateCodes.Uncorrected]++;
        if (RestatedFigures.Of(old, now) is { Count: > 0 } fields)
            Restated.Add((set, now.Id, string.Join(", ", fields)));
    }

    public void See(Change<Entry> change)
    {
        var entry = change.New;
        Checked[GateCodes.EntriesBalance]++;
        if (entry.Postings.Count < 2)
            Reasons.Add(GateReasons.EntryTooShort(entry.Id, entry.Postings.Count));
        foreach (var asset in entry.Postings.GroupBy(p => p.Asset, StringComparer.Ordinal))
            if (asset.Sum(p => p.Units) is not 0 and var sum)
                Reasons.Add(GateReasons.EntryUnbalanced(entry.Id, asset.Key, sum));
        Post(entry, 1);
        if (change.Old is { } old)
            Post(old, -1);
    }

    public void See(Change<Donation> change)
    {
        var gift = change.New;
        if (change.Old is { } old)
        {
            Span(old, -1);
            if (gift.GrossUnits < old.GrossUnits)
                Lowered.Add((gift.Id, old.GrossUnits, gift.GrossUnits));
        }

        Span(gift, 1);
        if (gift.NameCommitment.Length > 0 && gift.NameForm is "named" or "masked")
            commitments[gift.Id] = gift.NameCommitment;
        Checked[GateCodes.Suppression]++;
    }

    /// <summary>Whether the gift of a name came by in this release and is shown with one.</summary>
    public bool HasSeen(GiverName name) => commitments.ContainsKey(name.DonationId);

    /// <summary>Whether a name opens the commitment of a gift that may be shown with one.</summary>
    public static bool Opens(Donation gift, GiverName name) =>
        gift is { NameForm: "named" or "masked", NameCommitment.Length: > 0 } && Commitment.ToName(Convert.FromHexString(name.Salt), name.Name) == gift.NameCommitment;

    /// <summary>A name of a gift that was seen: only with its form, and it must open the gift's commitment.</summary>
    public void See(GiverName name)
    {
        if (!commitments.TryGetValue(name.DonationId, out var commitment))
            Reasons.Add(GateReasons.NameNotAgreed(name.DonationId, "withheld"));
        else if (Commitment.ToName(Convert.FromHexString(name.Salt), name.Name) != commitment)
            Reasons.Add(GateReasons.NameNotOpening(name.DonationId));
    }

    public void See(Change<LineInflow> change)
    {
        Count(change.Old, -1);
        Count(change.New, 1);

        void Count(LineInflow? inflow, int sign)
        {
            if (inflow is not { SourceKind: "gift" or "block" })
                return;
            var now = Gifts.GetValueOrDefault(inflow.Line);
            Gifts[inflow.Line] = (now.Gifts, now.Inflow + sign * inflow.Units);
        }
    }

    public void See(Change<Disbursement> change)
    {
        var use = change.New;
        Carry("Disbursements", use.Id, use.OutflowId, use.Units, use.Status);
        Checked[GateCodes.Suppression]++;
        if (Few(use.Persons) is { } persons)
            Reasons.Add(GateReasons.SmallNumber(use.Id, persons));
        else if (Few(use.PersonTimes) is { } times)
            Reasons.Add(GateReasons.SmallNumber(use.Id, times));

        static long? Few(long? number) => number is > 0 and < Suppression.FewestPersons ? number : null;
    }

    public void See(Change<Transfer> change) => Carry("Transfers", change.New.Id, change.New.OutflowId, change.New.Units, change.New.Status);

    public void See(Change<Refund> change) => Carry("Refunds", change.New.Id, change.New.OutflowId, change.New.Units, change.New.Status);

    public void See(Change<Fee> change) => Carry("Fees", change.New.Id, change.New.OutflowId, change.New.Units, change.New.Status);

    public void See(Change<Allocation> change) => Carry("Allocations", change.New.Id, change.New.OutflowId, change.New.Units, change.New.Status);

    private void Carry(string set, string id, string outflow, long units, string status)
    {
        if (status == "standing" && outflow.Length > 0)
            Carried.Add((set, id, outflow, units));
    }

    private void Post(Entry entry, int sign)
    {
        foreach (var posting in entry.Postings.Where(p => p.Account.StartsWith(FundAccount, StringComparison.Ordinal)))
        {
            var key = $"{posting.Account[FundAccount.Length..]}:{posting.Asset}";
            Postings[key] = Postings.GetValueOrDefault(key) + sign * posting.Units;
        }
    }

    private void Span(Donation gift, int sign)
    {
        foreach (var part in gift.Parts)
        {
            var now = Gifts.GetValueOrDefault(part.Line);
            Gifts[part.Line] = (now.Gifts + sign * part.Units, now.Inflow);
        }
    }
}
