using Aid.Ledger.Entries;
using Aid.Ledger.Lines;

namespace Aid.Application.Goods;

/// <summary>
/// Where goods lie: a held account of the society whose fund owns them. The warehouse may be kept by another society; whose the goods are does not change by where they lie.
/// </summary>
/// <param name="Organisation">Whose goods.</param>
/// <param name="Code">A warehouse; empty for the society's own; <c>~m1</c> for the road of a consignment.</param>
internal readonly record struct Place(string Organisation, string Code = "")
{
    /// <summary>The road of a consignment.</summary>
    public static Place Road(string organisation, string consignment) => new(organisation, "~" + consignment);

    /// <summary>Reads a public place.</summary>
    public static Place Parse(string name) => name.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? new(name[..slash], name[(slash + 1)..]) : new(name);

    /// <summary>The place of a stock account.</summary>
    public static Place Of(Account account) => Parse(account.Name);

    /// <summary>True on the road.</summary>
    public bool IsRoad => Code.StartsWith('~');

    /// <summary>The warehouse; null for the society's own and the road.</summary>
    public string? Warehouse => Code.Length == 0 || IsRoad ? null : Code;

    /// <summary>The consignment; null in a warehouse.</summary>
    public string? Consignment => IsRoad ? Code[1..] : null;

    /// <summary>The account that holds what lies there.</summary>
    public Account Account => Account.Of(AccountClass.Stock, ToString());

    /// <summary>The public name: what follows <c>stock:</c>.</summary>
    public override string ToString() => Code.Length == 0 ? Organisation : $"{Organisation}/{Code}";
}

/// <summary>A lot of a fund.</summary>
/// <param name="Fund">The fund.</param>
/// <param name="Asset">The kind of goods.</param>
/// <param name="Lot">The lot's code.</param>
internal readonly record struct LotKey(string Fund, string Asset, string Lot)
{
    /// <summary>The lot of a line that holds goods.</summary>
    public static LotKey Of(LineKey line) => new(line.Fund, line.Asset, line.Lot ?? throw new ArgumentException("The line holds money.", nameof(line)));

    /// <summary>Reads a public lot id.</summary>
    public static LotKey Parse(string id)
    {
        string[] words = id.Split(':', 3);
        return words.Length == 3 ? new LotKey(words[0], words[1], words[2]) : throw new FormatException($"\"{id}\" is no lot.");
    }

    /// <summary>A line of the lot.</summary>
    public LineKey Line(string designation = "") => new(Fund, designation, Asset, Lot);

    /// <summary>The public id.</summary>
    public override string ToString() => GoodsLots.IdOf(Fund, Asset, Lot);
}
