namespace Aid.Disclosure.Records;

/// <summary>
/// The totals of one fund and asset at a release, published and therefore checked: the verifier recomputes each from the lines. Id is <c>fund:asset</c>.
/// The fund's territory is its lines of the asset (lots included) and, for money that it passed on, the <c>ext:</c> lines of those pass-ons. Always:
/// held = opening + received + moved in + shortfall − moved out − used − passed on − fees − refunded.
/// </summary>
public sealed class FundFigures : PublicRecord
{
    /// <summary>The fund.</summary>
    public string FundId { get; init; } = "";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Opening balance (期初): inflows whose source is an opening.</summary>
    public long OpeningUnits { get; init; }

    /// <summary>
    /// Gifts, gross, and other income, less what was voided: the gifts' spans and the inflows of income on the fund's lines, plus the fees known at recording of gifts whose first part is in this fund,
    /// less the units that <c>void</c> outflows take from the territory.
    /// </summary>
    public long ReceivedUnits { get; init; }

    /// <summary>
    /// Came in from other funds and other assets: transfers, splits, conversions, returns, settlements. Of an outflow whose runs lie on both sides of the border only the
    /// net counts: units received in the territory beyond those that it took from the territory.
    /// </summary>
    public long MovedInUnits { get; init; }

    /// <summary>Went out to other funds and other assets: units taken from the territory by a mapped outflow beyond those that it gave back to the territory.</summary>
    public long MovedOutUnits { get; init; }

    /// <summary>Used: units that <c>use</c> and <c>report</c> outflows take from the territory: payments, distributions, reported uses, costs beyond a gift's own fee.</summary>
    public long UsedUnits { get; init; }

    /// <summary>Passed on, report awaited (已拨付待反馈): uncovered units of the territory's <c>ext:</c> lines.</summary>
    public long PassedOnUnits { get; init; }

    /// <summary>Fees: known at recording (gifts whose first part is in this fund) and later (units that <c>fee</c> outflows take from the territory).</summary>
    public long FeeUnits { get; init; }

    /// <summary>Refunded and charged back: units that <c>refund</c> outflows take from the territory.</summary>
    public long RefundedUnits { get; init; }

    /// <summary>Owed inflows (receivable:shortfall, 待补足) that are neither lapsed nor settled.</summary>
    public long ShortfallUnits { get; init; }

    /// <summary>Held (在账): uncovered units of the fund's own lines, owed ones not counted.</summary>
    public long HeldUnits { get; init; }

    /// <summary>Number of gifts whose first part is in this fund, wholly voided ones not counted.</summary>
    public long Gifts { get; init; }

    /// <summary>Number of standing disbursements of this fund and asset.</summary>
    public long Disbursements { get; init; }
}

/// <summary>A figure as somebody published it (公布数): evidence, never a posting.</summary>
public sealed class StatedFigure : PublicRecord
{
    /// <summary>The organisation that it speaks of.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>Series, such as <c>cumulative-received</c>; figures of one cumulative series may only grow unless a correction is linked.</summary>
    public string Series { get; init; } = "";

    /// <summary>True for a running total.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Day that it speaks of.</summary>
    public DateOnly On { get; init; }

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>The figure in the asset's smallest unit.</summary>
    public long Units { get; init; }

    /// <summary>The correction that explains a fall; null where none is needed or none was made.</summary>
    public string? CorrectionId { get; init; }
}

/// <summary>One kind of goods as published lists state it: received, allocated, and the difference. Evidence, never a posting.</summary>
public sealed class StatedGoods : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>Kind of goods as published.</summary>
    public string Name { get; init; } = "";

    /// <summary>Counting unit as published; empty where it was not.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Received in thousandths of the unit; null where nothing was published.</summary>
    public long? ReceivedMilli { get; init; }

    /// <summary>Allocated in thousandths of the unit; null where nothing was published.</summary>
    public long? AllocatedMilli { get; init; }

    /// <summary>Received − allocated in thousandths, unknown counted as nothing.</summary>
    public long DifferenceMilli { get; init; }
}

/// <summary>A correction (更正): what a published record said, what it says now, why, how it was found and who agreed.</summary>
public sealed class Correction : PublicRecord
{
    /// <summary>Kind of the corrected record, as its feed set name.</summary>
    public string SubjectKind { get; init; } = "";

    /// <summary>Id of the corrected record.</summary>
    public string SubjectId { get; init; } = "";

    /// <summary>Field, in the feed's name.</summary>
    public string Field { get; init; } = "";

    /// <summary>Old value; for a personal field, the word "withheld".</summary>
    public string OldValue { get; init; } = "";

    /// <summary>New value; for a personal field, the word "withheld".</summary>
    public string NewValue { get; init; } = "";

    /// <summary>Public reason.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How it was found.</summary>
    public string FoundBy { get; init; } = "";

    /// <summary>Label of the person who made it, such as "staff 1"; never a name.</summary>
    public string Maker { get; init; } = "";

    /// <summary>Label of the person who approved it.</summary>
    public string Approver { get; init; } = "";

    /// <summary>Day, Asia/Shanghai.</summary>
    public DateOnly On { get; init; }
}

/// <summary>A release that the gate refused (退回), published with the next one that passes.</summary>
public sealed class RefusedRelease : PublicRecord
{
    /// <summary>When it was attempted, UTC.</summary>
    public DateTime AttemptedAt { get; init; }

    /// <summary>Every reason, in the gate's order.</summary>
    public List<RefusalReason> Reasons { get; init; } = [];
}

/// <summary>One reason of a refusal.</summary>
public sealed class RefusalReason
{
    /// <summary>The refused release.</summary>
    public string RefusedReleaseId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>Stable code, such as <c>gate.cumulative-fell</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>True where two people may let it pass with a published reason.</summary>
    public bool IsWaivable { get; init; }

    /// <summary>The reason in Chinese, with the figures.</summary>
    public string Zh { get; init; } = "";

    /// <summary>The reason in English.</summary>
    public string En { get; init; } = "";
}

/// <summary>A release: its leaf is the last of its leaves and holds the hash of its manifest.</summary>
public sealed class Release : PublicRecord
{
    /// <summary>Number, from 1, without gaps.</summary>
    public int Number { get; init; }

    /// <summary>When it was prepared, UTC, whole seconds.</summary>
    public DateTime PreparedAt { get; init; }

    /// <summary>Size of the log with this release's leaf.</summary>
    public long TreeSize { get; init; }

    /// <summary>Hex SHA-256 of the manifest's root file.</summary>
    public string ManifestHash { get; init; } = "";

    /// <summary>New record versions, this leaf not counted.</summary>
    public long NewRecords { get; init; }

    /// <summary>New gifts.</summary>
    public long NewGifts { get; init; }

    /// <summary>New disbursements.</summary>
    public long NewDisbursements { get; init; }

    /// <summary>New corrections.</summary>
    public long NewCorrections { get; init; }

    /// <summary>True while one person both imports and commits (single-operator books).</summary>
    public bool IsSingleOperator { get; init; }

    /// <summary>What the gate checked and how many of each, in order.</summary>
    public List<GateCheck> Checks { get; init; } = [];
}

/// <summary>One check of the gate that passed, or was waived.</summary>
public sealed class GateCheck
{
    /// <summary>The release.</summary>
    public string ReleaseId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>Stable code, such as <c>gate.entries-balance</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>How many things were checked.</summary>
    public long Checked { get; init; }

    /// <summary>Published reason of a waiver and the two labels; empty where the check simply passed.</summary>
    public string Waiver { get; init; } = "";
}
