using System.Net;
using System.Net.Sockets;

namespace Aid.Server.Claims;

/// <summary>
/// How often claims may be tried: each address a few times, all addresses together a bounded number of times, so that many addresses guess no faster than one allows. The address is that of the
/// connection; what a request says of itself (X-Forwarded-For) is not looked at. Addresses are kept in memory only, and only while they matter.
/// </summary>
internal sealed class ClaimThrottle(TimeProvider time)
{
    /// <summary>Tries that one address may make at once; one more comes back every <see cref="AddressSeconds"/>.</summary>
    public const int AddressTries = 5;

    /// <summary>Seconds after which an address has one more try.</summary>
    public const int AddressSeconds = 60;

    /// <summary>Tries that all addresses together may make at once; one more comes back every second.</summary>
    public const int AllTries = 60;

    private const int MostAddresses = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Bucket> _addresses = new(StringComparer.Ordinal);
    private Bucket _all = new(AllTries, time.GetTimestamp());

    /// <summary>Takes a try.</summary>
    /// <param name="address">The connection's other end; null counts as one address.</param>
    /// <param name="waitSeconds">How long until the next try, where none is left.</param>
    public bool TryTake(IPAddress? address, out int waitSeconds)
    {
        long now = time.GetTimestamp();
        lock (_gate)
        {
            string key = KeyOf(address);
            Bucket mine = Refilled(_addresses.GetValueOrDefault(key, new Bucket(AddressTries, now)), now, AddressTries, AddressSeconds);
            _all = Refilled(_all, now, AllTries, 1);
            bool isTaken = mine.Tries >= 1 && _all.Tries >= 1;
            waitSeconds = isTaken ? 0 : mine.Tries < 1 ? AddressSeconds : 1;
            if (isTaken)
            {
                mine = mine with { Tries = mine.Tries - 1 };
                _all = _all with { Tries = _all.Tries - 1 };
            }
            // A full house forgets nobody: the global bound holds, and an address not yet known waits until others are forgotten.
            if (_addresses.Count >= MostAddresses && !_addresses.ContainsKey(key)) Forget(now);
            if (_addresses.Count < MostAddresses || _addresses.ContainsKey(key)) _addresses[key] = mine;
            return isTaken;
        }
    }

    private Bucket Refilled(Bucket bucket, long now, int most, int seconds)
    {
        long more = (long)(time.GetElapsedTime(bucket.Since, now).TotalSeconds / seconds);
        if (more <= 0) return bucket;
        return bucket.Tries + more >= most ? new Bucket(most, now) : new Bucket(bucket.Tries + (int)more, bucket.Since + (more * seconds * time.TimestampFrequency));
    }

    private void Forget(long now)
    {
        foreach (string full in _addresses.Where(known => Refilled(known.Value, now, AddressTries, AddressSeconds).Tries >= AddressTries).Select(known => known.Key).ToList())
            _addresses.Remove(full);
    }

    // A household or an attacker has a whole /64 of IPv6.
    private static string KeyOf(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private readonly record struct Bucket(int Tries, long Since);
}
