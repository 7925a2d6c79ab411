using System.Security.Cryptography;
using System.Text;

namespace Aid.Application.Persons;

/// <summary>How a bearer key is kept: a plain SHA-256, because the key has 256 random bits and cannot be guessed from its hash.</summary>
internal static class KeyHashes
{
    /// <summary>Hex of the hash.</summary>
    public static string Of(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
