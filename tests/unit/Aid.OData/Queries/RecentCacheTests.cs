using Aid.OData.Queries;
using Xunit;

namespace Aid.Tests.Unit.OData.Queries;

public sealed class RecentCacheTests
{
    [Fact]
    public void Cache_Full_ForgetsTheLeastRecentlyUsed()
    {
        RecentCache<string> cache = new(2);
        cache.Add("a", "1");
        cache.Add("b", "2");
        Assert.Equal("1", cache.Get("a"));
        cache.Add("c", "3");
        Assert.Null(cache.Get("b"));
        Assert.Equal("1", cache.Get("a"));
        Assert.Equal("3", cache.Get("c"));
    }

    [Fact]
    public void Cache_TwoForOneKey_KeepsTheFirst()
    {
        RecentCache<string> cache = new(2);
        Assert.Equal("1", cache.Add("a", "1"));
        Assert.Equal("1", cache.Add("a", "2"));
    }
}
