using System.Collections;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Rows;

/// <summary>The items of records that have a list, each in a table of its own.</summary>
internal static class RecordParts
{
    /// <summary>True for a versioned record.</summary>
    public static bool IsRecord(Type type) => type.IsSubclassOf(typeof(PublicRecord));

    /// <summary>The table of a record's items and their column of the record's id; null where it has none.</summary>
    public static (string Table, string Key)? PartTable<T>()
        where T : PublicRecord => RecordSet.Of<T>() is { ItemTable: { } table, ItemParent: { } parent } ? (table, parent.Name) : null;

    /// <summary>The items of a record.</summary>
    public static IEnumerable PartsOf(PublicRecord record) => record switch
    {
        // Gifts come by the hundred thousand: theirs are read without reflection.
        Donation donation => donation.Parts,
        _ => RecordSet.Of(record).Items is { } items ? (IEnumerable)items.GetValue(record)! : Array.Empty<object>(),
    };
}
