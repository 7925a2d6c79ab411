// Canonical leaf bytes of public records, decoded: the twin of Aid.Disclosure's LeafCodec. Vectors: tests/vectors/leaves.json.
//
// Layout: version u8 = 1 | kind u8 | id text | the kind's fields | is-synthetic u8 | source text.
// text = u16 BE length, UTF-8; number = i64 BE; date = i32 BE days since 1970-01-01; instant = i64 BE Unix seconds;
// optional = u8 0, or 1 and the value; list = u16 BE count, items.

// Field types by suffix: none text, # number, @ date, ^ instant, ! bool, *( … ) list; a trailing ? is optional.
const KINDS = {
  1: ['Organisations', 'NameZh NameEn Level DivisionCode ParentId?'],
  2: ['Funds', 'OrganisationId NameZh NameEn IsRestricted! SourceClass OpenedOn@'],
  3: ['Projects', 'FundId Designation NameZh NameEn SummaryZh SummaryEn TargetUnits#?'],
  4: ['Campaigns', 'OrganisationId FundId NameZh NameEn FilingNumber StartsOn@ EndsOn@? TargetUnits#? StatedUnits#? StatedGifts#?'],
  5: ['Donations', 'FundId CampaignId? ReceivedOn@ Channel Asset GrossUnits# FeeUnits# NameForm NameCommitment ReceiptCommitment BlockId? ValueUnits#? ValueBasis Parts*(Line Start# Units#)'],
  6: ['Refunds', 'DonationId FundId Kind Asset Units# On@ Reason OutflowId Status'],
  7: ['Fees', 'DonationId FundId Asset Units# On@ Channel OutflowId Status'],
  8: ['Disbursements', 'FundId ProjectId? Kind Category Asset Units# On@ PurposeZh PurposeEn Recipient Persons#? PersonTimes#? Evidence ReportsOnId? ReplacesId? OutflowId Status'],
  9: ['Transfers', 'Kind FromFundId ToFundId FromLine ToLine Asset Units# On@ Reason OutflowId Status'],
  10: ['Allocations', 'Kind FundId Rule Asset Units# ToAsset ToUnits# On@ Reason OutflowId Status'],
  11: ['Goods', 'FundId Asset Lot NameZh NameEn Unit ExpiresOn@? ReceivedUnits# DistributedUnits# HeldUnits#'],
  12: ['Entries', 'Number# On@ Kind SubjectId ReversesId? Reason Postings*(Account Asset Units#)'],
  13: ['Inflows', 'Line Start# Units# SourceKind SourceId SourcePart# SourceOffset#'],
  14: ['Outflows', 'Kind Line AboutId Units# Map DealWeights DealCounter# RatioIn# RatioOut# Targets*(Part# Line Start# Units#)'],
  15: ['Coverage', 'OutflowId Sequence# Offset# Units# Line Start# IsCorrection!'],
  16: ['Figures', 'FundId Asset OpeningUnits# ReceivedUnits# MovedInUnits# MovedOutUnits# UsedUnits# PassedOnUnits# FeeUnits# RefundedUnits# ShortfallUnits# HeldUnits# Gifts# Disbursements#'],
  17: ['StatedFigures', 'OrganisationId Series IsCumulative! On@ Asset Units# CorrectionId?'],
  18: ['StatedGoods', 'OrganisationId Name Unit ReceivedMilli#? AllocatedMilli#? DifferenceMilli#'],
  19: ['Corrections', 'SubjectKind SubjectId Field OldValue NewValue Reason FoundBy Maker Approver On@'],
  20: ['RefusedReleases', 'AttemptedAt^ Reasons*(Code IsWaivable! Zh En)'],
  21: ['Releases', 'Number# PreparedAt^ TreeSize# ManifestHash NewRecords# NewGifts# NewDisbursements# NewCorrections# IsSingleOperator! Checks*(Code Checked# Waiver)'],
  22: ['OrganisationPairs', 'FromOrganisationId ToOrganisationId Asset DisbursementId? SentOn@? SentUnits# ReportedUnits# ReturnedUnits# DonationId? ReceivedOn@? ReceivedUnits# SentBackUnits# IsVoided! JoinedToId? Status'],
  23: ['OrganisationHolds', 'OrganisationId Status SinceRelease# ReleasedIn#? TiedToId? Reasons*(Code IsWaivable! Zh En)'],
  28: ['FundTerms', 'FundId Kind Sponsor PurposeZh PurposeEn CostRate#? SurplusZh SurplusEn SurplusFundId? ValidFrom@'],
  29: ['Incomes', 'OrganisationId FundId SourceClass Payer Line Asset Units# On@ PurposeZh PurposeEn Evidence Status EndedOn@? DonationId? OutflowId Reason'],
  30: ['AllocationRules', 'Code Version# NameZh NameEn ValidFrom@? Parts*(Line Weight#)'],
  31: ['AllocationPlans', 'OrganisationId FundId RuleCode RuleId StartsOn@ EndsOn@ Asset PlannedUnits# Reason Parts*(Line PlannedUnits#)'],
  32: ['ProjectClosings', 'ProjectId FundId Asset SurplusUnits# ToLine TransferId? Plan ClosedOn@ Reason'],
  33: ['AdministrationPayments', 'FundId Asset Units# PaidBeforeUnits# ReceivedUnits# CostRate#? OverrideReason On@'],
  34: ['Shortfalls', 'OrganisationId FundId Line Asset Units# OpenUnits# Since@ CauseId ChangedOn@? Status'],
  35: ['YearEnds', 'OrganisationId Year# Asset OpeningUnits# ReceivedUnits# ReturnedUnits# MovedInUnits# MovedOutUnits# ProgrammeUnits# AdministrationUnits# FundraisingUnits# PassedOnUnits# FeeUnits# ConvertedUnits# OtherUnits# HeldUnits# FundUnits# ShortfallUnits# PayableUnits# PriorReceivedUnits#? ClosedOn@ Status Sources*(SourceClass Units#)'],
  36: ['CollectiveGifts', 'FundId CampaignId? NameZh NameEn ReceivedOn@ Asset Units# Gifts# FirstGiftId LastGiftId'],
  37: ['ForwardedGifts', 'DonationId FundId Forwarder'],
  38: ['CollectionBoxes', 'OrganisationId FundId Designation PlaceZh PlaceEn PlacedOn@ Status'],
  39: ['BoxOpenings', 'BoxId FundId OpenedOn@ IsSealIntact! SealNote Asset FirstUnits# SecondUnits# Units# DifferenceReason FirstCounter SecondCounter DonationId?'],
  40: ['OverseasGifts', 'FundId Region Asset Units# ReceivedOn@ Status DecidedOn@? DonationId?'],
  41: ['CorrectionReaches', 'CorrectionId SubjectKind SubjectId FromRelease#? FromLeaf#? ToRelease#'],
  42: ['Emergencies', 'OrganisationId NameZh NameEn PlaceZh PlaceEn BeganOn@ EndedOn@? SummaryZh SummaryEn'],
  43: ['EmergencyFunds', 'EmergencyId FundId'],
  44: ['Appeals', 'EmergencyId CampaignId? FilingNumber IssuedOn@ EndsOn@? TextZh TextEn MoneyZh GoodsZh Contact'],
  45: ['Needs', 'EmergencyId FundId Asset? ItemZh ItemEn Unit WantedUnits# PledgedUnits# Status'],
  46: ['Bulletins', 'EmergencyId Sequence# SinceOn@ FromOn@ ToOn@ IssuedOn@ AsOfRelease# NoteZh NoteEn'],
  47: ['BulletinFigures', 'BulletinId FundId Asset ReceivedUnits# Gifts# RefundedUnits# PassedOnUnits# ReportedUnits# UsedUnits#'],
  49: ['Warehouses', 'OrganisationId NameZh NameEn Level DivisionCode ParentId?'],
  50: ['LotDetails', 'FundId BatchNumber Storage'],
  51: ['GoodsValues', 'FundId LotId Units# ValueUnits# ValueBasis Evidence'],
  52: ['HandOvers', 'FundId LotId Kind FromPlaceId? ToPlaceId? Units# On@ SubjectId Party'],
  53: ['StockHoldings', 'FundId LotId Asset PlaceId WarehouseId? ConsignmentId? Units#'],
  54: ['Consignments', 'FundId LotId FromPlaceId ToPlaceId SentUnits# SentOn@ ReceivedUnits# ReceivedOn@? LostUnits# OpenUnits# Status Reason'],
  55: ['StockCounts', 'OrganisationId PlaceId WarehouseId? CountedOn@ Reason Items*(LotId BookUnits# CountedUnits#)'],
  56: ['GoodsMakings', 'Kind FundId LotId Units# Supplier PriceUnits# Evidence On@ Parts*(LotId UnitsPerKit#)'],
  57: ['ProjectPlans', 'ProjectId Version# Kind Programme StartsOn@? EndsOn@? TargetUnits#? TargetPersons#? ResponsibleUnit Surplus SurplusNote Reason Lines*(Code NameZh NameEn PlannedUnits#)'],
  58: ['Milestones', 'ProjectId NameZh NameEn PlannedOn@ DoneOn@? Evidence'],
  59: ['SupportedRegions', 'FundId DivisionCode NameZh NameEn Arrangement'],
  60: ['DisbursementTags', 'FundId ProjectId? BudgetLine RegionId?'],
  61: ['ProgressReports', 'ProjectId On@ From@? To@? TitleZh TitleEn Body'],
  62: ['ReportPictures', 'ReportId ProjectId Place# DescriptionZh DescriptionEn Consent Width# Height# Commitment Status'],
  63: ['ReachBlocks', 'ProjectId Stage Period PeriodTo DivisionCode PlaceZh Persons#? PersonTimes#? Households#? Parcels#? VouchersIssued#? VouchersRedeemed#? Applications#? Units#?'],
  69: ['CampaignKinds', 'Kind FromYear# NameZh NameEn'],
  70: ['CampaignPlans', 'CampaignId Version# Kind FilingNumber FiledOn@? Certificate StartsOn@ EndsOn@? TargetUnits#? CostZh CostEn SurplusZh SurplusEn Contact Platform PlatformUrl Partner Account Reason'],
  71: ['SubPlans', 'CampaignId ParentId? OrganisationId? OrganisationName NameZh NameEn ProjectId? SubCampaignId? TargetUnits#?'],
  72: ['SubPlanAmounts', 'CampaignId SubPlanId Kind Units# On@ Reason TransferId? DisbursementId?'],
  73: ['Teams', 'CampaignId SubPlanId? NameZh NameEn TargetUnits#? OpenedOn@'],
  74: ['TeamGifts', 'CampaignId TeamId DonationId Status'],
  75: ['Matchings', 'CampaignId Version# SponsorZh SponsorEn PoolUnits# CapUnits#? GiftCapUnits#? Numerator# Denominator# RefillsPool! StartsOn@ EndsOn@? RuleZh RuleEn Reason'],
  76: ['MatchResults', 'CampaignId MatchingId RuleVersion# Units# On@ Statement DonationId Shares*(DonationId Units#)'],
  77: ['MatchClawbacks', 'CampaignId MatchingId MatchResultId Units# On@ Reason RefundId Shares*(DonationId Units#)'],
  78: ['CampaignSettlements', 'CampaignId Platform Statement On@ ProvisionalUnits#? ProvisionalGifts#? SettledUnits# SettledGifts#? Differences*(Kind Units# Gifts# TextZh TextEn)'],
  79: ['CloseOuts', 'CampaignId EndedOn@ DueOn@ On@ StatedUnits# StatedGifts#? BookUnits# BookGifts# MatchedUnits# RefundedUnits# SummaryZh SummaryEn SurplusZh SurplusEn Items*(Kind Units# TextZh TextEn)'],
  80: ['Indicators', 'OrganisationId TableZh Row# NameZh NameEn Unit Kind BaseYear# BaseMilli# TargetYear# TargetMilli# PublishedGrowth#? Statements*(Place Quote ValueMilli#)'],
  81: ['IndicatorYears', 'OrganisationId IndicatorId Year# PlannedMilli#? ActualMilli#? Note'],
  82: ['IndicatorEvaluations', 'OrganisationId IndicatorId Stage On@ Outcome TextZh TextEn RevisedTargetMilli#?'],
  83: ['Documents', 'OrganisationId Section TitleZh TitleEn On@ ProjectId? CampaignId? SupersedesId? Extension Bytes# FileHash'],
  84: ['Audits', 'OrganisationId ProjectId? PeriodStart@ PeriodEnd@ Auditor On@ Opinion Findings# CouncilOn@? BoardOn@? DocumentId?'],
  85: ['DepartmentBudgets', 'OrganisationId Year# DocumentId? Lines*(Side Name PlannedUnits# ActualUnits#?)'],
  86: ['Procurements', 'OrganisationId ProjectId? TitleZh TitleEn Method Reason BudgetUnits#? Bidders#? Supplier AwardUnits#? Stage Stages*(Stage On@ DocumentId?)'],
  87: ['CouncilDecisions', 'OrganisationId Body On@ TitleZh TitleEn TextZh VotesFor#? VotesAgainst#? Abstentions#? DocumentId?'],
  88: ['SupervisoryFindings', 'OrganisationId Body AuditId? FoundOn@ TextZh TextEn ReplyDueOn@ RepliedOn@? ReplyZh ReplyEn ClosedOn@?'],
  89: ['Complaints', 'OrganisationId Topic ReceivedOn@ SummaryZh SummaryEn ReplyDueOn@ RepliedOn@? ReplyZh ReplyEn Outcome'],
  90: ['RuleSwitches', 'OrganisationId RuleId Status On@ Reason'],
  91: ['HolidayYears', 'Year# Days*(On@ IsWorking!)'],
  92: ['Occasions', 'OrganisationId Kind On@ TextZh TextEn'],
  93: ['Duties', 'RuleId RuleStatus OrganisationId CampaignId? ProjectId? MatterId? Period# OpensOn@ DueOn@ State AsOf@ DoneOn@? LateDays#? Link CaptureId? OwnRelease#?'],
  100: ['MonthlyGivers', 'FundId Month# ActiveAtLeast#? LapsedAtLeast#? InstalmentsAtLeast#?'],
};

const SCHEMAS = Object.fromEntries(Object.entries(KINDS).map(([kind, [set, fields]]) => [kind, { set, fields: parse(fields) }]));
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes that are not a leaf, or a number that JavaScript cannot hold exactly. */
export class LeafError extends Error {}

/**
 * Decodes a leaf. The result has the property names of the bulk files, and `set`, the name of its feed set.
 * Numbers beyond 2^53 − 1 throw: rounding would show a wrong figure.
 * @param {Uint8Array} bytes
 * @param {number} leafIndex
 * @returns {{set: string, record: object}}
 */
export function decodeLeaf(bytes, leafIndex) {
  const reader = new Reader(bytes);
  const version = reader.byte();
  if (version !== 1) throw new LeafError(`leaf version ${version} is unknown`);
  const kind = reader.byte();
  const schema = SCHEMAS[kind];
  if (!schema) throw new LeafError(`leaf kind ${kind} is unknown`);
  const record = { LeafIndex: leafIndex, Id: reader.text() };
  for (const field of schema.fields) record[field.name] = reader.field(field);
  record.IsSynthetic = reader.bool();
  record.Source = reader.text();
  reader.end();
  return { set: schema.set, record };
}

function parse(fields) {
  const parsed = [];
  const pattern = /(\w+)(?:\*\(([^)]*)\)|([#@^!]?)(\??))(?: |$)/gy;
  for (const [, name, items, type, optional] of fields.matchAll(pattern)) {
    parsed.push(items === undefined ? { name, type, optional: optional === '?' } : { name, type: '*', items: parse(items) });
  }
  return parsed;
}

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = 0;
  }

  field(field) {
    if (field.optional && !this.bool()) return null;
    switch (field.type) {
      case '': return this.text();
      case '#': return this.number();
      case '@': return this.date();
      case '^': return this.instant();
      case '!': return this.bool();
      default: return Array.from({ length: this.count() }, () => Object.fromEntries(field.items.map(item => [item.name, this.field(item)])));
    }
  }

  take(length) {
    if (this.bytes.length - this.at < length) throw new LeafError(`the leaf ends at byte ${this.bytes.length}, expected ${length} from byte ${this.at}`);
    this.at += length;
    return this.at - length;
  }

  byte() { return this.bytes[this.take(1)]; }

  bool() {
    const value = this.byte();
    if (value > 1) throw new LeafError(`byte ${this.at - 1} is ${value}, expected 0 or 1`);
    return value === 1;
  }

  count() { return this.view.getUint16(this.take(2)); }

  number() {
    const value = this.view.getBigInt64(this.take(8));
    if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER)) throw new LeafError(`the number ${value} is too large for this browser to hold exactly`);
    return Number(value);
  }

  text() {
    const length = this.count();
    const start = this.take(length);
    try {
      return utf8.decode(this.bytes.subarray(start, start + length));
    } catch {
      throw new LeafError(`the text at byte ${start} is not UTF-8`);
    }
  }

  date() { return isoDay(this.view.getInt32(this.take(4)) * 86_400); }

  instant() {
    const seconds = this.number();
    return `${isoDay(seconds)}${new Date(seconds * 1000).toISOString().slice(-14, -5)}Z`;
  }

  end() {
    if (this.at !== this.bytes.length) throw new LeafError(`${this.bytes.length - this.at} bytes follow the end of the leaf`);
  }
}

function isoDay(seconds) {
  const day = new Date(seconds * 1000);
  const year = day.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new LeafError('a date is out of range');
  return day.toISOString().slice(0, 10);
}
