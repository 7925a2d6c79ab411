using Aid.Application.Books;
using Aid.Application.Donors;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Ledger.Lines;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.MonthlyGiving;

/// <summary>Records a monthly giver's pledge (月捐), with how they agreed to it.</summary>
/// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>, <c>fund.unknown</c>.</returns>
public sealed record RecordPledge : Command<Recorded>
{
    /// <summary>The donor.</summary>
    public required string DonorId { get; init; }

    /// <summary>The fund.</summary>
    public required string FundId { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units a month.</summary>
    public required long Units { get; init; }

    /// <summary>Day of the month, 1 to 28.</summary>
    public int DayOfMonth { get; init; } = 1;

    /// <summary>The first day on which an instalment may be due; null for today.</summary>
    public DateOnly? BeginsOn { get; init; }

    /// <summary>Missed months in a row after which it lapses, 1 to 24.</summary>
    public int LapsesAfter { get; init; } = 3;

    /// <summary>How the giver agreed to be debited or reminded: private.</summary>
    public required string Evidence { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{nameof(RecordPledge)} {DonorId}";
}

/// <summary>Ends a pledge at its giver's wish.</summary>
/// <returns>Refusals: <c>pledge.unknown</c>, <c>pledge.ended</c>.</returns>
public sealed record EndPledge : Command<Recorded>
{
    /// <summary>The pledge.</summary>
    public required string PledgeId { get; init; }

    /// <summary>Day; null for today.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Counts a gift as the instalment of a pledge for one month.</summary>
/// <returns>Refusals: <c>pledge.unknown</c>, <c>pledge.ended</c>, <c>donation.unknown</c>, <c>pledge.not-its-gift</c>, <c>pledge.month-taken</c>.</returns>
public sealed record MatchInstalment : Command<Recorded>
{
    /// <summary>The pledge.</summary>
    public required string PledgeId { get; init; }

    /// <summary>The gift; it must be the donor's.</summary>
    public required string DonationId { get; init; }

    /// <summary>The month that it pays for, as its first day; null for the month in which it was received.</summary>
    public DateOnly? Month { get; init; }
}

internal sealed class RecordPledgeRules : AbstractValidator<RecordPledge>
{
    public RecordPledgeRules()
    {
        RuleFor(command => command.DonorId).IsCode();
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Asset).Must(Iso4217.Exponents.ContainsKey).WithMessage("an ISO 4217 code / ISO 4217 货币代码");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.DayOfMonth).InclusiveBetween(1, 28).WithMessage("1 to 28 / 1 至 28");
        RuleFor(command => command.LapsesAfter).InclusiveBetween(1, 24).WithMessage("1 to 24 / 1 至 24");
        RuleFor(command => command.BeginsOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordPledge.BeginsOn));
        RuleFor(command => command.Evidence).IsText(1_000);
    }
}

internal sealed class EndPledgeRules : AbstractValidator<EndPledge>
{
    public EndPledgeRules() => RuleFor(command => command.PledgeId).IsCode();
}

internal sealed class MatchInstalmentRules : AbstractValidator<MatchInstalment>
{
    public MatchInstalmentRules()
    {
        RuleFor(command => command.PledgeId).IsCode();
        RuleFor(command => command.DonationId).IsCode();
        RuleFor(command => command.Month ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(MatchInstalment.Month));
    }
}

internal sealed class RecordPledgeHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordPledge, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordPledge request, CancellationToken cancellationToken)
    {
        Result<DonorFamily> donor = await books.DonorAsync(request.DonorId, cancellationToken);
        if (donor.IsRefused) return donor.Refusal;
        Result<LineKey> line = await books.LineAsync(new LineChoice(request.FundId, Asset: request.Asset), cancellationToken);
        if (line.IsRefused) return line.Refusal;
        return new Recorded(recording.Add(new PledgeEntity
        {
            DonorId = donor.Value.Id, FundId = request.FundId, Asset = request.Asset, Units = request.Units, DayOfMonth = request.DayOfMonth, BeginsOn = request.BeginsOn ?? scope.Today,
            LapsesAfter = request.LapsesAfter, Evidence = request.Evidence,
        }, "m").Id);
    }
}

internal sealed class EndPledgeHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<EndPledge, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(EndPledge request, CancellationToken cancellationToken)
    {
        if (!await books.Pledges.AnyAsync(row => row.Id == request.PledgeId, cancellationToken)) return new PledgeUnknown(request.PledgeId);
        if (await books.PledgeEnds.AnyAsync(row => row.PledgeId == request.PledgeId, cancellationToken)) return new PledgeEnded(request.PledgeId);
        recording.Add(new PledgeEndEntity { PledgeId = request.PledgeId, On = request.On ?? scope.Today }, "end");
        return new Recorded(request.PledgeId);
    }
}

internal sealed class MatchInstalmentHandler(BooksContext books, Recording recording) : IRequestHandler<MatchInstalment, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(MatchInstalment request, CancellationToken cancellationToken)
    {
        PledgeEntity? pledge = await books.Pledges.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.PledgeId, cancellationToken);
        if (pledge is null) return new PledgeUnknown(request.PledgeId);
        if (await books.PledgeEnds.AnyAsync(row => row.PledgeId == pledge.Id, cancellationToken)) return new PledgeEnded(pledge.Id);
        long number = Donations.DonationFinder.NumberOf(request.DonationId);
        var gift = await books.Donations.AsNoTracking().Where(row => row.Number == number).Select(row => new { row.FundId, row.Asset, row.ReceivedOn }).FirstOrDefaultAsync(cancellationToken);
        if (gift is null) return new Donations.DonationUnknown(request.DonationId);
        Result<DonorFamily> donor = await books.DonorAsync(pledge.DonorId, cancellationToken);
        if (donor.IsRefused) return donor.Refusal;
        string? giver = await books.DonorOfAsync(number, cancellationToken);
        if (giver is null || !donor.Value.Ids.Contains(giver) || gift.FundId != pledge.FundId || gift.Asset != pledge.Asset) return new InstalmentMismatch(pledge.Id, request.DonationId);
        int month = PledgeStanding.MonthOf(request.Month ?? gift.ReceivedOn);
        if (await books.Instalments.AnyAsync(row => (row.PledgeId == pledge.Id && row.Month == month) || row.DonationNumber == number, cancellationToken)) return new InstalmentTaken(pledge.Id, month);
        recording.Add(new InstalmentEntity { PledgeId = pledge.Id, DonationNumber = number, Month = month }, "instalment");
        return new Recorded(pledge.Id);
    }
}
