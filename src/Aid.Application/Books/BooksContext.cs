using Aid.Application.Allocations;
using Aid.Application.Campaigns;
using Aid.Application.Claims;
using Aid.Application.CollectionBoxes;
using Aid.Application.CollectiveGifts;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Donors;
using Aid.Application.Emergencies;
using Aid.Application.Entries;
using Aid.Application.Fees;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Idempotency;
using Aid.Application.Imports;
using Aid.Application.Lines;
using Aid.Application.MonthlyGiving;
using Aid.Application.LiveTotals;
using Aid.Application.Matching;
using Aid.Application.Organisations;
using Aid.Application.Pairs;
using Aid.Application.OverseasGifts;
using Aid.Application.Persons;
using Aid.Application.Projects;
using Aid.Application.Receipts;
using Aid.Application.Refunds;
using Aid.Application.Reversals;
using Aid.Application.Rules;
using Aid.Application.Stated;
using Aid.Application.Teams;
using Aid.Application.Tickets;
using Aid.Application.Transfers;
using Aid.Application.Waivers;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books;

/// <summary>The private books, DIR/books.db. Only the writer's connection may write; queries open their own, read-only.</summary>
internal sealed class BooksContext(DbContextOptions<BooksContext> options) : DbContext(options)
{
    public DbSet<OrganisationEntity> Organisations => Set<OrganisationEntity>();

    public DbSet<OrganisationPairEntity> OrganisationPairs => Set<OrganisationPairEntity>();

    public DbSet<PassageEntity> Passages => Set<PassageEntity>();

    public DbSet<WaiverEntity> Waivers => Set<WaiverEntity>();

    public DbSet<WaiverApprovalEntity> WaiverApprovals => Set<WaiverApprovalEntity>();

    public DbSet<FundEntity> Funds => Set<FundEntity>();

    public DbSet<FundTermsEntity> FundTerms => Set<FundTermsEntity>();

    public DbSet<Incomes.IncomeEntity> Incomes => Set<Incomes.IncomeEntity>();

    public DbSet<AllocationPlanEntity> AllocationPlans => Set<AllocationPlanEntity>();

    public DbSet<ProjectClosingEntity> ProjectClosings => Set<ProjectClosingEntity>();

    public DbSet<AdministrationPaymentEntity> AdministrationPayments => Set<AdministrationPaymentEntity>();

    public DbSet<ShortfallEntity> Shortfalls => Set<ShortfallEntity>();

    public DbSet<Years.YearProposalEntity> YearProposals => Set<Years.YearProposalEntity>();

    public DbSet<Years.YearEndEntity> YearEnds => Set<Years.YearEndEntity>();

    public DbSet<ProjectEntity> Projects => Set<ProjectEntity>();

    public DbSet<CampaignEntity> Campaigns => Set<CampaignEntity>();

    public DbSet<CampaignKindEntity> CampaignKinds => Set<CampaignKindEntity>();

    public DbSet<CampaignPlanEntity> CampaignPlans => Set<CampaignPlanEntity>();

    public DbSet<SubPlanEntity> SubPlans => Set<SubPlanEntity>();

    public DbSet<SubPlanAmountEntity> SubPlanAmounts => Set<SubPlanAmountEntity>();

    public DbSet<CampaignSettlementEntity> CampaignSettlements => Set<CampaignSettlementEntity>();

    public DbSet<CloseOutEntity> CloseOuts => Set<CloseOutEntity>();

    public DbSet<CloseOutApprovalEntity> CloseOutApprovals => Set<CloseOutApprovalEntity>();

    public DbSet<TeamEntity> Teams => Set<TeamEntity>();

    public DbSet<TeamGiftEntity> TeamGifts => Set<TeamGiftEntity>();

    public DbSet<MatchingEntity> Matchings => Set<MatchingEntity>();

    public DbSet<MatchResultEntity> MatchResults => Set<MatchResultEntity>();

    public DbSet<MatchClawbackEntity> MatchClawbacks => Set<MatchClawbackEntity>();

    public DbSet<ProvisionalTallyEntity> ProvisionalTallies => Set<ProvisionalTallyEntity>();

    public DbSet<RuleEntity> Rules => Set<RuleEntity>();

    public DbSet<DonationEntity> Donations => Set<DonationEntity>();

    public DbSet<DonationPartEntity> DonationParts => Set<DonationPartEntity>();

    public DbSet<DonationAmendmentEntity> DonationAmendments => Set<DonationAmendmentEntity>();

    public DbSet<DisbursementEntity> Disbursements => Set<DisbursementEntity>();

    public DbSet<ApprovalEntity> Approvals => Set<ApprovalEntity>();

    public DbSet<TransferEntity> Transfers => Set<TransferEntity>();

    public DbSet<AllocationEntity> Allocations => Set<AllocationEntity>();

    public DbSet<RefundEntity> Refunds => Set<RefundEntity>();

    public DbSet<FeeEntity> Fees => Set<FeeEntity>();

    public DbSet<GoodsLotEntity> GoodsLots => Set<GoodsLotEntity>();

    public DbSet<WarehouseEntity> Warehouses => Set<WarehouseEntity>();

    public DbSet<LotDetailEntity> LotDetails => Set<LotDetailEntity>();

    public DbSet<GoodsValueEntity> GoodsValues => Set<GoodsValueEntity>();

    public DbSet<HandOverEntity> HandOvers => Set<HandOverEntity>();

    public DbSet<StockHoldingEntity> StockHoldings => Set<StockHoldingEntity>();

    public DbSet<ConsignmentEntity> Consignments => Set<ConsignmentEntity>();

    public DbSet<StockCountEntity> StockCounts => Set<StockCountEntity>();

    public DbSet<PurchaseEntity> Purchases => Set<PurchaseEntity>();

    public DbSet<StockApprovalEntity> StockApprovals => Set<StockApprovalEntity>();

    public DbSet<DirectDeliveryEntity> DirectDeliveries => Set<DirectDeliveryEntity>();

    public DbSet<EntryEntity> Entries => Set<EntryEntity>();

    public DbSet<PostingEntity> Postings => Set<PostingEntity>();

    public DbSet<LedgerEventEntity> LedgerEvents => Set<LedgerEventEntity>();

    public DbSet<InflowEntity> Inflows => Set<InflowEntity>();

    public DbSet<OutflowEntity> Outflows => Set<OutflowEntity>();

    public DbSet<OutflowTargetEntity> OutflowTargets => Set<OutflowTargetEntity>();

    public DbSet<CoverageEntity> Coverage => Set<CoverageEntity>();

    public DbSet<ReversalEntity> Reversals => Set<ReversalEntity>();

    public DbSet<ReversalApprovalEntity> ReversalApprovals => Set<ReversalApprovalEntity>();

    public DbSet<EndingEntity> Endings => Set<EndingEntity>();

    public DbSet<StatedFigureEntity> StatedFigures => Set<StatedFigureEntity>();

    public DbSet<StatedGoodsEntity> StatedGoods => Set<StatedGoodsEntity>();

    public DbSet<CorrectionEntity> Corrections => Set<CorrectionEntity>();

    public DbSet<ImportEntity> Imports => Set<ImportEntity>();

    public DbSet<ImportCommitEntity> ImportCommits => Set<ImportCommitEntity>();

    public DbSet<ImportRowEntity> ImportRows => Set<ImportRowEntity>();

    public DbSet<ImportMatchEntity> ImportMatches => Set<ImportMatchEntity>();

    public DbSet<LookAlikeEntity> LookAlikes => Set<LookAlikeEntity>();

    public DbSet<ImportDoubtEntity> ImportDoubts => Set<ImportDoubtEntity>();

    public DbSet<EmergencyEntity> Emergencies => Set<EmergencyEntity>();

    public DbSet<EmergencyFundEntity> EmergencyFunds => Set<EmergencyFundEntity>();

    public DbSet<AppealEntity> Appeals => Set<AppealEntity>();

    public DbSet<NeedEntity> Needs => Set<NeedEntity>();

    public DbSet<BulletinEntity> Bulletins => Set<BulletinEntity>();

    public DbSet<ReceiptSeriesEntity> ReceiptSeries => Set<ReceiptSeriesEntity>();

    public DbSet<ReceiptEntity> Receipts => Set<ReceiptEntity>();

    public DbSet<ReceiptVoidEntity> ReceiptVoids => Set<ReceiptVoidEntity>();

    public DbSet<ReceiptNameEntity> ReceiptNames => Set<ReceiptNameEntity>();

    public DbSet<ReceiptWaiverEntity> ReceiptWaivers => Set<ReceiptWaiverEntity>();

    public DbSet<FiscalTicketEntity> FiscalTickets => Set<FiscalTicketEntity>();

    public DbSet<TicketWaiverEntity> TicketWaivers => Set<TicketWaiverEntity>();

    public DbSet<ClaimEntity> Claims => Set<ClaimEntity>();

    public DbSet<PersonKeyEntity> PersonKeys => Set<PersonKeyEntity>();

    public DbSet<IdempotencyEntity> Idempotency => Set<IdempotencyEntity>();

    public DbSet<CorrectionProposalEntity> CorrectionProposals => Set<CorrectionProposalEntity>();

    public DbSet<CorrectionApprovalEntity> CorrectionApprovals => Set<CorrectionApprovalEntity>();

    public DbSet<DonorEntity> Donors => Set<DonorEntity>();

    public DbSet<DonorConsentEntity> DonorConsents => Set<DonorConsentEntity>();

    public DbSet<DonorGiftEntity> DonorGifts => Set<DonorGiftEntity>();

    public DbSet<DonorMergeEntity> DonorMerges => Set<DonorMergeEntity>();

    public DbSet<DonorErasureEntity> DonorErasures => Set<DonorErasureEntity>();

    public DbSet<ErasedGiftEntity> ErasedGifts => Set<ErasedGiftEntity>();

    public DbSet<NameRemovalEntity> NameRemovals => Set<NameRemovalEntity>();

    public DbSet<RetentionEntity> Retentions => Set<RetentionEntity>();

    public DbSet<RetainedRecordEntity> RetainedRecords => Set<RetainedRecordEntity>();

    public DbSet<RetainedAccessEntity> RetainedAccesses => Set<RetainedAccessEntity>();

    public DbSet<ForwarderEntity> Forwarders => Set<ForwarderEntity>();

    public DbSet<CollectiveGiftEntity> CollectiveGifts => Set<CollectiveGiftEntity>();

    public DbSet<CollectionBoxEntity> CollectionBoxes => Set<CollectionBoxEntity>();

    public DbSet<BoxOpeningEntity> BoxOpenings => Set<BoxOpeningEntity>();

    public DbSet<BoxCountEntity> BoxCounts => Set<BoxCountEntity>();

    public DbSet<OverseasGiftEntity> OverseasGifts => Set<OverseasGiftEntity>();

    public DbSet<OverseasReviewEntity> OverseasReviews => Set<OverseasReviewEntity>();

    public DbSet<PledgeEntity> Pledges => Set<PledgeEntity>();

    public DbSet<PledgeEndEntity> PledgeEnds => Set<PledgeEndEntity>();

    public DbSet<InstalmentEntity> Instalments => Set<InstalmentEntity>();

    public DbSet<DisclosureChange> DisclosureChanges => Set<DisclosureChange>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => BooksModel.Configure(modelBuilder);
}
