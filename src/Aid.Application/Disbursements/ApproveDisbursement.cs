using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Entries;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Pairs;
using Aid.Application.Pipeline;
using Aid.Application.Plans;
using Aid.Application.Projects;
using Aid.Application.Reversals;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Coverage;
using Aid.Ledger.Entries;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Disbursements;

/// <summary>Approves a disbursement as its checker (复核): now it draws on its line, is booked, and will be published.</summary>
/// <returns>
/// Refusals: <c>disbursement.unknown</c>, <c>disbursement.own-approval</c>, <c>disbursement.already-approved</c>, <c>fund.insufficient</c>, <c>record.not-standing</c>,
/// <c>pair.do-not-fit</c>, <c>fund.cost-rate</c>, <c>fund.unidentified-held</c>, <c>project.closed</c>, <c>year.closed</c>.
/// </returns>
public sealed record ApproveDisbursement : Command<Recorded>
{
    /// <summary>The disbursement.</summary>
    public required string DisbursementId { get; init; }

    /// <summary>For administration beyond the announced rate: why it is approved all the same; public. Empty otherwise, and ignored within the rate.</summary>
    public string OverrideReason { get; init; } = "";
}

internal sealed class ApproveDisbursementRules : AbstractValidator<ApproveDisbursement>
{
    public ApproveDisbursementRules()
    {
        RuleFor(command => command.DisbursementId).IsCode();
        RuleFor(command => command.OverrideReason).IsTextOrEmpty(1_000);
    }
}

internal sealed class ApproveDisbursementHandler(BooksContext books, Recording recording, DirectDeliveries deliveries, CommandScope scope)
    : IRequestHandler<ApproveDisbursement, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ApproveDisbursement request, CancellationToken cancellationToken)
    {
        if (await books.DisbursementAsync(request.DisbursementId, cancellationToken) is not { } disbursement) return new DisbursementUnknown(request.DisbursementId);
        if (disbursement.Approval is not null) return new AlreadyApproved(disbursement.Id);
        if (disbursement.Maker == scope.Person.Label) return new OwnApproval(disbursement.Id);
        DisbursementEntity? replaced = null;
        if (disbursement.ReplacesId is { } wrong)
        {
            Result<DisbursementEntity> standing = await books.StandingAsync(wrong, cancellationToken);
            if (standing.IsRefused) return standing.Refusal;
            replaced = standing.Value;
        }

        FundEntity? fund = await books.FundAsync(disbursement.FundId, cancellationToken);
        if (await books.ClosedProjectAsync(LineKey.Parse(disbursement.Line), cancellationToken) is { } closed) return new ProjectClosed(closed);
        Refusal? beyond = await AdministrationRate.HoldAsync(books, recording, disbursement, request.OverrideReason, cancellationToken);
        if (beyond is not null) return beyond;
        HeldAccount? held = disbursement.PaidFrom.Length == 0 ? null : new HeldAccount(fund!.OrganisationId, Account.Parse(disbursement.PaidFrom));
        EntryDraft draft = new(disbursement.On, "disbursement", disbursement.Id, held, HandOver: HandOverOf(disbursement));
        if (replaced is not null) draft = draft with { Replaces = await EntryOfAsync(replaced, cancellationToken), Reason = disbursement.ReplacementReason };
        // The gift of a direct delivery is received in the same act.
        if (await deliveries.ReceiveAsync(disbursement, cancellationToken) is { } gift) return gift;
        Result<RecordedEvent> recorded = recording.Apply(EventOf(disbursement), draft);
        if (recorded.IsRefused) return recorded.Refusal;

        books.Approvals.Add(new ApprovalEntity
        {
            DisbursementNumber = disbursement.Number, Approver = scope.Person.Label, ApprovedAt = scope.Now, EntryNumber = recorded.Value.Entry?.Number ?? 0,
        });
        recording.Disclose(DisclosureKinds.Disbursements, disbursement.Number);
        if (await books.TagAsync(disbursement.Id, cancellationToken) is { } tag) recording.Disclose(RecordSet.NameOf<DisbursementTag>(), tag.Number);
        if (LineKey.Parse(disbursement.Line) is { Lot: { } code } line)
        {
            Refusal? lot = await GoodsLots.TouchAsync(books, recording, line.Fund, line.Asset, code, cancellationToken);
            if (lot is not null) return lot;
            if (held is not null && Place.Of(held.Account).Consignment is { } consignment)
            {
                Result<ConsignmentEntity> road = await books.ConsignmentAsync(consignment, cancellationToken);
                if (road.IsRefused) return road.Refusal;
                Consignments.Add(recording, road.Value, arrived: 0, lost: disbursement.Units, disbursement.On);
            }
        }
        if (await PairBook.SendAsync(books, recording, disbursement, cancellationToken) is { } unfit) return unfit;
        if (replaced is not null) End(disbursement, replaced);
        return new Recorded(disbursement.Id, recorded.Value.Entry?.Id);
    }

    private static HandOverDraft HandOverOf(DisbursementEntity disbursement) =>
        Losses.IsLoss(disbursement.Kind) ? new HandOverDraft(disbursement.Kind) : new HandOverDraft("handed-out", disbursement.Recipient);

    private static LedgerEvent EventOf(DisbursementEntity disbursement)
    {
        LineKey line = LineKey.Parse(disbursement.Line);
        if (disbursement.ReplacesId is { } wrong) return new Replaced(disbursement.Id, wrong, line, disbursement.Units);
        return disbursement.Kind switch
        {
            "passed-on" => new PassedOn(disbursement.Id, line, disbursement.Units, disbursement.Recipient),
            "reported-use" => new UseReported(disbursement.Id, disbursement.ReportsOnId!, disbursement.Units),
            _ => new Used(disbursement.Id, line, disbursement.Units, Administration: disbursement.Category == "administration"),
        };
    }

    private void End(DisbursementEntity right, DisbursementEntity wrong)
    {
        books.Endings.Add(new EndingEntity { Number = recording.Numbers.Next<EndingEntity>(), Status = "replaced", DisbursementNumber = wrong.Number, RecordedAt = scope.Now });
        recording.Disclose(DisclosureKinds.Disbursements, wrong.Number);
        recording.AddPublic(new CorrectionEntity
        {
            SubjectKind = DisclosureKinds.Disbursements,
            SubjectId = wrong.Id,
            Field = "Status",
            OldValue = "standing",
            NewValue = "replaced by " + right.Id,
            Reason = right.ReplacementReason,
            Approver = scope.Person.Label,
            On = scope.Today,
        }, DisclosureKinds.Corrections, "c").Maker = right.Maker;
    }

    private Task<EntryEntity?> EntryOfAsync(DisbursementEntity disbursement, CancellationToken cancellationToken) =>
        books.Entries.AsNoTracking().Include(entry => entry.Postings).FirstOrDefaultAsync(entry => entry.Number == disbursement.Approval!.EntryNumber, cancellationToken);
}
