using System.Collections.Concurrent;
using Aid.Application.Allocations;
using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Incomes;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Rules;
using Aid.Application.Transfers;
using Aid.Application.Years;
using Aid.Ledger.Coverage;
using Aid.Ledger.Results;
using Aid.Tests.Integration.Publishing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Rows 6 and 7 of the fault table, and the bad input: many at once on one fund, two who approve at once, one key many times.</summary>
public sealed class ConcurrencyTests
{
    // Refusals that a writer may meet because another one was faster.
    private static readonly string[] Expected =
    [
        "fund.insufficient", "refund.exceeds", "reverse.later-first", "reverse.refunds-first", "refund.reverse-transfers-first", "record.not-standing", "disbursement.already-approved", "record.unknown", "reversal.unknown", "reversal.unknown",
        "reversal.already-approved", "donation.unknown", "disbursement.unknown", "owed.unknown", "shortfall.unknown", "outflow.reversed",
    ];

    [Fact]
    public async Task SixtyFourWriters_OfMixedCommands_NeverOverdrawAFund()
    {
        const int Writers = 64;
        const int Commands = 200;
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(new DefineRule { Code = "half", Parts = [new(1, new("warm")), new(1, new("relief", "tumour"))] });
        await house.DoAsync(FundsHouse.Gift(500));
        ConcurrentDictionary<string, int> seen = new(StringComparer.Ordinal);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            Random random = new(writer);
            for (int i = 0; i < Commands; i++)
            {
                Result<Recorded> result = await house.Host.SendAsync(Next(random), i % 2 == 0 ? RealHouse.Maker : RealHouse.Checker);
                if (result.IsRefused) seen.AddOrUpdate(result.Refusal.Code, 1, (_, count) => count + 1);
            }
        })));

        Assert.Empty(seen.Keys.Except(Expected).Except(["disbursement.own-approval", "reversal.own-approval"]));
        Assert.True(seen.ContainsKey("fund.insufficient"));
        CoverageBook ledger = house.Host.Session!.Ledger;
        Assert.All(ledger.Lines(), line => Assert.True(ledger.Balance(line) is { Free: >= 0 } balance && balance.Covered <= balance.In, line.ToString()));
        await using (BooksContext look = BooksDatabase.OpenReader(house.Folder.Root))
        {
            Assert.Equal(0, await look.Postings.SumAsync(posting => posting.Units, TestContext.Current.CancellationToken));
            Assert.All(await look.Postings.Where(posting => posting.Account.StartsWith("fund:")).GroupBy(posting => posting.Account).Select(fund => fund.Sum(posting => posting.Units)).ToListAsync(TestContext.Current.CancellationToken),
                owed => Assert.True(owed <= 0));
        }

        await house.PublishAsync();
        await house.HoldAsync();
        string before = string.Join('\n', ledger.Lines().Select(line => $"{line} {ledger.Balance(line)}"));
        await house.ReopenAsync();
        CoverageBook again = house.Host.Session!.Ledger;
        Assert.Equal(before, string.Join('\n', again.Lines().Select(line => $"{line} {again.Balance(line)}")));
    }

    [Fact]
    public async Task TwoCheckers_WhoApproveAtOnce_OneSucceedsAndTheOtherIsToldWhy()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(FundsHouse.Gift(10_000));
        for (int round = 0; round < 20; round++)
        {
            var payment = await house.DoAsync(FundsHouse.Pay(100));
            Assert.Equal(["", "disbursement.already-approved"], await BothAsync(house, new ApproveDisbursement { DisbursementId = payment.Id }));
            var reversal = await house.DoAsync(new ReverseEntry { RecordId = payment.Id, Reason = "重复" });
            Assert.Equal(["", "reversal.already-approved"], await BothAsync(house, new ApproveReversal { ReversalId = reversal.Id }));
        }

        await house.DoAsync(FundsHouse.Gift(1, on: new(2019, 1, 1)));
        var year = await house.DoAsync(new CloseYear { OrganisationId = "city", Year = 2019 });
        Assert.Equal(["", "year.already-approved"], await BothAsync(house, new ApproveYear { ProposalId = year.Id }));
        var money = await house.DoAsync(new RecordUnidentified { FundId = "unknown", Units = 10 });
        Assert.Equal(["", "income.ended"], await BothAsync(house, new IdentifyMoney { IncomeId = money.Id, Gift = FundsHouse.Gift(10), Reason = "认领" }));
        Assert.Equal(["", "project.closed"], await BothAsync(house, new CloseProject { ProjectId = "tumour", Reason = "完成" }));
        await house.PublishAsync();
        await house.HoldAsync();
    }

    [Fact]
    public async Task LastUnits_AskedForByMany_GoToOne()
    {
        await using var house = await FundsHouse.OpenAsync();
        await house.DoAsync(FundsHouse.Gift(100));
        List<string> payments = [];
        for (int i = 0; i < 32; i++) payments.Add((await house.DoAsync(FundsHouse.Pay(100))).Id);
        Result<Recorded>[] answers = await Task.WhenAll(payments.Select(id => Task.Run(() => house.Host.SendAsync(new ApproveDisbursement { DisbursementId = id }, RealHouse.Checker))));
        Assert.Equal(1, answers.Count(answer => !answer.IsRefused));
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("fund.insufficient", answer.Refusal!.Code));
    }

    [Fact]
    public async Task OneKey_OnEveryCommandOfMoney_HasOneEffectAndOneReply()
    {
        await using var house = await FundsHouse.OpenAsync();
        var gift = await house.DoAsync(FundsHouse.Gift(100_000));
        Command<Recorded>[] commands =
        [
            new RecordIncome { FundId = "grant", SourceClass = "treasury", Units = 70, PurposeZh = "拨款" }, new RecordUnidentified { FundId = "unknown", Units = 30 }, FundsHouse.Pay(5),
            new TransferFunds { From = new("relief"), To = new("warm"), Units = 9, Reason = "调" }, new RefundDonation { DonationId = gift.Id, Units = 4, Reason = "退" },
            new ReturnUnidentified { IncomeId = "n2", Reason = "退回" }, new CloseProject { ProjectId = "tumour", Reason = "完成" },
        ];
        foreach (Command<Recorded> command in commands)
        {
            string key = command.GetType().Name;
            Result<Recorded>[] replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => house.Host.SendAsync(command, RealHouse.Maker, key))));
            Assert.All(replies, reply => Assert.Equal((key, replies[0].Value), (key, reply.Value)));
        }

        Assert.Equal("idempotency.key-reused", (await house.Host.SendAsync(new RecordUnidentified { FundId = "unknown", Units = 31 }, RealHouse.Maker, nameof(RecordUnidentified), TestContext.Current.CancellationToken)).Refusal!.Code);
        Assert.Equal("idempotency.key-reused", (await house.Host.SendAsync(FundsHouse.Gift(30), RealHouse.Maker, nameof(RecordUnidentified), TestContext.Current.CancellationToken)).Refusal!.Code);
        await house.ReopenAsync();
        foreach (Command<Recorded> command in commands)
            Assert.False((await house.Host.SendAsync(command, RealHouse.Maker, command.GetType().Name, TestContext.Current.CancellationToken)).IsRefused);
        await using BooksContext look = BooksDatabase.OpenReader(house.Folder.Root);
        // The gift, the two incomes, the transfer, the refund, the return: a payment waits, a project without surplus books nothing.
        Assert.Equal(6, await look.Entries.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task RefusedFirstTry_OfAMoneyCommand_IsTriedAgainUnderItsKey()
    {
        await using var house = await FundsHouse.OpenAsync();
        TransferFunds transfer = new() { From = new("relief"), To = new("warm"), Units = 100, Reason = "调" };
        Assert.Equal("fund.insufficient", (await house.Host.SendAsync(transfer, RealHouse.Maker, "k", TestContext.Current.CancellationToken)).Refusal!.Code);
        await house.DoAsync(FundsHouse.Gift(100));
        Assert.Equal("t1", (await house.Host.SendAsync(transfer, RealHouse.Maker, "k", TestContext.Current.CancellationToken)).Value.Id);
        Assert.Equal("t1", (await house.Host.SendAsync(transfer, RealHouse.Maker, "k", TestContext.Current.CancellationToken)).Value.Id);
    }

    private static async Task<string[]> BothAsync(RealHouse house, Command<Recorded> command)
    {
        Result<Recorded>[] answers = await Task.WhenAll(new[] { new Person("staff 2"), new Person("staff 3") }.Select(person => Task.Run(() => house.Host.SendAsync(command, person))));
        return [.. answers.Select(answer => answer.IsRefused ? answer.Refusal.Code : "").Order(StringComparer.Ordinal)];
    }

    private static Command<Recorded> Next(Random random) => random.Next(14) switch
    {
        0 or 1 => FundsHouse.Gift(random.Next(1, 20)),
        2 => FundsHouse.Gift(random.Next(1, 20), designation: "tumour"),
        3 or 4 => FundsHouse.Pay(random.Next(1, 400)),
        5 or 6 => new ApproveDisbursement { DisbursementId = "d" + random.Next(1, 1_500) },
        7 => new RefundDonation { DonationId = "g" + random.Next(1, 2_000), Units = random.Next(1, 50), Reason = "退", Kind = random.Next(4) == 0 ? "chargeback" : "refund" },
        8 => new TransferFunds { From = new("relief"), To = new("warm"), Units = random.Next(1, 300), Reason = "调" },
        9 => new TransferFunds { From = new("warm"), To = new("relief"), Units = random.Next(1, 300), Reason = "调回" },
        10 => new SplitByRule { Rule = "half@1", From = new("relief"), Units = random.Next(1, 300) },
        11 => new ReverseEntry { RecordId = (random.Next(2) == 0 ? "d" : "t") + random.Next(1, 500), Reason = "记错" },
        12 => new ApproveReversal { ReversalId = "v" + random.Next(1, 300) },
        _ => new SettleShortfall { OwedId = "owed" + random.Next(1, 60), FundId = random.Next(2) == 0 ? "warm" : null, Reason = "补足" },
    };
}
