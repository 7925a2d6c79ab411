using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aid.Disclosure.Exports;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Tests.Unit.Disclosure.Leaves;

/// <summary>The places outside the code that list the kinds of leaves: the browser's decoder, the guide and the vectors.</summary>
internal static class LeafDocuments
{
    private const string Decoder = "public-site/assets/leaf.js";
    private const string Guide = "api-docs/guides/public-files.md";
    private const string Vectors = "tests/vectors/leaves.json";
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The decoder's lines, in the order of numbers.</summary>
    public static string Kinds() => string.Concat(ByNumber().Select(set => string.Create(CultureInfo.InvariantCulture, $"  {set.Kind}: ['{set.Name}', '{set.Schema}'],\n")));

    /// <summary>The lines that a decoder has.</summary>
    public static string KindsOf(string decoder) => decoder[KindsAt(decoder)];

    /// <summary>The guide's rows.</summary>
    public static string Table() => string.Concat(ByNumber().Select(set => string.Create(CultureInfo.InvariantCulture, $"| {set.Kind} | {set.Name} | `{set.Schema}` |\n")));

    public static void Write()
    {
        Rewrite(Decoder, text => text[..KindsAt(text).Start] + Kinds() + text[KindsAt(text).End..]);
        Rewrite(Guide, text =>
        {
            int start = text.IndexOf("| 1 | Organisations |", StringComparison.Ordinal);
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
            return text[..start] + Table() + text[end..];
        });
        Rewrite(Vectors, AddVectors);
    }

    // A vector that is there is never written anew: it is what holds the bytes still. Those of a number that is no longer declared were never published.
    private static string AddVectors(string text)
    {
        JsonNode vectors = JsonNode.Parse(text)!;
        JsonArray leaves = vectors["leaves"]!.AsArray();
        for (int i = leaves.Count - 1; i >= 0; i--)
            if (Set(leaves[i]!) is not { } set || (set.Kind > 21 && !Holds(leaves[i]!)))
                leaves.RemoveAt(i);
        HashSet<byte> known = [.. leaves.Select(leaf => Set(leaf!)!.Kind)];
        foreach (PublicRecord record in RecordSamples.Full().Concat(RecordSamples.Sparse()).Where(record => !known.Contains(RecordSet.Of(record).Kind)))
            leaves.Add(new JsonObject { ["kind"] = RecordSet.Of(record).Name, ["hex"] = Convert.ToHexStringLower(LeafCodec.Encode(record)), ["json"] = RecordJson.ToText(record) });
        return vectors.ToJsonString(Readable) + "\n";
    }

    private static RecordSet? Set(JsonNode leaf) => RecordSet.OfKind(Convert.FromHexString((string)leaf["hex"]!)[1]);

    private static bool Holds(JsonNode leaf)
    {
        try
        {
            return RecordJson.ToText(LeafCodec.Decode(Convert.FromHexString((string)leaf["hex"]!))) == (string?)leaf["json"];
        }
        catch (LeafFormatException)
        {
            return false;
        }
    }

    private static IEnumerable<RecordSet> ByNumber() => RecordSet.All.OrderBy(set => set.Kind);

    private static Range KindsAt(string decoder)
    {
        int start = decoder.IndexOf("const KINDS = {\n", StringComparison.Ordinal) + "const KINDS = {\n".Length;
        return start..decoder.IndexOf("};\n", start, StringComparison.Ordinal);
    }

    private static void Rewrite(string path, Func<string, string> change) => File.WriteAllText(RepositoryFile.Path(path), change(File.ReadAllText(RepositoryFile.Path(path))));
}
