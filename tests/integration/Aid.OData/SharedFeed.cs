using Xunit;

namespace Aid.Tests.Integration.OData;

/// <summary>One feed for all tests of a class that only read from it.</summary>
public sealed class SharedFeed : IAsyncLifetime
{
    internal FeedHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await FeedHost.StartAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
