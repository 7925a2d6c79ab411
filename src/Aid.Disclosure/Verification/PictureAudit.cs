using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aid.Disclosure.Commitments;
using Aid.Disclosure.Records;

namespace Aid.Disclosure.Verification;

/// <summary>
/// Shown pictures: <c>pictures/list.jsonl</c> names the files, and each with its salt opens the commitment in its record. A picture may be taken down at any time, so that a missing line is no finding; a file that is not
/// what its record committed to is, and so is one that no line names.
/// </summary>
internal sealed class PictureAudit(IReleaseFiles files, IReadOnlyList<string>? listed, ReplayedBooks books, Findings findings)
{
    private const string ListPath = "pictures/list.jsonl";

    public async Task RunAsync(CancellationToken cancellation)
    {
        long count = 0;
        HashSet<string> named = new(StringComparer.Ordinal) { ListPath };
        string list = await files.ReadAsync(ListPath, cancellation) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
        foreach (string line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            count++;
            if (Read(line) is not { } picture)
            {
                findings.Add(ListPath, "picture.malformed", "有一行格式不对", "a line is malformed");
                continue;
            }

            string path = $"pictures/{picture.Id}.jpg";
            named.Add(path);
            await FileAsync(path, picture, cancellation);
        }

        foreach (string path in (listed ?? []).Where(path => path.StartsWith("pictures/", StringComparison.Ordinal) && !named.Contains(path)))
            findings.Add(path, "picture.extra", "清单里没有这个文件", "the list does not name this file");
        findings.Checked("pictures", "报告的照片：各自打开记录里的承诺", "pictures of reports: each opens its record's commitment", count);
    }

    private async Task FileAsync(string path, ShownPicture picture, CancellationToken cancellation)
    {
        byte[]? bytes = await files.ReadAsync(path, cancellation);
        ReportPicture? record = books.Find<ReportPicture>("ReportPictures", picture.Id);
        if (bytes is null)
            findings.Add(path, "picture.missing", "清单里有，文件不在", "the list names it, and it is not there");
        else if (record is null || record.Status != "shown")
            findings.Add(path, "picture.not-shown", "没有可以展示它的记录", "no record lets it be shown");
        else if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != picture.Sha256 || Commitment.ToPicture(Convert.FromHexString(picture.Salt), bytes) != record.Commitment)
            findings.Add(path, "picture.opening", "照片与记录里的承诺不符", "the picture does not open its record's commitment", record.Commitment);
    }

    private static ShownPicture? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<ShownPicture>(line) is { Id.Length: > 0 } picture && Convert.FromHexString(picture.Salt).Length == Commitment.SaltBytes ? picture : null;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }
}
