using System.Reflection;
using Aid.Disclosure.Leaves.Sets;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>
/// A kind of public record, declared once: the number and fields of its leaf, its name as a feed set and bulk part, what it is. Everything that treats all records alike follows from these
/// declarations: leaf bytes, tables, the feed, exports, the verification of the feed.
/// </summary>
public abstract class RecordSet
{
    private static readonly Dictionary<Type, RecordSet> ByType;
    private static readonly Dictionary<byte, RecordSet> ByKind;
    private static readonly Dictionary<string, RecordSet> ByName;

    static RecordSet()
    {
        All =
        [
            .. PartySets.All, .. GiftSets.All, .. UseSets.All, .. BookSets.All, .. StatementSets.All,
            .. SocietiesSets.All, .. FundsSets.All, .. DonorsSets.All, .. ReceiptsSets.All, .. EmergenciesSets.All, .. GoodsSets.All, .. ProjectsSets.All, .. CampaignsSets.All, .. GovernanceSets.All,
            // A release is the last leaf of itself.
            Core<Release>(21, "Releases", "Number# PreparedAt^ TreeSize# ManifestHash NewRecords# NewGifts# NewDisbursements# NewCorrections# IsSingleOperator! Checks*(Code Checked# Waiver)",
                "A release and what its gate checked. 发布。", "GateChecks"),
        ];
        for (int order = 0; order < All.Count; order++)
            All[order].Order = order;
        ByType = All.ToDictionary(set => set.Type);
        ByKind = All.ToDictionary(set => set.Kind);
        ByName = All.ToDictionary(set => set.Name, StringComparer.Ordinal);
    }

    private protected RecordSet(byte kind, Type type, string name, string schema, string description, string? itemTable, bool isPlain)
    {
        Kind = kind;
        Type = type;
        Name = name;
        Schema = schema;
        Description = description;
        ItemTable = itemTable;
        IsPlain = isPlain;
        Fields = LeafField.Parse(schema);
    }

    /// <summary>All sets in the order of a release's leaves.</summary>
    public static IReadOnlyList<RecordSet> All { get; }

    /// <summary>Kind of the leaf: its second byte. A number is never used again for another kind.</summary>
    public byte Kind { get; }

    /// <summary>Record type.</summary>
    public Type Type { get; }

    /// <summary>Name of the feed set, the table and the bulk part, such as <c>Donations</c>.</summary>
    public string Name { get; }

    /// <summary>The fields of the leaf in their order, as the browser's decoder reads them too.</summary>
    public string Schema { get; }

    /// <summary>What one record is, in English and Chinese.</summary>
    public string Description { get; }

    /// <summary>Place in the order of a release's leaves, from 0.</summary>
    public int Order { get; private set; }

    /// <summary>True where a record is published as its one row of the books says, with nothing computed: the publisher treats such sets alike.</summary>
    public bool IsPlain { get; }

    /// <summary>Name of the table of the items of the record's list; null where it has none.</summary>
    public string? ItemTable { get; }

    /// <summary>The record's list; null where it has none.</summary>
    public abstract PropertyInfo? Items { get; }

    /// <summary>The item's property that holds the record's id; null where the record has no list.</summary>
    public abstract PropertyInfo? ItemParent { get; }

    /// <summary>Names of the record's own fields that are single values, in the order of the leaf.</summary>
    public IEnumerable<string> Values => Fields.Where(f => f.Form != '*').Select(f => f.Name);

    /// <summary>Names of the single values of an item; empty where the record has no list.</summary>
    public IEnumerable<string> ItemValues => Fields.Where(f => f.Form == '*').SelectMany(f => f.Items).Select(f => f.Name);

    private protected IReadOnlyList<LeafField> Fields { get; }

    /// <summary>The set of a record.</summary>
    /// <exception cref="ArgumentException">The record is of no published kind.</exception>
    public static RecordSet Of(PublicRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ByType.TryGetValue(record.GetType(), out RecordSet? set) ? set : throw new ArgumentException($"{record.GetType().Name} is not a kind of public record.", nameof(record));
    }

    /// <summary>The set of a record type.</summary>
    /// <exception cref="KeyNotFoundException">The type is no public record.</exception>
    public static RecordSet Of<T>()
        where T : PublicRecord => ByType[typeof(T)];

    /// <summary>Name of the set of a record type.</summary>
    public static string NameOf<T>()
        where T : PublicRecord => Of<T>().Name;

    /// <summary>The set of a leaf kind; null where the number is unknown.</summary>
    public static RecordSet? OfKind(byte kind) => ByKind.GetValueOrDefault(kind);

    /// <summary>The set of this name; null where there is none.</summary>
    public static RecordSet? Named(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Declares a plain set; see <see cref="IsPlain"/>.</summary>
    /// <param name="kind">Number of its leaves.</param>
    /// <param name="name">Name of the set.</param>
    /// <param name="schema">Fields; see the guide to the public files.</param>
    /// <param name="description">What one record is.</param>
    /// <param name="itemTable">Name of the table of its list's items; null where it has none.</param>
    internal static RecordSet Of<T>(byte kind, string name, string schema, string description, string? itemTable = null)
        where T : PublicRecord, new() => new RecordSet<T>(kind, name, schema, description, itemTable, isPlain: true);

    /// <summary>Declares a set that the publisher or the ledger treats by itself.</summary>
    internal static RecordSet Core<T>(byte kind, string name, string schema, string description, string? itemTable = null)
        where T : PublicRecord, new() => new RecordSet<T>(kind, name, schema, description, itemTable, isPlain: false);

    /// <summary>Calls the visitor with the record type as a type argument.</summary>
    public abstract void Accept(IRecordSetVisitor visitor);

    /// <summary>Gives the items of a record that was just mapped their record's id and their position; the publisher alone calls it, before the record is seen by anyone.</summary>
    /// <param name="record">A record of this set.</param>
    public abstract void PlaceItems(PublicRecord record);

    internal abstract void Write(LeafWriter leaf, PublicRecord record);

    internal abstract PublicRecord Read(ref LeafReader leaf, string id);
}

/// <summary>Does something with a set whose record type it gets as a type argument.</summary>
public interface IRecordSetVisitor
{
    /// <summary>Visits a set.</summary>
    /// <typeparam name="T">The record type.</typeparam>
    /// <param name="set">The set.</param>
    void Visit<T>(RecordSet set) where T : PublicRecord, new();
}

internal sealed class RecordSet<T>(byte kind, string name, string schema, string description, string? itemTable, bool isPlain)
    : RecordSet(kind, typeof(T), name, schema, description, itemTable, isPlain)
    where T : PublicRecord, new()
{
    // Bound at first use, so that a declaration costs nothing to a program that never reads its kind.
    private readonly Lazy<LeafShape<T>> _shape = new(() => new LeafShape<T>(LeafField.Parse(schema)));

    public override PropertyInfo? Items => _shape.Value.Items?.Property;

    public override PropertyInfo? ItemParent => _shape.Value.Items?.Parent;

    public override void Accept(IRecordSetVisitor visitor) => visitor.Visit<T>(this);

    public override void PlaceItems(PublicRecord record) => _shape.Value.Items?.Place((T)record, record.Id);

    internal override void Write(LeafWriter leaf, PublicRecord record) => _shape.Value.Write(leaf, (T)record);

    internal override PublicRecord Read(ref LeafReader leaf, string id)
    {
        T record = new() { Id = id, LeafIndex = leaf.Index, FirstRelease = leaf.Release };
        _shape.Value.Read(ref leaf, record, id);
        RecordEnd.Read(ref leaf, record);
        return record;
    }
}
