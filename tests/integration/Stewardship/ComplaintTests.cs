using System.Net;
using System.Text.RegularExpressions;
using Aid.Application.Complaints;
using Aid.Application.Organisations;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using Aid.Server.Complaints;
using Aid.Tests.Integration.Publishing;
using Aid.Tests.Integration.Server;
using Xunit;
using static Aid.Tests.Integration.Stewardship.IndicatorTests;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Complaints (投诉): private words, public summary, deadline, reply.</summary>
public sealed partial class ComplaintTests
{
    private const string Words = "我是金丝雀一号，捐的棉被没有收到签收单";
    private const string Contact = "canary-contact@example.org";

    [Fact]
    public async Task Complaint_WalkedThrough_PublishesASummaryAndALateReplyAndNothingElse()
    {
        DayClock clock = new(2024, 2, 1);
        await using RealHouse house = await OpenAsync(clock);
        ComplaintFiled filed = await house.DoAsync(new FileComplaint { OrganisationId = "city", Text = Words, Contact = Contact });
        Assert.Equal(new DateOnly(2024, 3, 2), filed.ReplyDueOn);
        Assert.Equal("received", (await FollowAsync(house, filed.Number)).State);
        await house.DoAsync(new SummariseComplaint { ComplaintId = "p1", Topic = "goods", SummaryZh = "询问物资签收单的公开。", SummaryEn = "Asks for the slips of goods handed out." });
        await house.PublishAsync();
        Assert.Contains("尚无公开的答复", Page(house, "complaints/index.html"));

        clock.Set(2024, 3, 6);
        await house.DoAsync(new ReplyToComplaint { ComplaintId = "p1", Outcome = "partly", ReplyZh = "签收单已公开。", ReplyEn = "The slips are public now." });
        await house.PublishAsync();
        await house.HoldAsync();
        ComplaintProgress progress = await FollowAsync(house, filed.Number.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        Assert.Equal(("replied", "partly", "签收单已公开。"), (progress.State, progress.Outcome, progress.ReplyZh));
        Assert.Contains("迟 <span class=\"n\">4</span> 日", Page(house, "complaints/index.html"));
        Assert.Contains("部分属实", Page(house, "documents/city.html"));
        using var reader = house.Rows.OpenReader();
        Assert.Equal(2, reader.Versions<Complaint>("p1").Count);
        Assert.Equal(Words, Assert.Single((await house.Host.QueryAsync(new GetComplaints(), TestContext.Current.CancellationToken)).Value).Text);
        foreach (string file in Directory.EnumerateFiles(house.Folder.Public, "*", SearchOption.AllDirectories).Append(house.Folder.Rows))
            Assert.DoesNotContain("金丝雀", System.Text.Encoding.UTF8.GetString(await ReadAsync(file)));
    }

    [Fact]
    public async Task Complaints_ThatDoNotFit_AreRefused()
    {
        await using RealHouse house = await OpenAsync(new DayClock(2024, 2, 1));
        Assert.Equal("organisation.unknown", await RefusedAsync(house, new FileComplaint { OrganisationId = "nowhere", Text = "x" }));
        Assert.Equal("command.invalid", await RefusedAsync(house, new FileComplaint { OrganisationId = "city", Text = new string('字', FileComplaint.MaxText + 1) }));
        SummariseComplaint summary = new() { ComplaintId = "p1", Topic = "use", SummaryZh = "摘要" };
        ReplyToComplaint reply = new() { ComplaintId = "p1", Outcome = "upheld", ReplyZh = "答复" };
        Assert.Equal("complaint.unknown", await RefusedAsync(house, summary));
        Assert.Equal("complaint.unknown", await RefusedAsync(house, reply));
        await house.DoAsync(new FileComplaint { OrganisationId = "city", Text = Words });
        Assert.Equal("complaint.not-summarised", await RefusedAsync(house, reply));
        await house.DoAsync(summary);
        Assert.Equal("complaint.summarised", await RefusedAsync(house, summary));
        Assert.Equal("complaint.reply-too-early", await RefusedAsync(house, reply with { On = new(2024, 1, 31) }));
        await house.DoAsync(reply);
        Assert.Equal("complaint.replied", await RefusedAsync(house, reply));
        Assert.Equal("complaint.unknown", (await house.Host.QueryAsync(new FollowComplaint("0000-0000-0000-0000"), TestContext.Current.CancellationToken)).Refusal!.Code);
    }

    [Fact]
    public async Task Form_WithoutAKey_IsAnsweredWithANumberAndThrottled()
    {
        ServerHouse house = new();
        await house.InitializeAsync();
        await using (house)
        {
            using HttpResponseMessage filed = await PostAsync(house, "/complaints", ("organisation", "city"), ("text", Words), ("contact", Contact));
            Assert.Equal(HttpStatusCode.Created, filed.StatusCode);
            Assert.True(filed.Headers.CacheControl!.NoStore);
            string page = await filed.Content.ReadAsStringAsync();
            Assert.DoesNotContain("金丝雀", page);
            string number = Number().Match(page).Value;
            Assert.Equal(19, number.Length);

            using HttpResponseMessage followed = await PostAsync(house, "/complaints/follow", ("number", number));
            Assert.Contains("尚未答复", await followed.Content.ReadAsStringAsync());
            using HttpResponseMessage unknown = await PostAsync(house, "/complaints/follow", ("number", "0000-0000-0000-0000"));
            Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
            using HttpResponseMessage program = await PostAsync(house, "/complaints", ("organisation", "city"), ("text", "x"), ("website", "filled in by a program"));
            Assert.Equal(HttpStatusCode.BadRequest, program.StatusCode);
            using HttpResponseMessage large = await PostAsync(house, "/complaints", ("organisation", "city"), ("text", new string('x', 40_000)));
            Assert.Equal(HttpStatusCode.BadRequest, large.StatusCode);

            // Five from one address, whatever the request says of itself.
            house.Nobody.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
            using HttpResponseMessage throttled = await PostAsync(house, "/complaints", ("organisation", "city"), ("text", "once more"));
            Assert.Equal(HttpStatusCode.TooManyRequests, throttled.StatusCode);
            Assert.NotNull(throttled.Headers.RetryAfter);
            Assert.Equal(HttpStatusCode.Unauthorized, (await house.Nobody.GetAsync("/api/v1/complaints")).StatusCode);
            Assert.Contains("金丝雀", await house.Maker.GetStringAsync("/api/v1/complaints"));
            Assert.Contains("404", ((int)(await house.Nobody.GetAsync("/complaints/")).StatusCode).ToString());
        }
    }

    [Fact]
    public void Throttle_OfManyAddresses_IsBoundedTogether()
    {
        using ComplaintThrottle throttle = new();
        int taken = Enumerable.Range(0, 1_000).Count(at => throttle.TryTake(new IPAddress([10, 0, (byte)(at / 250), (byte)(at % 250)])));
        Assert.InRange(taken, ComplaintThrottle.AllTries, ComplaintThrottle.AllTries + 5);
        Assert.False(throttle.TryTake(null));
    }

    [Fact]
    public async Task Upload_OfAFile_TakesItsBytesAsTheyAre()
    {
        ServerHouse house = new();
        await house.InitializeAsync();
        await using (house)
        {
            byte[] content = [.. "%PDF-1.7\n"u8, .. new byte[3 * 1024 * 1024]];
            using HttpResponseMessage stored = await house.Maker.PostAsync("/api/v1/files", Bytes(content));
            Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
            Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), await stored.Content.ReadAsStringAsync());
            using HttpResponseMessage refused = await house.Maker.PostAsync("/api/v1/files", Bytes([0x4D, 0x5A, 0]));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            using HttpResponseMessage nobody = await house.Nobody.PostAsync("/api/v1/files", Bytes([1]));
            Assert.Equal(HttpStatusCode.Unauthorized, nobody.StatusCode);
        }
    }

    private static ByteArrayContent Bytes(byte[] content) => new(content) { Headers = { ContentType = new("application/octet-stream") } };

    private static async Task<HttpResponseMessage> PostAsync(ServerHouse house, string path, params (string Name, string Value)[] fields) =>
        await house.Nobody.PostAsync(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    private static async Task<ComplaintProgress> FollowAsync(RealHouse house, string number)
    {
        Result<ComplaintProgress> progress = await house.Host.QueryAsync(new FollowComplaint(number));
        Assert.False(progress.IsRefused);
        return progress.Value;
    }

    // The rows are open while they are read.
    private static async Task<byte[]> ReadAsync(string file)
    {
        await using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using MemoryStream bytes = new();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task<RealHouse> OpenAsync(DayClock clock)
    {
        RealHouse house = await RealHouse.OpenAsync(clock);
        await house.DoAsync(new RegisterOrganisation { Code = "city", NameZh = "示例市红十字会", Level = "city" });
        return house;
    }

    [GeneratedRegex("(?<=<code>)[0-9A-Z-]{19}(?=</code>)", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Number();
}
