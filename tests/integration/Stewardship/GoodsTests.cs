using Aid.Application.Allocations;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Application.Transfers;
using Aid.Tests.Integration.Application;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Goods by place: each command of the walk, and each refusal.</summary>
public sealed class GoodsTests
{
    private static readonly DateOnly Day = new(2026, 2, 1);

    [Fact]
    public async Task Move_OverThreeLevels_LeavesItsDifferenceOnTheRoad()
    {
        await using TestBooks books = await OpenAsync();
        await GiveAsync(books, "L1", 1_000);
        Assert.Equal("consignment.same-place", await books.RefusedAsync(Send("L1", 10, "P1", "P1")));
        Assert.Equal("goods.not-at-place", await books.RefusedAsync(Send("L1", 1_001, "P1", "C1")));
        Assert.Equal("goods.not-at-place", await books.RefusedAsync(Send("L1", 1, null, "C1")));
        Assert.Equal("goods.lot-unknown", await books.RefusedAsync(Send("L9", 1, "P1", "C1")));
        Assert.Equal("warehouse.unknown", await books.RefusedAsync(Send("L1", 1, "P1", "X")));
        Recorded first = await books.DoAsync(Send("L1", 600, "P1", "C1"));
        Assert.Equal("consignment.unknown", await books.RefusedAsync(new ReceiveGoods { ConsignmentId = "m9", Units = 1 }, TestBooks.Checker));
        Assert.Equal("consignment.own-receipt", await books.RefusedAsync(new ReceiveGoods { ConsignmentId = first.Id, Units = 600 }));
        Assert.Equal("consignment.exceeds", await books.RefusedAsync(new ReceiveGoods { ConsignmentId = first.Id, Units = 601 }, TestBooks.Checker));
        await books.DoAsync(new ReceiveGoods { ConsignmentId = first.Id, Units = 595 }, TestBooks.Checker);
        await MoveAsync(books, "L1", 200, "C1", "D1");
        Assert.Equal("P1 400, C1 395, D1 200, ~m1 5", await WhereAsync(books, "L1"));
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal((400, 395, 200, 5), (balances["stock:city/P1 MASK"], balances["stock:city/C1 MASK"], balances["stock:city/D1 MASK"], balances["stock:city/~m1 MASK"]));

        // What is on the road can be moved to another fund by nobody.
        Assert.Equal("goods.on-the-road", await books.RefusedAsync(new TransferFunds { From = new("relief", "", "MASK", "L1"), To = new("far", "", "MASK", "L1"), Units = 996, Reason = "调拨" }));
        WrittenOff lost = await books.DoAsync(new WriteOffGoods { FundId = "relief", Asset = "MASK", Lot = "L1", Units = 5, Cause = "lost", ConsignmentId = first.Id, Reason = "途中雨淋" });
        await books.DoAsync(new ApproveDisbursement { DisbursementId = Assert.Single(lost.DisbursementIds) }, TestBooks.Checker);
        Assert.Equal("P1 400, C1 395, D1 200", await WhereAsync(books, "L1"));
        await using var look = books.Look();
        Assert.Equal("closed", look.Consignments.OrderByDescending(row => row.Number).First(row => row.Id == first.Id).Status);
    }

    [Fact]
    public async Task Warehouse_OfALowerLevel_IsSuppliedByAHigherOne()
    {
        await using TestBooks books = await OpenAsync();
        OpenWarehouse other = new() { Code = "D2", OrganisationId = "county", NameZh = "县库", Level = "county" };
        Assert.Equal("warehouse.code-taken", await books.RefusedAsync(other with { Code = "P1" }));
        Assert.Equal("warehouse.unknown", await books.RefusedAsync(other with { ParentId = "X" }));
        Assert.Equal("warehouse.level", await books.RefusedAsync(other with { ParentId = "D1" }));
        Assert.Equal("organisation.unknown", await books.RefusedAsync(other with { OrganisationId = "nobody" }));
        Assert.Equal("command.invalid", await books.RefusedAsync(other with { Level = "village" }));
        await books.DoAsync(other with { ParentId = "C1" });
    }

    [Fact]
    public async Task Picking_Proposed_TakesTheEarliestExpiryAndNoExpired()
    {
        await using TestBooks books = await OpenAsync();
        await GiveAsync(books, "NEVER", 100);
        await GiveAsync(books, "LATE", 100, new(2027, 1, 1));
        await GiveAsync(books, "GONE", 100, new(2026, 2, 28));
        await GiveAsync(books, "SOON", 100, new(2026, 3, 1));
        await MoveAsync(books, "LATE", 30, "P1", "C1");
        ProposePicking question = new("relief", "MASK", 250, "发放", "某县红十字会");
        PickingProposal proposal = await books.AskAsync(question);
        Assert.Equal(["SOON 100 P1", "LATE 30 C1", "LATE 70 P1", "NEVER 50 P1"], proposal.Picks.Select(pick => $"{pick.Lot} {pick.Units} {pick.WarehouseId}"));
        Assert.Equal(0, proposal.MissingUnits);
        Assert.Equal(["LATE 30 C1"], (await books.AskAsync(question with { WarehouseId = "C1" })).Picks.Select(pick => $"{pick.Lot} {pick.Units} {pick.WarehouseId}"));
        Assert.Equal(9_700, (await books.AskAsync(question with { Units = 10_000 })).MissingUnits);
        foreach (DistributeGoods pick in proposal.Picks)
        {
            Recorded recorded = await books.DoAsync(pick);
            await books.DoAsync(new ApproveDisbursement { DisbursementId = recorded.Id }, TestBooks.Checker);
        }
        Assert.Equal("", await WhereAsync(books, "SOON"));
        Assert.Equal("P1 50", await WhereAsync(books, "NEVER"));
        Assert.Equal("goods.expired", await books.RefusedAsync(proposal.Picks[0] with { Lot = "GONE", Units = 1 }));
        StockList expiring = await books.AskAsync(new GetStock(ExpiringWithinDays: 30));
        Assert.Equal(("relief:MASK:GONE", true), Assert.Single(expiring.Holdings.Select(row => (row.LotId, row.IsExpired))));
        Assert.Equal("warehouse.unknown", await RefusedAsync(books, new GetStock("X")));
    }

    [Fact]
    public async Task WriteOff_OfExpiredGoods_NeedsTwoAndLeavesAsALoss()
    {
        await using TestBooks books = await OpenAsync();
        await GiveAsync(books, "GONE", 100, new(2026, 2, 28), "tumour");
        await GiveAsync(books, "GONE", 10, new(2026, 2, 28));
        WriteOffGoods writeOff = new() { FundId = "relief", Asset = "MASK", Lot = "GONE", Units = 60, Cause = "expired", WarehouseId = "P1", Reason = "过期销毁", Evidence = "销毁记录 1" };
        Assert.Equal("goods.not-expired", await books.RefusedAsync(writeOff with { On = new(2026, 2, 28) }));
        Assert.Equal("goods.not-at-place", await books.RefusedAsync(writeOff with { Units = 111 }));
        WrittenOff off = await books.DoAsync(writeOff);
        Assert.Equal(2, off.DisbursementIds.Count);
        Assert.Equal("disbursement.own-approval", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = off.DisbursementIds[0] }));
        foreach (string id in off.DisbursementIds) await books.DoAsync(new ApproveDisbursement { DisbursementId = id }, TestBooks.Checker);
        Assert.Equal("P1 50", await WhereAsync(books, "GONE"));
        Assert.Equal(50, books.Host.Session!.Ledger.Balance(new("relief", "tumour", "MASK", "GONE")).Free);
        await books.BalancesAsync();
    }

    [Fact]
    public async Task StockTaking_ByTwoPeople_BooksItsDifferences()
    {
        await using TestBooks books = await OpenAsync();
        await GiveAsync(books, "L1", 100);
        await GiveAsync(books, "L2", 50);
        CountStock count = new() { OrganisationId = "city", WarehouseId = "P1", Items = [new("relief", "MASK", "L1", 97), new("relief", "MASK", "L2", 52)], Reason = "年终盘点" };
        Assert.Equal("fund.unknown", await books.RefusedAsync(count with { Items = [new("far", "MASK", "L1", 1)] }));
        Assert.Equal("goods.lot-unknown", await books.RefusedAsync(count with { Items = [new("relief", "MASK", "L9", 1)] }));
        Assert.Equal("command.invalid", await books.RefusedAsync(count with { Items = [new("relief", "MASK", "L1", 1), new("relief", "MASK", "L1", 2)] }));
        Recorded stale = await books.DoAsync(count);
        await MoveAsync(books, "L1", 10, "P1", "C1");
        Assert.Equal("count.stale", await books.RefusedAsync(new ApproveStockCount { StockCountId = stale.Id }, TestBooks.Checker));
        Recorded counted = await books.DoAsync(count with { Items = [new("relief", "MASK", "L1", 87), new("relief", "MASK", "L2", 52)] });
        Assert.Equal([stale.Id, counted.Id], (await books.AskAsync(new GetPending())).Stock.Select(waiting => waiting.Id));
        Assert.Equal("count.own-approval", await books.RefusedAsync(new ApproveStockCount { StockCountId = counted.Id }));
        Assert.Equal("count.unknown", await books.RefusedAsync(new ApproveStockCount { StockCountId = "k9" }, TestBooks.Checker));
        await books.DoAsync(new ApproveStockCount { StockCountId = counted.Id }, TestBooks.Checker);
        Assert.Equal("count.already-approved", await books.RefusedAsync(new ApproveStockCount { StockCountId = counted.Id }, TestBooks.Checker));
        Assert.Equal("P1 87, C1 10", await WhereAsync(books, "L1"));
        Assert.Equal("P1 52", await WhereAsync(books, "L2"));
        await using var look = books.Look();
        Assert.Equal(("lost", "loss", 3), look.Disbursements.Select(row => new { row.Kind, row.Category, row.Units }).AsEnumerable().Select(row => (row.Kind, row.Category, row.Units)).Single());
        Assert.Equal(("found", 2), look.Donations.OrderByDescending(row => row.Number).Select(row => new { row.Channel, row.GrossUnits }).AsEnumerable().Select(row => (row.Channel, row.GrossUnits)).First());
        await books.BalancesAsync();
    }

    [Fact]
    public async Task Transfer_ToAnotherSociety_LeavesTheGoodsWhereTheyLie()
    {
        await using TestBooks books = await OpenAsync();
        await GiveAsync(books, "L1", 100);
        await MoveAsync(books, "L1", 40, "P1", "D1");
        await books.DoAsync(new TransferFunds { From = new("relief", "", "MASK", "L1"), To = new("far", "", "MASK", "L1"), Units = 60, Reason = "下拨" });
        // The own warehouse first, then the others by code; each stays where it is and changes its owner.
        Assert.Equal("P1 40", await WhereAsync(books, "L1"));
        Assert.Equal("P1 20, D1 40", await WhereAsync(books, "L1", fund: "far"));
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal((40, 20, 40), (balances["stock:city/P1 MASK"], balances["stock:county/P1 MASK"], balances["stock:county/D1 MASK"]));
    }

    [Fact]
    public async Task Opening_OfGoods_LiesInTheOwnWarehouse()
    {
        await using TestBooks books = await OpenAsync();
        await books.DoAsync(new RecordOpeningBalance { Line = new LineChoice("relief", "", "TENT", "T1"), Units = 12, Goods = new GoodsMade("帐篷", "顶") });
        Assert.Equal("own 12", await WhereAsync(books, "T1", "TENT"));
        Assert.Equal(12, (await books.BalancesAsync())["stock:city TENT"]);
    }

    [Fact]
    public async Task Goods_OfBooksBeforePlaces_AreCarriedOverByTheirFirstHandOver()
    {
        await using TestBooks books = await OpenAsync();
        await GiveAsync(books, "OLD", 100, warehouse: null);
        await GiveAsync(books, "KEPT", 30, warehouse: null);
        // Books of an earlier version have lines and accounts, and no hand-overs.
        await books.Host.RunAloneAsync<int>(session =>
        {
            using var command = session.Connection.CreateCommand();
            command.CommandText = "DELETE FROM hand_over; DELETE FROM stock_holding;";
            return Task.FromResult<Aid.Ledger.Results.Result<int>>(command.ExecuteNonQuery());
        });
        await MoveAsync(books, "OLD", 40, null, "C1");
        Recorded handed = await books.DoAsync(new DistributeGoods { FundId = "relief", Asset = "MASK", Lot = "KEPT", Units = 10, PurposeZh = "发放", Recipient = "某乡" });
        await books.DoAsync(new ApproveDisbursement { DisbursementId = handed.Id }, TestBooks.Checker);
        Assert.Equal(("own 60, C1 40", "own 20"), (await WhereAsync(books, "OLD"), await WhereAsync(books, "KEPT")));
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal((80, 40), (balances["stock:city MASK"], balances["stock:city/C1 MASK"]));
    }

    [Fact]
    public async Task Gift_OfGoods_NamesAWarehouseAndCodesThatExist()
    {
        await using TestBooks books = await OpenAsync();
        RecordDonation gift = new() { Parts = [new DonationShare("relief", 10)], Asset = "MASK", Goods = new GoodsGiven("L1", "口罩", "只", WarehouseId: "X") };
        Assert.Equal("warehouse.unknown", await books.RefusedAsync(gift));
        Assert.Equal("goods.malformed", await books.RefusedAsync(new RecordOpeningBalance { Line = new LineChoice("relief", "", "MASK", "一号"), Units = 1 }));
        await books.DoAsync(gift with { Goods = new GoodsGiven("L1", "口罩", "只", BatchNumber: "B1") });
        Assert.Equal("goods.lot-differs", await books.RefusedAsync(gift with { Goods = new GoodsGiven("L1", "口罩", "只", BatchNumber: "B2") }));
        await books.DoAsync(gift with { Goods = new GoodsGiven("L1", "口罩", "只") });
    }

    internal static async Task<TestBooks> OpenAsync()
    {
        TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(new OpenWarehouse { Code = "P1", OrganisationId = "city", NameZh = "省库", Level = "province" });
        await books.DoAsync(new OpenWarehouse { Code = "C1", OrganisationId = "city", NameZh = "市库", Level = "city", ParentId = "P1" });
        await books.DoAsync(new OpenWarehouse { Code = "D1", OrganisationId = "county", NameZh = "县库", Level = "county", ParentId = "C1" });
        return books;
    }

    internal static Task<Recorded> GiveAsync(TestBooks books, string lot, long units, DateOnly? expires = null, string designation = "", string? warehouse = "P1") => books.DoAsync(new RecordDonation
    {
        Parts = [new DonationShare("relief", units, designation)], Asset = "MASK", ReceivedOn = Day, Giver = "某公司", NameForm = "named",
        Goods = new GoodsGiven(lot, "口罩", "只", ExpiresOn: expires, WarehouseId: warehouse),
    });

    internal static SendGoods Send(string lot, long units, string? from, string? to) =>
        new() { FundId = "relief", Asset = "MASK", Lot = lot, Units = units, FromWarehouseId = from, ToWarehouseId = to, On = Day };

    internal static async Task MoveAsync(TestBooks books, string lot, long units, string? from, string? to)
    {
        Recorded sent = await books.DoAsync(Send(lot, units, from, to));
        await books.DoAsync(new ReceiveGoods { ConsignmentId = sent.Id, Units = units, On = Day }, TestBooks.Checker);
    }

    /// <summary>What lies where of a lot, as text.</summary>
    internal static async Task<string> WhereAsync(TestBooks books, string lot, string asset = "MASK", string fund = "relief")
    {
        StockList list = await books.AskAsync(new GetStock());
        string[] order = ["", "P1", "C1", "D1"];
        return string.Join(", ", list.Holdings.Where(row => row.LotId == $"{fund}:{asset}:{lot}").Select(row => (Code: row.PlaceId.Contains('/') ? row.PlaceId.Split('/')[1] : "", row.Units))
            .OrderBy(row => Array.IndexOf(order, row.Code) is >= 0 and var at ? at : order.Length)
            .Select(row => $"{(row.Code.Length == 0 ? "own" : row.Code)} {row.Units}"));
    }

    private static async Task<string> RefusedAsync<T>(TestBooks books, Query<T> query) => (await books.Host.QueryAsync(query)).Refusal!.Code;
}
