using Aid.Application.Disbursements;
using Aid.Application.Projects;
using Aid.Application.Publishing.Gate;
using Aid.Application.Reach;
using Aid.Disclosure.Records;
using Aid.Disclosure.Suppression;
using Aid.Tests.Integration.Publishing;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>People reached, from batches to pages; and what a stranger can work back from what was published (row 18 of the faults).</summary>
public sealed class ReachTests
{
    private static readonly string[] Counties = ["220102", "220103", "220104", "220105"];

    [Fact]
    public async Task Reach_SmallCells_AreJoinedAndTotalsAddUp()
    {
        await using RealHouse house = await Projects.OpenAsync();
        ReachRecorded first = await house.DoAsync(new RecordReach
        {
            ProjectId = "tumour",
            Rows = [Row("2026-01", "220102", 12, 30), Row("2026-01", "220103", 3, 4), Row("2026-01", "220104", 40, 41), Row("2026-02", "220105", 2, 2)],
        });
        Assert.Equal(new ReachRecorded(4, 0), first);
        ReachRecorded second = await house.DoAsync(new RecordReach { ProjectId = "tumour", Rows = [Row("2026-02", "220102", 1, 1)] });
        Assert.Equal(new ReachRecorded(1, 1), second);
        Assert.Equal(["2026-02"], (await house.Host.QueryAsync(new GetWaitingReach("tumour"))).Value.Cells.Select(cell => cell.Period));
        await house.PublishAsync();
        await house.HoldAsync();

        using var reader = house.Rows.OpenReader();
        IReadOnlyList<ReachBlock> blocks = reader.All<ReachBlock>();
        Assert.Equal(57, blocks.Sum(block => block.Persons));
        Assert.Equal(77, blocks.Sum(block => block.PersonTimes));
        Assert.All(blocks, block => Assert.Null(ReachNumbers.SmallestOf(block)));
        string page = await File.ReadAllTextAsync(Path.Combine(house.Folder.Public, "projects", "tumour.html"), TestContext.Current.CancellationToken);
        Assert.Contains("data-total=\"reach=tumour|||:-:Persons\">57<", page);
        Assert.Contains("受益人次", page);
    }

    [Fact]
    public async Task Reach_Corrected_ComesWithOthersOnly()
    {
        await using RealHouse house = await Projects.OpenAsync();
        await house.DoAsync(new RecordReach { ProjectId = "tumour", Rows = [Row("2026-01", "220102", 12, 12)] });
        await house.PublishAsync();
        Assert.Equal("command.invalid", await house.RefusedAsync(new RecordReach { ProjectId = "tumour", Rows = [Row("2026-01", "220102", -1, -1)] }));
        Assert.Equal("reach.below-zero", await house.RefusedAsync(new RecordReach { ProjectId = "tumour", Reason = "重复", Rows = [Row("2026-01", "220102", -13, -13)] }));
        Assert.Equal(new ReachRecorded(1, 1), await house.DoAsync(new RecordReach { ProjectId = "tumour", Reason = "一人重复登记", Rows = [Row("2026-01", "220102", -1, -1)] }));
        await house.DoAsync(new RecordReach { ProjectId = "tumour", Rows = [Row("2026-02", "220103", 9, 9)] });
        await house.PublishAsync();
        await house.HoldAsync();
        using var reader = house.Rows.OpenReader();
        Assert.Equal([12, 8], reader.All<ReachBlock>().Select(block => (int)block.Persons!));
    }

    [Fact]
    public async Task People_CountedTwice_AreRefused()
    {
        await using RealHouse house = await Projects.OpenAsync();
        await house.DoAsync(new OpenProject { Code = "eyes", FundId = "relief", NameZh = "眼病救助" });
        await house.PayAsync(new RecordDisbursement { FundId = "relief", ProjectId = "eyes", Units = 1_000, PurposeZh = "手术", Recipient = "某医院", Persons = 8 });
        Assert.Equal("reach.counted-on-payments", await house.RefusedAsync(new RecordReach { ProjectId = "eyes", Rows = [Row("2026-01", "220102", 5, 5)] }));
        await house.DoAsync(new RecordReach { ProjectId = "tumour", Rows = [Row("2026-01", "220102", 3, 3)] });
        Assert.Equal("disbursement.counted-in-reach",
            await house.RefusedAsync(new RecordDisbursement { FundId = "relief", ProjectId = "tumour", Units = 1_000, PurposeZh = "药费", Recipient = "某医院", Persons = 8 }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Releases_AttackedByDifferences_PinNobody(int seed)
    {
        await using RealHouse house = await Projects.OpenAsync();
        await house.DoAsync(new OpenProject { Code = "eyes", FundId = "relief", NameZh = "眼病救助" });
        Random random = new(seed);
        Dictionary<(string Project, string Period, string Place), long> truth = [];
        List<List<ReachBlock>> releases = [];
        for (int release = 1; release <= 5; release++)
        {
            foreach (string project in new[] { "tumour", "eyes" })
            {
                ReachRow[] rows = [.. Counties.Where(_ => random.Next(4) > 0).Select(county => Row($"2026-0{Math.Min(3, (release + 1) / 2)}", county, random.Next(0, 3) == 0 ? random.Next(5, 30) : random.Next(0, 5), null)).Where(row => row.Persons > 0)];
                if (rows.Length == 0) continue;
                foreach (ReachRow row in rows) truth[(project, row.Period, row.DivisionCode)] = truth.GetValueOrDefault((project, row.Period, row.DivisionCode)) + row.Persons!.Value;
                await house.DoAsync(new RecordReach { ProjectId = project, Rows = rows });
            }
            await house.DoAsync(new Aid.Application.Plans.SetMilestone { ProjectId = "tumour", NameZh = $"第 {release} 步", PlannedOn = new(2026, 3, 1) });
            await house.PublishAsync();
            using var reader = house.Rows.OpenReader();
            releases.Add([.. reader.All<ReachBlock>()]);
        }
        await house.HoldAsync();

        // Every sum that a page shows, and every difference of two releases of it, is nobody or at least five.
        foreach (Func<ReachBlock, string> scope in new Func<ReachBlock, string>[] { _ => "all", b => b.ProjectId, b => b.ProjectId + b.Period + b.PeriodTo, b => b.ProjectId + b.DivisionCode, b => b.ProjectId + b.Period + b.PeriodTo + b.DivisionCode, b => b.DivisionCode })
        {
            Dictionary<string, long> before = [];
            foreach (List<ReachBlock> blocks in releases)
            {
                Dictionary<string, long> now = blocks.GroupBy(scope).ToDictionary(group => group.Key, group => group.Sum(block => block.Persons!.Value));
                foreach ((string key, long sum) in now) Assert.True(sum - before.GetValueOrDefault(key) is 0 or >= SmallCells.Threshold, $"{key}: {before.GetValueOrDefault(key)} then {sum}");
                Assert.All(before.Keys, key => Assert.True(now.ContainsKey(key)));
                before = now;
            }
        }

        Dictionary<(string, string, string), (long Low, long High)> known = new ReachAttack(releases[^1], [.. truth.Keys.Select(cell => cell.Period).Distinct()], Counties).Solve();
        Assert.Equal([], known.Where(cell => cell.Value.Low == cell.Value.High && truth.GetValueOrDefault(cell.Key) is > 0 and < SmallCells.Threshold && cell.Value.Low == truth[cell.Key]).Select(cell => cell.Key));
        // The attack is one: what is shown by itself it finds.
        Assert.Contains(known, cell => cell.Value.Low == cell.Value.High && cell.Value.Low >= SmallCells.Threshold && truth.GetValueOrDefault(cell.Key) == cell.Value.Low);
    }

    [Fact]
    public async Task Gate_GroupChangedBehindTheRule_IsRefused()
    {
        using PublishingHouse house = new();
        house.Books.Add(new ReachBlock { Id = "rb1", ProjectId = "p", Period = "2026-01", PeriodTo = "2026-01", Persons = 3 });
        var few = Assert.IsType<Aid.Application.Publishing.ReleaseRefused>((await house.TryPublish()).Refusal);
        Assert.Contains(few.Reasons, reason => reason.Code == GateCodes.Suppression && reason.En.Contains("rb1 holds 3", StringComparison.Ordinal));
    }

    private static ReachRow Row(string period, string county, long persons, long? times) =>
        new() { Period = period, DivisionCode = county, PlaceZh = "县" + county[^1], Persons = persons, PersonTimes = times };
}

/// <summary>
/// A stranger with pencil and paper: every number shown is an equation over the cells that it can stand for, and he is bold enough to hold that nothing waits and that a cell shown by itself is whole. Bounds of each cell are tightened
/// until nothing changes.
/// </summary>
internal sealed class ReachAttack
{
    private readonly Dictionary<(string Project, string Period, string Place), (long Low, long High)> _bounds = [];
    private readonly List<((string, string, string)[] Cells, long Sum)> _equations = [];

    public ReachAttack(IReadOnlyList<ReachBlock> blocks, IReadOnlyList<string> periods, IReadOnlyList<string> places)
    {
        foreach (string project in blocks.Select(block => block.ProjectId).Distinct())
        {
            ReachBlock[] own = [.. blocks.Where(block => block.ProjectId == project)];
            ILookup<(string, string), long> alone = own.Where(block => block.DivisionCode.Length > 0).ToLookup(block => (block.Period, block.DivisionCode), block => block.Persons!.Value);
            foreach (string period in periods)
                foreach (string place in places)
                    _bounds[(project, period, place)] = alone[(period, place)].Any() ? (alone[(period, place)].Sum(), alone[(period, place)].Sum()) : (0, own.Sum(block => block.Persons!.Value));
            foreach (ReachBlock joined in own.Where(block => block.DivisionCode.Length == 0).ToList())
            {
                (string, string, string)[] cells = [.. _bounds.Keys.Where(cell => cell.Project == project && string.CompareOrdinal(cell.Period, joined.Period) >= 0 && string.CompareOrdinal(cell.Period, joined.PeriodTo) <= 0)
                    .Where(cell => !alone[(cell.Period, cell.Place)].Any())];
                if (cells.Length > 0 && own.Count(block => block.DivisionCode.Length == 0 && string.CompareOrdinal(block.Period, joined.PeriodTo) <= 0 && string.CompareOrdinal(block.PeriodTo, joined.Period) >= 0) == 1)
                    _equations.Add((cells, joined.Persons!.Value));
            }
            _equations.Add(([.. _bounds.Keys.Where(cell => cell.Project == project)], own.Sum(block => block.Persons!.Value)));
        }
    }

    public Dictionary<(string, string, string), (long Low, long High)> Solve()
    {
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            foreach (((string, string, string)[] cells, long sum) in _equations)
            {
                foreach ((string, string, string) cell in cells)
                {
                    (long low, long high) = _bounds[cell];
                    long least = Math.Max(low, sum - cells.Where(other => other != cell).Sum(other => _bounds[other].High));
                    long most = Math.Min(high, sum - cells.Where(other => other != cell).Sum(other => _bounds[other].Low));
                    // A contradiction means that he was too bold; he then knows nothing new.
                    if (least > most || (least == low && most == high)) continue;
                    _bounds[cell] = (least, most);
                    isChanged = true;
                }
            }
        }
        return _bounds;
    }
}
