using Aid.Disclosure.Records;
using Aid.PublicSite.Rendering;

namespace Aid.PublicSite.Funds;

/// <summary>
/// What became of money passed on (已拨付): how much of each passing-on was reported as used and how much was returned. A report and a return are records of
/// their own that come later, so the passing-on itself cannot say.
/// </summary>
internal sealed class PassedOn
{
    private const int Step = 1000;

    private readonly Dictionary<string, long> _reported = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _returned = new(StringComparer.Ordinal);

    /// <summary>Reads the standing reports among these disbursements and the fund's standing returns.</summary>
    public static PassedOn Of(Site site, string fundId, IEnumerable<Disbursement> uses)
    {
        var answers = new PassedOn();
        foreach (var use in uses.Where(use => use is { Kind: "reported-use", Status: "standing", ReportsOnId: not null }))
            answers._reported[use.ReportsOnId!] = answers.Reported(use.ReportsOnId!) + use.Units;
        for (var skip = 0L; ; skip += Step)
        {
            var transfers = site.Reader.OfFund<Transfer>(fundId, skip, Step);
            foreach (var transfer in transfers.Where(transfer => transfer is { Kind: "return", Status: "standing" }))
            {
                if (site.Reader.Find<LineOutflow>(transfer.OutflowId)?.AboutId is { Length: > 0 } about)
                    answers._returned[about] = answers.Returned(about) + transfer.Units;
            }

            if (transfers.Count < Step)
                return answers;
        }
    }

    /// <summary>Units of a passing-on reported as used.</summary>
    public long Reported(string id) => _reported.GetValueOrDefault(id);

    /// <summary>Units of a passing-on returned.</summary>
    public long Returned(string id) => _returned.GetValueOrDefault(id);

    /// <summary>Units of a passing-on whose report is awaited.</summary>
    public long Awaited(Disbursement use) => Math.Max(0, use.Units - Reported(use.Id) - Returned(use.Id));

    /// <summary>How far a passing-on was answered, in words.</summary>
    public string Word(Disbursement use) => (Awaited(use), Reported(use.Id), Returned(use.Id)) switch
    {
        (0, _, 0) => "已反馈使用",
        (0, 0, _) => "已退回",
        (0, _, _) => "部分使用，其余退回",
        (_, 0, 0) => "已拨付待反馈",
        (_, 0, _) => "部分退回，其余待反馈",
        _ => "部分已反馈",
    };
}
