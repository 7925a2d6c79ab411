namespace Aid.Cli.Demo;

/// <summary>Where a published figure stands.</summary>
/// <param name="Text">Publisher, document and day, as a reader of the site sees it.</param>
internal readonly record struct Published(string Text);

/// <summary>A society of the demonstration books.</summary>
internal sealed record SocietyFact(string Code, string NameZh, string NameEn, string Level, string DivisionCode, string? Parent = null);

/// <summary>A part of what was received, as published, in fen.</summary>
internal sealed record PartFact(string Designation, string NameZh, string NameEn, long Fen, string SummaryZh = "", string SummaryEn = "");

/// <summary>A payment as published, in fen; days are made up and say so.</summary>
internal sealed record PaymentFact(string Designation, string PurposeZh, string PurposeEn, string Recipient, long Fen, DateOnly On, DateOnly? ReportedOn);

/// <summary>Figures that societies published, restated with their sources. What is not here and yet in the demonstration books is generated and stamped 合成.</summary>
internal static class Facts
{
    public static readonly Published Putuo = new("上海市普陀区红十字会 2023 年工作报告（2024-03-28 向理事会）");
    public static readonly Published Zhejiang = new("浙江省红十字会同心帮扶救助专项基金 2021 年使用情况公告");
    public static readonly Published Xiuzhou = new("嘉兴市秀洲区红十字会事业发展规划（2016–2020 年数）");
    public static readonly Published Jilin = new("吉林省红十字会事业发展规划（至 2020 年底累计数）");
    public static readonly Published Jiangsu = new("江苏省红十字会事业发展规划（五年内直接受益人 100 万）");
    public static readonly Published Neimenggu = new("内蒙古自治区红十字会事业发展规划（“235”分配办法）");
    public static readonly Published Yunnan = new("云南省红十字会 2020 年 99公益日通稿");
    public static readonly Published Wuhan = new("武汉 2020 年 1 月公布的累计数，据志愿者审计笔记；闸门的处理为重放");
    public static readonly Published Hubei = new("2020 年 1 月湖北有关口罩收发的报道");

    public static readonly IReadOnlyList<SocietyFact> Societies =
    [
        new("shanghai", "上海市红十字会", "Shanghai Red Cross", "province", "310000"),
        new("putuo", "上海市普陀区红十字会", "Putuo District Red Cross, Shanghai", "county", "310107", "shanghai"),
        new("zhejiang", "浙江省红十字会", "Zhejiang Red Cross", "province", "330000"),
        new("liandu", "丽水市莲都区红十字会", "Liandu District Red Cross, Lishui", "county", "331102", "zhejiang"),
        new("shengzhou", "嵊州市红十字会", "Shengzhou Red Cross", "county", "330683", "zhejiang"),
        new("xiuzhou", "嘉兴市秀洲区红十字会", "Xiuzhou District Red Cross, Jiaxing", "county", "330411", "zhejiang"),
        new("jilin", "吉林省红十字会", "Jilin Red Cross", "province", "220000"),
        new("jiangsu", "江苏省红十字会", "Jiangsu Red Cross", "province", "320000"),
        new("neimenggu", "内蒙古自治区红十字会", "Inner Mongolia Red Cross", "province", "150000"),
        new("yunnan", "云南省红十字会", "Yunnan Red Cross", "province", "530000"),
        new("hubei", "湖北省红十字会", "Hubei Red Cross", "province", "420000"),
        new("wuhan", "武汉市红十字会", "Wuhan Red Cross", "city", "420100", "hubei"),
    ];

    /// <summary>普陀区 2023：what came in as gifts, by purpose; the transfer from the city society and the goods stand apart.</summary>
    public static readonly IReadOnlyList<PartFact> PutuoReceived =
    [
        new("qianwanren", "千万人帮万家", "Ten Thousand Families", 113_099_000, "帮扶困难家庭的年度募捐。", "The yearly appeal for families in need."),
        new("dingxiang", "定向帮扶", "Directed gifts", 35_181_430, "捐赠人指定受助方向的捐款。", "Gifts whose purpose the giver named."),
        new("rendao", "普陀区人道救助", "Putuo humanitarian aid", 16_508_478, "区级人道救助，含肿瘤与大病救助。", "District aid, cancer and major illness included."),
        new("yibaiyi", "普世万联·益百益", "Yi Bai Yi", 10_000_000),
        new("gansu", "甘肃地震救援", "Gansu earthquake relief", 5_913_080, "2023 年 12 月甘肃地震，指定用途。", "Designated to the Gansu earthquake of December 2023."),
        new("boai", "同心博爱百姓救助", "Tongxin aid for residents", 3_917_200),
        new("dianliang", "点亮心愿", "Light a Wish", 1_275_000),
        new("tongxin", "区人民医院同心救助", "Tongxin aid, district hospital", 1_018_500, "在区人民医院就医的困难病人，含爱心病房。", "Patients in need at the district hospital, its Care Wards included."),
        new("stemcell", "99公益日·造血干细胞", "99 Giving Day, stem cells", 941_310, "与市红十字会共同发起。", "Run together with the city society."),
        new("zhuyi", "天使助医", "Angels for Care", 674_600),
        new("xiyang", "夕阳助医", "Care for the Old", 256_600),
        new("wendu", "利群医院温度安宁关爱救助", "Warm hospice care", 73_400),
    ];

    /// <summary>From the city society to 普陀区, fen.</summary>
    public const long PutuoFromCity = 47_449_100;

    /// <summary>Goods that 普陀区 received, valued, fen.</summary>
    public const long PutuoGoods = 216_000;

    /// <summary>普陀区 2023 received in all: money and goods, fen. Everything above adds up to it.</summary>
    public const long PutuoTotal = 236_523_698;

    /// <summary>浙江 同心 2021: the six payments of the notice.</summary>
    public static readonly IReadOnlyList<PaymentFact> ZhejiangPayments =
    [
        new("liandu", "富山头村春节慰问", "Spring Festival visits, Fushantou", "丽水市莲都区红十字会", 4_000_000, new(2021, 2, 3), new(2021, 3, 10)),
        new("yunnan", "西双版纳州疫情防控", "Epidemic control, Xishuangbanna", "云南省红十字会", 10_000_000, new(2021, 3, 18), new(2021, 5, 6)),
        new("dafang", "大方县理化乡中心卫生院", "Lihua township clinic, Dafang", "贵州省红十字会", 50_000_000, new(2021, 5, 20), new(2021, 10, 22)),
        new("liandu", "富山头村油茶基地", "Camellia-oil grove, Fushantou", "丽水市莲都区红十字会", 20_000_000, new(2021, 7, 15), null),
        new("dafang", "大方县人才培养", "Training of staff, Dafang", "贵州省红十字会", 30_000_000, new(2021, 9, 23), null),
        new("shengzhou", "嵊州市贵门乡避灾安置中心改造", "Disaster shelter, Guimen", "嵊州市红十字会", 10_000_000, new(2021, 11, 24), new(2021, 12, 20)),
    ];

    /// <summary>秀洲 2016–2020: received and used, fen.</summary>
    public const long XiuzhouReceived = 926_710_000;
    public const long XiuzhouUsed = 824_070_000;
    public const long XiuzhouCareWards = 63_150_000;
    public const long XiuzhouCareWardPersons = 706;
    public const long XiuzhouVouchers = 22_350_000;
    public const long XiuzhouVoucherCount = 11_197;
    public const long XiuzhouJackets = 300;

    /// <summary>吉林 肿瘤救助 to the end of 2020.</summary>
    public const long JilinCancerAid = 20_800_000_000;
    /// <summary>江苏 博爱送万家: people meant to be reached in five years.</summary>
    public const long JiangsuFamilies = 1_000_000;

    public const long JilinPersons = 12_231;
    public const long JilinPersonTimes = 53_313;

    /// <summary>云南 99公益日 2020, as its organiser published it.</summary>
    public const long YunnanCampaign = 1_263_396_750;
    public const long YunnanGifts = 634_875;
    public const long YunnanSchooling = 436_992_819;
    public const long YunnanSchoolingGifts = 262_371;

    /// <summary>武汉, January 2020: the running totals of the 28th and the 29th, fen.</summary>
    public const long WuhanOn28 = 38_640_000_000;
    public const long WuhanOn29 = 8_550_110_000;
}
