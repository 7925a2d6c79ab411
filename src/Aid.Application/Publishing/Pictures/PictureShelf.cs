using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aid.Disclosure.Verification;
using Aid.Application.Publishing.Staging;
using Aid.Transparency.Files;

namespace Aid.Application.Publishing.Pictures;

/// <summary>
/// <c>pictures/ID.jpg</c> and <c>pictures/list.jsonl</c>, which names each with its hash and the salt that opens its commitment. Apart from the manifest, like names: consent may be withdrawn, and a file under a release's
/// hash cannot go. Pages name a picture by its id only, so that they stay as they are when it goes.
/// </summary>
internal static class PictureShelf
{
    private const string ListPath = "pictures/list.jsonl";

    /// <summary>Stages pictures and the list that names them.</summary>
    public static void Stage(StagedFolder files, IEnumerable<PublishedPicture> pictures)
    {
        SortedDictionary<string, ShownPicture> list = Parse(files.Read(ListPath));
        bool isChanged = false;
        foreach (PublishedPicture picture in pictures)
        {
            files.Write(PathOf(picture.Id), picture.Content);
            list[picture.Id] = new ShownPicture { Id = picture.Id, Sha256 = Convert.ToHexStringLower(SHA256.HashData(picture.Content)), Salt = Convert.ToHexStringLower(picture.Salt) };
            isChanged = true;
        }

        if (isChanged)
            files.Write(ListPath, Format(list));
    }

    /// <summary>Takes down every public picture that the books no longer hold. May be repeated.</summary>
    /// <param name="publicFolder">The public folder.</param>
    /// <param name="held">Ids of the pictures that the books hold.</param>
    /// <returns>How many went.</returns>
    public static int TakeDown(string publicFolder, IReadOnlySet<string> held)
    {
        string path = Path.Combine(publicFolder, ListPath);
        if (!File.Exists(path))
            return 0;
        SortedDictionary<string, ShownPicture> list = Parse(File.ReadAllBytes(path));
        List<string> gone = [.. list.Keys.Where(id => !held.Contains(id))];
        // The files first: a list that names a missing file is mended by the next run, a file that no list names would stay for ever.
        foreach (string id in gone)
        {
            DurableFile.Delete(Path.Combine(publicFolder, PathOf(id)));
            list.Remove(id);
        }

        if (gone.Count > 0)
            DurableFile.Write(path, Format(list));
        return gone.Count;
    }

    private static string PathOf(string id) => $"pictures/{id}.jpg";

    private static SortedDictionary<string, ShownPicture> Parse(byte[]? list)
    {
        SortedDictionary<string, ShownPicture> pictures = new(StringComparer.Ordinal);
        foreach (string line in Encoding.UTF8.GetString(list ?? []).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            ShownPicture picture = JsonSerializer.Deserialize<ShownPicture>(line) ?? new ShownPicture();
            pictures[picture.Id] = picture;
        }

        return pictures;
    }

    private static byte[] Format(SortedDictionary<string, ShownPicture> list) => Encoding.UTF8.GetBytes(string.Concat(list.Values.Select(picture => JsonSerializer.Serialize(picture) + "\n")));
}
