using Xunit;

namespace Aid.Tests.Integration.OData;

public sealed class FeedFilterTests(SharedFeed shared) : IClassFixture<SharedFeed>
{
    [Theory]
    // Comparison, with literals wider and narrower than the column.
    [InlineData("AmountMinor eq 250", "g2 g3")]
    [InlineData("AmountMinor ne 250", "g1 g4 g5 g6 g7")]
    [InlineData("AmountMinor gt 9007199254740992", "g5")]
    [InlineData("AmountMinor ge 9007199254740993 and AmountMinor lt 9007199254740994", "g5")]
    [InlineData("AmountMinor lt 40.5", "g4 g6 g7")]
    [InlineData("AmountMinor lt 3000000000", "g1 g2 g3 g4 g6 g7")]
    [InlineData("People gt 3000000000", "")]
    [InlineData("100 lt AmountMinor", "g2 g3 g5")]
    [InlineData("Giver eq 'Amber'", "g1")]
    [InlineData("Giver eq 'O''Neil''s \"shop\" <b>'", "g6")]
    [InlineData("Giver gt 'a'", "g2 g5")]
    [InlineData("Giver eq '竹'", "g5")]
    [InlineData("IsAnonymous", "g4")]
    [InlineData("IsAnonymous eq true", "g4")]
    [InlineData("not IsAnonymous", "g1 g2 g3 g5 g6 g7")]
    [InlineData("Mark eq 00000002-0001-0002-0304-05060708090a", "g2 g3")]
    [InlineData("Rate eq 1.5", "g7")]
    [InlineData("Rate ge 2", "g2 g3 g5 g6")]
    [InlineData("Weight eq 0.25", "g4")]
    [InlineData("Channel eq 'Card'", "g2 g4 g6")]
    [InlineData("Channel ne 'Card'", "g1 g3 g5 g7")]
    [InlineData("Channel eq 'Nope'", "")]
    [InlineData("Channel gt 'Bank'", "g2 g3 g4 g6")]
    [InlineData("startswith(Channel,'Ca')", "g2 g3 g4 g6")]
    // Dates and instants.
    [InlineData("Day eq 2024-02-05", "g5 g6")]
    [InlineData("Day ge 2024-02-03 and Day lt 2024-02-06", "g4 g5 g6")]
    [InlineData("year(Day) eq 2024 and month(Day) eq 2 and day(Day) gt 4", "g5 g6 g7")]
    [InlineData("day(UsedOn) eq 9", "g5 g7")]
    [InlineData("RecordedAt lt 2024-02-02T00:00:00Z", "g1")]
    [InlineData("RecordedAt gt 2024-02-08T08:00:00%2B08:00", "g7")]
    [InlineData("RecordedAt ge 2024-02-05", "g5 g6 g7")]
    [InlineData("date(RecordedAt) eq 2024-02-03", "g4")]
    [InlineData("hour(RecordedAt) eq 8 and minute(RecordedAt) eq 30 and second(RecordedAt) eq 15", "g7")]
    [InlineData("RecordedAt lt now()", "g1 g2 g3 g4 g5 g6 g7")]
    [InlineData("RecordedAt gt mindatetime() and RecordedAt lt maxdatetime()", "g1 g2 g3 g4 g5 g6 g7")]
    // Nulls.
    [InlineData("Giver eq null", "g4")]
    [InlineData("Giver ne null", "g1 g2 g3 g5 g6 g7")]
    [InlineData("null eq Giver", "g4")]
    [InlineData("AmountMinor eq null", "")]
    [InlineData("null eq null", "g1 g2 g3 g4 g5 g6 g7")]
    [InlineData("People ne 5", "g2 g4 g5 g6 g7")]
    [InlineData("People gt 5", "g5 g6")]
    [InlineData("not (People gt 5)", "g1 g2 g3 g4 g7")]
    [InlineData("not (not (People gt 5))", "g5 g6")]
    [InlineData("People gt null", "")]
    [InlineData("IsThanked eq false", "g3 g6")]
    [InlineData("IsThanked", "g1 g5 g7")]
    [InlineData("not IsThanked", "g2 g3 g4 g6")]
    [InlineData("Shelter eq null", "g4 g7")]
    [InlineData("Shelter ne null", "g1 g2 g3 g5 g6")]
    // Logic and arithmetic.
    [InlineData("AmountMinor eq 1 or AmountMinor eq 3 and Channel eq 'Bank'", "g4 g7")]
    [InlineData("(AmountMinor eq 1 or AmountMinor eq 3) and Channel eq 'Bank'", "g7")]
    [InlineData("AmountMinor add 2 eq 3", "g4")]
    [InlineData("AmountMinor sub 1 eq 2", "g7")]
    [InlineData("AmountMinor mul 2 eq 80", "g6")]
    [InlineData("AmountMinor div 2 eq 125", "g2 g3")]
    [InlineData("AmountMinor mod 7 eq 2", "g1")]
    [InlineData("-AmountMinor lt -1000", "g5")]
    [InlineData("People add AmountMinor eq 105", "g1")]
    [InlineData("AmountMinor div 0 eq 1", "")]
    [InlineData("1 eq 1", "g1 g2 g3 g4 g5 g6 g7")]
    [InlineData("true", "g1 g2 g3 g4 g5 g6 g7")]
    [InlineData("false", "")]
    [InlineData("round(Weight) eq 1", "g5 g7")]
    [InlineData("floor(Weight) eq 0 and ceiling(Weight) eq 1", "g4 g5 g7")]
    // Text: case matters, and a literal is a literal, whatever LIKE thinks of it.
    [InlineData("contains(Giver,'mber')", "g1 g3")]
    [InlineData("contains(Giver,'AMBER')", "")]
    [InlineData("contains(Giver,'%')", "g7")]
    [InlineData("contains(Giver,'_')", "g7")]
    [InlineData("startswith(Giver,'Amber')", "g1 g3")]
    [InlineData("startswith(Giver,'amber')", "")]
    [InlineData("startswith(Giver,'100%25_')", "g7")]
    [InlineData("endswith(Giver,'Co')", "g3")]
    [InlineData("endswith(Giver,'co')", "")]
    [InlineData("endswith(Giver,'much longer than any giver is')", "")]
    [InlineData("not startswith(Giver,'A') and Giver ne null", "g2 g5 g6 g7")]
    [InlineData("tolower(Giver) eq 'amber'", "g1")]
    [InlineData("toupper(Giver) eq 'BROOK'", "g2")]
    [InlineData("length(Giver) eq 5", "g1 g2")]
    [InlineData("indexof(Giver,'Co') eq 8", "g3")]
    [InlineData("substring(Giver,1) eq 'rook'", "g2")]
    [InlineData("substring(Giver,1,2) eq 'mb'", "g1 g3")]
    [InlineData("trim(concat(' ',Giver)) eq 'brook'", "g2")]
    [InlineData("concat(concat(Id,'-'),Giver) eq 'g2-brook'", "g2")]
    [InlineData("Initial eq 'b'", "g2")]
    // Lists.
    [InlineData("Id in ('g1','g7','nope')", "g1 g7")]
    [InlineData("AmountMinor in (1,3,250)", "g2 g3 g4 g7")]
    [InlineData("Channel in ('Bank','Nope')", "g1 g5 g7")]
    [InlineData("People in (5,null)", "g1 g2 g3 g7")]
    [InlineData("not (People in (5))", "g2 g4 g5 g6 g7")]
    [InlineData("Day in (2024-02-01, 2024-02-08)", "g1 g7")]
    [InlineData("Mark in (00000008-0001-0002-0304-05060708090a)", "g7")]
    [InlineData("RecordedAt in (2024-02-08T08:30:15.8Z,2024-02-01T01:30:15.1Z)", "g1 g7")]
    [InlineData("Id in ('2024-02-01','in (2024-02-01)','g1') and Giver ne ' in (2024-02-01)'", "g1")]
    // Links.
    [InlineData("Shelter/Name eq 'South'", "g3 g5")]
    [InlineData("Shelter/Name ne 'South'", "g1 g2 g4 g6 g7")]
    [InlineData("Parts/any(p: p/Purpose eq 'food')", "g1 g2 g3 g5")]
    [InlineData("Parts/any(p: p/AmountMinor gt 100 and p/Purpose eq 'food')", "g2 g3 g5")]
    [InlineData("Parts/any(p: p/AmountMinor eq AmountMinor)", "g1 g2 g3 g4 g5 g6 g7")]
    [InlineData("Parts/any(p: p/AmountMinor lt $it/AmountMinor)", "g1 g2 g3 g5")]
    [InlineData("Parts/all(p: p/Purpose eq 'beds')", "g4 g6 g7")]
    [InlineData("Parts/any()", "g1 g2 g3 g4 g5 g6 g7")]
    [InlineData("Parts/$count gt 1", "g1 g2 g3 g5")]
    [InlineData("Shelter/Gifts/any(g: g/Giver eq '竹')", "g3 g5")]
    [InlineData("Shelter/Gifts/any(g: g/Parts/any(p: p/AmountMinor eq 125) and g/Channel eq 'Cash')", "g3 g5")]
    // Aliases.
    [InlineData("AmountMinor eq @a&@a=250", "g2 g3")]
    [InlineData("Giver eq @g&@g='Amber'", "g1")]
    public async Task Filter_Expression_FindsItsRows(string filter, string ids)
    {
        FeedHost host = shared.Host;
        Assert.Equal(ids, await host.IdsAsync($"Gifts?$select=Id&$filter={filter}"));
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length,
            (await host.JsonAsync($"Gifts?$count=true&$top=0&$filter={filter}")).GetProperty("@odata.count").GetInt64());
    }

    [Theory]
    [InlineData("Secret eq 'secret-g1'", 400, "feed.option-invalid")]
    [InlineData("FirstRelease eq 1", 400, "feed.option-invalid")]
    [InlineData("ShelterId eq 'north'", 400, "feed.option-invalid")]
    [InlineData("Parts/any(p: p/GiftId eq 'g1')", 400, "feed.option-invalid")]
    [InlineData("AmountMinor", 400, "feed.option-invalid")]
    [InlineData("AmountMinor eq", 400, "feed.option-invalid")]
    [InlineData("AmountMinor eq 'x'", 400, "feed.option-invalid")]
    [InlineData("Day eq 2024-13-45", 400, "feed.option-invalid")]
    [InlineData("", 400, "feed.option-invalid")]
    [InlineData("nope(Giver)", 400, "feed.option-invalid")]
    [InlineData("matchesPattern(Giver,'(a%2B)%2B$')", 400, "feed.option-invalid")]
    [InlineData("Seal eq binary'AQL6'", 400, "feed.not-comparable")]
    [InlineData("IsAnonymous gt false", 400, "feed.not-comparable")]
    [InlineData("cast(Giver,Edm.String) eq 'x'", 501, "feed.not-implemented")]
    [InlineData("isof(Giver,Edm.String)", 501, "feed.not-implemented")]
    [InlineData("ceiling(Rate) eq 1", 501, "feed.not-translatable")]
    public async Task Filter_Wrong_IsRefused(string filter, int status, string code)
    {
        FeedHost host = shared.Host;
        Assert.Equal((status, code, "$filter"), await host.RefusalAsync($"Gifts?$filter={filter}"));
    }

    [Fact]
    public async Task Filter_Literals_AreParametersAndCompileOnce()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        foreach (string day in (string[])["2024-02-02", "2024-02-03", "2024-02-07"]) await host.JsonAsync($"Gifts?$filter=Day ge {day} and Giver ne 'x{day}'&$orderby=Day");
        string[] texts = [.. host.Commands.Select(c => c[c.IndexOf("SELECT", StringComparison.Ordinal)..]).Distinct()];
        string sql = Assert.Single(texts);
        Assert.DoesNotContain("2024", sql, StringComparison.Ordinal);
        Assert.Contains("\"Day\" >= @", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("strftime", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("CAST", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filter_ManyLiterals_GoesBeyondWhatCanBePrecompiled()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        string filter = string.Join(" or ", Enumerable.Range(1, 20).Select(i => $"AmountMinor eq {i}"));
        Assert.Equal("g4 g7", await host.IdsAsync($"Gifts?$filter={filter}"));
        string other = string.Join(" or ", Enumerable.Range(30, 20).Select(i => $"AmountMinor eq {i}"));
        Assert.Equal("g6", await host.IdsAsync($"Gifts?$filter={other}"));
        Assert.Equal(2, (await host.JsonAsync($"Gifts?$count=true&$filter={filter}")).GetProperty("@odata.count").GetInt64());
    }

    [Fact]
    public async Task Filter_SameShapeOtherLiterals_AnswersEachItsOwn()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        Assert.Equal("g1", await host.IdsAsync("Gifts?$filter=Giver eq 'Amber' and AmountMinor eq 100"));
        Assert.Equal("g2", await host.IdsAsync("Gifts?$filter=Giver eq 'brook' and AmountMinor eq 250"));
        Assert.Equal("", await host.IdsAsync("Gifts?$filter=Giver eq 'Amber' and AmountMinor eq 250"));
    }

    [Fact]
    public async Task Filter_ManyAtOnce_EachGetsItsOwnRows()
    {
        await using FeedHost host = await FeedHost.StartAsync();
        (string Filter, string Ids)[] cases =
        [
            ("Giver eq 'Amber' and AmountMinor ge 0", "g1"), ("Giver eq 'brook' and AmountMinor ge 0", "g2"), ("Giver eq '竹' and AmountMinor ge 0", "g5"),
            ("Giver eq 'nobody' and AmountMinor ge 0", ""), ("Id in ('g1','g2')", "g1 g2"), ("Id in ('g7')", "g7"),
        ];
        await Parallel.ForAsync(0, 120, TestContext.Current.CancellationToken, async (i, _) =>
        {
            (string filter, string ids) = cases[i % cases.Length];
            Assert.Equal(ids, await host.IdsAsync($"Gifts?$filter={filter}&request={i}"));
        });
    }
}
