using Aid.Disclosure.Records;

namespace Aid.Disclosure.Leaves;

/// <summary>
/// Canonical bytes of a public record: version 1, kind, id, the record's own fields in their order, is-synthetic, source. Never serialiser output, so that a
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
        LeafWriter leaf = new();
        leaf.Byte(Version);
        leaf.Byte((byte)RecordSet.Of(record).Kind);
        leaf.Text(record.Id);
        WriteFields(leaf, record);
        leaf.Bool(record.IsSynthetic);
        leaf.Text(record.Source);
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
        string id = reader.Text();
        PublicRecord record = ReadFields(ref reader, (LeafKind)kind, id);
        reader.End();
        return record;
    }

    private static void WriteFields(LeafWriter leaf, PublicRecord record)
    {
        switch (record)
        {
            case Organisation r: PartyLeaves.Write(leaf, r); break;
            case Fund r: PartyLeaves.Write(leaf, r); break;
            case Project r: PartyLeaves.Write(leaf, r); break;
            case Campaign r: PartyLeaves.Write(leaf, r); break;
            case Donation r: GiftLeaves.Write(leaf, r); break;
            case Refund r: GiftLeaves.Write(leaf, r); break;
            case Fee r: GiftLeaves.Write(leaf, r); break;
            case Disbursement r: UseLeaves.Write(leaf, r); break;
            case Transfer r: UseLeaves.Write(leaf, r); break;
            case Allocation r: UseLeaves.Write(leaf, r); break;
            case GoodsLot r: UseLeaves.Write(leaf, r); break;
            case Entry r: BookLeaves.Write(leaf, r); break;
            case LineInflow r: BookLeaves.Write(leaf, r); break;
            case LineOutflow r: BookLeaves.Write(leaf, r); break;
            case CoverageRow r: BookLeaves.Write(leaf, r); break;
            case FundFigures r: StatementLeaves.Write(leaf, r); break;
            case StatedFigure r: StatementLeaves.Write(leaf, r); break;
            case StatedGoods r: StatementLeaves.Write(leaf, r); break;
            case Correction r: StatementLeaves.Write(leaf, r); break;
            case RefusedRelease r: StatementLeaves.Write(leaf, r); break;
            case Release r: StatementLeaves.Write(leaf, r); break;
            default: throw new ArgumentException($"{record.GetType().Name} has no leaf form.", nameof(record));
        }
    }

    private static PublicRecord ReadFields(ref LeafReader reader, LeafKind kind, string id) =>
        kind switch
        {
            LeafKind.Organisation => PartyLeaves.ReadOrganisation(ref reader, id),
            LeafKind.Fund => PartyLeaves.ReadFund(ref reader, id),
            LeafKind.Project => PartyLeaves.ReadProject(ref reader, id),
            LeafKind.Campaign => PartyLeaves.ReadCampaign(ref reader, id),
            LeafKind.Donation => GiftLeaves.ReadDonation(ref reader, id),
            LeafKind.Refund => GiftLeaves.ReadRefund(ref reader, id),
            LeafKind.Fee => GiftLeaves.ReadFee(ref reader, id),
            LeafKind.Disbursement => UseLeaves.ReadDisbursement(ref reader, id),
            LeafKind.Transfer => UseLeaves.ReadTransfer(ref reader, id),
            LeafKind.Allocation => UseLeaves.ReadAllocation(ref reader, id),
            LeafKind.GoodsLot => UseLeaves.ReadGoodsLot(ref reader, id),
            LeafKind.Entry => BookLeaves.ReadEntry(ref reader, id),
            LeafKind.LineInflow => BookLeaves.ReadLineInflow(ref reader, id),
            LeafKind.LineOutflow => BookLeaves.ReadLineOutflow(ref reader, id),
            LeafKind.CoverageRow => BookLeaves.ReadCoverageRow(ref reader, id),
            LeafKind.FundFigures => StatementLeaves.ReadFundFigures(ref reader, id),
            LeafKind.StatedFigure => StatementLeaves.ReadStatedFigure(ref reader, id),
            LeafKind.StatedGoods => StatementLeaves.ReadStatedGoods(ref reader, id),
            LeafKind.Correction => StatementLeaves.ReadCorrection(ref reader, id),
            LeafKind.RefusedRelease => StatementLeaves.ReadRefusedRelease(ref reader, id),
            LeafKind.Release => StatementLeaves.ReadRelease(ref reader, id),
            _ => throw new LeafFormatException($"Leaf kind {(byte)kind} is unknown."),
        };
}
