using System.Globalization;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Trace;
using Aid.Ledger.Coverage;
using Aid.Tests.Unit.Ledger.Coverage;

namespace Aid.Tests.Unit.Disclosure.Trace;

/// <summary>Plays a vector on the ledger's engine and publishes what it issued: leaves, and nothing else, reach the composers.</summary>
internal static class VectorRecords
{
    /// <summary>The project's own vector file, and the shared one where it is there.</summary>
    public static IEnumerable<VectorFile> Files()
    {
        string own = RepositoryFile.Path("tests/vectors/coverage.json");
        if (File.Exists(own))
            yield return VectorFile.Open(own);
        if (RepositoryFile.Shared("trace/vectors.json") is { } shared)
            yield return VectorFile.Open(shared);
    }

    public static List<byte[]> Leaves(VectorFile file, Vector vector) => [.. Records(file, vector).Select(LeafCodec.Encode)];

    private static IEnumerable<PublicRecord> Records(VectorFile file, Vector vector)
    {
        CoverageBook book = new(file.NewWorld());
        List<string> gifts = [];
        List<PublicRecord> records = [];
        long sequence = 0;
        foreach (LedgerEvent recorded in vector.Events)
        {
            var result = book.Apply(recorded);
            if (result.IsRefused)
                continue;
            if (recorded is GiftReceived gift)
                gifts.Add(gift.Id);
            if (recorded is BlockReceived block)
                gifts.AddRange(block.Gifts.Select(item => item.Id));
            records.AddRange(result.Value.Inflows.Select(LedgerRecords.ToPublic));
            records.AddRange(result.Value.Outflows.Select(LedgerRecords.ToPublic));
            records.AddRange(result.Value.Coverage.Select(change => LedgerRecords.ToPublic(change, ++sequence)));
        }

        return gifts.Select(id => ToDonation(book.Gift(id)!)).Concat(records);
    }

    private static Donation ToDonation(GiftRecord gift) => new()
    {
        Id = gift.Id,
        GrossUnits = gift.Gross,
        FeeUnits = gift.Fee,
        Asset = gift.Runs.IsEmpty ? "CNY" : gift.Runs[0].Line.Asset,
        FundId = gift.Runs.IsEmpty ? "" : gift.Runs[0].Line.Fund,
        Parts =
        [
            .. gift.Runs.Select((run, ordinal) => new DonationPart
            {
                DonationId = gift.Id,
                Ordinal = ordinal,
                Line = run.Line.ToString(),
                Start = run.Start,
                Units = run.Units,
            }),
        ],
    };

    public static PublicTrace Trace(IEnumerable<byte[]> leaves)
    {
        PublicTraceBuilder builder = new();
        foreach (byte[] leaf in leaves)
            builder.Add(LeafCodec.Decode(leaf));
        return builder.Build();
    }

    /// <summary>What the public records say, in the vectors' own words.</summary>
    public static SortedDictionary<string, string> Describe(PublicTrace trace)
    {
        SortedDictionary<string, string> said = new(StringComparer.Ordinal);
        foreach (string gift in trace.Gifts.Keys)
            said.Add($"gifts {gift}", string.Join(' ', trace.Gift(gift).Select(step => Text($"[{step.Word},{step.Where},{step.Units}]"))));
        foreach (LineOutflow outflow in trace.Outflows.Values)
        {
            var runs = trace.Coverage(outflow.Id);
            if (runs.Count == 0)
                continue;
            said.Add($"coverage {outflow.Id}", string.Join(' ', runs.Select(run => Text($"[{run.Offset},{run.Run.Units},{run.Run.Line},{run.Run.Start}]"))));
            if (outflow.Map == "none")
                said.Add($"givers {outflow.Id}", string.Join(' ', trace.Givers(outflow.Id).OrderBy(giver => giver.Key, StringComparer.Ordinal).Select(giver => Text($"[{giver.Key},{giver.Value}]"))));
        }

        foreach (string line in trace.Lines.Keys)
        {
            if (trace.Free(line) is { Count: > 0 } free)
                said.Add($"free {line}", string.Join(' ', free.Select(run => Text($"[{run.Start},{run.End}]"))));
        }

        return said;
    }

    /// <summary>What a vector expects, in the same words.</summary>
    public static SortedDictionary<string, string> Expected(Vector vector)
    {
        SortedDictionary<string, string> said = new(StringComparer.Ordinal);
        foreach (string part in (string[])["gifts", "coverage", "free"])
        {
            foreach (var member in vector.Expect.GetProperty(part).EnumerateObject())
                said.Add($"{part} {member.Name}", string.Join(' ', member.Value.EnumerateArray().Select(item => $"[{string.Join(',', item.EnumerateArray())}]")));
        }

        foreach (var member in vector.Expect.GetProperty("givers").EnumerateObject())
            said.Add($"givers {member.Name}", string.Join(' ', member.Value.EnumerateObject().OrderBy(giver => giver.Name, StringComparer.Ordinal).Select(giver => $"[{giver.Name},{giver.Value}]")));
        return said;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
