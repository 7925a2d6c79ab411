using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Ledger.Coverage;

/// <summary>A vector file: dealing orders, a world, and cases (tests/vectors/README.md says the form).</summary>
internal sealed class VectorFile
{
    private static readonly ConcurrentDictionary<string, VectorFile> Opened = new(StringComparer.Ordinal);

    private readonly JsonDocument _document;

    private VectorFile(string path)
    {
        _document = JsonDocument.Parse(File.ReadAllBytes(path));
        Vectors = [.. _document.RootElement.GetProperty("vectors").EnumerateArray().Select(vector => new Vector(vector))];
    }

    internal ImmutableArray<Vector> Vectors { get; }

    /// <summary>Reads a file once, however many cases ask for it.</summary>
    internal static VectorFile Open(string path) => Opened.GetOrAdd(path, static found => new VectorFile(found));

    internal IEnumerable<(ImmutableArray<int> Weights, string Order)> Deals => _document.RootElement.GetProperty("deal").EnumerateObject()
        .Select(deal => (deal.Name.Split('-').Select(int.Parse).ToImmutableArray(), deal.Value.GetString()!));

    internal World NewWorld()
    {
        JsonElement world = _document.RootElement.GetProperty("world");
        HashSet<string> unrestricted = [.. world.GetProperty("unrestricted").EnumerateArray().Select(fund => fund.GetString()!)];
        World made = new();
        foreach (JsonProperty fund in world.GetProperty("funds").EnumerateObject())
            made.AddFund(new FundFacts(fund.Name, fund.Value.GetString()!, unrestricted.Contains(fund.Name)));
        foreach (JsonProperty rule in world.GetProperty("rules").EnumerateObject())
        {
            made.AddRule(new RuleVersion(rule.Name,
                [.. rule.Value[0].EnumerateArray().Select(weight => weight.GetInt32())],
                [.. rule.Value[1].EnumerateArray().Select(line => LineKey.Parse(line.GetString()!))]));
        }
        return made;
    }
}

/// <summary>One case of a vector file.</summary>
internal sealed class Vector(JsonElement element)
{
    internal string Name => element.GetProperty("name").GetString()!;

    internal ImmutableArray<LedgerEvent> Events =>
        [.. element.GetProperty("events").EnumerateArray().Select((recorded, index) => Read(recorded, index))];

    /// <summary>Its refusals are of bad input, which the model, made of correct events, does not look for.</summary>
    internal bool IsRefusedByInputAlone => Expect.TryGetProperty("refused", out JsonElement refused) && refused.EnumerateObject()
        .Any(code => code.Value.GetString() is "gift.fee-out-of-range" or "event.id-taken" or "line.unknown-fund" or "amount.not-positive" or "opening.not-first" or "rule.unknown");

    internal JsonElement Expect => element.GetProperty("expect");

    private static LedgerEvent Read(JsonElement recorded, int index)
    {
        JsonElement[] args = [.. recorded.EnumerateArray()];
        JsonElement options = args[^1].ValueKind == JsonValueKind.Object ? args[^1] : default;
        string id = args[1].GetString()!;
        return args[0].GetString() switch
        {
            "gift" => new GiftReceived(id, Parts(args[2]), Number("fee")),
            "block" => new BlockReceived(id, Line(args[2]),
                [.. args[3].EnumerateArray().Select(gift => new BlockGift(gift[0].GetString()!, gift[1].GetInt64()))], Number("fee")),
            "opening" => new OpeningBalance(id, Line(args[2]), args[3].GetInt64()),
            "use" => new Used(id, Line(args[2]), args[3].GetInt64(), Flag("admin"), Flag("unavoidable")),
            "fee" => new FeeCharged(id, args[2].GetString()!, args[3].GetInt64()),
            "transfer" => new Transferred(id, Line(args[2]), args[3].GetInt64(), Line(args[4])),
            "split" => new Split(id, Line(args[2]), args[3].GetInt64(), args[4].GetString()!),
            "convert" => new Converted(id, Parts(args[2]), Line(args[3]), args[4].GetInt64()),
            "pass_on" => new PassedOn(id, Line(args[2]), args[3].GetInt64(), args[4].GetString()!),
            "report" => new UseReported(id, args[2].GetString()!, args[3].GetInt64()),
            "give_back" => new GivenBack(id, args[2].GetString()!, args[3].GetInt64(), Line(args[4])),
            "refund" => new Refunded(id, args[2].GetString()!, args[3].GetInt64(), Flag("unavoidable")),
            "void" => new Voided(id, args[2].GetString()!, Flag("unavoidable")),
            "reverse" => new Reversed($"event-{index}", id),
            "replace" => new Replaced(args[2].GetString()!, id, Line(args[3]), args[4].GetInt64()),
            "resize" => new Resized($"event-{index}", id, args[2].GetInt64(), args.Length > 3 ? args[3].GetInt64() : null),
            "settle" => new Settled(id, args[2].GetString()!,
                options.ValueKind == JsonValueKind.Object && options.TryGetProperty("fund", out JsonElement fund) ? fund.GetString() : null),
            var kind => throw new FormatException("No such event: " + kind),
        };

        bool Flag(string name) => options.ValueKind == JsonValueKind.Object && options.TryGetProperty(name, out JsonElement flag) && flag.GetBoolean();
        long Number(string name) => options.ValueKind == JsonValueKind.Object && options.TryGetProperty(name, out JsonElement number) ? number.GetInt64() : 0;
    }

    private static LineKey Line(JsonElement text) => LineKey.Parse(text.GetString()!);

    private static ImmutableArray<GiftPart> Parts(JsonElement parts) =>
        [.. parts.EnumerateArray().Select(part => new GiftPart(Line(part[0]), part[1].GetInt64()))];
}
