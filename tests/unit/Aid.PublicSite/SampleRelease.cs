using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;

namespace Aid.Tests.Unit.PublicSite;

/// <summary>
/// A small release that fills every page: the six disbursements of 浙江省红十字会's notice of 2021, 99公益日 2020 of 云南省红十字会, and generated gifts.
/// </summary>
public static class SampleRelease
{
    private static readonly DateOnly Opened = new(2020, 1, 1);

    /// <summary>Release 2 after a first one that was refused.</summary>
    /// <param name="gifts">Number of generated gifts.</param>
    /// <param name="hostile">Text to put into every text field instead of the usual words; null for the usual words.</param>
    public static PlainReader Build(int gifts = 250, string? hostile = null)
    {
        string Text(string usual) => hostile is null ? usual : hostile;
        var reader = new PlainReader(2);
        reader.With(
            new Organisation { Id = "zhejiang", NameZh = Text("浙江省红十字会"), NameEn = Text("Zhejiang Red Cross"), Level = "province", DivisionCode = "33" },
            new Organisation { Id = "yunnan", NameZh = Text("云南省红十字会"), NameEn = Text("Yunnan Red Cross"), Level = "province", DivisionCode = "53" },
            new Organisation { Id = "liandu", NameZh = Text("丽水市莲都区红十字会"), Level = "county", DivisionCode = "331102", ParentId = "zhejiang" });
        reader.With(
            new Fund { Id = "tongxin", OrganisationId = "zhejiang", NameZh = Text("同心帮扶救助专项基金"), NameEn = Text("Tongxin Fund for Support and Relief"), IsRestricted = true, OpenedOn = Opened, Source = Text("该会 2021 年公告") },
            new Fund { Id = "yunnan-99", OrganisationId = "yunnan", NameZh = Text("滇苗助学"), NameEn = Text("Schooling in Yunnan"), IsRestricted = true, OpenedOn = Opened },
            new Fund { Id = "relief", OrganisationId = "zhejiang", NameZh = Text("备灾救灾"), IsRestricted = false, SourceClass = Text("gift"), OpenedOn = Opened });
        reader.With(new Project { Id = "clinic", FundId = "tongxin", Designation = "clinic", NameZh = Text("博爱卫生院"), NameEn = Text("Township clinics"), SummaryZh = Text("改建乡镇卫生院，培训医护人员。"), SummaryEn = Text("Rebuilding township clinics and training their staff."), TargetUnits = 100_000_000 });
        reader.With(new Campaign { Id = "yunnan-99-2020", OrganisationId = "yunnan", FundId = "yunnan-99", NameZh = Text("99公益日 2020"), NameEn = Text("99 Giving Day 2020"), FilingNumber = Text("A53-2020-0900"), StartsOn = new(2020, 9, 7), EndsOn = new(2020, 9, 9), TargetUnits = 1_200_000_000, StatedUnits = 1_263_396_750, StatedGifts = 634_875, Source = Text("该会新闻") });

        long received = 0;
        for (var i = 1; i <= gifts; i++)
        {
            var gross = 2_000 + (i * 7919L % 1_000_000);
            received += gross;
            reader.With(new Donation
            {
                Id = $"g{i}", FundId = "tongxin", CampaignId = null, ReceivedOn = new DateOnly(2021, 1, 1).AddDays(i % 360), Channel = Text(i % 3 == 0 ? "wechat" : "bank"), GrossUnits = gross, FeeUnits = i % 3 == 0 ? gross / 1000 : 0,
                NameForm = i % 5 == 0 ? "named" : "withheld", IsSynthetic = true, Parts = [new() { DonationId = $"g{i}", Line = "tongxin/-/CNY", Units = gross }],
            });
        }

        (string Zh, string En, string To, long Units, DateOnly On, string Kind)[] uses =
        [
            ("富山头村春节慰问", "Spring Festival visits, Fushantou", "丽水市莲都区红十字会", 4_000_000, new(2021, 2, 3), "payment"),
            ("西双版纳州疫情防控", "Epidemic control, Xishuangbanna", "云南省红十字会", 10_000_000, new(2021, 3, 18), "payment"),
            ("大方县理化乡中心卫生院", "Lihua township clinic, Dafang", "贵州省红十字会", 50_000_000, new(2021, 5, 20), "payment"),
            ("富山头村油茶基地", "Camellia-oil grove, Fushantou", "丽水市莲都区红十字会", 20_000_000, new(2021, 7, 15), "passed-on"),
            ("大方县人才培养", "Training of staff, Dafang", "贵州省红十字会", 30_000_000, new(2021, 9, 23), "passed-on"),
            ("嵊州市贵门乡避灾安置中心改造", "Disaster shelter, Guimen", "嵊州市红十字会", 10_000_000, new(2021, 11, 24), "payment"),
        ];
        for (var i = 0; i < uses.Length; i++)
        {
            reader.With(new Disbursement
            {
                Id = $"d{i + 1}", FundId = "tongxin", ProjectId = i is 2 or 4 ? "clinic" : null, Kind = uses[i].Kind, Units = uses[i].Units, On = uses[i].On, PurposeZh = Text(uses[i].Zh), PurposeEn = Text(uses[i].En), Recipient = Text(uses[i].To),
                Evidence = Text($"PZ-2021-{i + 1:000}"), OutflowId = $"d{i + 1}", Persons = i == 0 ? 86 : null, PersonTimes = i == 0 ? 120 : null, IsSynthetic = i == 3,
            });
        }

        reader.With(new Disbursement { Id = "d7", FundId = "tongxin", Kind = "payment", Units = 2_140_000, On = new(2021, 12, 1), PurposeZh = Text("误记的一笔"), Recipient = Text("示例单位"), OutflowId = "d7", Status = "reversed", IsSynthetic = true });
        reader.With(
            new Disbursement { Id = "d70", FundId = "yunnan-99", Kind = "payment", Units = 2_140_000, On = new(2021, 2, 20), PurposeZh = Text("大病救助第 2 批"), Recipient = Text("示例县"), OutflowId = "d70", Status = "replaced", IsSynthetic = true },
            new Disbursement { Id = "d71", FundId = "yunnan-99", Kind = "payment", Units = 2_410_000, On = new(2021, 2, 20), PurposeZh = Text("大病救助第 2 批"), Recipient = Text("示例县"), OutflowId = "d71", ReplacesId = "d70", Persons = 31, PersonTimes = 44, IsSynthetic = true },
            new Disbursement { Id = "d72", FundId = "yunnan-99", Kind = "passed-on", Units = 5_000_000, On = new(2021, 3, 1), PurposeZh = Text("助学金"), Recipient = Text("示例州红十字会"), OutflowId = "d72", IsSynthetic = true },
            new Disbursement { Id = "d73", FundId = "yunnan-99", Kind = "reported-use", Units = 3_000_000, On = new(2021, 6, 1), PurposeZh = Text("助学金发放"), Recipient = Text("示例州红十字会"), OutflowId = "d73", ReportsOnId = "d72", IsSynthetic = true });
        const long Fees = 240_000;
        var used = 74_000_000L;
        var opening = Math.Max(0, 124_000_000 + Fees + 35_905_000 - received);
        reader.With(
            new FundFigures { Id = "tongxin:CNY", FundId = "tongxin", OpeningUnits = opening, ReceivedUnits = received, UsedUnits = used, PassedOnUnits = 50_000_000, FeeUnits = Fees, HeldUnits = opening + received - used - 50_000_000 - Fees - 500_000, MovedOutUnits = 500_000, Gifts = gifts, Disbursements = 6, IsSynthetic = true },
            new FundFigures { Id = "yunnan-99:CNY", FundId = "yunnan-99", ReceivedUnits = 436_992_819, HeldUnits = 436_992_819, Gifts = 262_371 },
            new FundFigures { Id = "relief:CNY", FundId = "relief", MovedInUnits = 500_000, HeldUnits = 500_000 });
        reader.With(new Transfer { Id = "t1", FromFundId = "tongxin", ToFundId = "relief", FromLine = "tongxin/-/CNY", ToLine = "relief/-/CNY", Units = 500_000, On = new(2021, 6, 1), Reason = Text("按方案调剂"), OutflowId = "t1" });
        reader.With(new Allocation { Id = "a1", FundId = "relief", Kind = "purchase", Asset = "CNY", Units = 216_000, ToAsset = "kit", ToUnits = 12, On = new(2021, 8, 5), Reason = Text("采购家庭包"), OutflowId = "a1" });
        reader.With(new GoodsLot { Id = "relief:kit:FK-2021-08", FundId = "relief", Asset = "kit", Lot = Text("FK-2021-08"), NameZh = Text("家庭包"), NameEn = Text("Family kit"), Unit = Text("套"), ExpiresOn = new(2026, 8, 1), ReceivedUnits = 12, DistributedUnits = 5, HeldUnits = 7 });
        reader.With(
            new StatedGoods { Id = "sg1", OrganisationId = "zhejiang", Name = Text("医用外科口罩"), Unit = Text("个"), ReceivedMilli = 36_000_000, AllocatedMilli = 32_000_000, DifferenceMilli = 4_000_000, Source = Text("公告") },
            new StatedGoods { Id = "sg2", OrganisationId = "zhejiang", Name = Text("防护服"), Unit = Text("套"), ReceivedMilli = null, AllocatedMilli = 1_500, DifferenceMilli = -1_500 });
        reader.With(new StatedFigure { Id = "sf1", OrganisationId = "zhejiang", Series = Text("cumulative-received"), IsCumulative = true, On = new(2020, 1, 28), Units = 38_640_000_000 });
        reader.With(
            new Correction { Id = "c1", SubjectKind = "Disbursements", SubjectId = "d5", Field = "Recipient", OldValue = Text("大方县红十字会"), NewValue = Text("贵州省红十字会"), Reason = Text("制单时误选下级单位"), FoundBy = Text("受款回单核对"), Maker = Text("财务"), Approver = Text("监事会"), On = new(2021, 9, 28) },
            new Correction { Id = "c2", SubjectKind = "Disbursements", SubjectId = "d6", Field = "Units", OldValue = hostile ?? "9001000", NewValue = hostile ?? "10000000", Reason = Text("录入时两位数字颠倒"), FoundBy = Text("银行对账"), Maker = Text("财务甲"), Approver = Text("财务乙"), On = new(2021, 12, 2), IsSynthetic = true },
            new Correction { Id = "c4", SubjectKind = "Disbursements", SubjectId = "d70", Field = "Status", OldValue = "standing", NewValue = "replaced by d71", Reason = Text("录入时两位数字颠倒"), Maker = Text("财务甲"), Approver = Text("财务乙"), On = new(2021, 4, 7) },
            new Correction { Id = "c3", SubjectKind = "Donations", SubjectId = "g2", Field = "Giver", OldValue = "withheld", NewValue = "withheld", Reason = Text("重新公布的名单写法不同"), On = new(2021, 12, 3) });
        reader.With(
            new Entry { Id = "e1", Number = 1, On = new(2021, 1, 2), Kind = "donation", SubjectId = "g1", Postings = [Posting("e1", 0, "channel:wechat", 9_919), Posting("e1", 1, "fund:tongxin", -9_919)] },
            new Entry { Id = "e2", Number = 2, On = new(2021, 2, 3), Kind = "disbursement", SubjectId = "d1", Postings = [Posting("e2", 0, "bank:icbc-1", -4_000_000), Posting("e2", 1, "fund:tongxin", 4_000_000)] },
            new Entry { Id = "e3", Number = 3, On = new(2021, 12, 1), Kind = "reversal", SubjectId = "d7", ReversesId = "e2", Reason = Text("误记"), Postings = [Posting("e3", 0, "bank:icbc-1", 2_140_000), Posting("e3", 1, "fund:tongxin", -2_140_000)] });
        reader.With(new RefusedRelease { Id = "x1", AttemptedAt = new(2022, 1, 4, 2, 0, 0, DateTimeKind.Utc), Reasons = [
            new() { RefusedReleaseId = "x1", Ordinal = 0, Code = "gate.cumulative-fell", IsWaivable = true, Zh = Text("累计数从 386,400,000.00 降到 85,501,100.00，没有关联的更正。"), En = Text("A cumulative figure fell from 386,400,000.00 to 85,501,100.00 without a linked correction.") }] });
        reader.With(
            new Release { Id = "1", Number = 1, PreparedAt = new(2022, 1, 1, 1, 0, 0, DateTimeKind.Utc), TreeSize = 120, NewRecords = 119, NewGifts = 100, NewDisbursements = 3, ManifestHash = new('0', 64), Checks = [new() { ReleaseId = "1", Ordinal = 0, Code = "gate.entries-balance", Checked = 100 }] },
            new Release { Id = "2", Number = 2, PreparedAt = new(2022, 1, 8, 1, 0, 0, DateTimeKind.Utc), TreeSize = 300, NewRecords = 179, NewGifts = gifts, NewDisbursements = 4, NewCorrections = 3, ManifestHash = new('0', 64), IsSingleOperator = true, Checks = [
                new() { ReleaseId = "2", Ordinal = 0, Code = "gate.entries-balance", Checked = 103 },
                new() { ReleaseId = "2", Ordinal = 1, Code = "gate.cumulative-fell", Checked = 1, Waiver = Text("两人放行：来源已说明") }] });
        reader.GivenMonths["tongxin"] = [.. Enumerable.Range(1, 12).Select(month => new FundMonth(2021, month, (received / 12) + (month * 10_000), uses.Where(use => use.On.Month == month).Sum(use => use.Units)))];
        return reader;
    }

    private static Posting Posting(string entry, int ordinal, string account, long units) => new() { EntryId = entry, Ordinal = ordinal, Account = account, Units = units };
}
