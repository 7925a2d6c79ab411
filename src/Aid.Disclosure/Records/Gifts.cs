namespace Aid.Disclosure.Records;

/// <summary>
/// One gift (捐赠). Who gave is not here: a name that may be shown lives in <see cref="GiverName"/>, and the leaf holds a salted commitment to it.
/// </summary>
public sealed class Donation : PublicRecord
{
    /// <summary>The fund of its first part.</summary>
    public string FundId { get; init; } = "";

    /// <summary>The campaign that it came through; null where none.</summary>
    public string? CampaignId { get; init; }

    /// <summary>Day received, Asia/Shanghai; the day that the statement or the giver's record states.</summary>
    public DateOnly ReceivedOn { get; init; }

    /// <summary>Channel code, such as <c>wechat</c>, <c>pos</c>, <c>bank</c>, <c>goods</c>. Never an order number.</summary>
    public string Channel { get; init; } = "";

    /// <summary>Asset code: an ISO 4217 currency or a kind of goods.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Given, in the asset's smallest unit, before a fee known at recording.</summary>
    public long GrossUnits { get; init; }

    /// <summary>Fee known at recording, same unit; gross = fee + the sum of the parts.</summary>
    public long FeeUnits { get; init; }

    /// <summary>How the giver is shown: <c>named</c>, <c>masked</c>, <c>anonymous</c> or <c>withheld</c> (no agreement to publish).</summary>
    public string NameForm { get; init; } = "withheld";

    /// <summary>Hex SHA-256 commitment to the giver's name with a fresh 128-bit salt; empty for an anonymous gift.</summary>
    public string NameCommitment { get; init; } = "";

    /// <summary>Hex SHA-256 commitment to the receipt's 80-bit secret; see <c>ReceiptCode</c>.</summary>
    public string ReceiptCommitment { get; init; } = "";

    /// <summary>The imported block that holds its run; null for a gift recorded alone.</summary>
    public string? BlockId { get; init; }

    /// <summary>Value of goods in fen; null for money and where not measurable.</summary>
    public long? ValueUnits { get; init; }

    /// <summary>Evidence of that value: <c>voucher</c>, <c>fair-value</c>, <c>appraisal</c>, <c>not-measurable</c>; empty for money.</summary>
    public string ValueBasis { get; init; } = "";

    /// <summary>The spans that the gift owns for ever, in order: its designated parts, or its run inside a block.</summary>
    public List<DonationPart> Parts { get; init; } = [];
}

/// <summary>One span of a gift: the half-open run [start, start + units) of a line.</summary>
public sealed class DonationPart
{
    /// <summary>The gift.</summary>
    public string DonationId { get; init; } = "";

    /// <summary>Position among the gift's parts, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>Line as <c>fund/designation/asset[/lot]</c>.</summary>
    public string Line { get; init; } = "";

    /// <summary>First unit of the run on the line.</summary>
    public long Start { get; init; }

    /// <summary>Length of the run.</summary>
    public long Units { get; init; }
}

/// <summary>
/// A giver's name that may be shown, apart from every hashed file so that it can be taken back: not a record of the log, not versioned, deleted when
/// consent is withdrawn. <see cref="Salt"/> opens <see cref="Donation.NameCommitment"/>.
/// </summary>
public sealed class GiverName
{
    /// <summary>The gift.</summary>
    public string DonationId { get; init; } = "";

    /// <summary>The name as agreed or as an organisation gave it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Hex of the 16-byte salt.</summary>
    public string Salt { get; init; } = "";
}

/// <summary>A refund, chargeback or voiding of a gift (退款、拒付、作废).</summary>
public sealed class Refund : PublicRecord
{
    /// <summary>The gift.</summary>
    public string DonationId { get; init; } = "";

    /// <summary>The fund that the gift was recorded in.</summary>
    public string FundId { get; init; } = "";

    /// <summary><c>refund</c>, <c>chargeback</c> or <c>void</c>.</summary>
    public string Kind { get; init; } = "refund";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units given back.</summary>
    public long Units { get; init; }

    /// <summary>Day, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>Public reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The line outflow that carries it.</summary>
    public string OutflowId { get; init; } = "";

    /// <summary><c>standing</c> or <c>reversed</c>.</summary>
    public string Status { get; init; } = "standing";
}

/// <summary>A payment channel's fee that became known after the gift was recorded (后到手续费).</summary>
public sealed class Fee : PublicRecord
{
    /// <summary>The gift.</summary>
    public string DonationId { get; init; } = "";

    /// <summary>The fund that the gift was recorded in.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units charged.</summary>
    public long Units { get; init; }

    /// <summary>Day, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }

    /// <summary>Channel code.</summary>
    public string Channel { get; init; } = "";

    /// <summary>The line outflow that carries the part that the gift's own units could bear.</summary>
    public string OutflowId { get; init; } = "";

    /// <summary><c>standing</c> or <c>reversed</c>.</summary>
    public string Status { get; init; } = "standing";
}
