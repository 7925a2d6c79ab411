using System.Text;
using System.Text.RegularExpressions;
using Aid.Application.CollectionBoxes;
using Aid.Application.CollectiveGifts;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Funds;
using Aid.Application.Imports;
using Aid.Application.MonthlyGiving;
using Aid.Application.OverseasGifts;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>
/// Row 17 of the faults: the same books twice, every hidden value changed. What is public may differ in commitments and in what hashes or signs over them, and in nothing else.
/// </summary>
public sealed partial class PrivacyOracleTests
{
    [Fact]
    public async Task Books_WithEveryHiddenValueChanged_ArePublicAlike()
    {
        await using RealHouse first = await BooksAsync(new Hidden("梁思远", "13800001111", "请给一线", "WX-0001", 9));
        await using RealHouse second = await BooksAsync(new Hidden("欧阳清风和他的朋友们", "021-555", "", "4200001234567890", 23));
        List<string> differing = Differing(first, second, out List<string> leaking);
        Assert.Empty(leaking);
        Assert.True(differing.Count > 5, "Commitments are fresh in every book: something must differ.");
    }

    [Fact]
    public async Task Books_WhereAHiddenValueBecamePublic_AreFoundDifferent()
    {
        await using RealHouse first = await BooksAsync(new Hidden("梁思远", "13800001111", "请给一线", "WX-0001", 9), isLeaking: true);
        await using RealHouse second = await BooksAsync(new Hidden("欧阳清风和他的朋友们", "021-555", "", "4200001234567890", 23), isLeaking: true);
        Differing(first, second, out List<string> leaking);
        Assert.Contains("data/records/1/CollectiveGifts.jsonl", leaking);
        Assert.Contains("giving/index.html", leaking);
        Assert.Contains(leaking, path => path.StartsWith("log/tile/entries/", StringComparison.Ordinal));
    }

    /// <summary>Public files that differ, and those of them that differ in more than commitments, hashes and signatures.</summary>
    private static List<string> Differing(RealHouse first, RealHouse second, out List<string> leaking)
    {
        SortedDictionary<string, byte[]> one = first.PublicFiles(withNames: true);
        SortedDictionary<string, byte[]> two = second.PublicFiles(withNames: true);
        Assert.Equal(one.Keys, two.Keys);
        Assert.True(one.Count > 40);
        Assert.Contains("公开的商会", Encoding.UTF8.GetString(one["names/0.jsonl"]), StringComparison.Ordinal);
        List<string> differing = [.. one.Keys.Where(path => !one[path].AsSpan().SequenceEqual(two[path]))];
        leaking = [.. differing.Where(path => Bare(path, one[path]) != Bare(path, two[path]))];
        return differing;
    }

    /// <summary>Everything private that the books are told.</summary>
    private sealed record Hidden(string Name, string Contact, string Memo, string Order, int Hour);

    private static async Task<RealHouse> BooksAsync(Hidden hidden, bool isLeaking = false)
    {
        SetClock clock = new();
        RealHouse house = await RealHouse.OpenAsync(clock);
        // Times of day differ throughout; a release says when it was prepared, and that is not hidden.
        void At(int day) => clock.On(2020, 2, day, hidden.Hour);
        At(1);
        await GivingHouse.BeginAsync(house);
        string donor = (await house.DoAsync(new RegisterDonor { Details = new DonorDetails { Name = hidden.Name, Phone = hidden.Contact, Email = hidden.Contact + "@x", Address = hidden.Memo, DocumentNumber = hidden.Order, Note = hidden.Memo } })).Id;
        await house.DoAsync(new RecordConsent { DonorId = donor, Use = "contact", Form = "granted", Evidence = hidden.Contact });
        await house.DoAsync(new RecordDonation { Parts = [new("relief", 10_000)], Giver = hidden.Name, Memo = hidden.Memo, Channel = "wechat", TransactionNumber = hidden.Order + "1" });
        await house.DoAsync(new RecordDonation { Parts = [new("relief", 20_000)], DonorId = donor, Memo = hidden.Memo, Channel = "alipay", TransactionNumber = hidden.Order + "2", Forwarder = new GiftForwarder(hidden.Name + "的朋友", false) });
        await house.DoAsync(new RecordDonation { Parts = [new("relief", 30_000)], Giver = "公开的商会", NameForm = "named", Memo = hidden.Memo });
        await house.DoAsync(new RecordCollectiveGift { NameZh = isLeaking ? hidden.Name : "某单位", Line = new LineChoice("relief"), Units = 300, List = [new(100, hidden.Name, Memo: hidden.Memo), new(200, hidden.Name + "乙")] });
        await house.DoAsync(new RegisterBox { Code = "box-1", FundId = "relief", PlaceZh = "车站", Seal = hidden.Order });
        string opening = (await house.DoAsync(new OpenBox { BoxCode = "box-1", SealFound = hidden.Order, CountedUnits = 700 })).Id;
        await house.DoAsync(new CountBox { OpeningId = opening, CountedUnits = 700, NewSeal = hidden.Order + "b" }, RealHouse.Checker);
        string abroad = (await house.DoAsync(new RecordOverseasGift { Line = new LineChoice("relief"), Units = 900, Region = "SG", Giver = hidden.Name, Memo = hidden.Memo, TransactionNumber = hidden.Order + "3" })).Id;
        await house.DoAsync(new ReviewOverseasGift { GiftId = abroad, Decision = "accept", Grounds = hidden.Contact }, RealHouse.Checker);
        string pledge = (await house.DoAsync(new RecordPledge { DonorId = donor, FundId = "relief", Units = 20_000, Evidence = hidden.Contact })).Id;
        await house.DoAsync(new MatchInstalment { PledgeId = pledge, DonationId = "g2" });
        await house.DoAsync(new CountMonthlyGivers { FundId = "relief", Month = new DateOnly(2020, 2, 1) });
        string list = Path.Combine(house.Folder.Root, "list.csv");
        await File.WriteAllTextAsync(list, $"date,transaction_number,giver,memo,amount\n2020-01-27,{hidden.Order}4,{hidden.Name},{hidden.Memo},12.50\n2020-01-28,{hidden.Order}5,{hidden.Name}丙,,3.00\n");
        await house.DoAsync(new ImportStatement { FundId = "relief", Files = [new ImportFile(list)], Channel = "wechat" }, Aid.Application.Books.Person.Operator);
        File.Delete(list);
        clock.On(2020, 2, 5);
        await house.PublishAsync();

        At(6);
        await house.PayAsync(new RecordDisbursement { FundId = "relief", Units = 15_000, PurposeZh = "防护服", Recipient = "某医院" });
        await house.DoAsync(new LinkDonation { DonationId = "g1", DonorId = donor, Reason = hidden.Contact });
        clock.On(2020, 2, 8);
        await house.PublishAsync();
        await house.HoldAsync();
        return house;
    }

    /// <summary>A file without its commitments and what hashes or signs over them.</summary>
    private static string Bare(string path, byte[] bytes)
    {
        // The origin of these logs is random and their keys are their own: what is left of a checkpoint is how long the log is.
        if (path is "log/checkpoint") return Encoding.UTF8.GetString(bytes).Split('\n')[1];
        if (path is "log/key") return "";
        if (path.StartsWith("log/tile/entries/", StringComparison.Ordinal)) return Leaves(bytes);
        if (path.StartsWith("log/", StringComparison.Ordinal)) return $"{bytes.Length} bytes of hashes";
        return Hash().Replace(Encoding.UTF8.GetString(bytes), match => new string('#', match.Length));
    }

    private static string Leaves(byte[] bundle)
    {
        StringBuilder text = new();
        int index = 0;
        for (int at = 0; at < bundle.Length;)
        {
            int length = (bundle[at] << 8) | bundle[at + 1];
            PublicRecord record = LeafCodec.Decode(bundle.AsSpan(at + 2, length), index++, 1);
            text.Append(Hash().Replace(Encoding.UTF8.GetString(Aid.Disclosure.Exports.RecordJson.ToUtf8(record)), match => new string('#', match.Length))).Append('\n');
            at += 2 + length;
        }
        return text.ToString();
    }

    // Hex of 32 bytes (commitments, file hashes) or 16 (salts of names that are public), and nothing shorter.
    [GeneratedRegex("(?<![0-9a-f])([0-9a-f]{64}|[0-9a-f]{32})(?![0-9a-f])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hash();
}
