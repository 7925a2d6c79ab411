using System.Text.Json;
using Aid.Ledger.Entries;
using Aid.Ledger.Results;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Entries;

public sealed class EntryTests
{
    private static readonly DateOnly Day = new(2020, 2, 1);
    private static readonly Account Bank = Account.Parse("bank:icbc"), Fund = Account.Parse("fund:relief"), Channel = Account.Parse("channel:alipay");

    [Fact]
    public void Create_Balanced_KeepsWhatItWasGiven()
    {
        Entry entry = Entry.Create("e1", Day, "donation", "d1", [new(Channel, "CNY", 100), new(Fund, "CNY", -100)]).Value;
        Assert.Equal(("e1", Day, "donation", "d1"), (entry.Id, entry.OccurredOn, entry.Kind, entry.Subject));
        Assert.Equal(2, entry.Postings.Length);
        Assert.Null(entry.Reverses);
    }

    [Fact]
    public void Create_WhatDoesNotBalance_IsRefused()
    {
        Assert.IsType<EntryTooFewPostings>(Entry.Create("e", Day, "k", "s", [new(Bank, "CNY", 1)]).Refusal);
        Assert.IsType<EntryUnbalanced>(Entry.Create("e", Day, "k", "s", [new(Bank, "CNY", 2), new(Fund, "CNY", -1)]).Refusal);
        Assert.IsType<EntryUnbalanced>(Entry.Create("e", Day, "k", "s", [new(Bank, "CNY", 2), new(Fund, "USD", -2)]).Refusal);
        Assert.IsType<EntryEmptyPosting>(Entry.Create("e", Day, "k", "s", [new(Bank, "CNY", 0), new(Fund, "CNY", 0)]).Refusal);
        Assert.IsType<EntryReasonMissing>(Entry.Create("e", Day, "k", "s", [new(Bank, "CNY", 2), new(Fund, "CNY", -2)], reverses: "x", reason: " ").Refusal);
    }

    // Two postings of the largest amount overflow 64 bits on the way; the sum is judged in 128.
    [Fact]
    public void Create_SumsBeyondSixtyFourBits_AreJudgedExactly()
    {
        Posting[] postings = [new(Bank, "CNY", long.MaxValue), new(Channel, "CNY", long.MaxValue), new(Fund, "CNY", -long.MaxValue), new(Fund, "CNY", -long.MaxValue)];
        Assert.False(Entry.Create("e", Day, "k", "s", postings).IsRefused);
        Assert.True(Entry.Create("e", Day, "k", "s", postings[..3]).IsRefused);
    }

    [Fact]
    public void Reverse_AnEntry_TakesItBackAndSaysWhy()
    {
        Entry entry = Entry.Create("e1", Day, "disbursement", "p1", [new(Bank, "CNY", -100), new(Fund, "CNY", 100)]).Value;
        Entry reversal = Entry.Reverse(entry, "e2", Day.AddDays(1), "typed twice").Value;
        Assert.Equal(("e1", "typed twice", "reversal", "p1"), (reversal.Reverses, reversal.Reason, reversal.Kind, reversal.Subject));
        Balances balances = new Balances().Add(entry).Add(reversal);
        Assert.Empty(balances.All);
        Assert.IsType<EntryReasonMissing>(Entry.Reverse(entry, "e3", Day, "").Refusal);
    }

    [Fact]
    public void Balances_OfAnyEntries_HoldAndOweTheSame()
    {
        Account[] accounts = [Bank, Fund, Channel, Account.Parse("payable:supplier"), Account.Parse("receivable:shortfall"), Account.Parse("stock:north"), Account.Parse("exchange:purchase")];
        Prop.ForAll<NonEmptyArray<Tuple<byte, byte, short>>>(moves =>
        {
            Balances balances = new();
            int number = 0;
            foreach ((byte from, byte to, short units) in moves.Get)
            {
                if (units == 0) continue;
                string asset = units % 2 == 0 ? "CNY" : "USD";
                Result<Entry> entry = Entry.Create("e" + number++, Day, "k", "s",
                    [new(accounts[from % accounts.Length], asset, units), new(accounts[to % accounts.Length], asset, -(long)units)]);
                balances.Add(entry.Value);
            }
            Assert.Empty(balances.OutOfBalance());
            foreach (string asset in new[] { "CNY", "USD" })
                Assert.Equal(balances.Owed(asset), balances.Held(asset) + balances.Exchanged(asset));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Balances_AreByAccountAndAsset()
    {
        Balances balances = new Balances().Add(Entry.Create("e1", Day, "exchange", "x", [
            new(Bank, "USD", -10), new(Account.Parse("exchange:x"), "USD", 10), new(Bank, "CNY", 70), new(Account.Parse("exchange:x"), "CNY", -70)]).Value);
        Assert.Equal((-10, 70), (balances.Of(Bank, "USD"), balances.Of(Bank, "CNY")));
        Assert.Equal(0, balances.Of(Fund, "CNY"));
        Assert.Equal(["bank:icbc", "bank:icbc", "exchange:x", "exchange:x"], balances.All.Select(posting => posting.Account.ToString()));
    }

    [Theory]
    [InlineData("channel:alipay", AccountClass.Channel)]
    [InlineData("stock:north/a", AccountClass.Stock)]
    [InlineData("receivable:shortfall", AccountClass.Receivable)]
    [InlineData("exchange:x:y", AccountClass.Exchange)]
    public void Account_Text_IsReadAndWritten(string text, AccountClass accountClass)
    {
        Account account = Account.Parse(text);
        Assert.Equal(accountClass, account.Class);
        Assert.Equal(text, account.ToString());
        Assert.Equal(account, JsonSerializer.Deserialize<Account>(JsonSerializer.Serialize(account)));
        Assert.Equal(account, Account.Of(accountClass, account.Name));
    }

    [Theory]
    [InlineData("bank")]
    [InlineData("bank:")]
    [InlineData(":x")]
    [InlineData("Bank:x")]
    [InlineData("vault:x")]
    public void Account_OtherText_IsRefused(string text)
    {
        Assert.IsType<AccountMalformed>(Account.TryParse(text).Refusal);
        Assert.Throws<FormatException>(() => Account.Parse(text));
    }

    [Fact]
    public void Account_Sides_AreHeldOrOwedOrNeither()
    {
        Assert.True(Bank.IsHeld && Channel.IsHeld && !Bank.IsOwed);
        Assert.True(Fund.IsOwed && Account.Parse("payable:x").IsOwed && !Fund.IsHeld);
        Account exchange = Account.Parse("exchange:x");
        Assert.False(exchange.IsHeld || exchange.IsOwed);
    }
}
