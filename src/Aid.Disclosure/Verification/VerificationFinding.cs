using Aid.Transparency.Tiles;

namespace Aid.Disclosure.Verification;

/// <summary>One thing that does not hold.</summary>
/// <param name="File">The file that is wrong, relative to the public folder; for a feed <c>odata/SET</c>.</param>
/// <param name="Code">Stable code, such as <c>manifest.changed</c>.</param>
/// <param name="Zh">What is wrong, in Chinese.</param>
/// <param name="En">What is wrong, in English.</param>
/// <param name="Expected">What it should be; empty where there is nothing to compare.</param>
/// <param name="Found">What it is.</param>
public sealed record VerificationFinding(string File, string Code, string Zh, string En, string Expected = "", string Found = "");

/// <summary>One kind of thing that was checked.</summary>
/// <param name="Code">Stable code, such as <c>log.leaves</c>.</param>
/// <param name="Zh">What was checked, in Chinese.</param>
/// <param name="En">What was checked, in English.</param>
/// <param name="Count">How many.</param>
public sealed record VerificationCheck(string Code, string Zh, string En, long Count);

/// <summary>What a verification saw.</summary>
/// <param name="Release">Number of the newest release; 0 where none could be read.</param>
/// <param name="TreeSize">Leaves that the checkpoint signs; 0 where it could not be read.</param>
/// <param name="Root">Hex of the signed root; empty where it could not be read.</param>
/// <param name="Key">The verifier key that the checkpoint was held to.</param>
/// <param name="IsKeyFromElsewhere">False where the key came from the same place as the log, which shows only that the log agrees with itself.</param>
/// <param name="Checks">What was checked and how many of each.</param>
/// <param name="Findings">Everything that does not hold; empty when all holds.</param>
public sealed record VerificationReport(
    int Release, long TreeSize, string Root, string Key, bool IsKeyFromElsewhere, IReadOnlyList<VerificationCheck> Checks, IReadOnlyList<VerificationFinding> Findings)
{
    /// <summary>True when nothing was found: the only case in which <c>aid verify</c> exits with 0.</summary>
    public bool Holds => Findings.Count == 0;
}

/// <summary>Collects findings and counts, up to a bound: a folder of nothing but holes has no end.</summary>
internal sealed class Findings
{
    public const int Most = 10_000;

    private readonly List<VerificationFinding> _all = [];
    private readonly List<VerificationCheck> _checks = [];

    public IReadOnlyList<VerificationFinding> All => _all;

    /// <summary>Leaves that the checkpoint signs; says which bundle is a partial one.</summary>
    public long TreeSize { get; set; }

    /// <summary>The file of the log that holds a leaf.</summary>
    public string BundleOf(long leafIndex)
    {
        long bundle = leafIndex / TilePath.FullWidth;
        int width = TilePath.WidthAt(0, bundle, TreeSize);
        return "log/" + TilePath.Entries(bundle, width == 0 ? TilePath.FullWidth : width);
    }

    public IReadOnlyList<VerificationCheck> Checks => _checks;

    public void Add(string file, string code, string zh, string en, object? expected = null, object? found = null)
    {
        if (_all.Count < Most)
            _all.Add(new VerificationFinding(file, code, zh, en, Text(expected), Text(found)));
        else if (_all.Count == Most)
            _all.Add(new VerificationFinding("", "verify.too-many", "问题太多，其余不再列出", "too many findings; the rest are left out", "", ""));
    }

    public void Checked(string code, string zh, string en, long count) => _checks.Add(new VerificationCheck(code, zh, en, count));

    private static string Text(object? value) => value switch
    {
        null => "",
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
