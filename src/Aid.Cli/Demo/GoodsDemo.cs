using Aid.Application.Allocations;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pipeline;

namespace Aid.Cli.Demo;

/// <summary>
/// Goods on three levels of warehouses in 浙江: masks by lot with expiry, kits assembled of what was bought, a consignment that arrived short, a stock difference, a write-off, a direct delivery. All of it is generated,
/// but the 300 down jackets of 秀洲, which <see cref="Provinces"/> records through the county's warehouse.
/// </summary>
internal static class GoodsDemo
{
    /// <summary>The county's warehouse.</summary>
    public const string County = "xz-county";

    private const string Fund = "zj-relief";
    private const string Province = "zj-province";
    private const string City = "jx-city";

    /// <summary>Opens the warehouses.</summary>
    public static async Task OpenAsync(DemoScript script)
    {
        script.On(2018, 1, 8);
        await script.DoAsync(new OpenWarehouse { Code = Province, OrganisationId = "zhejiang", NameZh = "浙江省备灾物资库", NameEn = "Zhejiang relief warehouse", Level = "province", DivisionCode = "330000", IsSynthetic = true });
        await script.DoAsync(new OpenWarehouse { Code = City, OrganisationId = "zhejiang", NameZh = "嘉兴市备灾物资库", NameEn = "Jiaxing relief warehouse", Level = "city", DivisionCode = "330400", ParentId = Province, IsSynthetic = true });
        await script.DoAsync(new OpenWarehouse { Code = County, OrganisationId = "xiuzhou", NameZh = "秀洲区备灾物资库", NameEn = "Xiuzhou relief warehouse", Level = "county", DivisionCode = "330411", ParentId = City, IsSynthetic = true });
    }

    /// <summary>Records everything else.</summary>
    public static async Task RecordAsync(DemoScript script)
    {
        script.On(2023, 9, 1);
        await script.DoAsync(new OpenFund { Code = Fund, OrganisationId = "zhejiang", NameZh = "备灾救灾物资", NameEn = "Relief goods", OpenedOn = new(2023, 9, 1), IsSynthetic = true });
        await script.GiveAsync(SyntheticGifts.Make(2023, 60_000_00, 40, new(2023, 9, 2), new(2023, 9, 20), Fund, "", source: ""));
        await MasksAsync(script);
        await KitsAsync(script);
        await DirectAsync(script);
    }

    private static async Task MasksAsync(DemoScript script)
    {
        script.On(2023, 10, 9);
        await Give("M-2021", 4_000, new(2023, 12, 31), "210815");
        await Give("M-2023A", 20_000, new(2024, 8, 31), "220902");
        await Give("M-2023B", 12_000, new(2026, 6, 30), "230701");
        await MoveAsync(script, "MASK", "M-2021", 1_500, Province, City, new(2023, 10, 16), 1_500);
        await MoveAsync(script, "MASK", "M-2023A", 8_000, Province, City, new(2023, 11, 6), 8_000);
        await MoveAsync(script, "MASK", "M-2023A", 3_000, City, County, new(2023, 11, 20), 3_000);
        await HandAsync(script, "MASK", "M-2023A", 2_400, County, "冬季健康包：口罩", "Masks for the winter health kits", "秀洲区各镇敬老院", new(2023, 12, 5));

        // The expired lot of the province is written off by two people; that of the city still lies there, and the list of what expires says so.
        script.On(2024, 1, 15);
        WrittenOff off = await script.DoAsync(new WriteOffGoods { FundId = Fund, Asset = "MASK", Lot = "M-2021", Units = 2_500, Cause = "expired", WarehouseId = Province, Reason = "过期，按规定销毁", Evidence = "示例销毁记录 1", IsSynthetic = true });
        foreach (string id in off.DisbursementIds) await script.DoAsync(new ApproveDisbursement { DisbursementId = id, IsSynthetic = true }, DemoScript.Checker);

        script.On(2024, 1, 31);
        Recorded count = await script.DoAsync(new CountStock
        {
            OrganisationId = "zhejiang", WarehouseId = City, Items = [new(Fund, "MASK", "M-2023A", 4_950), new(Fund, "MASK", "M-2021", 1_500)], Reason = "一月盘点，缺一箱 50 只，原因未查明", IsSynthetic = true,
        });
        await script.DoAsync(new ApproveStockCount { StockCountId = count.Id, IsSynthetic = true }, DemoScript.Checker);

        Task Give(string lot, long units, DateOnly expires, string batch) => script.DoAsync(new RecordDonation
        {
            Parts = [new DonationShare(Fund, units)], Asset = "MASK", ReceivedOn = new(2023, 10, 8), NameForm = "named", Giver = "示例医用品公司（合成）", IsSynthetic = true,
            Goods = new GoodsGiven(lot, "医用口罩", "只", "Medical masks", expires, units * 40, "voucher", "示例发票 " + lot, batch, "阴凉干燥", Province),
        });
    }

    private static async Task KitsAsync(DemoScript script)
    {
        script.On(2023, 11, 1);
        await BuyAsync("BLANKET", "B-2311", 600, 2_400_000, "毛毯", "条", "Blankets", "示例毛纺厂");
        await BuyAsync("TOWEL", "T-2311", 1_200, 960_000, "毛巾", "条", "Towels", "示例纺织厂");
        script.On(2023, 11, 10);
        await script.DoAsync(new AssembleKits
        {
            FundId = Fund, Asset = "FAMILYKIT", Lot = "K-2311", Kits = 400, Parts = [new("BLANKET", "B-2311", 1), new("TOWEL", "T-2311", 2), new("MASK", "M-2023B", 10)], WarehouseId = Province, Evidence = "示例组装单 1", On = new(2023, 11, 10),
            Goods = new GoodsMade("家庭救灾包", "个", "Family relief kits", new DateOnly(2026, 6, 30)), Reason = "冬季备灾", IsSynthetic = true,
        });
        await MoveAsync(script, "FAMILYKIT", "K-2311", 200, Province, City, new(2023, 11, 24), 200);
        await MoveAsync(script, "FAMILYKIT", "K-2311", 120, City, County, new(2023, 12, 1), 118);
        await HandAsync(script, "FAMILYKIT", "K-2311", 100, County, "家庭救灾包：寒潮", "Relief kits for the cold wave", "秀洲区 100 户困难家庭", new(2023, 12, 18));

        async Task BuyAsync(string asset, string lot, long units, long price, string zh, string unit, string en, string supplier)
        {
            Recorded purchase = await script.DoAsync(new PurchaseGoods
            {
                FundId = Fund, PriceUnits = price, Asset = asset, Lot = lot, Units = units, Goods = new GoodsMade(zh, unit, en), Supplier = supplier, Evidence = "示例发票 " + lot, WarehouseId = Province, On = new(2023, 11, 1), Reason = "冬季备灾", IsSynthetic = true,
            });
            await script.DoAsync(new ApprovePurchase { PurchaseId = purchase.Id, IsSynthetic = true }, DemoScript.Checker);
        }
    }

    private static async Task DirectAsync(DemoScript script)
    {
        script.On(2024, 2, 20);
        Recorded delivery = await script.DoAsync(new RecordDirectDelivery
        {
            FundId = Fund, Asset = "BED", Units = 20, Goods = new GoodsGiven("BED-2402", "护理床", "张", "Nursing beds", ValueUnits: 5_600_000, ValueBasis: "voucher", ValueEvidence: "示例发票 BED-2402"),
            Giver = "示例家具公司（合成）", NameForm = "named", On = new(2024, 2, 20), PurposeZh = "护理床，由捐赠人直接送达", PurposeEn = "Nursing beds, brought by the giver", Recipient = "示例县人民医院", Evidence = "示例签收单 1", IsSynthetic = true,
        });
        await script.DoAsync(new ApproveDisbursement { DisbursementId = delivery.Id, IsSynthetic = true }, DemoScript.Checker);
        await script.DoAsync(new SignForGoods { DisbursementId = delivery.Id, Units = 20, Party = "示例县人民医院", On = new(2024, 2, 20), IsSynthetic = true });
    }

    private static async Task MoveAsync(DemoScript script, string asset, string lot, long units, string from, string to, DateOnly on, long arrived)
    {
        script.On(on.Year, on.Month, on.Day);
        Recorded sent = await script.DoAsync(new SendGoods { FundId = Fund, Asset = asset, Lot = lot, Units = units, FromWarehouseId = from, ToWarehouseId = to, On = on, Reason = "冬季备灾下拨", IsSynthetic = true });
        await script.DoAsync(new ReceiveGoods { ConsignmentId = sent.Id, Units = arrived, On = on.AddDays(2), IsSynthetic = true }, DemoScript.Checker);
    }

    private static async Task HandAsync(DemoScript script, string asset, string lot, long units, string warehouse, string zh, string en, string recipient, DateOnly on)
    {
        script.On(on.Year, on.Month, on.Day);
        Recorded handed = await script.DoAsync(new DistributeGoods
        {
            FundId = Fund, Asset = asset, Lot = lot, Units = units, WarehouseId = warehouse, On = on, PurposeZh = zh, PurposeEn = en, Recipient = recipient, Evidence = "示例发放表", IsSynthetic = true,
        });
        await script.DoAsync(new ApproveDisbursement { DisbursementId = handed.Id, IsSynthetic = true }, DemoScript.Checker);
        await script.DoAsync(new SignForGoods { DisbursementId = handed.Id, Units = units, Party = "秀洲区红十字会", On = on.AddDays(1), IsSynthetic = true });
    }
}
