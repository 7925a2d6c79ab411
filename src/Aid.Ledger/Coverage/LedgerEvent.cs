using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Aid.Ledger.Lines;

namespace Aid.Ledger.Coverage;

/// <summary>
/// One recorded fact that moves money or goods between lines. The application journals these as JSON and folds them again at
/// start; folding the same events over the same funds and rules gives the same books, to the unit.
/// </summary>
/// <param name="Id">Unique among all events of the books; an outflow carries its event's id.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(GiftReceived), "gift")]
[JsonDerivedType(typeof(BlockReceived), "block")]
[JsonDerivedType(typeof(IncomeReceived), "income")]
[JsonDerivedType(typeof(OpeningBalance), "opening")]
[JsonDerivedType(typeof(Used), "use")]
[JsonDerivedType(typeof(FeeCharged), "fee")]
[JsonDerivedType(typeof(Transferred), "transfer")]
[JsonDerivedType(typeof(Split), "split")]
[JsonDerivedType(typeof(Converted), "convert")]
[JsonDerivedType(typeof(PassedOn), "pass_on")]
[JsonDerivedType(typeof(UseReported), "report")]
[JsonDerivedType(typeof(GivenBack), "give_back")]
[JsonDerivedType(typeof(Refunded), "refund")]
[JsonDerivedType(typeof(Voided), "void")]
[JsonDerivedType(typeof(Reversed), "reverse")]
[JsonDerivedType(typeof(Replaced), "replace")]
[JsonDerivedType(typeof(Resized), "resize")]
[JsonDerivedType(typeof(Settled), "settle")]
public abstract record LedgerEvent(string Id);

/// <summary>A designated part of a gift, before fees.</summary>
/// <param name="Line">Where it is to stand.</param>
/// <param name="Units">Gross units; positive.</param>
public readonly record struct GiftPart(LineKey Line, long Units);

/// <summary>One gift inside an imported block, before fees.</summary>
/// <param name="Id">The gift's id, unique among all gifts.</param>
/// <param name="Units">Gross units; positive.</param>
public readonly record struct BlockGift(string Id, long Units);

/// <summary>One gift (捐赠) with its designated parts. Spans are net of the fee: gross boundary x becomes floor(x · net / gross).</summary>
/// <param name="Id">The gift's id.</param>
/// <param name="Parts">In order; at least one; one asset.</param>
/// <param name="Fee">A fee known at recording, in the same units; less than or equal to the gift.</param>
public sealed record GiftReceived(string Id, ImmutableArray<GiftPart> Parts, long Fee = 0) : LedgerEvent(Id);

/// <summary>An imported block: one inflow whose gifts keep their offsets in it.</summary>
/// <param name="Id">The block's id.</param>
/// <param name="Line">The one line of all its gifts.</param>
/// <param name="Gifts">In the order of the statement; at least one.</param>
/// <param name="Fee">A fee taken from the block as a whole.</param>
public sealed record BlockReceived(string Id, LineKey Line, ImmutableArray<BlockGift> Gifts, long Fee = 0) : LedgerEvent(Id);

/// <summary>
/// Money received that is no gift: a grant of the treasury, lottery money, dues, interest, or money of nobody known. Its units are followed, refunded and voided by its id as a gift's are.
/// </summary>
/// <param name="Id">The income's id; ids of gifts and of income never meet.</param>
/// <param name="Line">Where it is to stand.</param>
/// <param name="Units">Positive.</param>
public sealed record IncomeReceived(string Id, LineKey Line, long Units) : LedgerEvent(Id);

/// <summary>An opening balance (期初): giver unknown. It must be the first inflow of its line.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Line">The line that it opens.</param>
/// <param name="Units">Positive.</param>
public sealed record OpeningBalance(string Id, LineKey Line, long Units) : LedgerEvent(Id);

/// <summary>A payment, or on a line with a lot a distribution of goods.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Line">What it draws on: this designation, then the undesignated line.</param>
/// <param name="Units">Positive.</param>
/// <param name="Administration">Draws on this line only and never falls back.</param>
/// <param name="Unavoidable">Stands even beyond what is there: by a linked transfer, then by owed units.</param>
public sealed record Used(string Id, LineKey Line, long Units, bool Administration = false, bool Unavoidable = false) : LedgerEvent(Id);

/// <summary>A fee that became known after recording: the gift's uncovered units, last first; what is beyond them is a cost <c>ID+</c>.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Gift">The gift.</param>
/// <param name="Units">Positive.</param>
public sealed record FeeCharged(string Id, string Gift, long Units) : LedgerEvent(Id);

/// <summary>A transfer to another line, one to one.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Line">What it draws on.</param>
/// <param name="Units">Positive.</param>
/// <param name="To">Where the units go on; the same asset and lot.</param>
public sealed record Transferred(string Id, LineKey Line, long Units, LineKey To) : LedgerEvent(Id);

/// <summary>An allocation by rule: unit j goes to the part order[(counter + j) mod W].</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Line">What it draws on; none of the rule's targets.</param>
/// <param name="Units">Positive.</param>
/// <param name="Rule">The code of the rule's version, as given to the <see cref="World"/>.</param>
public sealed record Split(string Id, LineKey Line, long Units, string Rule) : LedgerEvent(Id);

/// <summary>An exchange, a purchase, or the assembly of kits. With several inputs, input i is the outflow <c>ID.i</c>.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Inputs">What goes in.</param>
/// <param name="To">What comes out.</param>
/// <param name="Units">How much comes out, in the target's units; positive.</param>
public sealed record Converted(string Id, ImmutableArray<GiftPart> Inputs, LineKey To, long Units) : LedgerEvent(Id);

/// <summary>Money or goods sent to another society, report awaited (已拨付待反馈): one to one into the line <c>ext:ID//asset</c>.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Line">What it draws on.</param>
/// <param name="Units">Positive.</param>
/// <param name="Society">To whom; text.</param>
public sealed record PassedOn(string Id, LineKey Line, long Units, string Society) : LedgerEvent(Id);

/// <summary>The other society reports the use of passed-on units.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Of">The outflow that passed them on.</param>
/// <param name="Units">Positive.</param>
public sealed record UseReported(string Id, string Of, long Units) : LedgerEvent(Id);

/// <summary>The other society returns passed-on units.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Of">The outflow that passed them on.</param>
/// <param name="Units">Positive.</param>
/// <param name="To">Where they go on; the same asset and lot.</param>
public sealed record GivenBack(string Id, string Of, long Units, LineKey To) : LedgerEvent(Id);

/// <summary>A refund to the giver.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Gift">The gift.</param>
/// <param name="Units">Positive, at most what is left of the gift under no refund, fee or void.</param>
/// <param name="Unavoidable">A chargeback: stands even when nothing can stand in for units already used.</param>
public sealed record Refunded(string Id, string Gift, long Units, bool Unavoidable = false) : LedgerEvent(Id);

/// <summary>A gift found false: all that is left of it is taken out of the books.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Gift">The gift.</param>
/// <param name="Unavoidable">Stands even when nothing can stand in for units already used.</param>
public sealed record Voided(string Id, string Gift, bool Unavoidable = false) : LedgerEvent(Id);

/// <summary>
/// Reverses an outflow: a payment, refund, fee or void is uncovered (what stood in for it stays); a transfer, split or conversion
/// is resized to zero. The rest of a late fee, <c>ID+</c>, is a cost of its own and stays.
/// </summary>
/// <param name="Id">The event's own id.</param>
/// <param name="Of">The outflow.</param>
public sealed record Reversed(string Id, string Of) : LedgerEvent(Id);

/// <summary>Replaces a payment in one step: the re-entry takes eligible freed runs first.</summary>
/// <param name="Id">The new outflow's id.</param>
/// <param name="Of">The payment that it replaces.</param>
/// <param name="Line">What the new payment draws on.</param>
/// <param name="Units">Positive.</param>
public sealed record Replaced(string Id, string Of, LineKey Line, long Units) : LedgerEvent(Id);

/// <summary>
/// Changes the size of an outflow; both sides keep their first units. Not of a refund, fee or void (reverse it), not of a kit, and
/// not to more goods: goods outflows name the lots that were picked.
/// </summary>
/// <param name="Id">The event's own id.</param>
/// <param name="Of">The outflow.</param>
/// <param name="Units">The new units in; 0 reverses.</param>
/// <param name="UnitsOut">For a conversion, the new units out; null leaves them.</param>
public sealed record Resized(string Id, string Of, long Units, long? UnitsOut = null) : LedgerEvent(Id);

/// <summary>Settles owed units by a transfer from a fund, which becomes their source; or, without a fund, from their own line.</summary>
/// <param name="Id">The outflow's id.</param>
/// <param name="Owed">The id of the owed inflow.</param>
/// <param name="Fund">The fund that pays; null re-covers from the owed inflow's own line.</param>
public sealed record Settled(string Id, string Owed, string? Fund = null) : LedgerEvent(Id);
