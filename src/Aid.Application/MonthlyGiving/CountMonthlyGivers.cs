using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Suppression;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.MonthlyGiving;

/// <summary>
/// Publishes how many monthly givers a fund has at the end of a month. Fewer than five are not shown, and other counts only to the next lower multiple of five, so that the
/// difference of two months never tells of one person.
/// </summary>
/// <returns>Refusals: <c>fund.unknown</c>.</returns>
public sealed record CountMonthlyGivers : Command<Recorded>
{
    /// <summary>The fund.</summary>
    public required string FundId { get; init; }

    /// <summary>Any day of the month.</summary>
    public required DateOnly Month { get; init; }
}

internal sealed class CountMonthlyGiversRules : AbstractValidator<CountMonthlyGivers>
{
    public CountMonthlyGiversRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Month).IsDay();
    }
}

internal sealed class CountMonthlyGiversHandler(BooksContext books, Recording recording) : IRequestHandler<CountMonthlyGivers, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(CountMonthlyGivers request, CancellationToken cancellationToken)
    {
        if (await books.FundAsync(request.FundId, cancellationToken) is not { } fund) return new FundUnknown(request.FundId);
        DateOnly end = new DateOnly(request.Month.Year, request.Month.Month, 1).AddMonths(1);
        int month = PledgeStanding.MonthOf(request.Month);
        IReadOnlyList<PledgeView> pledges = await PledgeReading.OnAsync(books, fund.Id, end, cancellationToken);
        string[] ids = [.. pledges.Select(pledge => pledge.Id)];
        int instalments = await books.Instalments.CountAsync(row => row.Month == month && ids.Contains(row.PledgeId), cancellationToken);
        MonthlyCountEntity count = recording.Add(new MonthlyCountEntity
        {
            FundId = fund.Id,
            Month = month,
            ActiveAtLeast = CoarseCount.Of(pledges.Count(pledge => pledge.Standing.Status == "active")),
            LapsedAtLeast = CoarseCount.Of(pledges.Count(pledge => pledge.Standing.Status == "lapsed")),
            InstalmentsAtLeast = CoarseCount.Of(instalments),
        });
        count.Id = $"{fund.Id}:{month}";
        recording.Disclose(RecordSet.NameOf<MonthlyGivers>(), count.Number);
        return new Recorded(count.Id);
    }
}
