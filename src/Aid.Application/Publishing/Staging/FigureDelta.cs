using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Staging;

/// <summary>What a release adds to the figures of one territory, in units; see <see cref="FundFigures"/> for each field's meaning.</summary>
internal sealed class FigureDelta
{
    public long Opening { get; set; }

    public long Received { get; set; }

    public long MovedIn { get; set; }

    public long MovedOut { get; set; }

    public long Used { get; set; }

    public long PassedOn { get; set; }

    public long Fees { get; set; }

    public long Refunded { get; set; }

    public long Shortfall { get; set; }

    public long Held { get; set; }

    public long Gifts { get; set; }

    public long Disbursements { get; set; }

    public bool IsSynthetic { get; set; }

    /// <summary>The figures of a fund after the release.</summary>
    public FundFigures After(FundFigures? old, string fund, string asset) => new()
    {
        Id = $"{fund}:{asset}",
        FundId = fund,
        Asset = asset,
        IsSynthetic = IsSynthetic || old is { IsSynthetic: true },
        OpeningUnits = (old?.OpeningUnits ?? 0) + Opening,
        ReceivedUnits = (old?.ReceivedUnits ?? 0) + Received,
        MovedInUnits = (old?.MovedInUnits ?? 0) + MovedIn,
        MovedOutUnits = (old?.MovedOutUnits ?? 0) + MovedOut,
        UsedUnits = (old?.UsedUnits ?? 0) + Used,
        PassedOnUnits = (old?.PassedOnUnits ?? 0) + PassedOn,
        FeeUnits = (old?.FeeUnits ?? 0) + Fees,
        RefundedUnits = (old?.RefundedUnits ?? 0) + Refunded,
        ShortfallUnits = (old?.ShortfallUnits ?? 0) + Shortfall,
        HeldUnits = (old?.HeldUnits ?? 0) + Held,
        Gifts = (old?.Gifts ?? 0) + Gifts,
        Disbursements = (old?.Disbursements ?? 0) + Disbursements,
    };

    /// <summary>The lot after the release: what the source says of it, with the published quantities and this release's added.</summary>
    public GoodsLot After(GoodsLot? old, GoodsLot source) => new()
    {
        Id = source.Id,
        FundId = source.FundId,
        Asset = source.Asset,
        Lot = source.Lot,
        NameZh = source.NameZh,
        NameEn = source.NameEn,
        Unit = source.Unit,
        ExpiresOn = source.ExpiresOn,
        IsSynthetic = source.IsSynthetic,
        Source = source.Source,
        ReceivedUnits = (old?.ReceivedUnits ?? 0) + Opening + Received + MovedIn,
        DistributedUnits = (old?.DistributedUnits ?? 0) + Used,
        HeldUnits = (old?.HeldUnits ?? 0) + Held,
    };
}
