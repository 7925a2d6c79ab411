CREATE TABLE "AdministrationPayments" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "PaidBeforeUnits" INTEGER NOT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "CostRate" INTEGER NULL,
    "OverrideReason" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_AdministrationPayments" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "AllocationPlans" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "RuleCode" TEXT NOT NULL,
    "RuleId" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "PlannedUnits" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_AllocationPlans" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "AllocationRules" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "ValidFrom" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_AllocationRules" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Appeals" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "EmergencyId" TEXT NOT NULL,
    "CampaignId" TEXT NULL,
    "FilingNumber" TEXT NOT NULL,
    "IssuedOn" TEXT NOT NULL,
    "EndsOn" TEXT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    "MoneyZh" TEXT NOT NULL,
    "GoodsZh" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Appeals" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Audits" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "ProjectId" TEXT NULL,
    "PeriodStart" TEXT NOT NULL,
    "PeriodEnd" TEXT NOT NULL,
    "Auditor" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Opinion" TEXT NOT NULL,
    "Findings" INTEGER NOT NULL,
    "CouncilOn" TEXT NULL,
    "BoardOn" TEXT NULL,
    "DocumentId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Audits" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "BoxOpenings" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "BoxId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "OpenedOn" TEXT NOT NULL,
    "IsSealIntact" INTEGER NOT NULL,
    "SealNote" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "FirstUnits" INTEGER NOT NULL,
    "SecondUnits" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "DifferenceReason" TEXT NOT NULL,
    "FirstCounter" TEXT NOT NULL,
    "SecondCounter" TEXT NOT NULL,
    "DonationId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_BoxOpenings" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "BulletinFigures" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "BulletinId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "Gifts" INTEGER NOT NULL,
    "RefundedUnits" INTEGER NOT NULL,
    "PassedOnUnits" INTEGER NOT NULL,
    "ReportedUnits" INTEGER NOT NULL,
    "UsedUnits" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_BulletinFigures" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Bulletins" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "EmergencyId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "SinceOn" TEXT NOT NULL,
    "FromOn" TEXT NOT NULL,
    "ToOn" TEXT NOT NULL,
    "IssuedOn" TEXT NOT NULL,
    "AsOfRelease" INTEGER NOT NULL,
    "NoteZh" TEXT NOT NULL,
    "NoteEn" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Bulletins" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "CampaignKinds" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "FromYear" INTEGER NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_CampaignKinds" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "CampaignPlans" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "FilingNumber" TEXT NOT NULL,
    "FiledOn" TEXT NULL,
    "Certificate" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NULL,
    "TargetUnits" INTEGER NULL,
    "CostZh" TEXT NOT NULL,
    "CostEn" TEXT NOT NULL,
    "SurplusZh" TEXT NOT NULL,
    "SurplusEn" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "Platform" TEXT NOT NULL,
    "PlatformUrl" TEXT NOT NULL,
    "Partner" TEXT NOT NULL,
    "Account" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_CampaignPlans" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "CampaignSettlements" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "Platform" TEXT NOT NULL,
    "Statement" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "ProvisionalUnits" INTEGER NULL,
    "ProvisionalGifts" INTEGER NULL,
    "SettledUnits" INTEGER NOT NULL,
    "SettledGifts" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_CampaignSettlements" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "CloseOuts" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "EndedOn" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "StatedUnits" INTEGER NOT NULL,
    "StatedGifts" INTEGER NULL,
    "BookUnits" INTEGER NOT NULL,
    "BookGifts" INTEGER NOT NULL,
    "MatchedUnits" INTEGER NOT NULL,
    "RefundedUnits" INTEGER NOT NULL,
    "SummaryZh" TEXT NOT NULL,
    "SummaryEn" TEXT NOT NULL,
    "SurplusZh" TEXT NOT NULL,
    "SurplusEn" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_CloseOuts" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "CollectionBoxes" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Designation" TEXT NOT NULL,
    "PlaceZh" TEXT NOT NULL,
    "PlaceEn" TEXT NOT NULL,
    "PlacedOn" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_CollectionBoxes" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "CollectiveGifts" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "CampaignId" TEXT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Gifts" INTEGER NOT NULL,
    "FirstGiftId" TEXT NOT NULL,
    "LastGiftId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_CollectiveGifts" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Complaints" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Topic" TEXT NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "SummaryZh" TEXT NOT NULL,
    "SummaryEn" TEXT NOT NULL,
    "ReplyDueOn" TEXT NOT NULL,
    "RepliedOn" TEXT NULL,
    "ReplyZh" TEXT NOT NULL,
    "ReplyEn" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Complaints" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Consignments" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "FromPlaceId" TEXT NOT NULL,
    "ToPlaceId" TEXT NOT NULL,
    "SentUnits" INTEGER NOT NULL,
    "SentOn" TEXT NOT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "ReceivedOn" TEXT NULL,
    "LostUnits" INTEGER NOT NULL,
    "OpenUnits" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Consignments" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "CorrectionReaches" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CorrectionId" TEXT NOT NULL,
    "SubjectKind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "FromRelease" INTEGER NULL,
    "FromLeaf" INTEGER NULL,
    "ToRelease" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_CorrectionReaches" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "CouncilDecisions" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "TitleZh" TEXT NOT NULL,
    "TitleEn" TEXT NOT NULL,
    "TextZh" TEXT NOT NULL,
    "VotesFor" INTEGER NULL,
    "VotesAgainst" INTEGER NULL,
    "Abstentions" INTEGER NULL,
    "DocumentId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_CouncilDecisions" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "DepartmentBudgets" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "DocumentId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_DepartmentBudgets" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "DisbursementTags" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "ProjectId" TEXT NULL,
    "BudgetLine" TEXT NOT NULL,
    "RegionId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_DisbursementTags" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Documents" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Section" TEXT NOT NULL,
    "TitleZh" TEXT NOT NULL,
    "TitleEn" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "ProjectId" TEXT NULL,
    "CampaignId" TEXT NULL,
    "SupersedesId" TEXT NULL,
    "Extension" TEXT NOT NULL,
    "Bytes" INTEGER NOT NULL,
    "FileHash" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Documents" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Duties" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "RuleId" TEXT NOT NULL,
    "RuleStatus" TEXT NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "CampaignId" TEXT NULL,
    "ProjectId" TEXT NULL,
    "MatterId" TEXT NULL,
    "Period" INTEGER NOT NULL,
    "OpensOn" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "AsOf" TEXT NOT NULL,
    "DoneOn" TEXT NULL,
    "LateDays" INTEGER NULL,
    "Link" TEXT NOT NULL,
    "CaptureId" TEXT NULL,
    "OwnRelease" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Duties" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Emergencies" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "PlaceZh" TEXT NOT NULL,
    "PlaceEn" TEXT NOT NULL,
    "BeganOn" TEXT NOT NULL,
    "EndedOn" TEXT NULL,
    "SummaryZh" TEXT NOT NULL,
    "SummaryEn" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Emergencies" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "EmergencyFunds" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "EmergencyId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_EmergencyFunds" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "ForwardedGifts" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "DonationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Forwarder" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_ForwardedGifts" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "FundTerms" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Sponsor" TEXT NOT NULL,
    "PurposeZh" TEXT NOT NULL,
    "PurposeEn" TEXT NOT NULL,
    "CostRate" INTEGER NULL,
    "SurplusZh" TEXT NOT NULL,
    "SurplusEn" TEXT NOT NULL,
    "SurplusFundId" TEXT NULL,
    "ValidFrom" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_FundTerms" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "GoodsMakings" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Supplier" TEXT NOT NULL,
    "PriceUnits" INTEGER NOT NULL,
    "Evidence" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_GoodsMakings" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "GoodsValues" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "ValueUnits" INTEGER NOT NULL,
    "ValueBasis" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_GoodsValues" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "HandOvers" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "FromPlaceId" TEXT NULL,
    "ToPlaceId" TEXT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "Party" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_HandOvers" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "HolidayYears" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_HolidayYears" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Incomes" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "SourceClass" TEXT NOT NULL,
    "Payer" TEXT NOT NULL,
    "Line" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "PurposeZh" TEXT NOT NULL,
    "PurposeEn" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "EndedOn" TEXT NULL,
    "DonationId" TEXT NULL,
    "OutflowId" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Incomes" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "IndicatorEvaluations" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "IndicatorId" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    "RevisedTargetMilli" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_IndicatorEvaluations" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "IndicatorYears" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "IndicatorId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "PlannedMilli" INTEGER NULL,
    "ActualMilli" INTEGER NULL,
    "Note" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_IndicatorYears" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Indicators" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "TableZh" TEXT NOT NULL,
    "Row" INTEGER NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "BaseYear" INTEGER NOT NULL,
    "BaseMilli" INTEGER NOT NULL,
    "TargetYear" INTEGER NOT NULL,
    "TargetMilli" INTEGER NOT NULL,
    "PublishedGrowth" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Indicators" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "LotDetails" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "BatchNumber" TEXT NOT NULL,
    "Storage" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_LotDetails" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "MatchClawbacks" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "MatchingId" TEXT NOT NULL,
    "MatchResultId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "RefundId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_MatchClawbacks" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "MatchResults" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "MatchingId" TEXT NOT NULL,
    "RuleVersion" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Statement" TEXT NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_MatchResults" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Matchings" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "SponsorZh" TEXT NOT NULL,
    "SponsorEn" TEXT NOT NULL,
    "PoolUnits" INTEGER NOT NULL,
    "CapUnits" INTEGER NULL,
    "GiftCapUnits" INTEGER NULL,
    "Numerator" INTEGER NOT NULL,
    "Denominator" INTEGER NOT NULL,
    "RefillsPool" INTEGER NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NULL,
    "RuleZh" TEXT NOT NULL,
    "RuleEn" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Matchings" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Milestones" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "ProjectId" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "PlannedOn" TEXT NOT NULL,
    "DoneOn" TEXT NULL,
    "Evidence" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Milestones" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "MonthlyGivers" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "Month" INTEGER NOT NULL,
    "ActiveAtLeast" INTEGER NULL,
    "LapsedAtLeast" INTEGER NULL,
    "InstalmentsAtLeast" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_MonthlyGivers" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Needs" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "EmergencyId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NULL,
    "ItemZh" TEXT NOT NULL,
    "ItemEn" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "WantedUnits" INTEGER NOT NULL,
    "PledgedUnits" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Needs" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Occasions" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Occasions" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "OrganisationHolds" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "SinceRelease" INTEGER NOT NULL,
    "ReleasedIn" INTEGER NULL,
    "TiedToId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_OrganisationHolds" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "OrganisationPairs" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FromOrganisationId" TEXT NOT NULL,
    "ToOrganisationId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "DisbursementId" TEXT NULL,
    "SentOn" TEXT NULL,
    "SentUnits" INTEGER NOT NULL,
    "ReportedUnits" INTEGER NOT NULL,
    "ReturnedUnits" INTEGER NOT NULL,
    "DonationId" TEXT NULL,
    "ReceivedOn" TEXT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "SentBackUnits" INTEGER NOT NULL,
    "IsVoided" INTEGER NOT NULL,
    "JoinedToId" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_OrganisationPairs" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "OverseasGifts" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "Region" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "DecidedOn" TEXT NULL,
    "DonationId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_OverseasGifts" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Procurements" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "ProjectId" TEXT NULL,
    "TitleZh" TEXT NOT NULL,
    "TitleEn" TEXT NOT NULL,
    "Method" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "BudgetUnits" INTEGER NULL,
    "Bidders" INTEGER NULL,
    "Supplier" TEXT NOT NULL,
    "AwardUnits" INTEGER NULL,
    "Stage" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Procurements" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "ProgressReports" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "ProjectId" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "From" TEXT NULL,
    "To" TEXT NULL,
    "TitleZh" TEXT NOT NULL,
    "TitleEn" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_ProgressReports" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "ProjectClosings" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "ProjectId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "SurplusUnits" INTEGER NOT NULL,
    "ToLine" TEXT NOT NULL,
    "TransferId" TEXT NULL,
    "Plan" TEXT NOT NULL,
    "ClosedOn" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_ProjectClosings" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "ProjectPlans" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "ProjectId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Programme" TEXT NOT NULL,
    "StartsOn" TEXT NULL,
    "EndsOn" TEXT NULL,
    "TargetUnits" INTEGER NULL,
    "TargetPersons" INTEGER NULL,
    "ResponsibleUnit" TEXT NOT NULL,
    "Surplus" TEXT NOT NULL,
    "SurplusNote" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_ProjectPlans" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "ReachBlocks" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "ProjectId" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
    "PeriodTo" TEXT NOT NULL,
    "DivisionCode" TEXT NOT NULL,
    "PlaceZh" TEXT NOT NULL,
    "Persons" INTEGER NULL,
    "PersonTimes" INTEGER NULL,
    "Households" INTEGER NULL,
    "Parcels" INTEGER NULL,
    "VouchersIssued" INTEGER NULL,
    "VouchersRedeemed" INTEGER NULL,
    "Applications" INTEGER NULL,
    "Units" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_ReachBlocks" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "ReportPictures" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "ReportId" TEXT NOT NULL,
    "ProjectId" TEXT NOT NULL,
    "Place" INTEGER NOT NULL,
    "DescriptionZh" TEXT NOT NULL,
    "DescriptionEn" TEXT NOT NULL,
    "Consent" TEXT NOT NULL,
    "Width" INTEGER NOT NULL,
    "Height" INTEGER NOT NULL,
    "Commitment" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_ReportPictures" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "RuleSwitches" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "RuleId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_RuleSwitches" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Shortfalls" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Line" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "OpenUnits" INTEGER NOT NULL,
    "Since" TEXT NOT NULL,
    "CauseId" TEXT NOT NULL,
    "ChangedOn" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Shortfalls" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "StockCounts" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "PlaceId" TEXT NOT NULL,
    "WarehouseId" TEXT NULL,
    "CountedOn" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_StockCounts" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "StockHoldings" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "PlaceId" TEXT NOT NULL,
    "WarehouseId" TEXT NULL,
    "ConsignmentId" TEXT NULL,
    "Units" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_StockHoldings" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "SubPlanAmounts" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "SubPlanId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "TransferId" TEXT NULL,
    "DisbursementId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_SubPlanAmounts" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "SubPlans" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "ParentId" TEXT NULL,
    "OrganisationId" TEXT NULL,
    "OrganisationName" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "ProjectId" TEXT NULL,
    "SubCampaignId" TEXT NULL,
    "TargetUnits" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_SubPlans" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "SupervisoryFindings" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "AuditId" TEXT NULL,
    "FoundOn" TEXT NOT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    "ReplyDueOn" TEXT NOT NULL,
    "RepliedOn" TEXT NULL,
    "ReplyZh" TEXT NOT NULL,
    "ReplyEn" TEXT NOT NULL,
    "ClosedOn" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_SupervisoryFindings" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "SupportedRegions" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "DivisionCode" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Arrangement" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_SupportedRegions" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "TeamGifts" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "TeamId" TEXT NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_TeamGifts" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Teams" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "CampaignId" TEXT NOT NULL,
    "SubPlanId" TEXT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "TargetUnits" INTEGER NULL,
    "OpenedOn" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Teams" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "Warehouses" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "DivisionCode" TEXT NOT NULL,
    "ParentId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Warehouses" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "YearEnds" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Asset" TEXT NOT NULL,
    "OpeningUnits" INTEGER NOT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "ReturnedUnits" INTEGER NOT NULL,
    "MovedInUnits" INTEGER NOT NULL,
    "MovedOutUnits" INTEGER NOT NULL,
    "ProgrammeUnits" INTEGER NOT NULL,
    "AdministrationUnits" INTEGER NOT NULL,
    "FundraisingUnits" INTEGER NOT NULL,
    "PassedOnUnits" INTEGER NOT NULL,
    "FeeUnits" INTEGER NOT NULL,
    "ConvertedUnits" INTEGER NOT NULL,
    "OtherUnits" INTEGER NOT NULL,
    "HeldUnits" INTEGER NOT NULL,
    "FundUnits" INTEGER NOT NULL,
    "ShortfallUnits" INTEGER NOT NULL,
    "PayableUnits" INTEGER NOT NULL,
    "PriorReceivedUnits" INTEGER NULL,
    "ClosedOn" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_YearEnds" PRIMARY KEY ("Id", "FirstRelease")
);

CREATE TABLE "AllocationPlanParts" (
    "AllocationPlanId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "PlannedUnits" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_AllocationPlanParts" PRIMARY KEY ("AllocationPlanId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_AllocationPlanParts_AllocationPlans_AllocationPlanId_FirstRelease" FOREIGN KEY ("AllocationPlanId", "FirstRelease") REFERENCES "AllocationPlans" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "AllocationRuleParts" (
    "AllocationRuleId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Weight" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_AllocationRuleParts" PRIMARY KEY ("AllocationRuleId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_AllocationRuleParts_AllocationRules_AllocationRuleId_FirstRelease" FOREIGN KEY ("AllocationRuleId", "FirstRelease") REFERENCES "AllocationRules" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "SettlementDifferences" (
    "CampaignSettlementId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Gifts" INTEGER NOT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_SettlementDifferences" PRIMARY KEY ("CampaignSettlementId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_SettlementDifferences_CampaignSettlements_CampaignSettlementId_FirstRelease" FOREIGN KEY ("CampaignSettlementId", "FirstRelease") REFERENCES "CampaignSettlements" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "CloseOutItems" (
    "CloseOutId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_CloseOutItems" PRIMARY KEY ("CloseOutId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_CloseOutItems_CloseOuts_CloseOutId_FirstRelease" FOREIGN KEY ("CloseOutId", "FirstRelease") REFERENCES "CloseOuts" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "DepartmentBudgetLines" (
    "BudgetId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Side" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "PlannedUnits" INTEGER NOT NULL,
    "ActualUnits" INTEGER NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_DepartmentBudgetLines" PRIMARY KEY ("BudgetId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_DepartmentBudgetLines_DepartmentBudgets_BudgetId_FirstRelease" FOREIGN KEY ("BudgetId", "FirstRelease") REFERENCES "DepartmentBudgets" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "KitParts" (
    "GoodsMakingId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "LotId" TEXT NOT NULL,
    "UnitsPerKit" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_KitParts" PRIMARY KEY ("GoodsMakingId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_KitParts_GoodsMakings_GoodsMakingId_FirstRelease" FOREIGN KEY ("GoodsMakingId", "FirstRelease") REFERENCES "GoodsMakings" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "HolidayDays" (
    "YearId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "IsWorking" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_HolidayDays" PRIMARY KEY ("YearId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_HolidayDays_HolidayYears_YearId_FirstRelease" FOREIGN KEY ("YearId", "FirstRelease") REFERENCES "HolidayYears" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "IndicatorStatements" (
    "IndicatorId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Place" TEXT NOT NULL,
    "Quote" TEXT NOT NULL,
    "ValueMilli" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_IndicatorStatements" PRIMARY KEY ("IndicatorId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_IndicatorStatements_Indicators_IndicatorId_FirstRelease" FOREIGN KEY ("IndicatorId", "FirstRelease") REFERENCES "Indicators" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "MatchClawbackShares" (
    "MatchClawbackId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_MatchClawbackShares" PRIMARY KEY ("MatchClawbackId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_MatchClawbackShares_MatchClawbacks_MatchClawbackId_FirstRelease" FOREIGN KEY ("MatchClawbackId", "FirstRelease") REFERENCES "MatchClawbacks" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "MatchResultShares" (
    "MatchResultId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_MatchResultShares" PRIMARY KEY ("MatchResultId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_MatchResultShares_MatchResults_MatchResultId_FirstRelease" FOREIGN KEY ("MatchResultId", "FirstRelease") REFERENCES "MatchResults" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "HoldReasons" (
    "OrganisationHoldId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "IsWaivable" INTEGER NOT NULL,
    "Zh" TEXT NOT NULL,
    "En" TEXT NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_HoldReasons" PRIMARY KEY ("OrganisationHoldId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_HoldReasons_OrganisationHolds_OrganisationHoldId_FirstRelease" FOREIGN KEY ("OrganisationHoldId", "FirstRelease") REFERENCES "OrganisationHolds" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "ProcurementStages" (
    "ProcurementId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Stage" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "DocumentId" TEXT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_ProcurementStages" PRIMARY KEY ("ProcurementId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_ProcurementStages_Procurements_ProcurementId_FirstRelease" FOREIGN KEY ("ProcurementId", "FirstRelease") REFERENCES "Procurements" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "PlanLines" (
    "ProjectPlanId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "PlannedUnits" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_PlanLines" PRIMARY KEY ("ProjectPlanId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_PlanLines_ProjectPlans_ProjectPlanId_FirstRelease" FOREIGN KEY ("ProjectPlanId", "FirstRelease") REFERENCES "ProjectPlans" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "StockCountItems" (
    "StockCountId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "LotId" TEXT NOT NULL,
    "BookUnits" INTEGER NOT NULL,
    "CountedUnits" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_StockCountItems" PRIMARY KEY ("StockCountId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_StockCountItems_StockCounts_StockCountId_FirstRelease" FOREIGN KEY ("StockCountId", "FirstRelease") REFERENCES "StockCounts" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE TABLE "YearSources" (
    "YearEndId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "SourceClass" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_YearSources" PRIMARY KEY ("YearEndId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_YearSources_YearEnds_YearEndId_FirstRelease" FOREIGN KEY ("YearEndId", "FirstRelease") REFERENCES "YearEnds" ("Id", "FirstRelease") ON DELETE RESTRICT
);

CREATE INDEX "IX_AdministrationPayments_FirstRelease" ON "AdministrationPayments" ("FirstRelease");

CREATE INDEX "IX_AdministrationPayments_FundId_Position" ON "AdministrationPayments" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_AdministrationPayments_Position_FirstRelease" ON "AdministrationPayments" ("Position", "FirstRelease");

CREATE INDEX "IX_AllocationPlanParts_AllocationPlanId_FirstRelease" ON "AllocationPlanParts" ("AllocationPlanId", "FirstRelease");

CREATE INDEX "IX_AllocationPlans_FirstRelease" ON "AllocationPlans" ("FirstRelease");

CREATE INDEX "IX_AllocationPlans_FundId_Position" ON "AllocationPlans" ("FundId", "Position");

CREATE INDEX "IX_AllocationPlans_OrganisationId_Position" ON "AllocationPlans" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_AllocationPlans_Position_FirstRelease" ON "AllocationPlans" ("Position", "FirstRelease");

CREATE INDEX "IX_AllocationPlans_RuleId_Position" ON "AllocationPlans" ("RuleId", "Position");

CREATE INDEX "IX_AllocationRuleParts_AllocationRuleId_FirstRelease" ON "AllocationRuleParts" ("AllocationRuleId", "FirstRelease");

CREATE INDEX "IX_AllocationRules_FirstRelease" ON "AllocationRules" ("FirstRelease");

CREATE UNIQUE INDEX "IX_AllocationRules_Position_FirstRelease" ON "AllocationRules" ("Position", "FirstRelease");

CREATE INDEX "IX_Appeals_CampaignId_Position" ON "Appeals" ("CampaignId", "Position");

CREATE INDEX "IX_Appeals_EmergencyId_Position" ON "Appeals" ("EmergencyId", "Position");

CREATE INDEX "IX_Appeals_FirstRelease" ON "Appeals" ("FirstRelease");

CREATE UNIQUE INDEX "IX_Appeals_Position_FirstRelease" ON "Appeals" ("Position", "FirstRelease");

CREATE INDEX "IX_Audits_DocumentId_Position" ON "Audits" ("DocumentId", "Position");

CREATE INDEX "IX_Audits_FirstRelease" ON "Audits" ("FirstRelease");

CREATE INDEX "IX_Audits_OrganisationId_Position" ON "Audits" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Audits_Position_FirstRelease" ON "Audits" ("Position", "FirstRelease");

CREATE INDEX "IX_Audits_ProjectId_Position" ON "Audits" ("ProjectId", "Position");

CREATE INDEX "IX_BoxOpenings_BoxId_Position" ON "BoxOpenings" ("BoxId", "Position");

CREATE INDEX "IX_BoxOpenings_DonationId_Position" ON "BoxOpenings" ("DonationId", "Position");

CREATE INDEX "IX_BoxOpenings_FirstRelease" ON "BoxOpenings" ("FirstRelease");

CREATE INDEX "IX_BoxOpenings_FundId_Position" ON "BoxOpenings" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_BoxOpenings_Position_FirstRelease" ON "BoxOpenings" ("Position", "FirstRelease");

CREATE INDEX "IX_BulletinFigures_BulletinId_Position" ON "BulletinFigures" ("BulletinId", "Position");

CREATE INDEX "IX_BulletinFigures_FirstRelease" ON "BulletinFigures" ("FirstRelease");

CREATE INDEX "IX_BulletinFigures_FundId_Position" ON "BulletinFigures" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_BulletinFigures_Position_FirstRelease" ON "BulletinFigures" ("Position", "FirstRelease");

CREATE INDEX "IX_Bulletins_EmergencyId_Position" ON "Bulletins" ("EmergencyId", "Position");

CREATE INDEX "IX_Bulletins_FirstRelease" ON "Bulletins" ("FirstRelease");

CREATE UNIQUE INDEX "IX_Bulletins_Position_FirstRelease" ON "Bulletins" ("Position", "FirstRelease");

CREATE INDEX "IX_CampaignKinds_FirstRelease" ON "CampaignKinds" ("FirstRelease");

CREATE UNIQUE INDEX "IX_CampaignKinds_Position_FirstRelease" ON "CampaignKinds" ("Position", "FirstRelease");

CREATE INDEX "IX_CampaignPlans_CampaignId_Position" ON "CampaignPlans" ("CampaignId", "Position");

CREATE INDEX "IX_CampaignPlans_FirstRelease" ON "CampaignPlans" ("FirstRelease");

CREATE UNIQUE INDEX "IX_CampaignPlans_Position_FirstRelease" ON "CampaignPlans" ("Position", "FirstRelease");

CREATE INDEX "IX_CampaignSettlements_CampaignId_Position" ON "CampaignSettlements" ("CampaignId", "Position");

CREATE INDEX "IX_CampaignSettlements_FirstRelease" ON "CampaignSettlements" ("FirstRelease");

CREATE UNIQUE INDEX "IX_CampaignSettlements_Position_FirstRelease" ON "CampaignSettlements" ("Position", "FirstRelease");

CREATE INDEX "IX_CloseOutItems_CloseOutId_FirstRelease" ON "CloseOutItems" ("CloseOutId", "FirstRelease");

CREATE INDEX "IX_CloseOuts_CampaignId_Position" ON "CloseOuts" ("CampaignId", "Position");

CREATE INDEX "IX_CloseOuts_FirstRelease" ON "CloseOuts" ("FirstRelease");

CREATE UNIQUE INDEX "IX_CloseOuts_Position_FirstRelease" ON "CloseOuts" ("Position", "FirstRelease");

CREATE INDEX "IX_CollectionBoxes_FirstRelease" ON "CollectionBoxes" ("FirstRelease");

CREATE INDEX "IX_CollectionBoxes_FundId_Position" ON "CollectionBoxes" ("FundId", "Position");

CREATE INDEX "IX_CollectionBoxes_OrganisationId_Position" ON "CollectionBoxes" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_CollectionBoxes_Position_FirstRelease" ON "CollectionBoxes" ("Position", "FirstRelease");

CREATE INDEX "IX_CollectiveGifts_CampaignId_Position" ON "CollectiveGifts" ("CampaignId", "Position");

CREATE INDEX "IX_CollectiveGifts_FirstGiftId_Position" ON "CollectiveGifts" ("FirstGiftId", "Position");

CREATE INDEX "IX_CollectiveGifts_FirstRelease" ON "CollectiveGifts" ("FirstRelease");

CREATE INDEX "IX_CollectiveGifts_FundId_Position" ON "CollectiveGifts" ("FundId", "Position");

CREATE INDEX "IX_CollectiveGifts_LastGiftId_Position" ON "CollectiveGifts" ("LastGiftId", "Position");

CREATE UNIQUE INDEX "IX_CollectiveGifts_Position_FirstRelease" ON "CollectiveGifts" ("Position", "FirstRelease");

CREATE INDEX "IX_Complaints_FirstRelease" ON "Complaints" ("FirstRelease");

CREATE INDEX "IX_Complaints_OrganisationId_Position" ON "Complaints" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Complaints_Position_FirstRelease" ON "Complaints" ("Position", "FirstRelease");

CREATE INDEX "IX_Consignments_FirstRelease" ON "Consignments" ("FirstRelease");

CREATE INDEX "IX_Consignments_FromPlaceId_Position" ON "Consignments" ("FromPlaceId", "Position");

CREATE INDEX "IX_Consignments_FundId_Position" ON "Consignments" ("FundId", "Position");

CREATE INDEX "IX_Consignments_LotId_Position" ON "Consignments" ("LotId", "Position");

CREATE UNIQUE INDEX "IX_Consignments_Position_FirstRelease" ON "Consignments" ("Position", "FirstRelease");

CREATE INDEX "IX_Consignments_ToPlaceId_Position" ON "Consignments" ("ToPlaceId", "Position");

CREATE INDEX "IX_CorrectionReaches_CorrectionId_Position" ON "CorrectionReaches" ("CorrectionId", "Position");

CREATE INDEX "IX_CorrectionReaches_FirstRelease" ON "CorrectionReaches" ("FirstRelease");

CREATE UNIQUE INDEX "IX_CorrectionReaches_Position_FirstRelease" ON "CorrectionReaches" ("Position", "FirstRelease");

CREATE INDEX "IX_CorrectionReaches_SubjectId_Position" ON "CorrectionReaches" ("SubjectId", "Position");

CREATE INDEX "IX_CouncilDecisions_DocumentId_Position" ON "CouncilDecisions" ("DocumentId", "Position");

CREATE INDEX "IX_CouncilDecisions_FirstRelease" ON "CouncilDecisions" ("FirstRelease");

CREATE INDEX "IX_CouncilDecisions_OrganisationId_Position" ON "CouncilDecisions" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_CouncilDecisions_Position_FirstRelease" ON "CouncilDecisions" ("Position", "FirstRelease");

CREATE INDEX "IX_DepartmentBudgetLines_BudgetId_FirstRelease" ON "DepartmentBudgetLines" ("BudgetId", "FirstRelease");

CREATE INDEX "IX_DepartmentBudgets_DocumentId_Position" ON "DepartmentBudgets" ("DocumentId", "Position");

CREATE INDEX "IX_DepartmentBudgets_FirstRelease" ON "DepartmentBudgets" ("FirstRelease");

CREATE INDEX "IX_DepartmentBudgets_OrganisationId_Position" ON "DepartmentBudgets" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_DepartmentBudgets_Position_FirstRelease" ON "DepartmentBudgets" ("Position", "FirstRelease");

CREATE INDEX "IX_DisbursementTags_FirstRelease" ON "DisbursementTags" ("FirstRelease");

CREATE INDEX "IX_DisbursementTags_FundId_Position" ON "DisbursementTags" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_DisbursementTags_Position_FirstRelease" ON "DisbursementTags" ("Position", "FirstRelease");

CREATE INDEX "IX_DisbursementTags_ProjectId_Position" ON "DisbursementTags" ("ProjectId", "Position");

CREATE INDEX "IX_DisbursementTags_RegionId_Position" ON "DisbursementTags" ("RegionId", "Position");

CREATE INDEX "IX_Documents_CampaignId_Position" ON "Documents" ("CampaignId", "Position");

CREATE INDEX "IX_Documents_FirstRelease" ON "Documents" ("FirstRelease");

CREATE INDEX "IX_Documents_OrganisationId_Position" ON "Documents" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Documents_Position_FirstRelease" ON "Documents" ("Position", "FirstRelease");

CREATE INDEX "IX_Documents_ProjectId_Position" ON "Documents" ("ProjectId", "Position");

CREATE INDEX "IX_Documents_SupersedesId_Position" ON "Documents" ("SupersedesId", "Position");

CREATE INDEX "IX_Duties_CampaignId_Position" ON "Duties" ("CampaignId", "Position");

CREATE INDEX "IX_Duties_CaptureId_Position" ON "Duties" ("CaptureId", "Position");

CREATE INDEX "IX_Duties_FirstRelease" ON "Duties" ("FirstRelease");

CREATE INDEX "IX_Duties_MatterId_Position" ON "Duties" ("MatterId", "Position");

CREATE INDEX "IX_Duties_OrganisationId_Position" ON "Duties" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Duties_Position_FirstRelease" ON "Duties" ("Position", "FirstRelease");

CREATE INDEX "IX_Duties_ProjectId_Position" ON "Duties" ("ProjectId", "Position");

CREATE INDEX "IX_Duties_RuleId_Position" ON "Duties" ("RuleId", "Position");

CREATE INDEX "IX_Emergencies_FirstRelease" ON "Emergencies" ("FirstRelease");

CREATE INDEX "IX_Emergencies_OrganisationId_Position" ON "Emergencies" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Emergencies_Position_FirstRelease" ON "Emergencies" ("Position", "FirstRelease");

CREATE INDEX "IX_EmergencyFunds_EmergencyId_Position" ON "EmergencyFunds" ("EmergencyId", "Position");

CREATE INDEX "IX_EmergencyFunds_FirstRelease" ON "EmergencyFunds" ("FirstRelease");

CREATE INDEX "IX_EmergencyFunds_FundId_Position" ON "EmergencyFunds" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_EmergencyFunds_Position_FirstRelease" ON "EmergencyFunds" ("Position", "FirstRelease");

CREATE INDEX "IX_ForwardedGifts_DonationId_Position" ON "ForwardedGifts" ("DonationId", "Position");

CREATE INDEX "IX_ForwardedGifts_FirstRelease" ON "ForwardedGifts" ("FirstRelease");

CREATE INDEX "IX_ForwardedGifts_FundId_Position" ON "ForwardedGifts" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_ForwardedGifts_Position_FirstRelease" ON "ForwardedGifts" ("Position", "FirstRelease");

CREATE INDEX "IX_FundTerms_FirstRelease" ON "FundTerms" ("FirstRelease");

CREATE INDEX "IX_FundTerms_FundId_Position" ON "FundTerms" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_FundTerms_Position_FirstRelease" ON "FundTerms" ("Position", "FirstRelease");

CREATE INDEX "IX_FundTerms_SurplusFundId_Position" ON "FundTerms" ("SurplusFundId", "Position");

CREATE INDEX "IX_GoodsMakings_FirstRelease" ON "GoodsMakings" ("FirstRelease");

CREATE INDEX "IX_GoodsMakings_FundId_Position" ON "GoodsMakings" ("FundId", "Position");

CREATE INDEX "IX_GoodsMakings_LotId_Position" ON "GoodsMakings" ("LotId", "Position");

CREATE UNIQUE INDEX "IX_GoodsMakings_Position_FirstRelease" ON "GoodsMakings" ("Position", "FirstRelease");

CREATE INDEX "IX_GoodsValues_FirstRelease" ON "GoodsValues" ("FirstRelease");

CREATE INDEX "IX_GoodsValues_FundId_Position" ON "GoodsValues" ("FundId", "Position");

CREATE INDEX "IX_GoodsValues_LotId_Position" ON "GoodsValues" ("LotId", "Position");

CREATE UNIQUE INDEX "IX_GoodsValues_Position_FirstRelease" ON "GoodsValues" ("Position", "FirstRelease");

CREATE INDEX "IX_HandOvers_FirstRelease" ON "HandOvers" ("FirstRelease");

CREATE INDEX "IX_HandOvers_FromPlaceId_Position" ON "HandOvers" ("FromPlaceId", "Position");

CREATE INDEX "IX_HandOvers_FundId_Position" ON "HandOvers" ("FundId", "Position");

CREATE INDEX "IX_HandOvers_LotId_Position" ON "HandOvers" ("LotId", "Position");

CREATE UNIQUE INDEX "IX_HandOvers_Position_FirstRelease" ON "HandOvers" ("Position", "FirstRelease");

CREATE INDEX "IX_HandOvers_SubjectId_Position" ON "HandOvers" ("SubjectId", "Position");

CREATE INDEX "IX_HandOvers_ToPlaceId_Position" ON "HandOvers" ("ToPlaceId", "Position");

CREATE INDEX "IX_HoldReasons_OrganisationHoldId_FirstRelease" ON "HoldReasons" ("OrganisationHoldId", "FirstRelease");

CREATE INDEX "IX_HolidayDays_YearId_FirstRelease" ON "HolidayDays" ("YearId", "FirstRelease");

CREATE INDEX "IX_HolidayYears_FirstRelease" ON "HolidayYears" ("FirstRelease");

CREATE UNIQUE INDEX "IX_HolidayYears_Position_FirstRelease" ON "HolidayYears" ("Position", "FirstRelease");

CREATE INDEX "IX_Incomes_DonationId_Position" ON "Incomes" ("DonationId", "Position");

CREATE INDEX "IX_Incomes_FirstRelease" ON "Incomes" ("FirstRelease");

CREATE INDEX "IX_Incomes_FundId_Position" ON "Incomes" ("FundId", "Position");

CREATE INDEX "IX_Incomes_OrganisationId_Position" ON "Incomes" ("OrganisationId", "Position");

CREATE INDEX "IX_Incomes_OutflowId_Position" ON "Incomes" ("OutflowId", "Position");

CREATE UNIQUE INDEX "IX_Incomes_Position_FirstRelease" ON "Incomes" ("Position", "FirstRelease");

CREATE INDEX "IX_IndicatorEvaluations_FirstRelease" ON "IndicatorEvaluations" ("FirstRelease");

CREATE INDEX "IX_IndicatorEvaluations_IndicatorId_Position" ON "IndicatorEvaluations" ("IndicatorId", "Position");

CREATE INDEX "IX_IndicatorEvaluations_OrganisationId_Position" ON "IndicatorEvaluations" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_IndicatorEvaluations_Position_FirstRelease" ON "IndicatorEvaluations" ("Position", "FirstRelease");

CREATE INDEX "IX_IndicatorStatements_IndicatorId_FirstRelease" ON "IndicatorStatements" ("IndicatorId", "FirstRelease");

CREATE INDEX "IX_IndicatorYears_FirstRelease" ON "IndicatorYears" ("FirstRelease");

CREATE INDEX "IX_IndicatorYears_IndicatorId_Position" ON "IndicatorYears" ("IndicatorId", "Position");

CREATE INDEX "IX_IndicatorYears_OrganisationId_Position" ON "IndicatorYears" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_IndicatorYears_Position_FirstRelease" ON "IndicatorYears" ("Position", "FirstRelease");

CREATE INDEX "IX_Indicators_FirstRelease" ON "Indicators" ("FirstRelease");

CREATE INDEX "IX_Indicators_OrganisationId_Position" ON "Indicators" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Indicators_Position_FirstRelease" ON "Indicators" ("Position", "FirstRelease");

CREATE INDEX "IX_KitParts_GoodsMakingId_FirstRelease" ON "KitParts" ("GoodsMakingId", "FirstRelease");

CREATE INDEX "IX_LotDetails_FirstRelease" ON "LotDetails" ("FirstRelease");

CREATE INDEX "IX_LotDetails_FundId_Position" ON "LotDetails" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_LotDetails_Position_FirstRelease" ON "LotDetails" ("Position", "FirstRelease");

CREATE INDEX "IX_MatchClawbackShares_MatchClawbackId_FirstRelease" ON "MatchClawbackShares" ("MatchClawbackId", "FirstRelease");

CREATE INDEX "IX_MatchClawbacks_CampaignId_Position" ON "MatchClawbacks" ("CampaignId", "Position");

CREATE INDEX "IX_MatchClawbacks_FirstRelease" ON "MatchClawbacks" ("FirstRelease");

CREATE INDEX "IX_MatchClawbacks_MatchResultId_Position" ON "MatchClawbacks" ("MatchResultId", "Position");

CREATE INDEX "IX_MatchClawbacks_MatchingId_Position" ON "MatchClawbacks" ("MatchingId", "Position");

CREATE UNIQUE INDEX "IX_MatchClawbacks_Position_FirstRelease" ON "MatchClawbacks" ("Position", "FirstRelease");

CREATE INDEX "IX_MatchClawbacks_RefundId_Position" ON "MatchClawbacks" ("RefundId", "Position");

CREATE INDEX "IX_MatchResultShares_MatchResultId_FirstRelease" ON "MatchResultShares" ("MatchResultId", "FirstRelease");

CREATE INDEX "IX_MatchResults_CampaignId_Position" ON "MatchResults" ("CampaignId", "Position");

CREATE INDEX "IX_MatchResults_DonationId_Position" ON "MatchResults" ("DonationId", "Position");

CREATE INDEX "IX_MatchResults_FirstRelease" ON "MatchResults" ("FirstRelease");

CREATE INDEX "IX_MatchResults_MatchingId_Position" ON "MatchResults" ("MatchingId", "Position");

CREATE UNIQUE INDEX "IX_MatchResults_Position_FirstRelease" ON "MatchResults" ("Position", "FirstRelease");

CREATE INDEX "IX_Matchings_CampaignId_Position" ON "Matchings" ("CampaignId", "Position");

CREATE INDEX "IX_Matchings_FirstRelease" ON "Matchings" ("FirstRelease");

CREATE UNIQUE INDEX "IX_Matchings_Position_FirstRelease" ON "Matchings" ("Position", "FirstRelease");

CREATE INDEX "IX_Milestones_FirstRelease" ON "Milestones" ("FirstRelease");

CREATE UNIQUE INDEX "IX_Milestones_Position_FirstRelease" ON "Milestones" ("Position", "FirstRelease");

CREATE INDEX "IX_Milestones_ProjectId_Position" ON "Milestones" ("ProjectId", "Position");

CREATE INDEX "IX_MonthlyGivers_FirstRelease" ON "MonthlyGivers" ("FirstRelease");

CREATE INDEX "IX_MonthlyGivers_FundId_Position" ON "MonthlyGivers" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_MonthlyGivers_Position_FirstRelease" ON "MonthlyGivers" ("Position", "FirstRelease");

CREATE INDEX "IX_Needs_EmergencyId_Position" ON "Needs" ("EmergencyId", "Position");

CREATE INDEX "IX_Needs_FirstRelease" ON "Needs" ("FirstRelease");

CREATE INDEX "IX_Needs_FundId_Position" ON "Needs" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_Needs_Position_FirstRelease" ON "Needs" ("Position", "FirstRelease");

CREATE INDEX "IX_Occasions_FirstRelease" ON "Occasions" ("FirstRelease");

CREATE INDEX "IX_Occasions_OrganisationId_Position" ON "Occasions" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Occasions_Position_FirstRelease" ON "Occasions" ("Position", "FirstRelease");

CREATE INDEX "IX_OrganisationHolds_FirstRelease" ON "OrganisationHolds" ("FirstRelease");

CREATE INDEX "IX_OrganisationHolds_OrganisationId_Position" ON "OrganisationHolds" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_OrganisationHolds_Position_FirstRelease" ON "OrganisationHolds" ("Position", "FirstRelease");

CREATE INDEX "IX_OrganisationHolds_TiedToId_Position" ON "OrganisationHolds" ("TiedToId", "Position");

CREATE INDEX "IX_OrganisationPairs_DisbursementId_Position" ON "OrganisationPairs" ("DisbursementId", "Position");

CREATE INDEX "IX_OrganisationPairs_DonationId_Position" ON "OrganisationPairs" ("DonationId", "Position");

CREATE INDEX "IX_OrganisationPairs_FirstRelease" ON "OrganisationPairs" ("FirstRelease");

CREATE INDEX "IX_OrganisationPairs_FromOrganisationId_Position" ON "OrganisationPairs" ("FromOrganisationId", "Position");

CREATE INDEX "IX_OrganisationPairs_JoinedToId_Position" ON "OrganisationPairs" ("JoinedToId", "Position");

CREATE UNIQUE INDEX "IX_OrganisationPairs_Position_FirstRelease" ON "OrganisationPairs" ("Position", "FirstRelease");

CREATE INDEX "IX_OrganisationPairs_ToOrganisationId_Position" ON "OrganisationPairs" ("ToOrganisationId", "Position");

CREATE INDEX "IX_OverseasGifts_DonationId_Position" ON "OverseasGifts" ("DonationId", "Position");

CREATE INDEX "IX_OverseasGifts_FirstRelease" ON "OverseasGifts" ("FirstRelease");

CREATE INDEX "IX_OverseasGifts_FundId_Position" ON "OverseasGifts" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_OverseasGifts_Position_FirstRelease" ON "OverseasGifts" ("Position", "FirstRelease");

CREATE INDEX "IX_PlanLines_ProjectPlanId_FirstRelease" ON "PlanLines" ("ProjectPlanId", "FirstRelease");

CREATE INDEX "IX_ProcurementStages_ProcurementId_FirstRelease" ON "ProcurementStages" ("ProcurementId", "FirstRelease");

CREATE INDEX "IX_Procurements_FirstRelease" ON "Procurements" ("FirstRelease");

CREATE INDEX "IX_Procurements_OrganisationId_Position" ON "Procurements" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Procurements_Position_FirstRelease" ON "Procurements" ("Position", "FirstRelease");

CREATE INDEX "IX_Procurements_ProjectId_Position" ON "Procurements" ("ProjectId", "Position");

CREATE INDEX "IX_ProgressReports_FirstRelease" ON "ProgressReports" ("FirstRelease");

CREATE UNIQUE INDEX "IX_ProgressReports_Position_FirstRelease" ON "ProgressReports" ("Position", "FirstRelease");

CREATE INDEX "IX_ProgressReports_ProjectId_Position" ON "ProgressReports" ("ProjectId", "Position");

CREATE INDEX "IX_ProjectClosings_FirstRelease" ON "ProjectClosings" ("FirstRelease");

CREATE INDEX "IX_ProjectClosings_FundId_Position" ON "ProjectClosings" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_ProjectClosings_Position_FirstRelease" ON "ProjectClosings" ("Position", "FirstRelease");

CREATE INDEX "IX_ProjectClosings_ProjectId_Position" ON "ProjectClosings" ("ProjectId", "Position");

CREATE INDEX "IX_ProjectClosings_TransferId_Position" ON "ProjectClosings" ("TransferId", "Position");

CREATE INDEX "IX_ProjectPlans_FirstRelease" ON "ProjectPlans" ("FirstRelease");

CREATE UNIQUE INDEX "IX_ProjectPlans_Position_FirstRelease" ON "ProjectPlans" ("Position", "FirstRelease");

CREATE INDEX "IX_ProjectPlans_ProjectId_Position" ON "ProjectPlans" ("ProjectId", "Position");

CREATE INDEX "IX_ReachBlocks_FirstRelease" ON "ReachBlocks" ("FirstRelease");

CREATE UNIQUE INDEX "IX_ReachBlocks_Position_FirstRelease" ON "ReachBlocks" ("Position", "FirstRelease");

CREATE INDEX "IX_ReachBlocks_ProjectId_Position" ON "ReachBlocks" ("ProjectId", "Position");

CREATE INDEX "IX_ReportPictures_FirstRelease" ON "ReportPictures" ("FirstRelease");

CREATE UNIQUE INDEX "IX_ReportPictures_Position_FirstRelease" ON "ReportPictures" ("Position", "FirstRelease");

CREATE INDEX "IX_ReportPictures_ProjectId_Position" ON "ReportPictures" ("ProjectId", "Position");

CREATE INDEX "IX_ReportPictures_ReportId_Position" ON "ReportPictures" ("ReportId", "Position");

CREATE INDEX "IX_RuleSwitches_FirstRelease" ON "RuleSwitches" ("FirstRelease");

CREATE INDEX "IX_RuleSwitches_OrganisationId_Position" ON "RuleSwitches" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_RuleSwitches_Position_FirstRelease" ON "RuleSwitches" ("Position", "FirstRelease");

CREATE INDEX "IX_RuleSwitches_RuleId_Position" ON "RuleSwitches" ("RuleId", "Position");

CREATE INDEX "IX_SettlementDifferences_CampaignSettlementId_FirstRelease" ON "SettlementDifferences" ("CampaignSettlementId", "FirstRelease");

CREATE INDEX "IX_Shortfalls_CauseId_Position" ON "Shortfalls" ("CauseId", "Position");

CREATE INDEX "IX_Shortfalls_FirstRelease" ON "Shortfalls" ("FirstRelease");

CREATE INDEX "IX_Shortfalls_FundId_Position" ON "Shortfalls" ("FundId", "Position");

CREATE INDEX "IX_Shortfalls_OrganisationId_Position" ON "Shortfalls" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Shortfalls_Position_FirstRelease" ON "Shortfalls" ("Position", "FirstRelease");

CREATE INDEX "IX_StockCountItems_StockCountId_FirstRelease" ON "StockCountItems" ("StockCountId", "FirstRelease");

CREATE INDEX "IX_StockCounts_FirstRelease" ON "StockCounts" ("FirstRelease");

CREATE INDEX "IX_StockCounts_OrganisationId_Position" ON "StockCounts" ("OrganisationId", "Position");

CREATE INDEX "IX_StockCounts_PlaceId_Position" ON "StockCounts" ("PlaceId", "Position");

CREATE UNIQUE INDEX "IX_StockCounts_Position_FirstRelease" ON "StockCounts" ("Position", "FirstRelease");

CREATE INDEX "IX_StockCounts_WarehouseId_Position" ON "StockCounts" ("WarehouseId", "Position");

CREATE INDEX "IX_StockHoldings_ConsignmentId_Position" ON "StockHoldings" ("ConsignmentId", "Position");

CREATE INDEX "IX_StockHoldings_FirstRelease" ON "StockHoldings" ("FirstRelease");

CREATE INDEX "IX_StockHoldings_FundId_Position" ON "StockHoldings" ("FundId", "Position");

CREATE INDEX "IX_StockHoldings_LotId_Position" ON "StockHoldings" ("LotId", "Position");

CREATE INDEX "IX_StockHoldings_PlaceId_Position" ON "StockHoldings" ("PlaceId", "Position");

CREATE UNIQUE INDEX "IX_StockHoldings_Position_FirstRelease" ON "StockHoldings" ("Position", "FirstRelease");

CREATE INDEX "IX_StockHoldings_WarehouseId_Position" ON "StockHoldings" ("WarehouseId", "Position");

CREATE INDEX "IX_SubPlanAmounts_CampaignId_Position" ON "SubPlanAmounts" ("CampaignId", "Position");

CREATE INDEX "IX_SubPlanAmounts_DisbursementId_Position" ON "SubPlanAmounts" ("DisbursementId", "Position");

CREATE INDEX "IX_SubPlanAmounts_FirstRelease" ON "SubPlanAmounts" ("FirstRelease");

CREATE UNIQUE INDEX "IX_SubPlanAmounts_Position_FirstRelease" ON "SubPlanAmounts" ("Position", "FirstRelease");

CREATE INDEX "IX_SubPlanAmounts_SubPlanId_Position" ON "SubPlanAmounts" ("SubPlanId", "Position");

CREATE INDEX "IX_SubPlanAmounts_TransferId_Position" ON "SubPlanAmounts" ("TransferId", "Position");

CREATE INDEX "IX_SubPlans_CampaignId_Position" ON "SubPlans" ("CampaignId", "Position");

CREATE INDEX "IX_SubPlans_FirstRelease" ON "SubPlans" ("FirstRelease");

CREATE INDEX "IX_SubPlans_OrganisationId_Position" ON "SubPlans" ("OrganisationId", "Position");

CREATE INDEX "IX_SubPlans_ParentId_Position" ON "SubPlans" ("ParentId", "Position");

CREATE UNIQUE INDEX "IX_SubPlans_Position_FirstRelease" ON "SubPlans" ("Position", "FirstRelease");

CREATE INDEX "IX_SubPlans_ProjectId_Position" ON "SubPlans" ("ProjectId", "Position");

CREATE INDEX "IX_SubPlans_SubCampaignId_Position" ON "SubPlans" ("SubCampaignId", "Position");

CREATE INDEX "IX_SupervisoryFindings_AuditId_Position" ON "SupervisoryFindings" ("AuditId", "Position");

CREATE INDEX "IX_SupervisoryFindings_FirstRelease" ON "SupervisoryFindings" ("FirstRelease");

CREATE INDEX "IX_SupervisoryFindings_OrganisationId_Position" ON "SupervisoryFindings" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_SupervisoryFindings_Position_FirstRelease" ON "SupervisoryFindings" ("Position", "FirstRelease");

CREATE INDEX "IX_SupportedRegions_FirstRelease" ON "SupportedRegions" ("FirstRelease");

CREATE INDEX "IX_SupportedRegions_FundId_Position" ON "SupportedRegions" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_SupportedRegions_Position_FirstRelease" ON "SupportedRegions" ("Position", "FirstRelease");

CREATE INDEX "IX_TeamGifts_CampaignId_Position" ON "TeamGifts" ("CampaignId", "Position");

CREATE INDEX "IX_TeamGifts_DonationId_Position" ON "TeamGifts" ("DonationId", "Position");

CREATE INDEX "IX_TeamGifts_FirstRelease" ON "TeamGifts" ("FirstRelease");

CREATE UNIQUE INDEX "IX_TeamGifts_Position_FirstRelease" ON "TeamGifts" ("Position", "FirstRelease");

CREATE INDEX "IX_TeamGifts_TeamId_Position" ON "TeamGifts" ("TeamId", "Position");

CREATE INDEX "IX_Teams_CampaignId_Position" ON "Teams" ("CampaignId", "Position");

CREATE INDEX "IX_Teams_FirstRelease" ON "Teams" ("FirstRelease");

CREATE UNIQUE INDEX "IX_Teams_Position_FirstRelease" ON "Teams" ("Position", "FirstRelease");

CREATE INDEX "IX_Teams_SubPlanId_Position" ON "Teams" ("SubPlanId", "Position");

CREATE INDEX "IX_Warehouses_FirstRelease" ON "Warehouses" ("FirstRelease");

CREATE INDEX "IX_Warehouses_OrganisationId_Position" ON "Warehouses" ("OrganisationId", "Position");

CREATE INDEX "IX_Warehouses_ParentId_Position" ON "Warehouses" ("ParentId", "Position");

CREATE UNIQUE INDEX "IX_Warehouses_Position_FirstRelease" ON "Warehouses" ("Position", "FirstRelease");

CREATE INDEX "IX_YearEnds_FirstRelease" ON "YearEnds" ("FirstRelease");

CREATE INDEX "IX_YearEnds_OrganisationId_Position" ON "YearEnds" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_YearEnds_Position_FirstRelease" ON "YearEnds" ("Position", "FirstRelease");

CREATE INDEX "IX_YearSources_YearEndId_FirstRelease" ON "YearSources" ("YearEndId", "FirstRelease");

