using Aid.Disclosure.Records;

namespace Aid.Disclosure.Rollups;

/// <summary>
/// The two sides of a pair as the public records stand. Publisher and verifier both make a pair's figures of this, the one from what a release adds, the other from every leaf.
/// </summary>
/// <param name="Sent">The sender's disbursement; null where none is published.</param>
/// <param name="ReportedUnits">Units of standing reports of its use.</param>
/// <param name="ReturnedUnits">Units of standing returns of it.</param>
/// <param name="Received">The receiver's gift; null where none is published.</param>
/// <param name="VoidedUnits">Units of standing voids of the gift.</param>
/// <param name="SentBackUnits">Units of standing refunds and chargebacks of the gift.</param>
public sealed record PairSides(Disbursement? Sent, long ReportedUnits, long ReturnedUnits, Donation? Received, long VoidedUnits, long SentBackUnits)
{
    /// <summary>The external line of a passed-on disbursement, from which its reports and returns draw.</summary>
    /// <param name="disbursementId">The disbursement.</param>
    /// <param name="asset">Its asset.</param>
    public static string LineOf(string disbursementId, string asset) => $"ext:{disbursementId}//{asset}";

    /// <summary>Units sent and not given back.</summary>
    public long SentUnits => Sent is { Status: "standing" } ? Sent.Units - ReturnedUnits : 0;

    /// <summary>Units received and not sent back.</summary>
    public long ReceivedUnits => Received is null ? 0 : Received.GrossUnits - VoidedUnits - SentBackUnits;

    /// <summary>What the two sides amount to; see <see cref="OrganisationPair.Status"/>.</summary>
    public string Status => (Sent, Received) switch
    {
        _ when SentUnits == 0 && ReceivedUnits == 0 => "ended",
        (not null, null) => "sent-only",
        (null, not null) => "received-only",
        _ when SentUnits == 0 => "received-only",
        _ when ReceivedUnits == 0 => "sent-only",
        _ => SentUnits == ReceivedUnits ? "matched" : "differs",
    };

    /// <summary>The pair with its figures filled in from the sides.</summary>
    /// <param name="link">Who, to whom, which records.</param>
    public OrganisationPair Fill(OrganisationPair link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new OrganisationPair
        {
            Id = link.Id,
            IsSynthetic = link.IsSynthetic,
            Source = link.Source,
            FromOrganisationId = link.FromOrganisationId,
            ToOrganisationId = link.ToOrganisationId,
            Asset = link.Asset,
            DisbursementId = Sent?.Id,
            SentOn = Sent?.On,
            SentUnits = SentUnits,
            ReportedUnits = Sent is { Status: "standing" } ? ReportedUnits : 0,
            ReturnedUnits = Sent is { Status: "standing" } ? ReturnedUnits : 0,
            DonationId = Received?.Id,
            ReceivedOn = Received?.ReceivedOn,
            ReceivedUnits = ReceivedUnits,
            SentBackUnits = SentBackUnits,
            IsVoided = VoidedUnits > 0,
            JoinedToId = link.JoinedToId,
            Status = Status,
        };
    }
}
