CREATE TABLE "Allocations" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Rule" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "ToAsset" TEXT NOT NULL,
    "ToUnits" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "OutflowId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Allocations" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Campaigns" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "FilingNumber" TEXT NOT NULL,
    "StartsOn" TEXT NOT NULL,
    "EndsOn" TEXT NULL,
    "TargetUnits" INTEGER NULL,
    "StatedUnits" INTEGER NULL,
    "StatedGifts" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Campaigns" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Corrections" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "SubjectKind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "OldValue" TEXT NOT NULL,
    "NewValue" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "FoundBy" TEXT NOT NULL,
    "Maker" TEXT NOT NULL,
    "Approver" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Corrections" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "CountDeltas" (
    "SetName" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Added" INTEGER NOT NULL,
    CONSTRAINT "PK_CountDeltas" PRIMARY KEY ("SetName", "FundId", "FirstRelease")
);


CREATE TABLE "Coverage" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OutflowId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Offset" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "IsCorrection" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Coverage" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "CurrentRelease" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CurrentRelease" PRIMARY KEY,
    "Number" INTEGER NOT NULL
);


CREATE TABLE "Disbursements" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "ProjectId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "PurposeZh" TEXT NOT NULL,
    "PurposeEn" TEXT NOT NULL,
    "Recipient" TEXT NOT NULL,
    "Persons" INTEGER NULL,
    "PersonTimes" INTEGER NULL,
    "Evidence" TEXT NOT NULL,
    "ReportsOnId" TEXT NULL,
    "ReplacesId" TEXT NULL,
    "OutflowId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Disbursements" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Donations" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "CampaignId" TEXT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "GrossUnits" INTEGER NOT NULL,
    "FeeUnits" INTEGER NOT NULL,
    "NameForm" TEXT NOT NULL,
    "NameCommitment" TEXT NOT NULL,
    "ReceiptCommitment" TEXT NOT NULL,
    "BlockId" TEXT NULL,
    "ValueUnits" INTEGER NULL,
    "ValueBasis" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Donations" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Entries" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "ReversesId" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Entries" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Fees" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "DonationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "OutflowId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Fees" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Figures" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "OpeningUnits" INTEGER NOT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "MovedInUnits" INTEGER NOT NULL,
    "MovedOutUnits" INTEGER NOT NULL,
    "UsedUnits" INTEGER NOT NULL,
    "PassedOnUnits" INTEGER NOT NULL,
    "FeeUnits" INTEGER NOT NULL,
    "RefundedUnits" INTEGER NOT NULL,
    "ShortfallUnits" INTEGER NOT NULL,
    "HeldUnits" INTEGER NOT NULL,
    "Gifts" INTEGER NOT NULL,
    "Disbursements" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Figures" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Funds" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "IsRestricted" INTEGER NOT NULL,
    "SourceClass" TEXT NOT NULL,
    "OpenedOn" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Funds" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "GiverNames" (
    "DonationId" TEXT NOT NULL CONSTRAINT "PK_GiverNames" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Salt" TEXT NOT NULL
);


CREATE TABLE "Goods" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Lot" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "ExpiresOn" TEXT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "DistributedUnits" INTEGER NOT NULL,
    "HeldUnits" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Goods" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Inflows" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "SourceKind" TEXT NOT NULL,
    "SourceId" TEXT NOT NULL,
    "SourcePart" INTEGER NOT NULL,
    "SourceOffset" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Inflows" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "LinePages" (
    "Line" TEXT NOT NULL,
    "First" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    CONSTRAINT "PK_LinePages" PRIMARY KEY ("Line", "First")
);


CREATE TABLE "MonthDeltas" (
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Month" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "ReceivedUnits" INTEGER NOT NULL,
    "PaidUnits" INTEGER NOT NULL,
    CONSTRAINT "PK_MonthDeltas" PRIMARY KEY ("FundId", "Asset", "Month", "FirstRelease")
);


CREATE TABLE "Organisations" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
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
    CONSTRAINT "PK_Organisations" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Outflows" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Line" TEXT NOT NULL,
    "AboutId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Map" TEXT NOT NULL,
    "DealWeights" TEXT NOT NULL,
    "DealCounter" INTEGER NOT NULL,
    "RatioIn" INTEGER NOT NULL,
    "RatioOut" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Outflows" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Projects" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "FundId" TEXT NOT NULL,
    "Designation" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "SummaryZh" TEXT NOT NULL,
    "SummaryEn" TEXT NOT NULL,
    "TargetUnits" INTEGER NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Projects" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Refunds" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "DonationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "OutflowId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Refunds" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "RefusedReleases" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "AttemptedAt" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_RefusedReleases" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Releases" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "PreparedAt" TEXT NOT NULL,
    "TreeSize" INTEGER NOT NULL,
    "ManifestHash" TEXT NOT NULL,
    "NewRecords" INTEGER NOT NULL,
    "NewGifts" INTEGER NOT NULL,
    "NewDisbursements" INTEGER NOT NULL,
    "NewCorrections" INTEGER NOT NULL,
    "IsSingleOperator" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Releases" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "StandingRuns" (
    "OutflowId" TEXT NOT NULL,
    "Offset" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_StandingRuns" PRIMARY KEY ("OutflowId", "Offset", "FirstRelease")
);


CREATE TABLE "StatedFigures" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Series" TEXT NOT NULL,
    "IsCumulative" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "CorrectionId" TEXT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_StatedFigures" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "StatedGoods" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "OrganisationId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "ReceivedMilli" INTEGER NULL,
    "AllocatedMilli" INTEGER NULL,
    "DifferenceMilli" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_StatedGoods" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "Transfers" (
    "Id" TEXT NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "FromFundId" TEXT NOT NULL,
    "ToFundId" TEXT NOT NULL,
    "FromLine" TEXT NOT NULL,
    "ToLine" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "OutflowId" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "LeafIndex" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "PK_Transfers" PRIMARY KEY ("Id", "FirstRelease")
);


CREATE TABLE "DonationParts" (
    "DonationId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_DonationParts" PRIMARY KEY ("DonationId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_DonationParts_Donations_DonationId_FirstRelease" FOREIGN KEY ("DonationId", "FirstRelease") REFERENCES "Donations" ("Id", "FirstRelease") ON DELETE RESTRICT
);


CREATE TABLE "Postings" (
    "EntryId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Account" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_Postings" PRIMARY KEY ("EntryId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_Postings_Entries_EntryId_FirstRelease" FOREIGN KEY ("EntryId", "FirstRelease") REFERENCES "Entries" ("Id", "FirstRelease") ON DELETE RESTRICT
);


CREATE TABLE "OutflowTargets" (
    "OutflowId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Part" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_OutflowTargets" PRIMARY KEY ("OutflowId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_OutflowTargets_Outflows_OutflowId_FirstRelease" FOREIGN KEY ("OutflowId", "FirstRelease") REFERENCES "Outflows" ("Id", "FirstRelease") ON DELETE RESTRICT
);


CREATE TABLE "RefusalReasons" (
    "RefusedReleaseId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "IsWaivable" INTEGER NOT NULL,
    "Zh" TEXT NOT NULL,
    "En" TEXT NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_RefusalReasons" PRIMARY KEY ("RefusedReleaseId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_RefusalReasons_RefusedReleases_RefusedReleaseId_FirstRelease" FOREIGN KEY ("RefusedReleaseId", "FirstRelease") REFERENCES "RefusedReleases" ("Id", "FirstRelease") ON DELETE RESTRICT
);


CREATE TABLE "GateChecks" (
    "ReleaseId" TEXT NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "FirstRelease" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "Checked" INTEGER NOT NULL,
    "Waiver" TEXT NOT NULL,
    "SupersededIn" INTEGER NULL,
    CONSTRAINT "PK_GateChecks" PRIMARY KEY ("ReleaseId", "Ordinal", "FirstRelease"),
    CONSTRAINT "FK_GateChecks_Releases_ReleaseId_FirstRelease" FOREIGN KEY ("ReleaseId", "FirstRelease") REFERENCES "Releases" ("Id", "FirstRelease") ON DELETE RESTRICT
);


CREATE INDEX "IX_Allocations_FirstRelease" ON "Allocations" ("FirstRelease");


CREATE INDEX "IX_Allocations_FundId_Position" ON "Allocations" ("FundId", "Position");


CREATE INDEX "IX_Allocations_OutflowId" ON "Allocations" ("OutflowId");


CREATE UNIQUE INDEX "IX_Allocations_Position_FirstRelease" ON "Allocations" ("Position", "FirstRelease");


CREATE INDEX "IX_Campaigns_FirstRelease" ON "Campaigns" ("FirstRelease");


CREATE INDEX "IX_Campaigns_FundId_Position" ON "Campaigns" ("FundId", "Position");


CREATE INDEX "IX_Campaigns_OrganisationId" ON "Campaigns" ("OrganisationId");


CREATE UNIQUE INDEX "IX_Campaigns_Position_FirstRelease" ON "Campaigns" ("Position", "FirstRelease");


CREATE INDEX "IX_Corrections_FirstRelease" ON "Corrections" ("FirstRelease");


CREATE UNIQUE INDEX "IX_Corrections_Position_FirstRelease" ON "Corrections" ("Position", "FirstRelease");


CREATE INDEX "IX_Corrections_SubjectKind_SubjectId" ON "Corrections" ("SubjectKind", "SubjectId");


CREATE INDEX "IX_Coverage_FirstRelease" ON "Coverage" ("FirstRelease");


CREATE INDEX "IX_Coverage_Line_Start" ON "Coverage" ("Line", "Start");


CREATE INDEX "IX_Coverage_OutflowId_Sequence" ON "Coverage" ("OutflowId", "Sequence");


CREATE UNIQUE INDEX "IX_Coverage_Position_FirstRelease" ON "Coverage" ("Position", "FirstRelease");


CREATE INDEX "IX_Disbursements_FirstRelease" ON "Disbursements" ("FirstRelease");


CREATE INDEX "IX_Disbursements_FundId_Position" ON "Disbursements" ("FundId", "Position");


CREATE INDEX "IX_Disbursements_On_Id" ON "Disbursements" ("On", "Id");


CREATE INDEX "IX_Disbursements_OutflowId" ON "Disbursements" ("OutflowId");


CREATE UNIQUE INDEX "IX_Disbursements_Position_FirstRelease" ON "Disbursements" ("Position", "FirstRelease");


CREATE INDEX "IX_Disbursements_ProjectId_Position" ON "Disbursements" ("ProjectId", "Position");


CREATE INDEX "IX_Disbursements_ReportsOnId" ON "Disbursements" ("ReportsOnId");


CREATE INDEX "IX_Disbursements_Units_Id" ON "Disbursements" ("Units", "Id");


CREATE INDEX "IX_DonationParts_DonationId_FirstRelease" ON "DonationParts" ("DonationId", "FirstRelease");


CREATE INDEX "IX_DonationParts_Line_Start" ON "DonationParts" ("Line", "Start");


CREATE INDEX "IX_Donations_CampaignId_Position" ON "Donations" ("CampaignId", "Position");


CREATE INDEX "IX_Donations_FirstRelease" ON "Donations" ("FirstRelease");


CREATE INDEX "IX_Donations_FundId_Position" ON "Donations" ("FundId", "Position");


CREATE INDEX "IX_Donations_FundId_ReceivedOn_Id" ON "Donations" ("FundId", "ReceivedOn", "Id");


CREATE INDEX "IX_Donations_GrossUnits_Id" ON "Donations" ("GrossUnits", "Id");


CREATE UNIQUE INDEX "IX_Donations_Position_FirstRelease" ON "Donations" ("Position", "FirstRelease");


CREATE INDEX "IX_Donations_ReceivedOn_Id" ON "Donations" ("ReceivedOn", "Id");


CREATE INDEX "IX_Entries_FirstRelease" ON "Entries" ("FirstRelease");


CREATE INDEX "IX_Entries_Number" ON "Entries" ("Number");


CREATE INDEX "IX_Entries_On_Id" ON "Entries" ("On", "Id");


CREATE UNIQUE INDEX "IX_Entries_Position_FirstRelease" ON "Entries" ("Position", "FirstRelease");


CREATE INDEX "IX_Entries_SubjectId" ON "Entries" ("SubjectId");


CREATE INDEX "IX_Fees_DonationId" ON "Fees" ("DonationId");


CREATE INDEX "IX_Fees_FirstRelease" ON "Fees" ("FirstRelease");


CREATE INDEX "IX_Fees_FundId_Position" ON "Fees" ("FundId", "Position");


CREATE INDEX "IX_Fees_OutflowId" ON "Fees" ("OutflowId");


CREATE UNIQUE INDEX "IX_Fees_Position_FirstRelease" ON "Fees" ("Position", "FirstRelease");


CREATE INDEX "IX_Figures_FirstRelease" ON "Figures" ("FirstRelease");


CREATE INDEX "IX_Figures_FundId_Position" ON "Figures" ("FundId", "Position");


CREATE UNIQUE INDEX "IX_Figures_Position_FirstRelease" ON "Figures" ("Position", "FirstRelease");


CREATE INDEX "IX_Funds_FirstRelease" ON "Funds" ("FirstRelease");


CREATE INDEX "IX_Funds_OrganisationId_Position" ON "Funds" ("OrganisationId", "Position");


CREATE UNIQUE INDEX "IX_Funds_Position_FirstRelease" ON "Funds" ("Position", "FirstRelease");


CREATE INDEX "IX_GateChecks_ReleaseId_FirstRelease" ON "GateChecks" ("ReleaseId", "FirstRelease");


CREATE INDEX "IX_Goods_Asset_Lot" ON "Goods" ("Asset", "Lot");


CREATE INDEX "IX_Goods_FirstRelease" ON "Goods" ("FirstRelease");


CREATE INDEX "IX_Goods_FundId_Position" ON "Goods" ("FundId", "Position");


CREATE UNIQUE INDEX "IX_Goods_Position_FirstRelease" ON "Goods" ("Position", "FirstRelease");


CREATE INDEX "IX_Inflows_FirstRelease" ON "Inflows" ("FirstRelease");


CREATE INDEX "IX_Inflows_Line_Start" ON "Inflows" ("Line", "Start");


CREATE UNIQUE INDEX "IX_Inflows_Position_FirstRelease" ON "Inflows" ("Position", "FirstRelease");


CREATE INDEX "IX_Inflows_SourceId" ON "Inflows" ("SourceId");


CREATE INDEX "IX_Organisations_FirstRelease" ON "Organisations" ("FirstRelease");


CREATE INDEX "IX_Organisations_ParentId" ON "Organisations" ("ParentId");


CREATE UNIQUE INDEX "IX_Organisations_Position_FirstRelease" ON "Organisations" ("Position", "FirstRelease");


CREATE INDEX "IX_OutflowTargets_Line_Start" ON "OutflowTargets" ("Line", "Start");


CREATE INDEX "IX_OutflowTargets_OutflowId_FirstRelease" ON "OutflowTargets" ("OutflowId", "FirstRelease");


CREATE INDEX "IX_Outflows_FirstRelease" ON "Outflows" ("FirstRelease");


CREATE UNIQUE INDEX "IX_Outflows_Position_FirstRelease" ON "Outflows" ("Position", "FirstRelease");


CREATE INDEX "IX_Postings_Account" ON "Postings" ("Account");


CREATE INDEX "IX_Postings_EntryId_FirstRelease" ON "Postings" ("EntryId", "FirstRelease");


CREATE INDEX "IX_Projects_FirstRelease" ON "Projects" ("FirstRelease");


CREATE INDEX "IX_Projects_FundId_Position" ON "Projects" ("FundId", "Position");


CREATE UNIQUE INDEX "IX_Projects_Position_FirstRelease" ON "Projects" ("Position", "FirstRelease");


CREATE INDEX "IX_Refunds_DonationId" ON "Refunds" ("DonationId");


CREATE INDEX "IX_Refunds_FirstRelease" ON "Refunds" ("FirstRelease");


CREATE INDEX "IX_Refunds_FundId_Position" ON "Refunds" ("FundId", "Position");


CREATE INDEX "IX_Refunds_OutflowId" ON "Refunds" ("OutflowId");


CREATE UNIQUE INDEX "IX_Refunds_Position_FirstRelease" ON "Refunds" ("Position", "FirstRelease");


CREATE INDEX "IX_RefusalReasons_RefusedReleaseId_FirstRelease" ON "RefusalReasons" ("RefusedReleaseId", "FirstRelease");


CREATE INDEX "IX_RefusedReleases_FirstRelease" ON "RefusedReleases" ("FirstRelease");


CREATE UNIQUE INDEX "IX_RefusedReleases_Position_FirstRelease" ON "RefusedReleases" ("Position", "FirstRelease");


CREATE INDEX "IX_Releases_FirstRelease" ON "Releases" ("FirstRelease");


CREATE INDEX "IX_Releases_Number" ON "Releases" ("Number");


CREATE UNIQUE INDEX "IX_Releases_Position_FirstRelease" ON "Releases" ("Position", "FirstRelease");


CREATE INDEX "IX_StandingRuns_Line_Start" ON "StandingRuns" ("Line", "Start");


CREATE INDEX "IX_StatedFigures_FirstRelease" ON "StatedFigures" ("FirstRelease");


CREATE INDEX "IX_StatedFigures_OrganisationId_Series_On" ON "StatedFigures" ("OrganisationId", "Series", "On");


CREATE UNIQUE INDEX "IX_StatedFigures_Position_FirstRelease" ON "StatedFigures" ("Position", "FirstRelease");


CREATE INDEX "IX_StatedGoods_FirstRelease" ON "StatedGoods" ("FirstRelease");


CREATE INDEX "IX_StatedGoods_OrganisationId_Name" ON "StatedGoods" ("OrganisationId", "Name");


CREATE UNIQUE INDEX "IX_StatedGoods_Position_FirstRelease" ON "StatedGoods" ("Position", "FirstRelease");


CREATE INDEX "IX_Transfers_FirstRelease" ON "Transfers" ("FirstRelease");


CREATE INDEX "IX_Transfers_FromFundId_Position" ON "Transfers" ("FromFundId", "Position");


CREATE INDEX "IX_Transfers_OutflowId" ON "Transfers" ("OutflowId");


CREATE UNIQUE INDEX "IX_Transfers_Position_FirstRelease" ON "Transfers" ("Position", "FirstRelease");


CREATE INDEX "IX_Transfers_ToFundId_Position" ON "Transfers" ("ToFundId", "Position");


