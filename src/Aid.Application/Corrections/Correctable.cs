using System.Globalization;
using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Donations;
using Aid.Application.Projects;
using Aid.Application.Refunds;
using Aid.Application.Stated;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Corrections;

/// <summary>What a correction made of its subject, in public.</summary>
/// <param name="Field">Field, in the feed's name.</param>
/// <param name="OldValue">Old value.</param>
/// <param name="NewValue">New value.</param>
/// <param name="StatedFigureNumber">The stated figure that the correction explains; null for other subjects.</param>
internal sealed record CorrectionMade(string Field, string OldValue, string NewValue, long? StatedFigureNumber = null);

/// <summary>
/// The published facts that <see cref="ProposeCorrection"/> can correct, and how. A gift's amount cannot be amended, because its span of the line is its own for ever: the gift is
/// voided and recorded anew, and the correction names both. Payments have a slice of their own, <c>ReplaceDisbursement</c>.
/// </summary>
internal sealed class Correctable(BooksContext books, Recording recording, RecordDonationHandler donations, VoidDonationHandler voids)
{
    private static readonly Dictionary<string, string[]> Fields = new(StringComparer.Ordinal)
    {
        [DisclosureKinds.Donations] = ["ReceivedOn", "GrossUnits"],
        [DisclosureKinds.StatedFigures] = ["Units"],
        [DisclosureKinds.Campaigns] = ["TargetUnits", "StatedUnits", "StatedGifts"],
        [DisclosureKinds.Projects] = ["TargetUnits"],
    };

    /// <summary>Whether a field can be corrected this way.</summary>
    public static bool Has(string kind, string field) => Fields.TryGetValue(kind, out string[]? known) && known.Contains(field, StringComparer.Ordinal);

    /// <summary>Whether a value is of the field's form.</summary>
    public static bool IsValue(string field, string value) => field == "ReceivedOn" ? Day(value) is { Year: >= 1900 and <= 2200 } : Units(value) is >= 0 and <= 1_000_000_000_000_000;

    /// <summary>What stands now; null where there is no such record.</summary>
    public async Task<string?> CurrentAsync(string kind, string id, string field, CancellationToken cancellationToken)
    {
        switch (kind)
        {
            case DisclosureKinds.Donations:
                long number = DonationFinder.NumberOf(id);
                DonationEntity? gift = await books.Donations.AsNoTracking().Include(row => row.Amendments).FirstOrDefaultAsync(row => row.Number == number, cancellationToken);
                return gift is null ? null : field == "GrossUnits" ? Text(gift.GrossUnits) : Text(gift.Amendments.MaxBy(row => row.Number)?.ReceivedOn ?? gift.ReceivedOn);
            case DisclosureKinds.StatedFigures:
                return await LatestAsync<StatedFigureEntity>(id, cancellationToken) is { } figure ? Text(figure.Units) : null;
            case DisclosureKinds.Campaigns:
                return await LatestAsync<CampaignEntity>(id, cancellationToken) is { } campaign ? Text(field switch { "TargetUnits" => campaign.TargetUnits, "StatedUnits" => campaign.StatedUnits, _ => campaign.StatedGifts }) : null;
            default:
                return await LatestAsync<ProjectEntity>(id, cancellationToken) is { } project ? Text(project.TargetUnits) : null;
        }
    }

    /// <summary>Makes the correction.</summary>
    public async Task<Result<CorrectionMade>> ApplyAsync(CorrectionProposalEntity proposal, CancellationToken cancellationToken)
    {
        CorrectionMade plain = new(proposal.Field, proposal.OldValue, proposal.NewValue);
        switch (proposal.SubjectKind)
        {
            case DisclosureKinds.Donations when proposal.Field == "GrossUnits":
                return await ReplaceAsync(proposal, cancellationToken);
            case DisclosureKinds.Donations:
                await RedateAsync(proposal, cancellationToken);
                return plain;
            case DisclosureKinds.StatedFigures:
                return plain with { StatedFigureNumber = await RestateAsync(proposal, cancellationToken) };
            case DisclosureKinds.Campaigns:
                CampaignEntity old = (await LatestAsync<CampaignEntity>(proposal.SubjectId, cancellationToken))!;
                long units = Units(proposal.NewValue)!.Value;
                Again(old, new CampaignEntity
                {
                    OrganisationId = old.OrganisationId, FundId = old.FundId, NameZh = old.NameZh, NameEn = old.NameEn, FilingNumber = old.FilingNumber, StartsOn = old.StartsOn, EndsOn = old.EndsOn,
                    TargetUnits = proposal.Field == "TargetUnits" ? units : old.TargetUnits, StatedUnits = proposal.Field == "StatedUnits" ? units : old.StatedUnits,
                    StatedGifts = proposal.Field == "StatedGifts" ? units : old.StatedGifts,
                }, DisclosureKinds.Campaigns);
                return plain;
            default:
                ProjectEntity project = (await LatestAsync<ProjectEntity>(proposal.SubjectId, cancellationToken))!;
                Again(project, new ProjectEntity
                {
                    FundId = project.FundId, Designation = project.Designation, NameZh = project.NameZh, NameEn = project.NameEn, SummaryZh = project.SummaryZh, SummaryEn = project.SummaryEn,
                    TargetUnits = Units(proposal.NewValue),
                }, DisclosureKinds.Projects);
                return plain;
        }
    }

    private async Task<Result<CorrectionMade>> ReplaceAsync(CorrectionProposalEntity proposal, CancellationToken cancellationToken)
    {
        long number = DonationFinder.NumberOf(proposal.SubjectId);
        DonationEntity wrong = await books.Donations.AsNoTracking().Include(row => row.Amendments).Include(row => row.Parts).FirstAsync(row => row.Number == number, cancellationToken);
        if (wrong.Parts.Count != 1 || wrong.FeeUnits != 0 || wrong.ValueBasis.Length > 0) return new NotCorrectable(proposal.SubjectKind, "GrossUnits");
        Result<Pipeline.Recorded> voided = await voids.Handle(new VoidDonation { DonationId = wrong.Id, Reason = proposal.Reason }, cancellationToken);
        if (voided.IsRefused) return voided.Refusal;
        DonationAmendmentEntity? said = wrong.Amendments.MaxBy(row => row.Number);
        Ledger.Lines.LineKey line = Ledger.Lines.LineKey.Parse(wrong.Parts[0].Line);
        Result<Pipeline.Recorded> right = await donations.Handle(new RecordDonation
        {
            Parts = [new DonationShare(line.Fund, Units(proposal.NewValue)!.Value, line.Designation)], Asset = wrong.Asset, ReceivedOn = said?.ReceivedOn ?? wrong.ReceivedOn, Channel = wrong.Channel,
            CampaignId = wrong.CampaignId, Giver = said?.Giver ?? wrong.Giver, NameForm = said?.NameForm ?? wrong.NameForm, ShownName = said is null ? wrong.ShownName : said.ShownName, Memo = said?.Memo ?? wrong.Memo,
        }, cancellationToken);
        if (right.IsRefused) return right.Refusal;
        await MoveLinkAsync(wrong.Number, right.Value.Id, cancellationToken);
        return new CorrectionMade("Status", "standing", "replaced by " + right.Value.Id);
    }

    private async Task MoveLinkAsync(long wrong, string right, CancellationToken cancellationToken)
    {
        if (await Donors.DonorFinder.DonorOfAsync(books, wrong, cancellationToken) is not { } donor) return;
        recording.Add(new Donors.DonorGiftEntity { DonationNumber = DonationFinder.NumberOf(right), DonorId = donor }, "link");
    }

    private async Task RedateAsync(CorrectionProposalEntity proposal, CancellationToken cancellationToken)
    {
        long number = DonationFinder.NumberOf(proposal.SubjectId);
        DonationEntity gift = await books.Donations.AsNoTracking().Include(row => row.Amendments).FirstAsync(row => row.Number == number, cancellationToken);
        DonationAmendmentEntity? before = gift.Amendments.MaxBy(row => row.Number);
        books.DonationAmendments.Add(new DonationAmendmentEntity
        {
            Number = recording.Numbers.Next<DonationAmendmentEntity>(), DonationNumber = gift.Number, ReceivedOn = Day(proposal.NewValue)!.Value, Giver = before?.Giver ?? gift.Giver,
            Memo = before?.Memo ?? gift.Memo, NameForm = before?.NameForm ?? gift.NameForm, ShownName = before is null ? gift.ShownName : before.ShownName,
            NameSalt = before is null ? gift.NameSalt : before.NameSalt, NameCommitment = before?.NameCommitment ?? gift.NameCommitment, RecordedAt = recording.Now,
        });
        recording.Disclose(DisclosureKinds.Donations, gift.Number);
    }

    private async Task<long> RestateAsync(CorrectionProposalEntity proposal, CancellationToken cancellationToken)
    {
        StatedFigureEntity old = (await LatestAsync<StatedFigureEntity>(proposal.SubjectId, cancellationToken))!;
        return Again(old, new StatedFigureEntity
        {
            OrganisationId = old.OrganisationId, Series = old.Series, IsCumulative = old.IsCumulative, On = old.On, Asset = old.Asset, Units = Units(proposal.NewValue)!.Value,
        }, DisclosureKinds.StatedFigures).Number;
    }

    private T Again<T>(T old, T now, string kind)
        where T : BooksEntity
    {
        recording.Add(now);
        (now.Id, now.Source, now.IsSynthetic) = (old.Id, old.Source, old.IsSynthetic);
        recording.Disclose(kind, now.Number);
        return now;
    }

    private Task<T?> LatestAsync<T>(string id, CancellationToken cancellationToken)
        where T : BooksEntity => books.Set<T>().AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);

    private static string Text(long? units) => units?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static long? Units(string value) => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long units) ? units : null;

    private static DateOnly? Day(string value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
