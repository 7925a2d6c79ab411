using Aid.Application.Goods;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of this area's rows.</summary>
internal static class GoodsModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<StockHoldingEntity>().HasIndex(row => row.LotId);
        model.Entity<HandOverEntity>().HasIndex(row => row.SubjectId);
        model.Entity<StockCountEntity>().HasMany(row => row.Items).WithOne().HasForeignKey(item => item.StockCountNumber);
        model.Entity<StockCountItemEntity>().HasKey(row => new { row.StockCountNumber, row.Ordinal });
        model.Entity<GoodsMakingEntity>().HasMany(row => row.Parts).WithOne().HasForeignKey(part => part.GoodsMakingNumber);
        model.Entity<KitPartEntity>().HasKey(row => new { row.GoodsMakingNumber, row.Ordinal });
    }
}
