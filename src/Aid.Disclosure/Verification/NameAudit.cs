using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary>
/// Published names: <c>names/manifest.txt</c> lists the files, and each name with its salt opens the commitment in its gift's leaf. A name may be taken away at any time, so
/// that a missing one is no finding; one that opens nothing is.
/// </summary>
internal sealed class NameAudit(IReleaseFiles files, IReadOnlyList<string>? listed, ReplayedBooks books, Findings findings)
{
    private const string Folder = "names/";
    private const string ListPath = "names/manifest.txt";
    private long _names;

    public async Task RunAsync(CancellationToken cancellation)
    {
        byte[]? bytes = await files.ReadAsync(ListPath, cancellation);
        SortedDictionary<string, string>? list = bytes is null ? null : ManifestAudit.Parse(bytes);
        bool hasNames = listed?.Any(path => path.StartsWith(Folder, StringComparison.Ordinal)) == true;
        if (bytes is null && hasNames)
            findings.Add(ListPath, "manifest.missing", "清单不在", "the list is not there");
        else if (bytes is not null && list is null)
            findings.Add(ListPath, "manifest.malformed", "清单格式不对", "the list is malformed");
        foreach ((string name, string hash) in list ?? [])
            await FileAsync(Folder + name, hash, cancellation);
        foreach (string path in (listed ?? []).Where(path => path.StartsWith(Folder, StringComparison.Ordinal) && path != ListPath && list?.ContainsKey(path[Folder.Length..]) == false))
            findings.Add(path, "manifest.extra", "清单里没有这个文件", "the list does not name this file");
        findings.Checked("names", "公开的姓名：各自打开捐赠记录里的承诺", "published names: each opens its gift's commitment", _names);
    }

    private async Task FileAsync(string path, string hash, CancellationToken cancellation)
    {
        byte[]? bytes = await files.ReadAsync(path, cancellation);
        string found = bytes is null ? "" : Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (bytes is null)
            findings.Add(path, "manifest.missing", "清单里有，文件不在", "the list names it, and it is not there", hash);
        else if (found != hash)
        {
            // No hash stands over the list of names, so that either of the two may be the changed one.
            findings.Add(path, "manifest.changed", "内容与清单不符", "its content is not what the list says", hash, found);
            findings.Add(ListPath, "manifest.changed", $"与 {path} 的内容不符", $"it is not what {path} holds", found, hash);
        }
        else
            foreach (string line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                Line(path, line);
    }

    private void Line(string path, string line)
    {
        _names++;
        try
        {
            GiverName name = JsonSerializer.Deserialize<GiverName>(line) ?? new GiverName();
            Donation? gift = books.Find<Donation>("Donations", name.DonationId);
            if (gift is null)
                findings.Add(path, "name.gift", $"没有捐赠“{name.DonationId}”", $"there is no gift \"{name.DonationId}\"");
            else if (gift.NameForm is "anonymous" or "withheld")
                findings.Add(path, "name.not-agreed", $"捐赠“{gift.Id}”的姓名不应公开", $"the name of gift \"{gift.Id}\" is not to be shown", "", gift.NameForm);
            else if (Commitment.ToName(Convert.FromHexString(name.Salt), name.Name) != gift.NameCommitment)
                findings.Add(path, "name.opening", $"捐赠“{gift.Id}”的姓名与承诺不符", $"the name of gift \"{gift.Id}\" does not open its commitment", gift.NameCommitment);
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException)
        {
            findings.Add(path, "name.malformed", "有一行格式不对", $"a line is malformed: {e.Message}");
        }
    }
}
