using Aid.Application.Books;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Disclosure.Duties;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Duties;

/// <summary>What is owed to the giver of one gift and by when: the receipt by working days, the first use. For staff; nothing about one gift's duties is published.</summary>
/// <param name="DonationId">The gift.</param>
public sealed record GetGiftDuties(string DonationId) : Query<IReadOnlyList<GiftDuty>>;

/// <summary>A duty towards a giver.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="DueOn">The last day in time.</param>
/// <param name="Zh">What must be done, in Chinese.</param>
/// <param name="En">The same in English.</param>
/// <param name="Law">Where it is written.</param>
public sealed record GiftDuty(string RuleId, DateOnly DueOn, string Zh, string En, string Law);

internal sealed class GetGiftDutiesHandler(BooksContext books) : IRequestHandler<GetGiftDuties, Result<IReadOnlyList<GiftDuty>>>
{
    public async Task<Result<IReadOnlyList<GiftDuty>>> Handle(GetGiftDuties request, CancellationToken cancellationToken)
    {
        if (await books.DonationAsync(request.DonationId, cancellationToken) is not { } gift) return new DonationUnknown(request.DonationId);
        List<MissingYear> missing = [];
        ClockSubject subject = new(DutySubject.Gift, gift.Id, gift.FundId, gift.ReceivedOn);
        IReadOnlyList<DueDuty> duties = DutyClock.Of(RulePack.Rules, [subject], await books.CalendarAsync(cancellationToken), gift.ReceivedOn, missing);
        if (missing.Count > 0) return new CalendarYearMissing(missing[0].Year);
        return duties.Select(duty => new GiftDuty(duty.Rule.Id, duty.DueOn, duty.Rule.Zh, duty.Rule.En, duty.Rule.Law)).ToList();
    }
}
