using Aid.Disclosure.Records;
using Aid.Disclosure.Sources;
using Aid.Disclosure.Years;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Years;

public sealed class YearBookTests
{
    private static readonly Dictionary<string, YearFund> Funds = new(StringComparer.Ordinal)
    {
        ["a"] = new("o1", "gift"), ["b"] = new("o1", "gift"), ["t"] = new("o1", "treasury"), ["z"] = new("o2", "gift"),
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Year_OfRandomEntries_AddsUpAsAPlainCountDoes(int seed)
    {
        Random random = new(seed);
        YearBook book = new("o1", 2020, "CNY", Funds);
        long held = 0, fund = 0, gifts = 0, treasury = 0, spent = 0, returned = 0, opening = 0, prior = 0;
        for (int i = 0; i < 2_000; i++)
        {
            DateOnly on = new(random.Next(2018, 2022), random.Next(1, 13), random.Next(1, 28));
            long units = random.Next(1, 10_000);
            bool isOurs = random.Next(5) > 0, counts = isOurs && on.Year <= 2020, isYear = counts && on.Year == 2020;
            string organisation = isOurs ? "o1" : "o2", code = isOurs ? random.Next(2) == 0 ? "a" : "b" : "z";
            switch (random.Next(5))
            {
                case 0:
                    Add(on, "donation", "g" + i, "", (organisation == "o1" ? "channel:o1/wechat" : "bank:o2", units), ("fund:" + code, -units));
                    (held, fund) = counts ? (held + units, fund + units) : (held, fund);
                    if (isYear) gifts += units;
                    if (counts && on.Year < 2020) opening += units;
                    if (counts && on.Year == 2019) prior += units;
                    break;
                case 1:
                    Add(on, "income", "n" + i, "", ("bank:o1", units), ("fund:t", -units));
                    if (on.Year <= 2020) (held, fund) = (held + units, fund + units);
                    if (on.Year == 2020) treasury += units;
                    if (on.Year < 2020) opening += units;
                    if (on.Year == 2019) prior += units;
                    break;
                case 2:
                    Add(on, "disbursement", "d" + i, "programme", ("bank:" + organisation, -units), ("fund:" + code, units));
                    (held, fund) = counts ? (held - units, fund - units) : (held, fund);
                    if (isYear) spent += units;
                    if (counts && on.Year < 2020) opening -= units;
                    break;
                case 3:
                    Add(on, "chargeback", "r" + i, "chargeback", ("bank:" + organisation, -units), ("receivable:shortfall", units));
                    held = counts ? held - units : held;
                    if (isYear) returned += units;
                    if (counts && on.Year < 2020) opening -= units;
                    break;
                default:
                    Add(on, "transfer", "t" + i, "transfer", ("fund:a", units), ("fund:b", -units));
                    break;
            }
        }

        Assert.True(book.IsBalanced);
        Assert.Equal((held, fund, fund - held, 0), (book.Held, book.OwedToFunds, book.Shortfall, book.Payable));
        Assert.Equal((opening, spent, returned, prior), (book.Opening, book.Programme, book.Returned, book.PriorReceived));
        Assert.Equal([("gift", gifts), ("treasury", treasury)], book.Sources);

        void Add(DateOnly on, string kind, string subject, string word, params (string Account, long Units)[] postings) =>
            book.Add(on, kind, subject, new YearSubject(word), postings.Select(posting => new YearPosting(posting.Account, "CNY", posting.Units)));
    }

    [Fact]
    public void Year_OfAnOrganisationWhoseCodeBeginsAnothers_CountsItsOwnAccountsOnly()
    {
        YearBook book = new("o1", 2020, "CNY", Funds);
        book.Add(new DateOnly(2020, 1, 1), "donation", "g1", new YearSubject(""), [new("bank:o12", "CNY", 5), new("fund:x", "CNY", -5)]);
        book.Add(new DateOnly(2020, 1, 1), "donation", "g2", new YearSubject(""), [new("channel:o12/wechat", "CNY", 5), new("fund:x", "CNY", -5)]);
        book.Add(new DateOnly(2020, 1, 1), "donation", "g3", new YearSubject(""), [new("channel:o1/wechat", "CNY", 7), new("bank:o1", "USD", 9), new("fund:a", "CNY", -7), new("fund:a", "USD", -9)]);
        Assert.Equal((7, 7, null), (book.Held, book.Received, book.PriorReceived));
    }

    [Fact]
    public void Year_OfMoneyThatAwaitsAReview_StandsAsOwedOtherwise()
    {
        YearBook book = new("o1", 2020, "CNY", Funds);
        book.Add(new DateOnly(2020, 1, 1), "held", "h1", new YearSubject(""), [new("bank:o1", "CNY", 5), new("payable:overseas", "CNY", -5)]);
        Assert.Equal((5, 5, 0, 5, 0), (book.Held, book.Payable, book.OwedToFunds, book.Other, book.Received));
        Assert.True(book.IsBalanced);
    }

    [Fact]
    public void Plan_AgainstSplits_CountsByLineAndPutsTheRestLast()
    {
        AllocationPlan plan = new()
        {
            Id = "p", FundId = "a", RuleCode = "235", StartsOn = new DateOnly(2020, 1, 1), EndsOn = new DateOnly(2020, 12, 31),
            Parts = [new() { Ordinal = 1, Line = "a/y/CNY" }, new() { Ordinal = 0, Line = "a/x/CNY" }],
        };
        LineOutflow outflow = new() { Targets = [new() { Line = "a/x/CNY", Units = 2 }, new() { Line = "a/y/CNY", Units = 3 }, new() { Line = "a/w/CNY", Units = 5 }] };
        Assert.Equal([2, 3, 5], PlanActuals.ByPart(plan, [outflow]));
        Allocation split = new() { Kind = "split", FundId = "a", Rule = "235@7", On = new DateOnly(2020, 12, 31) };
        Assert.True(PlanActuals.Counts(plan, split));
        Assert.False(PlanActuals.Counts(plan, new Allocation { Kind = "split", FundId = "a", Rule = "2350@1", On = new DateOnly(2020, 12, 31) }));
        Assert.False(PlanActuals.Counts(plan, new Allocation { Kind = "split", FundId = "a", Rule = "235@1", On = new DateOnly(2021, 1, 1) }));
    }

    [Fact]
    public void Sources_AreAClosedListWithNamesInBothLanguages()
    {
        Assert.Equal(["gift", "lottery", "treasury", "dues", "services", "training", "interest", "unidentified"], SourceClass.All.Select(source => source.Code));
        Assert.All(SourceClass.All, source => Assert.True(source.NameZh.Length > 1 && source.NameEn.Length > 1));
        Assert.Null(SourceClass.Find("windfall"));
    }
}
