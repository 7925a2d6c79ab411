CREATE TABLE "administration_payment" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_administration_payment" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "PaidBeforeUnits" INTEGER NOT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "CostRate" INTEGER NULL,
    "OverrideReason" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "aid_case" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_aid_case" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "DivisionCode" TEXT NOT NULL,
    "PlaceZh" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "allocation_plan" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_allocation_plan" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "RuleCode" TEXT NOT NULL,
    "RuleId" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "PlannedUnits" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "appeal" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_appeal" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "application" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_application" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "DivisionCode" TEXT NOT NULL,
    "PlaceZh" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "application_stage" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_application_stage" PRIMARY KEY,
    "ApplicationId" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Units" INTEGER NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "audit" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_audit" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "box_count" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_box_count" PRIMARY KEY,
    "OpeningId" TEXT NOT NULL,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "box_opening" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_box_opening" PRIMARY KEY,
    "BoxId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "OpenedOn" TEXT NOT NULL,
    "IsSealIntact" INTEGER NOT NULL,
    "SealNote" TEXT NOT NULL,
    "SealFound" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "FirstUnits" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "bulletin" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_bulletin" PRIMARY KEY,
    "EmergencyId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "SinceOn" TEXT NOT NULL,
    "FromOn" TEXT NOT NULL,
    "ToOn" TEXT NOT NULL,
    "IssuedOn" TEXT NOT NULL,
    "AsOfRelease" INTEGER NOT NULL,
    "NoteZh" TEXT NOT NULL,
    "NoteEn" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "bulletin_figure" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_bulletin_figure" PRIMARY KEY,
    "BulletinId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "Gifts" INTEGER NOT NULL,
    "RefundedUnits" INTEGER NOT NULL,
    "PassedOnUnits" INTEGER NOT NULL,
    "ReportedUnits" INTEGER NOT NULL,
    "UsedUnits" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "campaign_kind" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_campaign_kind" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "FromYear" INTEGER NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "campaign_plan" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_campaign_plan" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "campaign_settlement" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_campaign_settlement" PRIMARY KEY,
    "CampaignId" TEXT NOT NULL,
    "Platform" TEXT NOT NULL,
    "Statement" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "ProvisionalUnits" INTEGER NULL,
    "ProvisionalGifts" INTEGER NULL,
    "SettledUnits" INTEGER NOT NULL,
    "SettledGifts" INTEGER NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "case_payment" (
    "CaseNumber" INTEGER NOT NULL CONSTRAINT "PK_case_payment" PRIMARY KEY,
    "DisbursementId" TEXT NOT NULL
);

CREATE TABLE "claim" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_claim" PRIMARY KEY,
    "DonationId" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "close_out" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_close_out" PRIMARY KEY,
    "CampaignId" TEXT NOT NULL,
    "EndedOn" TEXT NOT NULL,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "collection_box" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_collection_box" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Designation" TEXT NOT NULL,
    "PlaceZh" TEXT NOT NULL,
    "PlaceEn" TEXT NOT NULL,
    "Seal" TEXT NOT NULL,
    "PlacedOn" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "collective_gift" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_collective_gift" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "complaint" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_complaint" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "NumberHash" TEXT NOT NULL,
    "ReplyDueOn" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "complaint_summary" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_complaint_summary" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "consignment" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_consignment" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "correction_approval" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_correction_approval" PRIMARY KEY,
    "ProposalId" TEXT NOT NULL,
    "CorrectionId" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "correction_proposal" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_correction_proposal" PRIMARY KEY,
    "SubjectKind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "OldValue" TEXT NOT NULL,
    "NewValue" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "FoundBy" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "council_decision" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_council_decision" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "department_budget" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_department_budget" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "DocumentId" TEXT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "direct_delivery" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_direct_delivery" PRIMARY KEY,
    "GiftJson" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "disbursement_tag" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_disbursement_tag" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "ProjectId" TEXT NULL,
    "BudgetLine" TEXT NOT NULL,
    "RegionId" TEXT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "document" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_document" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "donor" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_donor" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Phone" TEXT NOT NULL,
    "Email" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "DocumentKind" TEXT NOT NULL,
    "DocumentNumber" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "donor_consent" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_donor_consent" PRIMARY KEY,
    "DonorId" TEXT NOT NULL,
    "Use" TEXT NOT NULL,
    "Form" TEXT NOT NULL,
    "ShownName" TEXT NULL,
    "On" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "donor_erasure" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_donor_erasure" PRIMARY KEY,
    "DonorId" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "donor_gift" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_donor_gift" PRIMARY KEY,
    "DonationNumber" INTEGER NOT NULL,
    "DonorId" TEXT NOT NULL,
    "IsLinked" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "donor_merge" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_donor_merge" PRIMARY KEY,
    "DonorId" TEXT NOT NULL,
    "SurvivorId" TEXT NOT NULL,
    "IsMerged" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "duty" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_duty" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "emergency" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_emergency" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "PlaceZh" TEXT NOT NULL,
    "PlaceEn" TEXT NOT NULL,
    "BeganOn" TEXT NOT NULL,
    "EndedOn" TEXT NULL,
    "SummaryZh" TEXT NOT NULL,
    "SummaryEn" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "emergency_fund" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_emergency_fund" PRIMARY KEY,
    "EmergencyId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "erased_gift" (
    "DonationNumber" INTEGER NOT NULL CONSTRAINT "PK_erased_gift" PRIMARY KEY
);

CREATE TABLE "file" (
    "Sha256" TEXT NOT NULL CONSTRAINT "PK_file" PRIMARY KEY,
    "Extension" TEXT NOT NULL,
    "Bytes" INTEGER NOT NULL,
    "Content" BLOB NOT NULL,
    "StoredAt" TEXT NOT NULL
);

CREATE TABLE "fiscal_ticket" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_fiscal_ticket" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "TicketNumber" TEXT NOT NULL,
    "CheckCode" TEXT NOT NULL,
    "IssuedOn" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "forwarder" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_forwarder" PRIMARY KEY,
    "DonationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "IsOrganisation" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "fund_terms" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_fund_terms" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "goods_making" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_goods_making" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Supplier" TEXT NOT NULL,
    "PriceUnits" INTEGER NOT NULL,
    "Evidence" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "goods_value" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_goods_value" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "ValueUnits" INTEGER NOT NULL,
    "ValueBasis" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "hand_over" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_hand_over" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "FromPlaceId" TEXT NULL,
    "ToPlaceId" TEXT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "Party" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "holiday_year" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_holiday_year" PRIMARY KEY,
    "Year" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "income" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_income" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "SourceClass" TEXT NOT NULL,
    "Payer" TEXT NOT NULL,
    "PayerNote" TEXT NOT NULL,
    "Line" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "PurposeZh" TEXT NOT NULL,
    "PurposeEn" TEXT NOT NULL,
    "Evidence" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "EndedOn" TEXT NULL,
    "DonationId" TEXT NULL,
    "OutflowId" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "indicator" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_indicator" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "indicator_evaluation" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_indicator_evaluation" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "IndicatorId" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    "RevisedTargetMilli" INTEGER NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "indicator_year" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_indicator_year" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "IndicatorId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "PlannedMilli" INTEGER NULL,
    "ActualMilli" INTEGER NULL,
    "Note" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "instalment" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_instalment" PRIMARY KEY,
    "PledgeId" TEXT NOT NULL,
    "DonationNumber" INTEGER NOT NULL,
    "Month" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "lot_detail" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_lot_detail" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "BatchNumber" TEXT NOT NULL,
    "Storage" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "match_clawback" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_match_clawback" PRIMARY KEY,
    "CampaignId" TEXT NOT NULL,
    "MatchingId" TEXT NOT NULL,
    "MatchResultId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "RefundId" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "match_result" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_match_result" PRIMARY KEY,
    "CampaignId" TEXT NOT NULL,
    "MatchingId" TEXT NOT NULL,
    "RuleVersion" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Statement" TEXT NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "matching" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_matching" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "milestone" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_milestone" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "PlannedOn" TEXT NOT NULL,
    "DoneOn" TEXT NULL,
    "Evidence" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "monthly_count" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_monthly_count" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "Month" INTEGER NOT NULL,
    "ActiveAtLeast" INTEGER NULL,
    "LapsedAtLeast" INTEGER NULL,
    "InstalmentsAtLeast" INTEGER NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "name_removal" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_name_removal" PRIMARY KEY,
    "DonationNumber" INTEGER NOT NULL
);

CREATE TABLE "need" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_need" PRIMARY KEY,
    "EmergencyId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NULL,
    "ItemZh" TEXT NOT NULL,
    "ItemEn" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "WantedUnits" INTEGER NOT NULL,
    "PledgedUnits" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "occasion" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_occasion" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "organisation_pair" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_organisation_pair" PRIMARY KEY,
    "FromOrganisationId" TEXT NOT NULL,
    "ToOrganisationId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "DisbursementId" TEXT NULL,
    "DonationId" TEXT NULL,
    "JoinedToId" TEXT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "overseas_gift" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_overseas_gift" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "Designation" TEXT NOT NULL,
    "CampaignId" TEXT NULL,
    "Region" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "DecidedOn" TEXT NULL,
    "DonationId" TEXT NULL,
    "Giver" TEXT NOT NULL,
    "NameForm" TEXT NOT NULL,
    "DonorId" TEXT NULL,
    "Memo" TEXT NOT NULL,
    "TransactionNumber" TEXT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "overseas_review" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_overseas_review" PRIMARY KEY,
    "GiftId" TEXT NOT NULL,
    "Decision" TEXT NOT NULL,
    "Grounds" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "passage" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_passage" PRIMARY KEY,
    "DisbursementId" TEXT NOT NULL,
    "RecipientOrganisationId" TEXT NOT NULL,
    "PairId" TEXT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "picture_content" (
    "PictureId" TEXT NOT NULL CONSTRAINT "PK_picture_content" PRIMARY KEY,
    "Content" BLOB NOT NULL,
    "Salt" BLOB NOT NULL
);

CREATE TABLE "pledge" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_pledge" PRIMARY KEY,
    "DonorId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "DayOfMonth" INTEGER NOT NULL,
    "BeginsOn" TEXT NOT NULL,
    "LapsesAfter" INTEGER NOT NULL,
    "Evidence" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "pledge_end" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_pledge_end" PRIMARY KEY,
    "PledgeId" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "procurement" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_procurement" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "progress_report" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_progress_report" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "From" TEXT NULL,
    "To" TEXT NULL,
    "TitleZh" TEXT NOT NULL,
    "TitleEn" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "project_closing" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_project_closing" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Designation" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "SurplusUnits" INTEGER NOT NULL,
    "ToLine" TEXT NOT NULL,
    "TransferId" TEXT NULL,
    "Plan" TEXT NOT NULL,
    "ClosedOn" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "project_plan" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_project_plan" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "provisional_tally" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_provisional_tally" PRIMARY KEY,
    "CampaignId" TEXT NOT NULL,
    "TeamId" TEXT NULL,
    "Units" INTEGER NOT NULL,
    "Gifts" INTEGER NOT NULL,
    "MatchedUnits" INTEGER NOT NULL,
    "CountedAt" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "purchase" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_purchase" PRIMARY KEY,
    "CommandJson" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "reach_block" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_reach_block" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "reach_count" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_reach_count" PRIMARY KEY,
    "ProjectId" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "Period" TEXT NOT NULL,
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
    "Reason" TEXT NOT NULL,
    "Draw" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "reach_taken" (
    "CountNumber" INTEGER NOT NULL CONSTRAINT "PK_reach_taken" PRIMARY KEY,
    "BlockNumber" INTEGER NOT NULL
);

CREATE TABLE "receipt" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_receipt" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Serial" INTEGER NOT NULL,
    "DonationId" TEXT NOT NULL,
    "NameForm" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "GoodsName" TEXT NOT NULL,
    "GoodsUnit" TEXT NOT NULL,
    "ValueUnits" INTEGER NULL,
    "ValueBasis" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "IssuedOn" TEXT NOT NULL,
    "Issuer" TEXT NOT NULL,
    "Handler" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "ReplacesId" TEXT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "receipt_series" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_receipt_series" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "Issuer" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "receipt_waiver" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_receipt_waiver" PRIMARY KEY,
    "DonationId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "report_picture" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_report_picture" PRIMARY KEY,
    "ReportId" TEXT NOT NULL,
    "ProjectId" TEXT NOT NULL,
    "Place" INTEGER NOT NULL,
    "DescriptionZh" TEXT NOT NULL,
    "DescriptionEn" TEXT NOT NULL,
    "Consent" TEXT NOT NULL,
    "ConsentReference" TEXT NOT NULL,
    "Width" INTEGER NOT NULL,
    "Height" INTEGER NOT NULL,
    "Commitment" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "retained_access" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_retained_access" PRIMARY KEY,
    "RetainedId" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "retained_record" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_retained_record" PRIMARY KEY,
    "Id" TEXT NULL,
    "DonorId" TEXT NOT NULL,
    "Until" TEXT NOT NULL,
    "Basis" TEXT NOT NULL,
    "Sealed" BLOB NOT NULL,
    "Maker" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL
);

CREATE TABLE "retention" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_retention" PRIMARY KEY,
    "DonationNumber" INTEGER NOT NULL,
    "Until" TEXT NOT NULL,
    "Basis" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

ALTER TABLE "rule" ADD COLUMN "Code" TEXT NOT NULL DEFAULT '';

ALTER TABLE "rule" ADD COLUMN "Version" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "rule" ADD COLUMN "NameZh" TEXT NOT NULL DEFAULT '';

ALTER TABLE "rule" ADD COLUMN "NameEn" TEXT NOT NULL DEFAULT '';

ALTER TABLE "rule" ADD COLUMN "ValidFrom" TEXT NULL;

CREATE TABLE "rule_switch" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_rule_switch" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "RuleId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "shortfall" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_shortfall" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "stock_approval" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_stock_approval" PRIMARY KEY,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "stock_count" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_stock_count" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "PlaceId" TEXT NOT NULL,
    "WarehouseId" TEXT NULL,
    "CountedOn" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "stock_holding" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_stock_holding" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "PlaceId" TEXT NOT NULL,
    "WarehouseId" TEXT NULL,
    "ConsignmentId" TEXT NULL,
    "Units" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "sub_plan" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_sub_plan" PRIMARY KEY,
    "CampaignId" TEXT NOT NULL,
    "ParentId" TEXT NULL,
    "OrganisationId" TEXT NULL,
    "OrganisationName" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "ProjectId" TEXT NULL,
    "SubCampaignId" TEXT NULL,
    "TargetUnits" INTEGER NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "sub_plan_amount" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_sub_plan_amount" PRIMARY KEY,
    "CampaignId" TEXT NOT NULL,
    "SubPlanId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "TransferId" TEXT NULL,
    "DisbursementId" TEXT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "supervisory_finding" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_supervisory_finding" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "supported_region" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_supported_region" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "DivisionCode" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Arrangement" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "team" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_team" PRIMARY KEY,
    "CampaignId" TEXT NOT NULL,
    "SubPlanId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "IsNameAgreed" INTEGER NOT NULL,
    "TargetUnits" INTEGER NULL,
    "OpenedOn" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "team_gift" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_team_gift" PRIMARY KEY,
    "CampaignId" TEXT NOT NULL,
    "TeamId" TEXT NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "ConsentOn" TEXT NOT NULL,
    "ConsentEvidence" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "ticket_waiver" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_ticket_waiver" PRIMARY KEY,
    "DonationId" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "waiver" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_waiver" PRIMARY KEY,
    "GateCode" TEXT NOT NULL,
    "OrganisationId" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "waiver_approval" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_waiver_approval" PRIMARY KEY,
    "WaiverId" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "warehouse" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_warehouse" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "DivisionCode" TEXT NOT NULL,
    "ParentId" TEXT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "year_end" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_year_end" PRIMARY KEY,
    "ProposalId" TEXT NOT NULL,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "year_proposal" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_year_proposal" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Action" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Figures" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);

CREATE TABLE "allocation_plan_part" (
    "PlanNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "AllocationPlanId" TEXT NOT NULL,
    "Line" TEXT NOT NULL,
    "PlannedUnits" INTEGER NOT NULL,
    CONSTRAINT "PK_allocation_plan_part" PRIMARY KEY ("PlanNumber", "Ordinal"),
    CONSTRAINT "FK_allocation_plan_part_allocation_plan_PlanNumber" FOREIGN KEY ("PlanNumber") REFERENCES "allocation_plan" ("Number") ON DELETE CASCADE
);

CREATE TABLE "settlement_difference" (
    "SettlementNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "SettlementId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Gifts" INTEGER NOT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    CONSTRAINT "PK_settlement_difference" PRIMARY KEY ("SettlementNumber", "Ordinal"),
    CONSTRAINT "FK_settlement_difference_campaign_settlement_SettlementNumber" FOREIGN KEY ("SettlementNumber") REFERENCES "campaign_settlement" ("Number") ON DELETE CASCADE
);

CREATE TABLE "claim_approval" (
    "ClaimNumber" INTEGER NOT NULL CONSTRAINT "PK_claim_approval" PRIMARY KEY,
    "Approver" TEXT NOT NULL,
    "ApprovedAt" TEXT NOT NULL,
    CONSTRAINT "FK_claim_approval_claim_ClaimNumber" FOREIGN KEY ("ClaimNumber") REFERENCES "claim" ("Number") ON DELETE CASCADE
);

CREATE TABLE "close_out_approval" (
    "CloseOutNumber" INTEGER NOT NULL CONSTRAINT "PK_close_out_approval" PRIMARY KEY,
    "Approver" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "ApprovedAt" TEXT NOT NULL,
    CONSTRAINT "FK_close_out_approval_close_out_CloseOutNumber" FOREIGN KEY ("CloseOutNumber") REFERENCES "close_out" ("Number") ON DELETE CASCADE
);

CREATE TABLE "close_out_item" (
    "CloseOutNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "CloseOutId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "TextZh" TEXT NOT NULL,
    "TextEn" TEXT NOT NULL,
    CONSTRAINT "PK_close_out_item" PRIMARY KEY ("CloseOutNumber", "Ordinal"),
    CONSTRAINT "FK_close_out_item_close_out_CloseOutNumber" FOREIGN KEY ("CloseOutNumber") REFERENCES "close_out" ("Number") ON DELETE CASCADE
);

CREATE TABLE "department_budget_line" (
    "DepartmentBudgetNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "Side" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "PlannedUnits" INTEGER NOT NULL,
    "ActualUnits" INTEGER NULL,
    CONSTRAINT "PK_department_budget_line" PRIMARY KEY ("DepartmentBudgetNumber", "Ordinal"),
    CONSTRAINT "FK_department_budget_line_department_budget_DepartmentBudgetNumber" FOREIGN KEY ("DepartmentBudgetNumber") REFERENCES "department_budget" ("Number") ON DELETE CASCADE
);

CREATE TABLE "fiscal_ticket_gift" (
    "TicketNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "DonationId" TEXT NOT NULL,
    CONSTRAINT "PK_fiscal_ticket_gift" PRIMARY KEY ("TicketNumber", "Ordinal"),
    CONSTRAINT "FK_fiscal_ticket_gift_fiscal_ticket_TicketNumber" FOREIGN KEY ("TicketNumber") REFERENCES "fiscal_ticket" ("Number") ON DELETE CASCADE
);

CREATE TABLE "fiscal_ticket_reversal" (
    "TicketNumber" INTEGER NOT NULL CONSTRAINT "PK_fiscal_ticket_reversal" PRIMARY KEY,
    "RedCode" TEXT NOT NULL,
    "RedNumber" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Maker" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    CONSTRAINT "FK_fiscal_ticket_reversal_fiscal_ticket_TicketNumber" FOREIGN KEY ("TicketNumber") REFERENCES "fiscal_ticket" ("Number") ON DELETE CASCADE
);

CREATE TABLE "kit_part" (
    "GoodsMakingNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "GoodsMakingId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "UnitsPerKit" INTEGER NOT NULL,
    CONSTRAINT "PK_kit_part" PRIMARY KEY ("GoodsMakingNumber", "Ordinal"),
    CONSTRAINT "FK_kit_part_goods_making_GoodsMakingNumber" FOREIGN KEY ("GoodsMakingNumber") REFERENCES "goods_making" ("Number") ON DELETE CASCADE
);

CREATE TABLE "holiday_day" (
    "HolidayYearNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "IsWorking" INTEGER NOT NULL,
    CONSTRAINT "PK_holiday_day" PRIMARY KEY ("HolidayYearNumber", "Ordinal"),
    CONSTRAINT "FK_holiday_day_holiday_year_HolidayYearNumber" FOREIGN KEY ("HolidayYearNumber") REFERENCES "holiday_year" ("Number") ON DELETE CASCADE
);

CREATE TABLE "indicator_statement" (
    "IndicatorNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "Place" TEXT NOT NULL,
    "Quote" TEXT NOT NULL,
    "ValueMilli" INTEGER NOT NULL,
    CONSTRAINT "PK_indicator_statement" PRIMARY KEY ("IndicatorNumber", "Ordinal"),
    CONSTRAINT "FK_indicator_statement_indicator_IndicatorNumber" FOREIGN KEY ("IndicatorNumber") REFERENCES "indicator" ("Number") ON DELETE CASCADE
);

CREATE TABLE "clawback_share" (
    "ClawbackNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "ClawbackId" TEXT NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    CONSTRAINT "PK_clawback_share" PRIMARY KEY ("ClawbackNumber", "Ordinal"),
    CONSTRAINT "FK_clawback_share_match_clawback_ClawbackNumber" FOREIGN KEY ("ClawbackNumber") REFERENCES "match_clawback" ("Number") ON DELETE CASCADE
);

CREATE TABLE "match_share" (
    "ResultNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "ResultId" TEXT NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    CONSTRAINT "PK_match_share" PRIMARY KEY ("ResultNumber", "Ordinal"),
    CONSTRAINT "FK_match_share_match_result_ResultNumber" FOREIGN KEY ("ResultNumber") REFERENCES "match_result" ("Number") ON DELETE CASCADE
);

CREATE TABLE "procurement_stage" (
    "ProcurementNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "Stage" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "DocumentId" TEXT NULL,
    CONSTRAINT "PK_procurement_stage" PRIMARY KEY ("ProcurementNumber", "Ordinal"),
    CONSTRAINT "FK_procurement_stage_procurement_ProcurementNumber" FOREIGN KEY ("ProcurementNumber") REFERENCES "procurement" ("Number") ON DELETE CASCADE
);

CREATE TABLE "plan_line" (
    "PlanNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "PlannedUnits" INTEGER NOT NULL,
    CONSTRAINT "PK_plan_line" PRIMARY KEY ("PlanNumber", "Ordinal"),
    CONSTRAINT "FK_plan_line_project_plan_PlanNumber" FOREIGN KEY ("PlanNumber") REFERENCES "project_plan" ("Number") ON DELETE CASCADE
);

CREATE TABLE "receipt_name" (
    "ReceiptNumber" INTEGER NOT NULL CONSTRAINT "PK_receipt_name" PRIMARY KEY,
    "DonationId" TEXT NOT NULL,
    "Giver" TEXT NOT NULL,
    CONSTRAINT "FK_receipt_name_receipt_ReceiptNumber" FOREIGN KEY ("ReceiptNumber") REFERENCES "receipt" ("Number") ON DELETE CASCADE
);

CREATE TABLE "receipt_void" (
    "ReceiptNumber" INTEGER NOT NULL CONSTRAINT "PK_receipt_void" PRIMARY KEY,
    "Reason" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Maker" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    CONSTRAINT "FK_receipt_void_receipt_ReceiptNumber" FOREIGN KEY ("ReceiptNumber") REFERENCES "receipt" ("Number") ON DELETE CASCADE
);

CREATE TABLE "rule_part" (
    "RuleNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "AllocationRuleId" TEXT NOT NULL,
    "Line" TEXT NOT NULL,
    "Weight" INTEGER NOT NULL,
    CONSTRAINT "PK_rule_part" PRIMARY KEY ("RuleNumber", "Ordinal"),
    CONSTRAINT "FK_rule_part_rule_RuleNumber" FOREIGN KEY ("RuleNumber") REFERENCES "rule" ("Number") ON DELETE CASCADE
);

CREATE TABLE "stock_count_item" (
    "StockCountNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "StockCountId" TEXT NOT NULL,
    "LotId" TEXT NOT NULL,
    "BookUnits" INTEGER NOT NULL,
    "CountedUnits" INTEGER NOT NULL,
    CONSTRAINT "PK_stock_count_item" PRIMARY KEY ("StockCountNumber", "Ordinal"),
    CONSTRAINT "FK_stock_count_item_stock_count_StockCountNumber" FOREIGN KEY ("StockCountNumber") REFERENCES "stock_count" ("Number") ON DELETE CASCADE
);

CREATE TABLE "year_source" (
    "YearEndNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "YearEndId" TEXT NOT NULL,
    "SourceClass" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    CONSTRAINT "PK_year_source" PRIMARY KEY ("YearEndNumber", "Ordinal"),
    CONSTRAINT "FK_year_source_year_end_YearEndNumber" FOREIGN KEY ("YearEndNumber") REFERENCES "year_end" ("Number") ON DELETE CASCADE
);

CREATE INDEX "IX_administration_payment_Id" ON "administration_payment" ("Id");

CREATE INDEX "IX_aid_case_Id" ON "aid_case" ("Id");

CREATE INDEX "IX_aid_case_ProjectId" ON "aid_case" ("ProjectId");

CREATE INDEX "IX_allocation_plan_Id" ON "allocation_plan" ("Id");

CREATE INDEX "IX_appeal_Id" ON "appeal" ("Id");

CREATE INDEX "IX_application_Id" ON "application" ("Id");

CREATE INDEX "IX_application_stage_ApplicationId" ON "application_stage" ("ApplicationId");

CREATE INDEX "IX_application_stage_Id" ON "application_stage" ("Id");

CREATE INDEX "IX_audit_Id" ON "audit" ("Id");

CREATE INDEX "IX_box_count_Id" ON "box_count" ("Id");

CREATE INDEX "IX_box_count_OpeningId" ON "box_count" ("OpeningId");

CREATE INDEX "IX_box_opening_BoxId" ON "box_opening" ("BoxId");

CREATE INDEX "IX_box_opening_Id" ON "box_opening" ("Id");

CREATE UNIQUE INDEX "IX_bulletin_EmergencyId_Sequence" ON "bulletin" ("EmergencyId", "Sequence");

CREATE INDEX "IX_bulletin_Id" ON "bulletin" ("Id");

CREATE INDEX "IX_bulletin_figure_Id" ON "bulletin_figure" ("Id");

CREATE INDEX "IX_campaign_kind_Id" ON "campaign_kind" ("Id");

CREATE INDEX "IX_campaign_plan_CampaignId" ON "campaign_plan" ("CampaignId");

CREATE INDEX "IX_campaign_plan_Id" ON "campaign_plan" ("Id");

CREATE INDEX "IX_campaign_settlement_CampaignId" ON "campaign_settlement" ("CampaignId");

CREATE INDEX "IX_campaign_settlement_Id" ON "campaign_settlement" ("Id");

CREATE INDEX "IX_claim_DonationId" ON "claim" ("DonationId");

CREATE INDEX "IX_claim_Id" ON "claim" ("Id");

CREATE INDEX "IX_close_out_CampaignId" ON "close_out" ("CampaignId");

CREATE INDEX "IX_close_out_Id" ON "close_out" ("Id");

CREATE INDEX "IX_collection_box_Id" ON "collection_box" ("Id");

CREATE INDEX "IX_collective_gift_FundId" ON "collective_gift" ("FundId");

CREATE INDEX "IX_collective_gift_Id" ON "collective_gift" ("Id");

CREATE INDEX "IX_complaint_Id" ON "complaint" ("Id");

CREATE UNIQUE INDEX "IX_complaint_NumberHash" ON "complaint" ("NumberHash");

CREATE INDEX "IX_complaint_summary_Id" ON "complaint_summary" ("Id");

CREATE INDEX "IX_consignment_Id" ON "consignment" ("Id");

CREATE INDEX "IX_correction_approval_Id" ON "correction_approval" ("Id");

CREATE INDEX "IX_correction_approval_ProposalId" ON "correction_approval" ("ProposalId");

CREATE INDEX "IX_correction_proposal_Id" ON "correction_proposal" ("Id");

CREATE INDEX "IX_council_decision_Id" ON "council_decision" ("Id");

CREATE INDEX "IX_department_budget_Id" ON "department_budget" ("Id");

CREATE INDEX "IX_direct_delivery_Id" ON "direct_delivery" ("Id");

CREATE INDEX "IX_disbursement_tag_Id" ON "disbursement_tag" ("Id");

CREATE INDEX "IX_disbursement_tag_ProjectId" ON "disbursement_tag" ("ProjectId");

CREATE INDEX "IX_document_Id" ON "document" ("Id");

CREATE INDEX "IX_document_SupersedesId" ON "document" ("SupersedesId") WHERE "SupersedesId" IS NOT NULL;

CREATE INDEX "IX_donation_TransactionNumber" ON "donation" ("TransactionNumber") WHERE "TransactionNumber" IS NOT NULL;

CREATE INDEX "IX_donor_Id" ON "donor" ("Id");

CREATE INDEX "IX_donor_consent_DonorId" ON "donor_consent" ("DonorId");

CREATE INDEX "IX_donor_consent_Id" ON "donor_consent" ("Id");

CREATE INDEX "IX_donor_erasure_DonorId" ON "donor_erasure" ("DonorId");

CREATE INDEX "IX_donor_erasure_Id" ON "donor_erasure" ("Id");

CREATE INDEX "IX_donor_gift_DonationNumber" ON "donor_gift" ("DonationNumber");

CREATE INDEX "IX_donor_gift_DonorId" ON "donor_gift" ("DonorId");

CREATE INDEX "IX_donor_gift_Id" ON "donor_gift" ("Id");

CREATE INDEX "IX_donor_merge_DonorId" ON "donor_merge" ("DonorId");

CREATE INDEX "IX_donor_merge_Id" ON "donor_merge" ("Id");

CREATE INDEX "IX_donor_merge_SurvivorId" ON "donor_merge" ("SurvivorId");

CREATE INDEX "IX_duty_Id" ON "duty" ("Id");

CREATE INDEX "IX_emergency_Id" ON "emergency" ("Id");

CREATE INDEX "IX_emergency_fund_EmergencyId" ON "emergency_fund" ("EmergencyId");

CREATE INDEX "IX_emergency_fund_Id" ON "emergency_fund" ("Id");

CREATE UNIQUE INDEX "IX_fiscal_ticket_Code_TicketNumber" ON "fiscal_ticket" ("Code", "TicketNumber");

CREATE INDEX "IX_fiscal_ticket_Id" ON "fiscal_ticket" ("Id");

CREATE INDEX "IX_fiscal_ticket_gift_DonationId" ON "fiscal_ticket_gift" ("DonationId");

CREATE INDEX "IX_forwarder_DonationId" ON "forwarder" ("DonationId");

CREATE INDEX "IX_forwarder_Id" ON "forwarder" ("Id");

CREATE INDEX "IX_fund_terms_Id" ON "fund_terms" ("Id");

CREATE INDEX "IX_goods_making_Id" ON "goods_making" ("Id");

CREATE INDEX "IX_goods_value_Id" ON "goods_value" ("Id");

CREATE INDEX "IX_hand_over_Id" ON "hand_over" ("Id");

CREATE INDEX "IX_hand_over_SubjectId" ON "hand_over" ("SubjectId");

CREATE INDEX "IX_holiday_year_Id" ON "holiday_year" ("Id");

CREATE INDEX "IX_income_Id" ON "income" ("Id");

CREATE INDEX "IX_indicator_Id" ON "indicator" ("Id");

CREATE INDEX "IX_indicator_evaluation_Id" ON "indicator_evaluation" ("Id");

CREATE INDEX "IX_indicator_year_Id" ON "indicator_year" ("Id");

CREATE INDEX "IX_instalment_DonationNumber" ON "instalment" ("DonationNumber");

CREATE INDEX "IX_instalment_Id" ON "instalment" ("Id");

CREATE INDEX "IX_instalment_PledgeId" ON "instalment" ("PledgeId");

CREATE INDEX "IX_lot_detail_Id" ON "lot_detail" ("Id");

CREATE INDEX "IX_match_clawback_CampaignId" ON "match_clawback" ("CampaignId");

CREATE INDEX "IX_match_clawback_Id" ON "match_clawback" ("Id");

CREATE INDEX "IX_match_clawback_MatchingId" ON "match_clawback" ("MatchingId");

CREATE INDEX "IX_match_result_CampaignId" ON "match_result" ("CampaignId");

CREATE INDEX "IX_match_result_DonationId" ON "match_result" ("DonationId");

CREATE INDEX "IX_match_result_Id" ON "match_result" ("Id");

CREATE INDEX "IX_match_result_MatchingId" ON "match_result" ("MatchingId");

CREATE INDEX "IX_matching_CampaignId" ON "matching" ("CampaignId");

CREATE INDEX "IX_matching_Id" ON "matching" ("Id");

CREATE INDEX "IX_milestone_Id" ON "milestone" ("Id");

CREATE INDEX "IX_monthly_count_Id" ON "monthly_count" ("Id");

CREATE INDEX "IX_need_Id" ON "need" ("Id");

CREATE INDEX "IX_occasion_Id" ON "occasion" ("Id");

CREATE INDEX "IX_organisation_pair_DisbursementId" ON "organisation_pair" ("DisbursementId");

CREATE INDEX "IX_organisation_pair_DonationId" ON "organisation_pair" ("DonationId");

CREATE INDEX "IX_organisation_pair_Id" ON "organisation_pair" ("Id");

CREATE INDEX "IX_overseas_gift_Id" ON "overseas_gift" ("Id");

CREATE INDEX "IX_overseas_review_GiftId" ON "overseas_review" ("GiftId");

CREATE INDEX "IX_overseas_review_Id" ON "overseas_review" ("Id");

CREATE INDEX "IX_passage_DisbursementId" ON "passage" ("DisbursementId");

CREATE INDEX "IX_passage_Id" ON "passage" ("Id");

CREATE INDEX "IX_pledge_DonorId" ON "pledge" ("DonorId");

CREATE INDEX "IX_pledge_Id" ON "pledge" ("Id");

CREATE INDEX "IX_pledge_end_Id" ON "pledge_end" ("Id");

CREATE INDEX "IX_pledge_end_PledgeId" ON "pledge_end" ("PledgeId");

CREATE INDEX "IX_procurement_Id" ON "procurement" ("Id");

CREATE INDEX "IX_progress_report_Id" ON "progress_report" ("Id");

CREATE INDEX "IX_project_closing_FundId_Designation" ON "project_closing" ("FundId", "Designation");

CREATE INDEX "IX_project_closing_Id" ON "project_closing" ("Id");

CREATE INDEX "IX_project_plan_Id" ON "project_plan" ("Id");

CREATE INDEX "IX_provisional_tally_CampaignId_TeamId" ON "provisional_tally" ("CampaignId", "TeamId");

CREATE INDEX "IX_provisional_tally_Id" ON "provisional_tally" ("Id");

CREATE INDEX "IX_purchase_Id" ON "purchase" ("Id");

CREATE INDEX "IX_reach_block_Id" ON "reach_block" ("Id");

CREATE INDEX "IX_reach_count_Id" ON "reach_count" ("Id");

CREATE INDEX "IX_reach_count_ProjectId_Stage_Period" ON "reach_count" ("ProjectId", "Stage", "Period");

CREATE INDEX "IX_receipt_DonationId" ON "receipt" ("DonationId");

CREATE INDEX "IX_receipt_Id" ON "receipt" ("Id");

CREATE UNIQUE INDEX "IX_receipt_OrganisationId_Year_Serial" ON "receipt" ("OrganisationId", "Year", "Serial");

CREATE INDEX "IX_receipt_ReplacesId" ON "receipt" ("ReplacesId");

CREATE INDEX "IX_receipt_name_DonationId" ON "receipt_name" ("DonationId");

CREATE INDEX "IX_receipt_series_Id" ON "receipt_series" ("Id");

CREATE INDEX "IX_receipt_series_OrganisationId" ON "receipt_series" ("OrganisationId");

CREATE INDEX "IX_receipt_waiver_DonationId" ON "receipt_waiver" ("DonationId");

CREATE INDEX "IX_receipt_waiver_Id" ON "receipt_waiver" ("Id");

CREATE INDEX "IX_report_picture_Id" ON "report_picture" ("Id");

CREATE INDEX "IX_report_picture_ReportId" ON "report_picture" ("ReportId");

CREATE INDEX "IX_retained_access_Id" ON "retained_access" ("Id");

CREATE INDEX "IX_retained_record_DonorId" ON "retained_record" ("DonorId");

CREATE INDEX "IX_retention_DonationNumber" ON "retention" ("DonationNumber");

CREATE INDEX "IX_retention_Id" ON "retention" ("Id");

CREATE INDEX "IX_rule_switch_Id" ON "rule_switch" ("Id");

CREATE INDEX "IX_shortfall_Id" ON "shortfall" ("Id");

CREATE INDEX "IX_stock_approval_Id" ON "stock_approval" ("Id");

CREATE INDEX "IX_stock_count_Id" ON "stock_count" ("Id");

CREATE INDEX "IX_stock_holding_Id" ON "stock_holding" ("Id");

CREATE INDEX "IX_stock_holding_LotId" ON "stock_holding" ("LotId");

CREATE INDEX "IX_sub_plan_CampaignId" ON "sub_plan" ("CampaignId");

CREATE INDEX "IX_sub_plan_Id" ON "sub_plan" ("Id");

CREATE INDEX "IX_sub_plan_amount_CampaignId" ON "sub_plan_amount" ("CampaignId");

CREATE INDEX "IX_sub_plan_amount_DisbursementId" ON "sub_plan_amount" ("DisbursementId");

CREATE INDEX "IX_sub_plan_amount_Id" ON "sub_plan_amount" ("Id");

CREATE INDEX "IX_sub_plan_amount_TransferId" ON "sub_plan_amount" ("TransferId");

CREATE INDEX "IX_supervisory_finding_Id" ON "supervisory_finding" ("Id");

CREATE INDEX "IX_supported_region_Id" ON "supported_region" ("Id");

CREATE INDEX "IX_team_CampaignId" ON "team" ("CampaignId");

CREATE INDEX "IX_team_Id" ON "team" ("Id");

CREATE INDEX "IX_team_gift_DonationId" ON "team_gift" ("DonationId");

CREATE INDEX "IX_team_gift_Id" ON "team_gift" ("Id");

CREATE INDEX "IX_team_gift_TeamId" ON "team_gift" ("TeamId");

CREATE INDEX "IX_ticket_waiver_DonationId" ON "ticket_waiver" ("DonationId");

CREATE INDEX "IX_ticket_waiver_Id" ON "ticket_waiver" ("Id");

CREATE INDEX "IX_waiver_Id" ON "waiver" ("Id");

CREATE INDEX "IX_waiver_approval_Id" ON "waiver_approval" ("Id");

CREATE UNIQUE INDEX "IX_waiver_approval_WaiverId" ON "waiver_approval" ("WaiverId");

CREATE INDEX "IX_warehouse_Id" ON "warehouse" ("Id");

CREATE INDEX "IX_year_end_Id" ON "year_end" ("Id");

CREATE INDEX "IX_year_end_OrganisationId_Year" ON "year_end" ("OrganisationId", "Year");

CREATE INDEX "IX_year_proposal_Id" ON "year_proposal" ("Id");

