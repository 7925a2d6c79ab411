using Aid.Application.Indicators;

namespace Aid.Cli.Demo;

/// <summary>The two tables of indicators in the 吉林 plan, as published, with the places where its own text states a target differently.</summary>
internal static class JilinIndicators
{
    private const string Source = "吉林省红十字事业发展“十四五”规划（征求意见稿，2021）";
    private const string First = "“十四五”期间红十字“三救、三献”主要业务指标增长目标";
    private const string Second = "“十四五”期间全省红十字会组织体系、宣传及志愿服务工作目标";

    private static readonly (string Table, int Row, string NameZh, string NameEn, string Unit, long BaseMilli, long TargetMilli, int Growth)[] Rows =
    [
        (First, 1, "省市县救灾库建设", "Relief warehouses of province, cities and counties", "个", 31_000, 47_000, 10),
        (First, 2, "应急救援队建设", "Rescue teams", "支", 15_000, 30_000, 20),
        (First, 3, "应急救护培训人数", "People trained in first aid", "万人", 8_600, 48_000, 93),
        (First, 4, "应急救护培训基地", "First-aid training bases", "个", 13_000, 20_000, 10),
        (First, 5, "全省筹资工作目标", "Fundraising in the province", "亿元", 1_500, 1_880, 5),
        (First, 6, "全省人道救助直接受益人次", "Person-times directly helped", "万人次", 4_500, 5_400, 4),
        (First, 7, "无偿献血知识普及", "People told about blood donation", "万人", 17_500, 21_800, 5),
        (First, 8, "干细胞捐献志愿者数量", "Volunteers for stem-cell donation", "人", 61_900_000, 69_400_000, 3),
        (First, 9, "器官捐献志愿者数量", "Volunteers for organ donation", "人", 40_325_000, 60_000_000, 9),
        (Second, 1, "省、市级红十字会设立监事会", "Supervisory boards of province and cities", "个", 0, 10_000, 10),
        (Second, 2, "财政经费保障", "Public funding", "万元", 3_500_000, 5_000_000, 8),
        (Second, 3, "注册志愿者数量", "Registered volunteers", "人", 19_000_000, 28_500_000, 10),
        (Second, 4, "基层组织建设“双三一”示范社区", "Model communities", "个", 10_000, 30_000, 40),
    ];

    /// <summary>Records them.</summary>
    public static async Task RecordAsync(DemoScript script)
    {
        foreach (var row in Rows)
        {
            // 注：5、6 项为年度数据，其他项为累计数据。
            bool isYearly = row is { Table: First, Row: 5 or 6 };
            await script.DoAsync(new RecordIndicator
            {
                Code = $"jilin-{(string.Equals(row.Table, First, StringComparison.Ordinal) ? "a" : "b")}{row.Row}",
                OrganisationId = "jilin",
                TableZh = row.Table,
                Row = row.Row,
                NameZh = row.NameZh,
                NameEn = row.NameEn,
                Unit = row.Unit,
                Kind = isYearly ? "yearly" : "cumulative",
                BaseYear = 2020,
                BaseMilli = row.BaseMilli,
                TargetYear = 2025,
                TargetMilli = row.TargetMilli,
                PublishedGrowth = row.Growth * 100,
                Statements = ElsewhereOf(row.Table, row.Row),
                Source = Source,
            });
        }
    }

    private static IReadOnlyList<StatedElsewhere> ElsewhereOf(string table, int row) => (string.Equals(table, First, StringComparison.Ordinal), row) switch
    {
        (true, 3) => [new("正文第 6 条", "持证红十字救护员达到48万人", 48_000)],
        (true, 6) => [new("正文第 9 条", "到2025年，人道救助直接受助人数达到10万人次", 10_000)],
        (false, 3) => [new("正文第 20 条", "到2025年，全省注册红十字志愿者达到6万人", 60_000_000)],
        _ => [],
    };
}
