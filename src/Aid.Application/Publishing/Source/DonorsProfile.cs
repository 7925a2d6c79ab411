using Aid.Application.CollectionBoxes;
using Aid.Application.CollectiveGifts;
using Aid.Application.Donations;
using Aid.Application.MonthlyGiving;
using Aid.Application.OverseasGifts;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Source;

/// <summary>See <see cref="RecordProfile"/>. A donor has no public record.</summary>
internal sealed class DonorsProfile : RecordProfile
{
    public DonorsProfile()
    {
        Map<CollectiveGiftEntity, CollectiveGift>();
        Map<ForwarderEntity, ForwardedGift>().ForMember(r => r.Forwarder, o => o.MapFrom(s => s.IsOrganisation ? s.Name : ""));
        Map<CollectionBoxEntity, CollectionBox>();
        Map<BoxCountEntity, BoxOpening>();
        Map<OverseasGiftEntity, OverseasGift>();
        Map<MonthlyCountEntity, MonthlyGivers>();
    }
}
