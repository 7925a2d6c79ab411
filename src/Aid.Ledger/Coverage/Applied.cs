using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>
/// Everything that one event made or changed, in deterministic order. These records are also what the public sees: they say
/// where units stand and nothing about who gave them.
/// </summary>
/// <param name="Inflows">New inflows in order of position; an owed inflow that a transfer settled is issued again with its new source.</param>
/// <param name="Outflows">New outflows in the order they were made; a resized one is issued again with its new units and mapping.</param>
/// <param name="Coverage">Changed runs, maximal, by outflow id (ordinal) and offset.</param>
public sealed record Applied(ImmutableArray<Inflow> Inflows, ImmutableArray<Outflow> Outflows, ImmutableArray<CoverageChange> Coverage);

/// <summary>Units that came into a line. The span never changes.</summary>
/// <param name="Id">Stable: what made it and its number, "a#0"; an owed inflow is "owed1".</param>
/// <param name="Line">The line.</param>
/// <param name="Start">The first position.</param>
/// <param name="Units">How many positions.</param>
/// <param name="Source">Where they came from.</param>
public sealed record Inflow(string Id, LineKey Line, long Start, long Units, InflowSource Source);

/// <summary>Where an inflow came from.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(FromGift), "gift")]
[JsonDerivedType(typeof(FromBlock), "block")]
[JsonDerivedType(typeof(FromIncome), "income")]
[JsonDerivedType(typeof(FromOpening), "opening")]
[JsonDerivedType(typeof(FromOutflow), "outflow")]
[JsonDerivedType(typeof(FromShortfall), "shortfall")]
public abstract record InflowSource;

/// <summary>A part of a gift.</summary>
/// <param name="Gift">The gift's id.</param>
/// <param name="GiftOffset">Where the part begins among the gift's net units.</param>
public sealed record FromGift(string Gift, long GiftOffset) : InflowSource;

/// <summary>Money received that is no gift.</summary>
/// <param name="Income">The income's id.</param>
public sealed record FromIncome(string Income) : InflowSource;

/// <summary>An imported block; its gifts stand in it by cumulative net offsets.</summary>
/// <param name="Block">The block's id.</param>
public sealed record FromBlock(string Block) : InflowSource;

/// <summary>An opening balance (期初): giver unknown.</summary>
/// <param name="Event">The event's id.</param>
public sealed record FromOpening(string Event) : InflowSource;

/// <summary>The target run of a mapped outflow.</summary>
/// <param name="Outflow">The outflow's id; a kit's target names the event's id, without a component's number.</param>
/// <param name="Part">The part of a split, else 0.</param>
/// <param name="PartOffset">How many units of the part stand before this run.</param>
public sealed record FromOutflow(string Outflow, int Part, long PartOffset) : InflowSource;

/// <summary>Units that nobody has given yet: a shortfall (receivable:shortfall) that stands in for an unavoidable outflow.</summary>
/// <param name="For">The outflow that it first served.</param>
public sealed record FromShortfall(string For) : InflowSource;

/// <summary>What an outflow is.</summary>
public enum OutflowKind
{
    /// <summary>A payment or a distribution of goods.</summary>
    Use,
    /// <summary>An administrative cost, of cost lines only.</summary>
    Administration,
    /// <summary>A later fee of a gift.</summary>
    Fee,
    /// <summary>A refund to the giver.</summary>
    Refund,
    /// <summary>A gift found false.</summary>
    Void,
    /// <summary>A transfer, one to one.</summary>
    Transfer,
    /// <summary>An allocation by rule.</summary>
    Split,
    /// <summary>An exchange, a purchase, an assembly; one component of it.</summary>
    Conversion,
    /// <summary>Sent to another society, report awaited.</summary>
    PassedOn,
    /// <summary>Use reported by another society.</summary>
    ReportedUse,
    /// <summary>Returned by another society, one to one.</summary>
    GivenBack,
    /// <summary>Units taken back from where a transfer, split or conversion had put them (<c>undoN</c>).</summary>
    Withdrawal,
    /// <summary>Owed units that nobody needs any more (<c>lapse:owedN</c>).</summary>
    Lapse,
    /// <summary>Owed units replaced from their own line.</summary>
    Settlement,
}

/// <summary>Units that went out.</summary>
/// <param name="Id">The event's id, or an auxiliary one: <c>ID+</c> the rest of a fee, <c>ID.i</c> a component, <c>linkN</c>, <c>undoN</c>, <c>lapse:owedN</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Units">How many units; 0 after a reversal.</param>
/// <param name="Map">Where the units go on.</param>
/// <param name="Line">The line that it was asked to draw on; null when it follows a gift or an inflow.</param>
/// <param name="About">What it concerns: the gift of a fee, refund or void; the outflow of a report, return, withdrawal or link; the owed inflow of a lapse or settlement; else null.</param>
public sealed record Outflow(string Id, OutflowKind Kind, long Units, Mapping Map, LineKey? Line = null, string? About = null);

/// <summary>Where the units of an outflow go on.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Ends), "ends")]
[JsonDerivedType(typeof(OneToOne), "one-to-one")]
[JsonDerivedType(typeof(Dealt), "dealt")]
[JsonDerivedType(typeof(InRatio), "in-ratio")]
public abstract record Mapping
{
    /// <summary>Nowhere: the units are spent, refunded, gone.</summary>
    public static Mapping None { get; } = new Ends();
}

/// <summary>Nowhere.</summary>
public sealed record Ends : Mapping;

/// <summary>Offset x goes to the x-th unit of the targets, laid end to end.</summary>
/// <param name="Targets">One run, or more after the outflow was made larger.</param>
public sealed record OneToOne(ImmutableArray<Run> Targets) : Mapping;

/// <summary>Offset j goes to part order[(Counter + j) mod W], as that part's next unit.</summary>
/// <param name="Rule">The code of the rule's version.</param>
/// <param name="Weights">From which the order follows (<see cref="Dealing"/>).</param>
/// <param name="Counter">The rule's counter at the outflow's first unit.</param>
/// <param name="Targets">The runs of each part, laid end to end.</param>
public sealed record Dealt(string Rule, ImmutableArray<int> Weights, long Counter, ImmutableArray<ImmutableArray<Run>> Targets) : Mapping;

/// <summary>Offset u goes to floor(u · Out / In) of the targets, laid end to end.</summary>
/// <param name="In">Units in, of this component.</param>
/// <param name="Out">Units out.</param>
/// <param name="Targets">The runs that came out.</param>
public sealed record InRatio(long In, long Out, ImmutableArray<Run> Targets) : Mapping;

/// <summary>One changed run of an outflow's coverage.</summary>
/// <param name="Outflow">The outflow's id.</param>
/// <param name="Offset">The first of its units that changed.</param>
/// <param name="Units">How many.</param>
/// <param name="Line">Where they stand now; null when they are no longer covered (reversed, or made smaller).</param>
/// <param name="Start">The position there; 0 when <paramref name="Line"/> is null.</param>
/// <param name="IsCorrection">True when the outflow stood before this event: a published correction.</param>
public sealed record CoverageChange(string Outflow, long Offset, long Units, LineKey? Line, long Start, bool IsCorrection);
