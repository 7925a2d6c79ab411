using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Aid.Server.Complaints;

/// <summary>
/// How often the public may complain or ask about a complaint: each address a few times, all together a bounded number of times. The address is that of the connection; what a request says
/// of itself (X-Forwarded-For) is not looked at.
/// </summary>
internal sealed class ComplaintThrottle : IDisposable
{
    /// <summary>Requests that one address may make at once; they come back one in <see cref="AddressSeconds"/>.</summary>
    public const int AddressTries = 5;

    /// <summary>Seconds after which an address has one more.</summary>
    public const int AddressSeconds = 60;

    /// <summary>Requests that all addresses may make at once; they come back one a second.</summary>
    public const int AllTries = 60;

    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<IPAddress, string>(address => RateLimitPartition.GetTokenBucketLimiter(KeyOf(address), _ => Bucket(AddressTries, AddressSeconds))),
        PartitionedRateLimiter.Create<IPAddress, int>(_ => RateLimitPartition.GetTokenBucketLimiter(0, _ => Bucket(AllTries, 1))));

    /// <summary>Takes one.</summary>
    /// <param name="address">The connection's other end; null counts as one address.</param>
    public bool TryTake(IPAddress? address)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired;
    }

    /// <inheritdoc />
    public void Dispose() => _limiter.Dispose();

    private static TokenBucketRateLimiterOptions Bucket(int tries, int seconds) => new()
    {
        TokenLimit = tries, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromSeconds(seconds), QueueLimit = 0, AutoReplenishment = true,
    };

    // A household or an attacker has a whole /64 of IPv6.
    private static string KeyOf(IPAddress address)
    {
        IPAddress known = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return known.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(known.GetAddressBytes().AsSpan(0, 8)) : known.ToString();
    }
}
