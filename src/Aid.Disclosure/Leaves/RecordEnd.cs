using System.Runtime.CompilerServices;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>The two fields with which every leaf ends: <c>is-synthetic u8 | source text</c>.</summary>
internal static class RecordEnd
{
    public static void Write(LeafWriter leaf, PublicRecord record)
    {
        leaf.Bool(record.IsSynthetic);
        leaf.Text(record.Source);
    }

    // The record was made a moment ago by the reader of its own fields and nobody has seen it: filling it in is not an edit.
    public static void Read(ref LeafReader leaf, PublicRecord record)
    {
        SetIsSynthetic(record, leaf.Bool());
        SetSource(record, leaf.Text());
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(PublicRecord.IsSynthetic))]
    private static extern void SetIsSynthetic(PublicRecord record, bool value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(PublicRecord.Source))]
    private static extern void SetSource(PublicRecord record, string value);
}
