using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Ledger.Coverage;

/// <summary>Writes events in the vectors' form: what a failed property prints can be pasted into the vector file.</summary>
internal static class VectorText
{
    internal static JsonArray Of(LedgerEvent recorded) => recorded switch
    {
        GiftReceived gift => With(["gift", gift.Id, Parts(gift.Parts)], ("fee", gift.Fee == 0 ? null : gift.Fee)),
        BlockReceived block => With(
            ["block", block.Id, block.Line.ToString(), new JsonArray([.. block.Gifts.Select(gift => (JsonNode)new JsonArray(gift.Id, gift.Units))])],
            ("fee", block.Fee == 0 ? null : block.Fee)),
        OpeningBalance opening => ["opening", opening.Id, opening.Line.ToString(), opening.Units],
        Used use => With(["use", use.Id, use.Line.ToString(), use.Units], ("admin", Flag(use.Administration)), ("unavoidable", Flag(use.Unavoidable))),
        FeeCharged fee => ["fee", fee.Id, fee.Gift, fee.Units],
        Transferred transfer => ["transfer", transfer.Id, transfer.Line.ToString(), transfer.Units, transfer.To.ToString()],
        Split split => ["split", split.Id, split.Line.ToString(), split.Units, split.Rule],
        Converted conversion => ["convert", conversion.Id, Parts(conversion.Inputs), conversion.To.ToString(), conversion.Units],
        PassedOn passed => ["pass_on", passed.Id, passed.Line.ToString(), passed.Units, passed.Society],
        UseReported report => ["report", report.Id, report.Of, report.Units],
        GivenBack back => ["give_back", back.Id, back.Of, back.Units, back.To.ToString()],
        Refunded refund => With(["refund", refund.Id, refund.Gift, refund.Units], ("unavoidable", Flag(refund.Unavoidable))),
        Voided found => With(["void", found.Id, found.Gift], ("unavoidable", Flag(found.Unavoidable))),
        Reversed reversal => ["reverse", reversal.Of],
        Replaced replacement => ["replace", replacement.Of, replacement.Id, replacement.Line.ToString(), replacement.Units],
        Resized resized => resized.UnitsOut is { } unitsOut ? ["resize", resized.Of, resized.Units, unitsOut] : ["resize", resized.Of, resized.Units],
        Settled settled => With(["settle", settled.Id, settled.Owed], ("fund", settled.Fund)),
        _ => throw new NotSupportedException(recorded.GetType().Name),
    };

    private static JsonNode? Flag(bool set) => set ? true : null;

    private static JsonArray Parts(ImmutableArray<GiftPart> parts) =>
        [.. parts.Select(part => (JsonNode)new JsonArray(part.Line.ToString(), part.Units))];

    private static JsonArray With(JsonArray recorded, params (string Name, JsonNode? Value)[] options)
    {
        JsonObject set = [];
        foreach ((string name, JsonNode? value) in options)
            if (value is not null) set[name] = value;
        if (set.Count > 0) recorded.Add((JsonNode)set);
        return recorded;
    }
}
