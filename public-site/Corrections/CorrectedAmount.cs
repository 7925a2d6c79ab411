using System.Globalization;
using Aid.Disclosure.Records;
using Aid.PublicSite.Formatting;
using Aid.PublicSite.Rendering;

namespace Aid.PublicSite.Corrections;

/// <summary>The two amounts of a correction that speaks of one, to be laid out digit by digit.</summary>
/// <param name="Before">What was published, in the asset's smallest unit.</param>
/// <param name="After">What is published now.</param>
/// <param name="Asset">A currency.</param>
/// <param name="ReplacedById">The disbursement that was entered instead; null where the record itself was corrected.</param>
internal sealed record CorrectedAmount(long Before, long After, string Asset, string? ReplacedById)
{
    /// <summary>How the new status of a replaced disbursement begins; the id of its replacement follows.</summary>
    public const string ReplacedBy = "replaced by ";

    /// <summary>Reads both amounts; null where the correction does not speak of an amount of money.</summary>
    public static CorrectedAmount? Of(Site site, Correction correction)
    {
        if (correction.SubjectKind == "Disbursements" && correction.NewValue.StartsWith(ReplacedBy, StringComparison.Ordinal))
        {
            return site.Reader.Find<Disbursement>(correction.SubjectId) is { } old && site.Reader.Find<Disbursement>(correction.NewValue[ReplacedBy.Length..]) is { } replacing
                && old.Asset == replacing.Asset && old.Units != replacing.Units && Figures.IsCurrency(old.Asset)
                ? new(old.Units, replacing.Units, old.Asset, replacing.Id)
                : null;
        }

        // A gift's span is its own for ever: a wrong amount is voided and entered again.
        if (correction.SubjectKind == "Donations" && correction.NewValue.StartsWith(ReplacedBy, StringComparison.Ordinal))
        {
            return site.Reader.Find<Donation>(correction.SubjectId) is { } wrong && site.Reader.Find<Donation>(correction.NewValue[ReplacedBy.Length..]) is { } right
                && wrong.Asset == right.Asset && wrong.GrossUnits != right.GrossUnits && Figures.IsCurrency(wrong.Asset)
                ? new(wrong.GrossUnits, right.GrossUnits, wrong.Asset, right.Id)
                : null;
        }

        return TryRead(correction, correction.OldValue) is { } before && TryRead(correction, correction.NewValue) is { } after ? new(before, after, "CNY", null) : null;
    }

    /// <summary>The value in fen where the field holds units of money and the value is a whole number; null otherwise.</summary>
    public static long? TryRead(Correction correction, string value) =>
        correction.Field.EndsWith("Units", StringComparison.Ordinal) && correction.SubjectKind is not ("Goods" or "StatedGoods")
        && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var units) ? units : null;
}
