using Aid.Application.Disbursements;
using Aid.Application.Goods;
using Aid.Application.Pipeline;
using Aid.Application.Reversals;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Application;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Random gifts, moves, picks, counts, conversions, write-offs and corrections: what places hold is always what lines and accounts hold, nothing is negative, and nothing expired is proposed.</summary>
public sealed class GoodsPropertyTests
{
    private static readonly string?[] Warehouses = [null, "P1", "C1", "D1"];
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Places_AfterRandomCommands_HoldWhatTheLinesHold(int seed)
    {
        await using TestBooks books = await GoodsTests.OpenAsync();
        Random random = new(seed);
        List<string> handed = [];
        int done = 0;
        for (int step = 0; step < 160; step++)
        {
            bool isRefused = await StepAsync(books, random, handed);
            if (!isRefused) done++;
            if (step % 40 == 39) await HoldAsync(books);
        }
        // A walk that is mostly refused would show nothing.
        Assert.True(done > 80, $"{done} of 160 commands were accepted.");
        await books.ReopenAsync();
        await HoldAsync(books);
    }

    private static async Task<bool> StepAsync(TestBooks books, Random random, List<string> handed)
    {
        string lot = "L" + random.Next(6);
        string? warehouse = Warehouses[random.Next(4)];
        long units = random.Next(1, 60);
        switch (random.Next(9))
        {
            case 0 or 1:
                int number = lot[1] - '0';
                await GoodsTests.GiveAsync(books, lot, units * 3, number == 0 ? null : Today.AddDays((number - 2) * 20), number % 2 == 0 ? "" : "tumour", warehouse);
                return false;
            case 2 or 3:
                Result<Recorded> sent = await books.Host.SendAsync(GoodsTests.Send(lot, units, warehouse, Warehouses[random.Next(4)]), TestBooks.Maker);
                if (!sent.IsRefused && units > random.Next(8)) await books.DoAsync(new ReceiveGoods { ConsignmentId = sent.Value.Id, Units = units - random.Next((int)units) }, TestBooks.Checker);
                return sent.IsRefused;
            case 4:
                PickingProposal proposal = await books.AskAsync(new ProposePicking("relief", "MASK", units, "发放", "某乡", "tumour"));
                Assert.True(proposal.Picks.Sum(pick => pick.Units) + proposal.MissingUnits == units);
                Assert.DoesNotContain(proposal.Picks, pick => pick.Lot == "L1");
                foreach (DistributeGoods pick in proposal.Picks) handed.Add(await ApproveAsync(books, (await books.DoAsync(pick)).Id));
                return proposal.Picks.Count == 0;
            case 5:
                List<StockRow> here = [.. (await books.AskAsync(new GetStock())).Holdings.Where(row => row.PlaceId == "city" + (warehouse is null ? "" : "/" + warehouse) && row.LotId.StartsWith("relief:MASK:", StringComparison.Ordinal))];
                if (here.Count == 0) return true;
                Recorded count = await books.DoAsync(new CountStock { OrganisationId = "city", WarehouseId = warehouse, Items = [.. here.Select(row => new CountedLot("relief", "MASK", row.LotId.Split(':')[2], Math.Max(0, row.Units + random.Next(-3, 3))))], Reason = "盘点" });
                await books.DoAsync(new ApproveStockCount { StockCountId = count.Id }, TestBooks.Checker);
                return false;
            case 6:
                Result<Recorded> kit = await books.Host.SendAsync(new AssembleKits
                {
                    FundId = "relief", Designation = "tumour", Asset = "KIT", Lot = "K" + random.Next(1_000_000), Kits = random.Next(1, 5), Parts = [new("MASK", lot, random.Next(1, 6))], Goods = new("防护包", "个", ExpiresOn: Today), WarehouseId = warehouse,
                }, TestBooks.Maker);
                return kit.IsRefused;
            case 7:
                Result<WrittenOff> off = await books.Host.SendAsync(new WriteOffGoods { FundId = "relief", Asset = "MASK", Lot = lot, Units = units, Cause = lot == "L1" ? "expired" : "damaged", WarehouseId = warehouse, Reason = "核销" }, TestBooks.Maker);
                if (off.IsRefused) return true;
                foreach (string id in off.Value.DisbursementIds) await ApproveAsync(books, id);
                return false;
            default:
                if (handed.Count == 0) return true;
                string taken = handed[random.Next(handed.Count)];
                handed.Remove(taken);
                Recorded back = await books.DoAsync(new ReverseEntry { RecordId = taken, Reason = "误记" });
                return (await books.Host.SendAsync(new ApproveReversal { ReversalId = back.Id }, TestBooks.Checker)).IsRefused;
        }
    }

    private static async Task<string> ApproveAsync(TestBooks books, string id)
    {
        await books.DoAsync(new ApproveDisbursement { DisbursementId = id }, TestBooks.Checker);
        return id;
    }

    private static async Task HoldAsync(TestBooks books)
    {
        Dictionary<string, long> balances = await books.BalancesAsync();
        List<StockRow> stock = [.. (await books.AskAsync(new GetStock())).Holdings];
        Assert.All(stock, row => Assert.True(row.Units > 0));
        Dictionary<string, long> lots = stock.GroupBy(row => row.LotId).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Units));
        foreach (IGrouping<string, LineKey> lines in books.Host.Session!.Ledger.Lines().Where(line => line.IsGoods).GroupBy(line => $"{line.Fund}:{line.Asset}:{line.Lot}"))
            Assert.Equal((lines.Key, lines.Sum(line => books.Host.Session.Ledger.Balance(line).Free)), (lines.Key, lots.GetValueOrDefault(lines.Key)));
        Dictionary<string, long> accounts = stock.GroupBy(row => $"stock:{row.PlaceId} {row.LotId.Split(':')[1]}").ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.Units));
        Assert.Equal(accounts.OrderBy(row => row.Key, StringComparer.Ordinal), balances.Where(row => row.Key.StartsWith("stock:", StringComparison.Ordinal)).OrderBy(row => row.Key, StringComparer.Ordinal));

        // The hand-overs alone give the same.
        await using var look = books.Look();
        Dictionary<(string, string), long> again = [];
        foreach (HandOverEntity hand in look.HandOvers.OrderBy(row => row.Number).AsEnumerable())
        {
            foreach ((string? place, long units) in new[] { (hand.FromPlaceId, -hand.Units), (hand.ToPlaceId, hand.Units) })
            {
                if (place is null) continue;
                long now = again[(hand.LotId, place)] = again.GetValueOrDefault((hand.LotId, place)) + units;
                Assert.True(now >= 0, $"{place} held {now} of {hand.LotId} at {hand.Id}");
            }
        }
        Assert.Equal(stock.ToDictionary(row => (row.LotId, row.PlaceId), row => row.Units).OrderBy(row => row.Key), again.Where(row => row.Value > 0).OrderBy(row => row.Key));
    }
}
