using System.Runtime.CompilerServices;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Rows;

/// <summary>
/// Gives a record the place in the log that only the publisher knows. The records are init-only so that nothing else can; a copy of every gift just for two numbers
/// would hold a hundred thousand of them twice.
/// </summary>
internal static class RecordStamp
{
    /// <summary>Sets the leaf index and the first release of a record that is being staged.</summary>
    public static void Set(PublicRecord record, long leafIndex, int release)
    {
        SetLeafIndex(record, leafIndex);
        SetFirstRelease(record, release);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(PublicRecord.LeafIndex))]
    private static extern void SetLeafIndex(PublicRecord record, long value);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(PublicRecord.FirstRelease))]
    private static extern void SetFirstRelease(PublicRecord record, int value);
}
