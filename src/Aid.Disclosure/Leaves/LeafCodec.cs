using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>
/// Canonical bytes of a public record: version 1, kind, id, the record's own fields in the order of its schema, is-synthetic, source. Never serialiser output, so that a
/// leaf's hash depends on nothing but the published fields. The leaf index and the release numbers are not in it; a child's parent and ordinal follow from its position.
/// </summary>
/// <remarks>Layout: <c>version u8 = 0x01 | kind u8 | id text | fields … | is-synthetic u8 | source text</c>; see <see cref="LeafWriter"/> for the primitives.</remarks>
public static class LeafCodec
{
    /// <summary>The version byte.</summary>
    public const byte Version = 0x01;

    /// <summary>Encodes a record.</summary>
    /// <exception cref="ArgumentException">The record is of no published kind, a list is out of order, an instant is not a whole UTC second, or the leaf exceeds 65,535 bytes.</exception>
    public static byte[] Encode(PublicRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        RecordSet set = RecordSet.Of(record);
        LeafWriter leaf = new();
        leaf.Byte(Version);
        leaf.Byte(set.Kind);
        leaf.Text(record.Id);
        set.Write(leaf, record);
        RecordEnd.Write(leaf, record);
        return leaf.ToLeaf();
    }

    /// <summary>Decodes a leaf; its index and releases, which it does not hold, stay at their defaults.</summary>
    /// <exception cref="LeafFormatException">Unknown version or kind, text that is not UTF-8, a value out of range, or trailing bytes.</exception>
    public static PublicRecord Decode(ReadOnlySpan<byte> leaf) => Decode(leaf, 0, 0);

    /// <summary>Decodes a leaf of a known place in the log.</summary>
    /// <param name="leaf">The bytes.</param>
    /// <param name="leafIndex">Its index, which the record then carries.</param>
    /// <param name="firstRelease">The release that brought it, which the record then carries.</param>
    /// <exception cref="LeafFormatException">Unknown version or kind, text that is not UTF-8, a value out of range, or trailing bytes.</exception>
    public static PublicRecord Decode(ReadOnlySpan<byte> leaf, long leafIndex, int firstRelease)
    {
        LeafReader reader = new(leaf, leafIndex, firstRelease);
        byte version = reader.Byte();
        if (version != Version)
            throw new LeafFormatException($"Leaf version {version} is unknown, expected {Version}.");
        byte kind = reader.Byte();
        RecordSet set = RecordSet.OfKind(kind) ?? throw new LeafFormatException($"Leaf kind {kind} is unknown.");
        PublicRecord record = set.Read(ref reader, reader.Text());
        reader.End();
        return record;
    }
}
