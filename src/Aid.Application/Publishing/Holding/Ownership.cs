using System.Collections;
using Aid.Application.Publishing.Gate;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Lines;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Holding;

/// <summary>
/// Whose a public record is: the organisation that it names, or that of the fund, line, account or record that it belongs to. A record of several organisations, such as a transfer between two,
/// ties them: one cannot be published without it, nor the other.
/// </summary>
/// <param name="staged">Everything public at a release in the making.</param>
internal sealed class Ownership(ReleaseReader staged)
{
    private const int MostSteps = 4;
    private readonly Dictionary<string, string?> funds = staged.All<Fund>().ToDictionary(f => f.Id, f => (string?)f.OrganisationId, StringComparer.Ordinal);
    private readonly HashSet<string> organisations = staged.All<Organisation>().Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> outflows = new(StringComparer.Ordinal);

    /// <summary>The organisations of a record; none where it belongs to nobody in particular, and is published whoever is held.</summary>
    public IEnumerable<string> Of(PublicRecord record) => Of(record, 0).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The organisations of what a reason speaks of; none where it speaks of the whole of the books.</summary>
    public IReadOnlyList<string> Of(GateSubject subject) => [.. (subject.Kind switch
    {
        "organisation" => [subject.Id],
        "line" => OfLine(subject.Id),
        "account" => [OfAccount(subject.Id)],
        "Figures" => [OfFund(subject.Id[..Math.Max(subject.Id.LastIndexOf(':'), 0)])],
        _ => Of(subject.Kind, subject.Id, 0),
    }).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The organisation of an account such as <c>bank:shanghai</c> or <c>channel:shanghai/wechat</c>; null where its name is none.</summary>
    public string? OfAccount(string account)
    {
        var name = account[(account.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (account.StartsWith("fund:", StringComparison.Ordinal))
            return OfFund(name);
        var owner = name.Split('/')[0];
        return organisations.Contains(owner) ? owner : null;
    }

    private IEnumerable<string?> Of(PublicRecord record, int steps) => record switch
    {
        // Names and levels are nobody's figures: they stay visible. What pairs and holds say is worked out from what the others publish.
        Organisation or OrganisationPair or OrganisationHold or RefusedRelease or Release => [],
        Fund r => [r.OrganisationId],
        Campaign r => [r.OrganisationId, OfFund(r.FundId)],
        Donation r => r.Parts.SelectMany(p => OfLine(p.Line)).Append(OfFund(r.FundId)),
        Refund r => OfOutflow(r.OutflowId).Append(OfFund(r.FundId)),
        Fee r => OfOutflow(r.OutflowId).Append(OfFund(r.FundId)),
        Disbursement r => OfOutflow(r.OutflowId).Append(OfFund(r.FundId)),
        Transfer r => OfOutflow(r.OutflowId).Append(OfFund(r.FromFundId)).Append(OfFund(r.ToFundId)),
        Allocation r => OfOutflow(r.OutflowId).Append(OfFund(r.FundId)),
        Entry r => r.Postings.Select(p => OfAccount(p.Account)),
        LineInflow r => OfLine(r.Line),
        LineOutflow r => OfOutflow(r.Id),
        CoverageRow r => r.Line.Length == 0 ? OfOutflow(r.OutflowId) : OfOutflow(r.OutflowId).Concat(OfLine(r.Line)),
        Correction r => Of(r.SubjectKind, r.SubjectId, steps),
        _ => OfFields(record, steps),
    };

    private IEnumerable<string?> Of(string set, string id, int steps)
    {
        if (steps >= MostSteps || RecordSet.Named(set) is not { } known)
            return [];
        Finder finder = new(staged, id);
        known.Accept(finder);
        return finder.Found is { } record ? Of(record, steps + 1) : [];
    }

    /// <summary>A record that is declared and not known here: its fields say whose it is.</summary>
    private IEnumerable<string?> OfFields(PublicRecord record, int steps)
    {
        var set = RecordSet.Of(record);
        // A rule's parts or a list of places say it too.
        if (set.Items is { } items && set.ItemValues.Contains("Line"))
            foreach (var item in (IEnumerable)items.GetValue(record)!)
                if (item.GetType().GetProperty("Line")?.GetValue(item) is string line && IsLine(line))
                    foreach (var owner in OfLine(line))
                        yield return owner;
        foreach (var field in set.Values)
        {
            if (record.GetType().GetProperty(field)?.GetValue(record) is not string { Length: > 0 } value)
                continue;
            if (field.EndsWith("OrganisationId", StringComparison.Ordinal))
                yield return organisations.Contains(value) ? value : null;
            else if (field.EndsWith("FundId", StringComparison.Ordinal))
                yield return OfFund(value);
            else if (field.EndsWith("Line", StringComparison.Ordinal) && IsLine(value))
                foreach (var owner in OfLine(value))
                    yield return owner;
            else if (field is "SubjectId" && record.GetType().GetProperty("SubjectKind")?.GetValue(record) is string kind)
                foreach (var owner in Of(kind, value, steps))
                    yield return owner;
            else if (field.EndsWith("Id", StringComparison.Ordinal) && NamedBy(field[..^2], set) is { } other)
                foreach (var owner in Of(other.Name, value, steps))
                    yield return owner;
        }
    }

    /// <summary>Whether the declaration of a set says whose its records are; of one that does not, records are published whoever is held.</summary>
    public static bool IsSaidBy(RecordSet set) => set.ItemValues.Contains("Line") || set.Values.Any(field =>
        field.EndsWith("OrganisationId", StringComparison.Ordinal) || field.EndsWith("FundId", StringComparison.Ordinal) || field.EndsWith("Line", StringComparison.Ordinal) || field is "SubjectId"
        || (field.EndsWith("Id", StringComparison.Ordinal) && NamedBy(field[..^2], set) is { } other && (!other.IsPlain || IsSaidBy(other))));

    private static bool IsLine(string text) => text.Count(c => c == '/') >= 2;

    /// <summary>The set that a field such as <c>FromWarehouseId</c> points into; null where its name tells none, and for an earlier record of the same kind.</summary>
    private static RecordSet? NamedBy(string noun, RecordSet own) =>
        RecordSet.All.Where(s => s != own && noun.EndsWith(s.Type.Name, StringComparison.Ordinal)).MaxBy(s => s.Type.Name.Length);

    private string? OfFund(string fund) => funds.GetValueOrDefault(fund);

    private IEnumerable<string?> OfLine(string line)
    {
        var fund = LineKey.Parse(line).Fund;
        // What was passed on belongs to whoever passed it on.
        return fund.StartsWith("ext:", StringComparison.Ordinal) ? OfOutflow(fund["ext:".Length..]).Select(o => (string?)o) : [OfFund(fund)];
    }

    private IReadOnlyList<string> OfOutflow(string id)
    {
        if (outflows.TryGetValue(id, out var known))
            return known;
        // A line of passed-on money that names itself would ask for ever.
        outflows[id] = [];
        if (staged.Find<LineOutflow>(id) is not { } outflow)
            return [];
        // A refund or a fee follows its gift and names no line: what has ever stood behind it does.
        var lines = outflow.Targets.Select(t => t.Line).Concat(
            outflow.Line.Length > 0 ? [outflow.Line] : staged.Context.Coverage.AsNoTracking().Where(c => c.OutflowId == id && c.Line != "").Select(c => c.Line).Distinct().ToList());
        return outflows[id] = [.. lines.SelectMany(OfLine).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private sealed class Finder(ReleaseReader rows, string id) : IRecordSetVisitor
    {
        public PublicRecord? Found { get; private set; }

        public void Visit<T>(RecordSet set)
            where T : PublicRecord, new() => Found = rows.Find<T>(id);
    }
}
