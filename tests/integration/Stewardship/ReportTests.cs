using System.Text;
using System.Text.Json;
using Aid.Application.Pipeline;
using Aid.Application.Reports;
using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Aid.Tests.Integration.Publishing;
using Aid.Tests.Integration.Server;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Reports with pictures: what is kept of a picture, and what is left when consent is withdrawn.</summary>
public sealed class ReportTests
{
    private const string Canary = "GPS-43.817072N-125.323544E";

    [Fact]
    public async Task Report_WithPicture_IsPublishedWithoutWhatTheCameraKnew()
    {
        await using RealHouse house = await Projects.OpenAsync();
        string report = await WriteAsync(house);
        string picture = (await house.DoAsync(Picture(report, Photo()))).Id;
        await house.PublishAsync();
        await house.HoldAsync();

        byte[] shown = await File.ReadAllBytesAsync(FileOf(house, picture), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(Canary, Encoding.Latin1.GetString(shown));
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(shown));
        using SKBitmap bitmap = SKBitmap.Decode(shown);
        // The camera lay on its side and said so: 40 by 20 is shown upright, 20 by 40.
        Assert.Equal((20, 40), (bitmap.Width, bitmap.Height));
        string page = await PageAsync(house, report);
        Assert.Contains($"src=\"../pictures/{picture}.jpg\"", page);
        Assert.Contains("alt=\"发放点的桌子与药盒\"", page);
        Assert.Contains("&lt;script&gt;", page);
        Assert.DoesNotContain("<script>alert", page);
        Assert.DoesNotContain("javascript:", page);
        Assert.DoesNotContain("evil.example/x.png", page);
        Assert.Contains("reports/" + report, await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "projects", "tumour.html"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Picture_Withdrawn_GoesAtOnceAndTheReleaseStillVerifies()
    {
        await using RealHouse house = await Projects.OpenAsync();
        string report = await WriteAsync(house);
        string kept = (await house.DoAsync(Picture(report, Photo()))).Id;
        string gone = (await house.DoAsync(Picture(report, Photo()) with { Consent = "consented", ConsentReference = "TY-7" })).Id;
        await house.PublishAsync();
        string before = await PageAsync(house, report);

        await house.DoAsync(new WithdrawPicture { PictureId = gone, Reason = "本人要求" });
        Assert.False(File.Exists(FileOf(house, gone)));
        Assert.True(File.Exists(FileOf(house, kept)));
        Assert.DoesNotContain(gone + "\"", await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "pictures", "list.jsonl"), TestContext.Current.CancellationToken));
        Assert.Equal(before, await PageAsync(house, report));
        await house.HoldAsync();
        using (var look = Aid.Application.Books.BooksDatabase.OpenReader(house.Folder.Root))
            Assert.Equal([kept], await look.Set<PictureContentEntity>().Select(row => row.PictureId).ToListAsync(TestContext.Current.CancellationToken));

        await house.PublishAsync();
        await house.HoldAsync();
        string after = await PageAsync(house, report);
        Assert.Contains("已应要求撤下", after);
        Assert.DoesNotContain($"pictures/{gone}.jpg", after);
        Assert.Equal("picture.already-withdrawn", await house.RefusedAsync(new WithdrawPicture { PictureId = gone, Reason = "再次" }));
    }

    [Fact]
    public async Task Picture_WithdrawnBeforeItsFileWent_GoesWhenTheHostComesBack()
    {
        await using RealHouse house = await Projects.OpenAsync();
        string report = await WriteAsync(house);
        string gone = (await house.DoAsync(Picture(report, Photo()))).Id;
        await house.PublishAsync();
        byte[] file = await File.ReadAllBytesAsync(FileOf(house, gone), TestContext.Current.CancellationToken);
        string list = Path.Combine(house.Folder.Public, "pictures", "list.jsonl");
        string lines = await File.ReadAllTextAsync(list, TestContext.Current.CancellationToken);
        await house.DoAsync(new WithdrawPicture { PictureId = gone, Reason = "本人要求" });
        // As after a crash between the commit and the deletion.
        await File.WriteAllBytesAsync(FileOf(house, gone), file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(list, lines, TestContext.Current.CancellationToken);
        await house.ReopenAsync();
        Assert.False(File.Exists(FileOf(house, gone)));
    }

    [Fact]
    public async Task Picture_ChangedOnDisk_IsFound()
    {
        await using RealHouse house = await Projects.OpenAsync();
        string report = await WriteAsync(house);
        string picture = (await house.DoAsync(Picture(report, Photo()))).Id;
        await house.PublishAsync();
        byte[] file = await File.ReadAllBytesAsync(FileOf(house, picture), TestContext.Current.CancellationToken);
        file[^3] ^= 1;
        await File.WriteAllBytesAsync(FileOf(house, picture), file, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(house.Folder.Public, "pictures", "pic9.jpg"), file, TestContext.Current.CancellationToken);
        VerificationReport found = await new ReleaseVerifier(new ReleaseFolder(house.Folder.Public)).RunAsync(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["picture.extra", "picture.opening"], found.Findings.Select(finding => finding.Code).Order());
    }

    [Fact]
    public async Task Pictures_Hostile_AreRefused()
    {
        await using RealHouse house = await Projects.OpenAsync();
        string report = await WriteAsync(house);
        Assert.Equal("report.unknown", await house.RefusedAsync(Picture("pr9", Photo())));
        Assert.Equal("picture.malformed", await house.RefusedAsync(Picture(report, "<svg onload=alert(1)>"u8.ToArray())));
        Assert.Equal("picture.malformed", await house.RefusedAsync(Picture(report, Photo()[..200])));
        Assert.Equal("picture.too-large", await house.RefusedAsync(Picture(report, new byte[PictureFile.MaxBytes + 1])));
        Assert.Equal("picture.too-large", await house.RefusedAsync(Picture(report, Bomb())));
        Assert.Equal("picture.unknown", await house.RefusedAsync(new WithdrawPicture { PictureId = "pic99", Reason = "无" }));
        Assert.Equal("command.invalid", await house.RefusedAsync(Picture(report, Photo()) with { Consent = "consented" }));
        Assert.Equal("report.unknown", await house.RefusedAsync(new WriteReport { ProjectId = "tumour", ReportId = "pr9", TitleZh = "修订", Body = "无" }));
        Assert.Equal("report.personal-number", await house.RefusedAsync(new WriteReport { ProjectId = "tumour", TitleZh = "报告", Body = "联系人 13800138000" }));
        Assert.Equal("report.personal-number", await house.RefusedAsync(new WriteReport { ProjectId = "tumour", TitleZh = "报告", Body = "证件 11010519491231002X" }));
        for (int i = 0; i < 30; i++) await house.DoAsync(Picture(report, Photo()));
        Assert.Equal("picture.too-many", await house.RefusedAsync(Picture(report, Photo())));
    }

    private static async Task<string> WriteAsync(RealHouse house) => (await house.DoAsync(new WriteReport
    {
        ProjectId = "tumour", From = new(2026, 1, 1), To = new(2026, 2, 28), TitleZh = "前两个月进展", TitleEn = "The first two months",
        Body = "本期发放**两批**。<script>alert(1)</script>\n\n> Two batches.\n\n[好](https://example.org/) [坏](javascript:alert(1)) ![图](https://evil.example/x.png)\n\n## 下一步 | Next\n\n第三批在三月。",
    })).Id;

    private static AddPicture Picture(string report, byte[] content) => new() { ReportId = report, Content = content, DescriptionZh = "发放点的桌子与药盒", DescriptionEn = "A table with boxes of medicine", Consent = "nobody-recognisable" };

    private static string FileOf(RealHouse house, string picture) => Path.Combine(house.Folder.Public, "pictures", picture + ".jpg");

    private static Task<string> PageAsync(RealHouse house, string report) => File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "reports", report + ".html"), TestContext.Current.CancellationToken);

    /// <summary>A JPEG of 40 by 20 with an EXIF block that holds a place and says that it lies on its side, and bytes after its end.</summary>
    private static byte[] Photo()
    {
        using SKBitmap bitmap = new(40, 20);
        bitmap.Erase(SKColors.SteelBlue);
        byte[] plain = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90).ToArray();
        // TIFF, little-endian, one entry: orientation (0x0112), SHORT, 6 = the first row is the right side.
        byte[] tiff = [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Canary)];
        byte[] body = [.. "Exif\0\0"u8, .. tiff];
        int length = body.Length + 2;
        return [plain[0], plain[1], 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. body, .. plain[2..], .. Encoding.ASCII.GetBytes(Canary)];
    }

    /// <summary>A PNG of a few hundred bytes whose header claims 60,000 by 60,000 pixels.</summary>
    private static byte[] Bomb()
    {
        using SKBitmap bitmap = new(2, 2);
        bitmap.Erase(SKColors.White);
        byte[] png = bitmap.Encode(SKEncodedImageFormat.Png, 100).ToArray();
        (png[18], png[19], png[22], png[23]) = (0xEA, 0x60, 0xEA, 0x60);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc32(png.AsSpan(12, 17)));
        return png;
    }

    // PNG, annex D: the header's own check, or the file is malformed before it is large.
    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        uint crc = 0xFFFFFFFF;
        foreach (byte one in bytes)
        {
            crc ^= one;
            for (int bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }
        return ~crc;
    }
}

/// <summary>Pictures over HTTP: larger than any other body may be, and no larger than they may be.</summary>
public sealed class PictureUploadTests(ServerHouse house) : IClassFixture<ServerHouse>
{
    [Fact]
    public async Task Picture_OfSeveralMegabytes_IsTakenAndOneTooLargeIsTold()
    {
        await ServerHouse.SendAsync(house.Maker, "/api/v1/projects", new { code = "ward", fundId = "aid", nameZh = "爱心病房" }, "project");
        (_, JsonElement report) = await ServerHouse.SendAsync(house.Maker, "/api/v1/reports", new { projectId = "ward", titleZh = "进展", body = "一切照计划。" }, "report");
        string id = report.GetProperty("id").GetString()!;
        (int taken, _) = await ServerHouse.SendAsync(house.Maker, "/api/v1/pictures", Picture(id, Noise(1_100, 1_100)), "large");
        Assert.Equal(200, taken);
        (int refused, JsonElement problem) = await ServerHouse.SendAsync(house.Maker, "/api/v1/pictures", Picture(id, new byte[PictureFile.MaxBytes + 1]), "larger");
        Assert.Equal((422, "picture.too-large"), (refused, problem.GetProperty("code").GetString()));
    }

    private static object Picture(string report, byte[] content) => new { reportId = report, content = Convert.ToBase64String(content), descriptionZh = "色块", consent = "nobody-recognisable" };

    /// <summary>A PNG of random dots, which no compression makes small.</summary>
    private static byte[] Noise(int width, int height)
    {
        Random random = new(1);
        using SKBitmap bitmap = new(width, height);
        bitmap.Pixels = [.. Enumerable.Range(0, width * height).Select(_ => new SKColor((uint)random.Next() | 0xFF000000))];
        return bitmap.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }
}
