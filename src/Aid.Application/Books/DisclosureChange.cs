namespace Aid.Application.Books;

/// <summary>
/// The outbox: rows that a release has to look at. A command that adds or changes something public appends here, in the same savepoint, so that a release
/// costs the changed records and nothing else. Imported blocks are one row.
/// </summary>
internal sealed class DisclosureChange
{
    /// <summary>Position in the outbox, from 1.</summary>
    public long Sequence { get; set; }

    /// <summary>Feed set of the changed records (<see cref="DisclosureKinds"/>).</summary>
    public string Kind { get; set; } = "";

    /// <summary><see cref="BooksEntity.Number"/> of the first.</summary>
    public long FirstNumber { get; set; }

    /// <summary><see cref="BooksEntity.Number"/> of the last, inclusive.</summary>
    public long LastNumber { get; set; }
}

/// <summary>Names of the sets that the outbox speaks of; the feed's own names.</summary>
internal static class DisclosureKinds
{
    public const string Organisations = "Organisations";
    public const string Funds = "Funds";
    public const string Projects = "Projects";
    public const string Campaigns = "Campaigns";
    public const string Donations = "Donations";
    public const string Disbursements = "Disbursements";
    public const string Transfers = "Transfers";
    public const string Refunds = "Refunds";
    public const string Fees = "Fees";
    public const string Allocations = "Allocations";
    public const string Goods = "Goods";
    public const string Entries = "Entries";
    public const string Inflows = "Inflows";
    public const string Outflows = "Outflows";
    public const string Coverage = "Coverage";
    public const string StatedFigures = "StatedFigures";
    public const string StatedGoods = "StatedGoods";
    public const string Corrections = "Corrections";
}
