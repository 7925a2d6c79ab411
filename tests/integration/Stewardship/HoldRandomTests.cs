using Aid.Application.Allocations;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Fees;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pairs;
using Aid.Application.Pipeline;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Rules;
using Aid.Application.Stated;
using Aid.Application.Transfers;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Whatever several societies do, and whichever of them fails: every release verifies from zero, and once all are mended it is what the books say.</summary>
public sealed class HoldRandomTests
{
    private const int Rounds = 5;
    private static readonly string[] Societies = ["a", "b", "c", "d"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Releases_WhileSocietiesFailAndAreMended_VerifyAndCatchUp(int seed)
    {
        await using RealHouse house = await RealHouse.OpenAsync();
        foreach (string society in Societies)
        {
            await house.DoAsync(new RegisterOrganisation { Code = society, NameZh = society + "会", ParentId = society == "a" ? null : "a", Level = society == "a" ? "province" : "city" });
            foreach (string fund in new[] { "one", "two" })
                await house.DoAsync(new OpenFund { Code = $"{society}-{fund}", OrganisationId = society, NameZh = fund, IsRestricted = fund == "one" });
            await house.DoAsync(State(society, 1, 1_000));
        }

        await house.DoAsync(new DefineRule { Code = "mix", Parts = [new RulePart(2, new("a-one")), new RulePart(3, new("b-one")), new RulePart(5, new("c-two"))] });
        await house.PublishAsync();
        Random random = new(seed);
        Dealings dealings = new(house, random);
        int held = 0;
        for (int round = 2; round < 2 + Rounds; round++)
        {
            for (int i = 0; i < 20; i++)
                await dealings.OneAsync();
            string failing = Societies[random.Next(Societies.Length)];
            string fallen = (await house.DoAsync(State(failing, round, 1_000 - round))).Id;
            if (random.Next(3) > 0)
            {
                var attempt = await house.Host.SendAsync(new Aid.Application.Publishing.PublishRelease(), RealHouse.Maker);
                held += attempt.IsRefused ? 0 : attempt.Value.Held.Count;
                Assert.True(attempt.IsRefused || attempt.Value.Held.Any(h => h.OrganisationId == failing));
                await house.VerifyAsync();
            }

            await house.DoAsync(new LinkCorrection { StatedFigureId = fallen, Reason = "口径", FoundBy = "核对" }, RealHouse.Checker);
            if (random.Next(2) == 0)
                continue;
            Assert.Empty((await house.PublishAsync()).Held);
            await house.HoldAsync();
        }

        await house.DoAsync(SocietiesTests.Gift("a-one", 1));
        Assert.Empty((await house.PublishAsync()).Held);
        await house.HoldAsync();
        Assert.True(held > 0, "no seed may pass without anybody held");
    }

    private static StateFigure State(string society, int day, long units) =>
        new() { OrganisationId = society, Series = "cumulative-received", IsCumulative = true, On = new DateOnly(2020, 1, 1).AddDays(day), Units = units };

    /// <summary>Random commands; what is refused is refused.</summary>
    private sealed class Dealings(RealHouse house, Random random)
    {
        private readonly List<string> gifts = [];
        private readonly List<(string Id, string To)> passed = [];
        private readonly List<string> records = [];

        public async Task OneAsync()
        {
            string fund = Fund();
            // Mostly among a society's own funds: what crosses over ties two, and soon everybody.
            string other = random.Next(8) == 0 ? Fund() : fund[..2] + (fund.EndsWith("one", StringComparison.Ordinal) ? "two" : "one");
            switch (random.Next(14))
            {
                case 0 or 1 or 2 or 3:
                    if (await TryAsync(new RecordDonation { Parts = [new DonationShare(fund, random.Next(1, 900))], FeeUnits = random.Next(2), NameForm = random.Next(2) == 0 ? "named" : "withheld", Giver = $"公司{random.Next(1000)}" }) is { } gift)
                        gifts.Add(gift);
                    break;
                case 4:
                    if (await TryAsync(new RecordDisbursement { FundId = fund, Units = random.Next(1, 500), PurposeZh = "救助", Recipient = "成批" }) is { } payment && await ApproveAsync(payment))
                        records.Add(payment);
                    break;
                case 5 or 6:
                    if (fund != other && await TryAsync(new TransferFunds { From = new(fund), To = new(other), Units = random.Next(1, 300), Reason = "调拨" }) is { } transfer)
                        records.Add(transfer);
                    break;
                case 7:
                    string to = Societies[random.Next(Societies.Length)];
                    if (await TryAsync(SocietiesTests.Passing(fund, to, random.Next(1, 400))) is { } sent && await ApproveAsync(sent))
                    {
                        passed.Add((sent, to));
                        records.Add(sent);
                    }

                    break;
                case 8 when passed.Count > 0:
                    (string id, string receiver) = passed[random.Next(passed.Count)];
                    await TryAsync(new ConfirmReceipt { DisbursementId = id, FundId = receiver + "-two" });
                    break;
                case 9 when passed.Count > 0:
                    string about = passed[random.Next(passed.Count)].Id;
                    if (random.Next(2) == 0)
                        await TryAsync(new ReturnPassedOn { DisbursementId = about, Units = random.Next(1, 100), Reason = "退回" });
                    else if (await TryAsync(new ReportUse { DisbursementId = about, Units = random.Next(1, 100), PurposeZh = "使用" }) is { } report)
                        await ApproveAsync(report);
                    break;
                case 10 when gifts.Count > 0:
                    string given = gifts[random.Next(gifts.Count)];
                    Command<Recorded> back = random.Next(3) switch
                    {
                        0 => new VoidDonation { DonationId = given, Reason = "重复" },
                        1 => new RecordFee { DonationId = given, Units = random.Next(1, 9) },
                        _ => new RefundDonation { DonationId = given, Units = random.Next(1, 100), Kind = random.Next(2) == 0 ? "refund" : "chargeback", Reason = "退款" },
                    };
                    if (await TryAsync(back) is { } ended)
                        records.Add(ended);
                    break;
                case 12 when random.Next(6) == 0:
                    if (await TryAsync(new SplitByRule { Rule = "mix@1", From = new("a-two"), Units = random.Next(1, 200), Reason = "按比例" }) is { } split)
                        records.Add(split);
                    break;
                case 13:
                    string lot = $"L{random.Next(3)}";
                    if (random.Next(3) == 0)
                    {
                        if (await TryAsync(new DistributeGoods { FundId = fund, Asset = "MASK", Lot = lot, Units = random.Next(1, 20), PurposeZh = "发放", Recipient = "社区" }) is { } handed)
                            await ApproveAsync(handed);
                    }
                    else if (await TryAsync(new ConvertAssets
                    {
                        Kind = "purchase", Inputs = [new ConversionInput(new(fund), random.Next(1, 200))], To = new(random.Next(4) == 0 ? other : fund, "", "MASK", lot), ToUnits = random.Next(1, 40), Goods = new GoodsMade("口罩", "只"), Reason = "采购",
                    }) is { } bought)
                        records.Add(bought);

                    break;
                case 11 when records.Count > 0:
                    if (await TryAsync(new ReverseEntry { RecordId = records[random.Next(records.Count)], Reason = "有误" }) is { } reversal)
                        await house.Host.SendAsync(new ApproveReversal { ReversalId = reversal }, RealHouse.Checker);
                    break;
            }
        }

        private string Fund() => $"{Societies[random.Next(Societies.Length)]}-{(random.Next(2) == 0 ? "one" : "two")}";

        private async Task<bool> ApproveAsync(string id) => !(await house.Host.SendAsync(new ApproveDisbursement { DisbursementId = id }, RealHouse.Checker)).IsRefused;

        private async Task<string?> TryAsync(Command<Recorded> command)
        {
            Result<Recorded> result = await house.Host.SendAsync(command, RealHouse.Maker);
            return result.IsRefused ? null : result.Value.Id;
        }
    }
}
