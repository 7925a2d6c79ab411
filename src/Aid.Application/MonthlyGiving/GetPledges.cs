using Aid.Application.Books;
using Aid.Application.Donors;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.MonthlyGiving;

/// <summary>Asks how the monthly pledges of a fund stand, lapsed ones too.</summary>
/// <param name="FundId">The fund; null for all.</param>
/// <param name="On">The day; null for today.</param>
/// <param name="Status"><c>active</c>, <c>lapsed</c> or <c>ended</c>; null for all.</param>
public sealed record GetPledges(string? FundId = null, DateOnly? On = null, string? Status = null) : Query<PledgeList>;

/// <summary>Pledges and how they stand.</summary>
/// <param name="On">The day.</param>
/// <param name="Pledges">Oldest first.</param>
public sealed record PledgeList(DateOnly On, IReadOnlyList<PledgeView> Pledges);

/// <summary>One pledge.</summary>
/// <param name="Id">The pledge.</param>
/// <param name="DonorId">The donor record that made it.</param>
/// <param name="FundId">The fund.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="Units">Units a month.</param>
/// <param name="Standing">How it stands.</param>
public sealed record PledgeView(string Id, string DonorId, string FundId, string Asset, long Units, PledgeStanding Standing);

internal sealed class GetPledgesHandler(BooksContext books, BooksOptions options) : IRequestHandler<GetPledges, Result<PledgeList>>
{
    public async Task<Result<PledgeList>> Handle(GetPledges request, CancellationToken cancellationToken)
    {
        DateOnly on = request.On ?? DateOnly.FromDateTime(options.Time.GetUtcNow().UtcDateTime.AddHours(8));
        IReadOnlyList<PledgeView> all = await PledgeReading.OnAsync(books, request.FundId, on, cancellationToken);
        return new PledgeList(on, [.. all.Where(pledge => request.Status is null || pledge.Standing.Status == request.Status)]);
    }
}

/// <summary>Pledges as they stand on a day.</summary>
internal static class PledgeReading
{
    /// <summary>All pledges, or those of one fund, oldest first.</summary>
    public static async Task<IReadOnlyList<PledgeView>> OnAsync(BooksContext books, string? fund, DateOnly on, CancellationToken cancellationToken)
    {
        List<PledgeEntity> pledges = await books.Pledges.AsNoTracking().Where(row => fund == null || row.FundId == fund).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        Dictionary<string, DateOnly> ends = (await books.PledgeEnds.AsNoTracking().ToListAsync(cancellationToken)).GroupBy(row => row.PledgeId).ToDictionary(group => group.Key, group => group.First().On);
        ILookup<string, int> months = (await books.Instalments.AsNoTracking().Select(row => new { row.PledgeId, row.Month }).ToListAsync(cancellationToken)).ToLookup(row => row.PledgeId, row => row.Month);
        return [.. pledges.Where(pledge => pledge.BeginsOn <= on).Select(pledge => new PledgeView(pledge.Id, pledge.DonorId, pledge.FundId, pledge.Asset, pledge.Units,
            PledgeStanding.Of(pledge.BeginsOn, pledge.DayOfMonth, pledge.LapsesAfter, ends.TryGetValue(pledge.Id, out DateOnly ended) ? ended : null, months[pledge.Id].ToHashSet(), on)))];
    }
}

/// <summary>What pledges keep of their giver.</summary>
internal sealed class PledgeData(BooksContext books) : IDonorData
{
    public string Section => "pledges";

    public async Task<object> ExportAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken)
    {
        List<PledgeEntity> pledges = await books.Pledges.AsNoTracking().Where(row => donor.Ids.Contains(row.DonorId)).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        string[] ids = [.. pledges.Select(pledge => pledge.Id)];
        return new
        {
            Pledges = pledges.Select(row => new { row.Id, row.DonorId, row.FundId, row.Asset, row.Units, row.DayOfMonth, row.BeginsOn, row.LapsesAfter, row.Evidence, row.RecordedAt, row.Maker }),
            Instalments = await books.Instalments.AsNoTracking().Where(row => ids.Contains(row.PledgeId)).OrderBy(row => row.Number).Select(row => new { row.PledgeId, Gift = "g" + row.DonationNumber, row.Month }).ToListAsync(cancellationToken),
            Ends = await books.PledgeEnds.AsNoTracking().Where(row => ids.Contains(row.PledgeId)).Select(row => new { row.PledgeId, row.On }).ToListAsync(cancellationToken),
        };
    }

    public async Task EraseAsync(DonorFamily donor, IReadOnlyList<long> gifts, CancellationToken cancellationToken) =>
        await books.Pledges.Where(row => donor.Ids.Contains(row.DonorId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.Evidence, ""), cancellationToken);
}
