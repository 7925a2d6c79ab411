using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Publishing.Rows;
using Aid.Disclosure.Emergencies;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Emergencies;

/// <summary>
/// Issues an emergency's next bulletin (慈善法 §72): money and goods received, passed on, reported and used since its first day, summed from the current release's own records. Nobody types a figure, and
/// whoever verifies the next release computes the same ones.
/// </summary>
/// <returns>Refusals: <c>emergency.unknown</c>, <c>bulletin.not-published</c>, <c>bulletin.period</c>.</returns>
public sealed record IssueBulletin : Command<Recorded>
{
    /// <summary>The emergency.</summary>
    public required string EmergencyId { get; init; }

    /// <summary>Last day that it covers; null for today.</summary>
    public DateOnly? ToOn { get; init; }

    /// <summary>What is to be said besides the figures, in Chinese; empty for nothing.</summary>
    public string NoteZh { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string NoteEn { get; init; } = "";
}

internal sealed class IssueBulletinRules : AbstractValidator<IssueBulletin>
{
    public IssueBulletinRules()
    {
        RuleFor(command => command.EmergencyId).IsCode();
        RuleFor(command => command.ToOn ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(IssueBulletin.ToOn));
        RuleFor(command => command.NoteZh).IsTextOrEmpty(2_000);
        RuleFor(command => command.NoteEn).IsTextOrEmpty(2_000);
    }
}

internal sealed class IssueBulletinHandler(BooksContext books, Recording recording, CommandScope scope, BooksOptions options) : IRequestHandler<IssueBulletin, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(IssueBulletin request, CancellationToken cancellationToken)
    {
        if (await books.EmergencyAsync(request.EmergencyId, cancellationToken) is not { } emergency) return new EmergencyUnknown(request.EmergencyId);
        BulletinEntity? last = await books.Bulletins.AsNoTracking().Where(row => row.EmergencyId == emergency.Id).OrderByDescending(row => row.Sequence).FirstOrDefaultAsync(cancellationToken);
        DateOnly after = last?.ToOn ?? emergency.BeganOn.AddDays(-1);
        DateOnly to = request.ToOn ?? scope.Today;
        if (to <= after || to > scope.Today) return new BulletinPeriod(after);
        DisclosureDatabase disclosure = new(Path.Combine(options.Folder, "disclosure.db"));
        int release = disclosure.CurrentRelease();
        if (release == 0) return new BulletinUnpublished();

        BulletinEntity bulletin = recording.AddPublic(new BulletinEntity
        {
            Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{emergency.Id}.{1 + (last?.Sequence ?? 0)}"),
            EmergencyId = emergency.Id,
            Sequence = 1 + (last?.Sequence ?? 0),
            SinceOn = emergency.BeganOn,
            FromOn = after.AddDays(1),
            ToOn = to,
            IssuedOn = scope.Today,
            AsOfRelease = release,
            NoteZh = request.NoteZh,
            NoteEn = request.NoteEn,
        }, RecordSet.NameOf<Bulletin>());
        bulletin.IsSynthetic |= emergency.IsSynthetic;
        await using DisclosureContext rows = disclosure.OpenContext(release);
        foreach (string fund in await books.EmergencyFunds.AsNoTracking().Where(row => row.EmergencyId == emergency.Id).OrderBy(row => row.Number).Select(row => row.FundId).ToListAsync(cancellationToken))
        {
            foreach ((string asset, EmergencySum sum) in EmergencySum.ByAsset(fund, bulletin.SinceOn, to, Records(rows, fund, bulletin.SinceOn, to)))
                Add(bulletin, fund, asset, sum);
        }
        return new Recorded(bulletin.Id);
    }

    // The database narrows down; what counts is decided by the one function that the verifier uses too.
    private static IEnumerable<PublicRecord> Records(DisclosureContext rows, string fund, DateOnly from, DateOnly to)
    {
        string first = fund + "/";
        string beyond = fund + "0";
        IEnumerable<PublicRecord> gifts = rows.Donations.Include(gift => gift.Parts).Where(gift => gift.ReceivedOn >= from && gift.ReceivedOn <= to
            && (gift.FundId == fund || gift.Parts.Any(part => string.Compare(part.Line, first) > 0 && string.Compare(part.Line, beyond) < 0))).AsEnumerable();
        IEnumerable<PublicRecord> uses = rows.Disbursements.Where(use => use.FundId == fund && use.On >= from && use.On <= to).AsEnumerable();
        IEnumerable<PublicRecord> refunds = rows.Refunds.Where(refund => refund.FundId == fund && refund.On >= from && refund.On <= to).AsEnumerable();
        return gifts.Concat(uses).Concat(refunds);
    }

    private void Add(BulletinEntity bulletin, string fund, string asset, EmergencySum sum)
    {
        BulletinFigureEntity figure = recording.AddPublic(new BulletinFigureEntity
        {
            Id = $"{bulletin.Id}:{fund}:{asset}",
            BulletinId = bulletin.Id,
            FundId = fund,
            Asset = asset,
            ReceivedUnits = sum.Received,
            Gifts = sum.Gifts,
            RefundedUnits = sum.Refunded,
            PassedOnUnits = sum.PassedOn,
            ReportedUnits = sum.Reported,
            UsedUnits = sum.Used,
        }, RecordSet.NameOf<BulletinFigure>());
        figure.IsSynthetic |= bulletin.IsSynthetic;
    }
}
