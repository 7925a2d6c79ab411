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

CREATE TABLE "claim_approval" (
    "ClaimNumber" INTEGER NOT NULL CONSTRAINT "PK_claim_approval" PRIMARY KEY,
    "Approver" TEXT NOT NULL,
    "ApprovedAt" TEXT NOT NULL,
    CONSTRAINT "FK_claim_approval_claim_ClaimNumber" FOREIGN KEY ("ClaimNumber") REFERENCES "claim" ("Number") ON DELETE CASCADE
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

CREATE TABLE "procurement_stage" (
    "ProcurementNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "Stage" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "DocumentId" TEXT NULL,
    CONSTRAINT "PK_procurement_stage" PRIMARY KEY ("ProcurementNumber", "Ordinal"),
    CONSTRAINT "FK_procurement_stage_procurement_ProcurementNumber" FOREIGN KEY ("ProcurementNumber") REFERENCES "procurement" ("Number") ON DELETE CASCADE
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

CREATE INDEX "IX_allocation_plan_Id" ON "allocation_plan" ("Id");

CREATE INDEX "IX_appeal_Id" ON "appeal" ("Id");

CREATE INDEX "IX_audit_Id" ON "audit" ("Id");

CREATE INDEX "IX_box_count_Id" ON "box_count" ("Id");

CREATE INDEX "IX_box_count_OpeningId" ON "box_count" ("OpeningId");

CREATE INDEX "IX_box_opening_BoxId" ON "box_opening" ("BoxId");

CREATE INDEX "IX_box_opening_Id" ON "box_opening" ("Id");

CREATE UNIQUE INDEX "IX_bulletin_EmergencyId_Sequence" ON "bulletin" ("EmergencyId", "Sequence");

CREATE INDEX "IX_bulletin_Id" ON "bulletin" ("Id");

CREATE INDEX "IX_bulletin_figure_Id" ON "bulletin_figure" ("Id");

CREATE INDEX "IX_claim_DonationId" ON "claim" ("DonationId");

CREATE INDEX "IX_claim_Id" ON "claim" ("Id");

CREATE INDEX "IX_collection_box_Id" ON "collection_box" ("Id");

CREATE INDEX "IX_collective_gift_FundId" ON "collective_gift" ("FundId");

CREATE INDEX "IX_collective_gift_Id" ON "collective_gift" ("Id");

CREATE INDEX "IX_complaint_Id" ON "complaint" ("Id");

CREATE UNIQUE INDEX "IX_complaint_NumberHash" ON "complaint" ("NumberHash");

CREATE INDEX "IX_complaint_summary_Id" ON "complaint_summary" ("Id");

CREATE INDEX "IX_correction_approval_Id" ON "correction_approval" ("Id");

CREATE INDEX "IX_correction_approval_ProposalId" ON "correction_approval" ("ProposalId");

CREATE INDEX "IX_correction_proposal_Id" ON "correction_proposal" ("Id");

CREATE INDEX "IX_council_decision_Id" ON "council_decision" ("Id");

CREATE INDEX "IX_department_budget_Id" ON "department_budget" ("Id");

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

CREATE INDEX "IX_holiday_year_Id" ON "holiday_year" ("Id");

CREATE INDEX "IX_income_Id" ON "income" ("Id");

CREATE INDEX "IX_indicator_Id" ON "indicator" ("Id");

CREATE INDEX "IX_indicator_evaluation_Id" ON "indicator_evaluation" ("Id");

CREATE INDEX "IX_indicator_year_Id" ON "indicator_year" ("Id");

CREATE INDEX "IX_instalment_DonationNumber" ON "instalment" ("DonationNumber");

CREATE INDEX "IX_instalment_Id" ON "instalment" ("Id");

CREATE INDEX "IX_instalment_PledgeId" ON "instalment" ("PledgeId");

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

CREATE INDEX "IX_project_closing_FundId_Designation" ON "project_closing" ("FundId", "Designation");

CREATE INDEX "IX_project_closing_Id" ON "project_closing" ("Id");

CREATE INDEX "IX_receipt_DonationId" ON "receipt" ("DonationId");

CREATE INDEX "IX_receipt_Id" ON "receipt" ("Id");

CREATE UNIQUE INDEX "IX_receipt_OrganisationId_Year_Serial" ON "receipt" ("OrganisationId", "Year", "Serial");

CREATE INDEX "IX_receipt_ReplacesId" ON "receipt" ("ReplacesId");

CREATE INDEX "IX_receipt_name_DonationId" ON "receipt_name" ("DonationId");

CREATE INDEX "IX_receipt_series_Id" ON "receipt_series" ("Id");

CREATE INDEX "IX_receipt_series_OrganisationId" ON "receipt_series" ("OrganisationId");

CREATE INDEX "IX_receipt_waiver_DonationId" ON "receipt_waiver" ("DonationId");

CREATE INDEX "IX_receipt_waiver_Id" ON "receipt_waiver" ("Id");

CREATE INDEX "IX_retained_access_Id" ON "retained_access" ("Id");

CREATE INDEX "IX_retained_record_DonorId" ON "retained_record" ("DonorId");

CREATE INDEX "IX_retention_DonationNumber" ON "retention" ("DonationNumber");

CREATE INDEX "IX_retention_Id" ON "retention" ("Id");

CREATE INDEX "IX_rule_switch_Id" ON "rule_switch" ("Id");

CREATE INDEX "IX_shortfall_Id" ON "shortfall" ("Id");

CREATE INDEX "IX_supervisory_finding_Id" ON "supervisory_finding" ("Id");

CREATE INDEX "IX_ticket_waiver_DonationId" ON "ticket_waiver" ("DonationId");

CREATE INDEX "IX_ticket_waiver_Id" ON "ticket_waiver" ("Id");

CREATE INDEX "IX_year_end_Id" ON "year_end" ("Id");

CREATE INDEX "IX_year_end_OrganisationId_Year" ON "year_end" ("OrganisationId", "Year");

CREATE INDEX "IX_year_proposal_Id" ON "year_proposal" ("Id");

