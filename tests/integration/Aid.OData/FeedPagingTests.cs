using System.Globalization;
using System.Text.Json;
using Aid.OData.Hosting;
using Xunit;

namespace Aid.Tests.Integration.OData;

public sealed class FeedPagingTests
{
    private const int Rows = 57;

    public static TheoryData<string> Orders =>
    [
        "Id", "Id desc", "Day", "Day desc", "UsedOn", "UsedOn desc", "People", "People desc,Day", "Giver", "Giver desc",
        "IsThanked", "IsThanked desc", "IsAnonymous,Day desc", "Channel desc", "Rate", "Rate desc", "Weight", "Mark desc",
        "RecordedAt", "RecordedAt desc,Giver", "Shelter/Name", "Shelter/Name desc,People desc", "length(Giver)", "length(Giver) desc",
        "year(UsedOn) desc,month(UsedOn)", "AmountMinor mod 3,Id desc", "Day,UsedOn desc,People,Giver desc,IsThanked",
    ];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_OfAnySizeInAnyOrder_AreTheWholeSet(string order)
    {
        await using FeedHost host = await FeedHost.StartAsync(Seed);
        JsonElement whole = await host.JsonAsync($"Gifts?$select=Id&$orderby={order}", ("Prefer", "maxpagesize=1000"));
        string[] expected = [.. whole.GetProperty("value").EnumerateArray().Select(r => r.GetProperty("Id").GetString()!)];
        Assert.Equal(Rows, expected.Distinct().Count());
        // Single rows stop at every place there is, inside every tie and at every null.
        foreach (int size in (int[])[1, 50, Rows - 1, Rows, Rows + 1])
        {
            (List<string> ids, int pages) = await FollowAsync(host, $"Gifts?$select=Id&$orderby={order}", size);
            Assert.Equal(expected, ids);
            Assert.Equal((Rows + size - 1) / size, pages);
        }
    }

    [Theory]
    [InlineData("Day", "Day")]
    [InlineData("People desc", "People")]
    [InlineData("Giver", "Giver")]
    [InlineData("UsedOn desc", "UsedOn")]
    public async Task Order_WithNulls_PutsThemFirstAscendingAndLastDescending(string order, string property)
    {
        await using FeedHost host = await FeedHost.StartAsync(Seed);
        JsonElement[] values = [.. (await host.JsonAsync($"Gifts?$orderby={order}", ("Prefer", "maxpagesize=1000")))
            .GetProperty("value").EnumerateArray().Select(r => r.GetProperty(property))];
        List<string?> found = [.. values.Select(v => v.ValueKind == JsonValueKind.Number ? v.GetInt64().ToString("D9", CultureInfo.InvariantCulture) : v.GetString())];
        List<string?> sorted = [.. found.Order(Comparer<string?>.Create(string.CompareOrdinal))];
        if (order.EndsWith("desc", StringComparison.Ordinal)) sorted.Reverse();
        Assert.Equal(sorted, found);
    }

    [Fact]
    public async Task NextLink_OfAFilteredSelectedCountedTop_KeepsEverything()
    {
        await using FeedHost host = await FeedHost.StartAsync(Seed);
        JsonElement first = await host.JsonAsync("Gifts?$filter=AmountMinor gt @min&@min=3&$select=Id,Day&$orderby=Day desc&$top=25&$count=true&$skip=2&tag=a b", ("Prefer", "odata.maxpagesize=10"));
        string next = first.GetProperty("@odata.nextLink").GetString()!;
        Assert.Contains("$top=15", next, StringComparison.Ordinal);
        Assert.DoesNotContain("$skip=", next, StringComparison.Ordinal);
        Assert.Contains("tag=a%20b", next, StringComparison.Ordinal);
        JsonElement second = await host.JsonAsync(next);
        Assert.Equal(first.GetProperty("@odata.count").GetInt64(), second.GetProperty("@odata.count").GetInt64());
        // The preferred size is in the link, so that a client that follows it bare still gets it.
        Assert.Equal(10, second.GetProperty("value").GetArrayLength());
        JsonElement third = await host.JsonAsync(second.GetProperty("@odata.nextLink").GetString()!);
        Assert.Equal(5, third.GetProperty("value").GetArrayLength());
        Assert.False(third.TryGetProperty("@odata.nextLink", out _));
        string all = string.Join(" ", new[] { first, second, third }.SelectMany(p => p.GetProperty("value").EnumerateArray()).Select(r => r.GetProperty("Id").GetString()));
        Assert.Equal(await host.IdsAsync("Gifts?$filter=AmountMinor gt 3&$orderby=Day desc&$top=25&$skip=2"), all);
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData("maxpagesize=0", 30)]
    [InlineData("maxpagesize=-5", 30)]
    [InlineData("maxpagesize=x", 30)]
    [InlineData("respond-async, maxpagesize=3", 3)]
    [InlineData("odata.maxpagesize=3", 3)]
    [InlineData("maxpagesize=99999999999999999999", 30)]
    [InlineData("maxpagesize=2147483648", 45)]
    public async Task PageSize_Preferred_IsBounded(string? prefer, int rows)
    {
        await using FeedHost host = await FeedHost.StartAsync(Seed, new FeedBounds { PageSize = 30, MaxPageSize = 45 });
        JsonElement page = prefer is null ? await host.JsonAsync("Gifts") : await host.JsonAsync("Gifts", ("Prefer", prefer));
        Assert.Equal(rows, page.GetProperty("value").GetArrayLength());
    }

    [Fact]
    public async Task PageSize_Applied_IsSaid()
    {
        await using FeedHost host = await FeedHost.StartAsync(Seed);
        HttpResponseMessage response = await host.SendAsync("Gifts", ("Prefer", "maxpagesize=5000"));
        Assert.Equal("maxpagesize=1000", response.Headers.GetValues("Preference-Applied").Single());
    }

    [Theory]
    [InlineData("$top=2147483648")]
    [InlineData("$top=9223372036854775807")]
    public async Task Top_Enormous_IsBoundedByPages(string options)
    {
        await using FeedHost host = await FeedHost.StartAsync(Seed, new FeedBounds { PageSize = 40 });
        JsonElement page = await host.JsonAsync("Gifts?" + options);
        Assert.Equal(40, page.GetProperty("value").GetArrayLength());
        Assert.Equal(Rows - 40, (await host.JsonAsync(page.GetProperty("@odata.nextLink").GetString()!)).GetProperty("value").GetArrayLength());
    }

    [Fact]
    public async Task Top_Zero_ReadsNoRows()
    {
        await using FeedHost host = await FeedHost.StartAsync(Seed);
        await host.JsonAsync("Gifts?$top=0");
        Assert.Empty(host.Commands);
    }

    [Fact]
    public async Task NextLink_AfterANewRelease_ShowsTheOneItBeganAt()
    {
        await using FeedHost host = await FeedHost.StartAsync(Seed);
        JsonElement first = await host.JsonAsync("Gifts?$orderby=AmountMinor desc", ("Prefer", "maxpagesize=20"));
        host.Release = 2;
        Assert.Equal(Rows + 3, (await host.JsonAsync("Gifts?$count=true&$top=0")).GetProperty("@odata.count").GetInt64());
        JsonElement second = await host.JsonAsync(first.GetProperty("@odata.nextLink").GetString()!);
        Assert.Equal(20, second.GetProperty("value").GetArrayLength());
        host.OldestRelease = 2;
        Assert.Equal((410, "feed.pin-gone", "$skiptoken"), await host.RefusalAsync(first.GetProperty("@odata.nextLink").GetString()!));
    }

    [Fact]
    public async Task NextLink_InTheMiddleOfADateOrder_ComparesPlainlyOnTheIndex()
    {
        await using FeedHost host = await FeedHost.StartAsync(Seed);
        JsonElement first = await host.JsonAsync("Gifts?$select=Id&$orderby=Day", ("Prefer", "maxpagesize=50"));
        host.Commands.Clear();
        await host.JsonAsync(first.GetProperty("@odata.nextLink").GetString()!);
        string sql = Assert.Single(host.Commands);
        Assert.Contains("\"Day\" >= @", sql, StringComparison.Ordinal);
        Assert.Contains("(\"g\".\"Day\" > @", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("CASE", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("OFFSET", sql, StringComparison.Ordinal);
    }

    private static async Task<(List<string> Ids, int Pages)> FollowAsync(FeedHost host, string url, int size)
    {
        List<string> ids = [];
        int pages = 0;
        string? next = url;
        while (next is not null)
        {
            JsonElement page = await host.JsonAsync(next, ("Prefer", $"maxpagesize={size}"));
            ids.AddRange(page.GetProperty("value").EnumerateArray().Select(r => r.GetProperty("Id").GetString()!));
            next = page.TryGetProperty("@odata.nextLink", out JsonElement link) ? link.GetString() : null;
            Assert.True(++pages <= Rows, $"{url} does not end.");
        }

        return (ids, pages);
    }

    // Few values for many rows: ties everywhere, and nulls in every column that may have them.
    private static void Seed(ShelterDb db)
    {
        string[] givers = ["Amber", "amber", "竹", "O'Neil", "", "𝄞 clef", "z"];
        db.Add(new Shelter { Id = "s1", Name = "One" });
        db.Add(new Shelter { Id = "s2", Name = "Two" });
        for (int i = 0; i < Rows + 3; i++)
        {
            int mixed = (int)(i * 2654435761L % 1000003);
            db.Add(new Gift
            {
                Id = $"{(char)('A' + (mixed % 26))}{i}",
                Day = new DateOnly(2024, 1, 1 + (mixed % 9)),
                UsedOn = mixed % 4 == 0 ? null : new DateOnly(2022 + (mixed % 3), 1 + (mixed % 5), 3),
                RecordedAt = new DateTime(2024, 1, 1 + (mixed % 3), 1, 1, mixed % 2, DateTimeKind.Utc).AddTicks(mixed % 4),
                AmountMinor = mixed % 11,
                People = mixed % 3 == 0 ? null : mixed % 5,
                Giver = mixed % 5 == 0 ? null : givers[mixed % givers.Length],
                Channel = (Channel)(mixed % 3),
                IsAnonymous = mixed % 2 == 0,
                IsThanked = (mixed % 3) switch { 0 => null, 1 => true, _ => false },
                Rate = mixed % 13 / 4m,
                Weight = mixed % 7 / 3.0,
                Mark = new Guid(mixed % 4, 2, 3, [1, 2, 3, 4, 5, 6, 7, 8]),
                ShelterId = (mixed % 3) switch { 0 => null, 1 => "s1", _ => "s2" },
                Secret = "x",
                FirstRelease = i < Rows ? 1 : 2,
            });
        }
    }
}
