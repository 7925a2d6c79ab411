using System.Buffers.Binary;
using System.Text.Json;
using Aid.Application.Publishing;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Commitments;
using Aid.PublicSite;
using Aid.Tests.Integration.Publishing;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Aid.Tests.Browser;

/// <summary>The look-up over a folder that was really published: books, gate, log, files, and then a reader's browser with a receipt.</summary>
public sealed class PublishedLookupTests(BrowserFixture browser)
{
    [Fact]
    public async Task Code_OfAPublishedGift_IsTracedAndCheckedInTheBrowser()
    {
        var page = await browser.OpenAsync(390);
        var root = Directory.CreateTempSubdirectory("aid-lookup").FullName;
        try
        {
            var site = await browser.ServeFolder(await Publish(root));
            var leaf = JsonDocument.Parse(File.ReadLines(Path.Combine(root, "public", "data", "records", "1", "Donations.jsonl")).First()).RootElement.GetProperty("LeafIndex").GetInt64();
            var code = ReceiptCode.Format(leaf, new byte[Commitment.SecretBytes]);
            var sent = new List<string>();
            page.Request += (_, request) => sent.Add(request.Url + request.PostData);

            await page.GotoAsync($"{site}gifts/index.html#{code}");
            await page.WaitForSelectorAsync("#proof, #lookup [role=alert]");
            var text = await page.InnerTextAsync("#lookup");
            Assert.Contains("你的 ¥200.00", text, StringComparison.Ordinal);
            Assert.Contains("120.00 + 80.00 = 200.00", text, StringComparison.Ordinal);
            Assert.Contains("采购口罩", text, StringComparison.Ordinal);
            Assert.Contains("日志的签名有效", text, StringComparison.Ordinal);
            Assert.False(await page.IsVisibleAsync("#lookup-start"));
            Assert.DoesNotContain(sent, request => request.Contains(code[^9..], StringComparison.OrdinalIgnoreCase));

            // A code whose secret is another's names no gift.
            await page.GotoAsync("about:blank");
            await page.GotoAsync($"{site}gifts/index.html#{ReceiptCode.Format(leaf, [1, .. new byte[Commitment.SecretBytes - 1]])}");
            await page.WaitForSelectorAsync("#lookup [role=alert]");
            Assert.Contains("没有找到这笔捐赠", await page.InnerTextAsync("#lookup"), StringComparison.Ordinal);

            // One byte of the gift's leaf changed: nothing is shown as checked.
            ChangeLastByteOfLeaf(Path.Combine(root, "public", "log", "tile", "entries"), leaf);
            await page.GotoAsync("about:blank");
            await page.GotoAsync($"{site}gifts/index.html#{code}");
            await page.WaitForSelectorAsync("#proof, #lookup [role=alert]");
            Assert.Contains("核对没有通过", await page.InnerTextAsync("#lookup"), StringComparison.Ordinal);
            Assert.Contains("proof.failed", await page.InnerTextAsync("#lookup"), StringComparison.Ordinal);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(root, true);
        }
    }

    private static async Task<string> Publish(string root)
    {
        var folder = new PublishingFolder(root);
        var books = new HandMadeBooks().Begin();
        books.Gift(20_000);
        books.Gift(5_000);
        books.Pay(12_000);
        var publisher = new Publisher(folder, new DisclosureDatabase(folder.Rows), LogKeyFile.ReadOrCreate(folder.SigningKey, "example.org/log"), new SiteRenderer(), new Noon());
        var result = await publisher.PublishAsync(books.Source(), [], TestContext.Current.CancellationToken);
        Assert.False(result.IsRefused, result.IsRefused ? result.Refusal.En : "");
        return folder.Public;
    }

    /// <summary>A bundle is its entries in order, each a big-endian u16 length and as many bytes (C2SP tlog-tiles); the small log here has one bundle.</summary>
    private static void ChangeLastByteOfLeaf(string entries, long leaf)
    {
        var bundle = Directory.EnumerateFiles(entries, "*", SearchOption.AllDirectories).Single();
        var bytes = File.ReadAllBytes(bundle);
        var at = 0;
        for (var i = 0L; i < leaf; i++)
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));
        bytes[at + 1 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at))] ^= 1;
        File.WriteAllBytes(bundle, bytes);
    }

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2020, 4, 1, 4, 0, 0, TimeSpan.Zero);
    }
}
