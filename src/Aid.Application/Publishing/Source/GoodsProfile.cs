using Aid.Application.Goods;
using Aid.Disclosure.Records;
using AutoMapper;

namespace Aid.Application.Publishing.Source;

/// <summary>See <see cref="RecordProfile"/>.</summary>
internal sealed class GoodsProfile : RecordProfile
{
    public GoodsProfile()
    {
        Map<WarehouseEntity, Warehouse>();
        Map<LotDetailEntity, LotDetail>();
        Map<GoodsValueEntity, GoodsValue>();
        Map<HandOverEntity, HandOver>();
        Map<StockHoldingEntity, StockHolding>();
        Map<ConsignmentEntity, Consignment>();
        Map<StockCountEntity, StockCount>().ForMember(r => r.Items, o => o.MapFrom(s => s.Items.OrderBy(i => i.Ordinal)));
        CreateMap<StockCountItemEntity, StockCountItem>(MemberList.Destination);
        Map<GoodsMakingEntity, GoodsMaking>().ForMember(r => r.Parts, o => o.MapFrom(s => s.Parts.OrderBy(p => p.Ordinal)));
        CreateMap<KitPartEntity, KitPart>(MemberList.Destination);
    }
}
