CREATE TABLE "allocation" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_allocation" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "campaign" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_campaign" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "coverage" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_coverage" PRIMARY KEY,
    "OutflowId" TEXT NOT NULL,
    "Offset" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "IsCorrection" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "disbursement" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_disbursement" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "ProjectId" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "Line" TEXT NOT NULL,
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
    "ReplacementReason" TEXT NOT NULL,
    "PaidFrom" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "disclosure_change" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_disclosure_change" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "FirstNumber" INTEGER NOT NULL,
    "LastNumber" INTEGER NOT NULL
);


CREATE TABLE "donation" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_donation" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "CampaignId" TEXT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "TransactionNumber" TEXT NULL,
    "Asset" TEXT NOT NULL,
    "GrossUnits" INTEGER NOT NULL,
    "FeeUnits" INTEGER NOT NULL,
    "Giver" TEXT NOT NULL,
    "Memo" TEXT NOT NULL,
    "NameForm" TEXT NOT NULL,
    "ShownName" TEXT NULL,
    "NameSalt" BLOB NULL,
    "NameCommitment" TEXT NOT NULL,
    "ReceiptSecret" BLOB NOT NULL,
    "ReceiptCommitment" TEXT NOT NULL,
    "BlockId" TEXT NULL,
    "ImportId" TEXT NULL,
    "ImportPlace" INTEGER NOT NULL,
    "ValueUnits" INTEGER NULL,
    "ValueBasis" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "entry" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_entry" PRIMARY KEY,
    "On" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "ReversesId" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "fee" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_fee" PRIMARY KEY,
    "DonationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "OutflowId" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "fund" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_fund" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "IsRestricted" INTEGER NOT NULL,
    "SourceClass" TEXT NOT NULL,
    "OpenedOn" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "goods_lot" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_goods_lot" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Lot" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "ExpiresOn" TEXT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "idempotency" (
    "Person" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "RequestHash" TEXT NOT NULL,
    "Reply" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    CONSTRAINT "PK_idempotency" PRIMARY KEY ("Person", "Key")
);


CREATE TABLE "import" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_import" PRIMARY KEY,
    "Id" TEXT NULL,
    "OrganisationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Channel" TEXT NOT NULL,
    "ListName" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "FileHash" TEXT NOT NULL,
    "Format" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "DateReason" TEXT NOT NULL,
    "AsOf" TEXT NOT NULL,
    "Rows" INTEGER NOT NULL,
    "TotalUnits" INTEGER NOT NULL,
    "HasTransactionNumbers" INTEGER NOT NULL,
    "Person" TEXT NOT NULL,
    "StagedAt" TEXT NOT NULL
);


CREATE TABLE "import_doubt" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_import_doubt" PRIMARY KEY,
    "ImportNumber" INTEGER NOT NULL,
    "Row" INTEGER NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "OldValue" TEXT NOT NULL,
    "NewValue" TEXT NOT NULL
);


CREATE TABLE "import_match" (
    "ImportNumber" INTEGER NOT NULL,
    "Place" INTEGER NOT NULL,
    "DonationNumber" INTEGER NOT NULL,
    CONSTRAINT "PK_import_match" PRIMARY KEY ("ImportNumber", "Place")
);


CREATE TABLE "import_row" (
    "ImportNumber" INTEGER NOT NULL,
    "Place" INTEGER NOT NULL,
    "Row" INTEGER NOT NULL,
    "Sequence" TEXT NULL,
    "TransactionNumber" TEXT NULL,
    "On" TEXT NOT NULL,
    "DateBasis" INTEGER NOT NULL,
    "TimeText" TEXT NULL,
    "Giver" TEXT NOT NULL,
    "Memo" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Digest" BLOB NULL,
    CONSTRAINT "PK_import_row" PRIMARY KEY ("ImportNumber", "Place")
);


CREATE TABLE "inflow" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_inflow" PRIMARY KEY,
    "Line" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    "SourceKind" TEXT NOT NULL,
    "SourceId" TEXT NOT NULL,
    "SourcePart" INTEGER NOT NULL,
    "SourceOffset" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "ledger_event" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_ledger_event" PRIMARY KEY,
    "EventId" TEXT NOT NULL,
    "Json" TEXT NOT NULL,
    "EntryNumber" INTEGER NOT NULL,
    "RecordedAt" TEXT NOT NULL
);


CREATE TABLE "look_alike" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_look_alike" PRIMARY KEY,
    "ImportNumber" INTEGER NOT NULL,
    "Row" INTEGER NOT NULL,
    "TwinRow" INTEGER NULL,
    "TwinDonationId" TEXT NULL
);


CREATE TABLE "organisation" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_organisation" PRIMARY KEY,
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


CREATE TABLE "outflow" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_outflow" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Line" TEXT NOT NULL,
    "AboutId" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Map" TEXT NOT NULL,
    "DealWeights" TEXT NOT NULL,
    "DealCounter" INTEGER NOT NULL,
    "RatioIn" INTEGER NOT NULL,
    "RatioOut" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "person_key" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_person_key" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Label" TEXT NOT NULL,
    "KeyHash" TEXT NOT NULL,
    "AddedAt" TEXT NOT NULL
);


CREATE TABLE "project" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_project" PRIMARY KEY,
    "FundId" TEXT NOT NULL,
    "Designation" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "SummaryZh" TEXT NOT NULL,
    "SummaryEn" TEXT NOT NULL,
    "TargetUnits" INTEGER NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "refund" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_refund" PRIMARY KEY,
    "DonationId" TEXT NOT NULL,
    "FundId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "OutflowId" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "reversal" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_reversal" PRIMARY KEY,
    "SubjectId" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "FoundBy" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "rule" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_rule" PRIMARY KEY,
    "Weights" TEXT NOT NULL,
    "Targets" TEXT NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "stated_figure" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_stated_figure" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "Series" TEXT NOT NULL,
    "IsCumulative" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "stated_goods" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_stated_goods" PRIMARY KEY,
    "OrganisationId" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "ReceivedMilli" INTEGER NULL,
    "AllocatedMilli" INTEGER NULL,
    "DifferenceMilli" INTEGER NOT NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "transfer" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_transfer" PRIMARY KEY,
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
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL
);


CREATE TABLE "approval" (
    "DisbursementNumber" INTEGER NOT NULL CONSTRAINT "PK_approval" PRIMARY KEY,
    "Approver" TEXT NOT NULL,
    "ApprovedAt" TEXT NOT NULL,
    "EntryNumber" INTEGER NOT NULL,
    CONSTRAINT "FK_approval_disbursement_DisbursementNumber" FOREIGN KEY ("DisbursementNumber") REFERENCES "disbursement" ("Number") ON DELETE CASCADE
);


CREATE TABLE "donation_amendment" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_donation_amendment" PRIMARY KEY,
    "DonationNumber" INTEGER NOT NULL,
    "ReceivedOn" TEXT NOT NULL,
    "Giver" TEXT NOT NULL,
    "Memo" TEXT NOT NULL,
    "NameForm" TEXT NOT NULL,
    "ShownName" TEXT NULL,
    "NameSalt" BLOB NULL,
    "NameCommitment" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    CONSTRAINT "FK_donation_amendment_donation_DonationNumber" FOREIGN KEY ("DonationNumber") REFERENCES "donation" ("Number") ON DELETE CASCADE
);


CREATE TABLE "donation_part" (
    "DonationNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "DonationId" TEXT NOT NULL,
    "Line" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    CONSTRAINT "PK_donation_part" PRIMARY KEY ("DonationNumber", "Ordinal"),
    CONSTRAINT "FK_donation_part_donation_DonationNumber" FOREIGN KEY ("DonationNumber") REFERENCES "donation" ("Number") ON DELETE CASCADE
);


CREATE TABLE "posting" (
    "EntryNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "EntryId" TEXT NOT NULL,
    "Account" TEXT NOT NULL,
    "Asset" TEXT NOT NULL,
    "Units" INTEGER NOT NULL,
    CONSTRAINT "PK_posting" PRIMARY KEY ("EntryNumber", "Ordinal"),
    CONSTRAINT "FK_posting_entry_EntryNumber" FOREIGN KEY ("EntryNumber") REFERENCES "entry" ("Number") ON DELETE CASCADE
);


CREATE TABLE "import_commit" (
    "ImportNumber" INTEGER NOT NULL CONSTRAINT "PK_import_commit" PRIMARY KEY,
    "Added" INTEGER NOT NULL,
    "AddedUnits" INTEGER NOT NULL,
    "Known" INTEGER NOT NULL,
    "Corrected" INTEGER NOT NULL,
    "LookAlikes" INTEGER NOT NULL,
    "Person" TEXT NOT NULL,
    "CommittedAt" TEXT NOT NULL,
    CONSTRAINT "FK_import_commit_import_ImportNumber" FOREIGN KEY ("ImportNumber") REFERENCES "import" ("Number") ON DELETE CASCADE
);


CREATE TABLE "outflow_target" (
    "OutflowNumber" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "OutflowId" TEXT NOT NULL,
    "Part" INTEGER NOT NULL,
    "Line" TEXT NOT NULL,
    "Start" INTEGER NOT NULL,
    "Units" INTEGER NOT NULL,
    CONSTRAINT "PK_outflow_target" PRIMARY KEY ("OutflowNumber", "Ordinal"),
    CONSTRAINT "FK_outflow_target_outflow_OutflowNumber" FOREIGN KEY ("OutflowNumber") REFERENCES "outflow" ("Number") ON DELETE CASCADE
);


CREATE TABLE "reversal_approval" (
    "ReversalNumber" INTEGER NOT NULL CONSTRAINT "PK_reversal_approval" PRIMARY KEY,
    "Approver" TEXT NOT NULL,
    "ApprovedAt" TEXT NOT NULL,
    "EntryNumber" INTEGER NOT NULL,
    CONSTRAINT "FK_reversal_approval_reversal_ReversalNumber" FOREIGN KEY ("ReversalNumber") REFERENCES "reversal" ("Number") ON DELETE CASCADE
);


CREATE TABLE "correction" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_correction" PRIMARY KEY,
    "SubjectKind" TEXT NOT NULL,
    "SubjectId" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "OldValue" TEXT NOT NULL,
    "NewValue" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "FoundBy" TEXT NOT NULL,
    "Approver" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "StatedFigureNumber" INTEGER NULL,
    "Id" TEXT NULL,
    "IsSynthetic" INTEGER NOT NULL,
    "Source" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "Maker" TEXT NOT NULL,
    CONSTRAINT "FK_correction_stated_figure_StatedFigureNumber" FOREIGN KEY ("StatedFigureNumber") REFERENCES "stated_figure" ("Number")
);


CREATE TABLE "ending" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_ending" PRIMARY KEY,
    "Status" TEXT NOT NULL,
    "DisbursementNumber" INTEGER NULL,
    "TransferNumber" INTEGER NULL,
    "AllocationNumber" INTEGER NULL,
    "RefundNumber" INTEGER NULL,
    "FeeNumber" INTEGER NULL,
    "RecordedAt" TEXT NOT NULL,
    CONSTRAINT "FK_ending_allocation_AllocationNumber" FOREIGN KEY ("AllocationNumber") REFERENCES "allocation" ("Number"),
    CONSTRAINT "FK_ending_disbursement_DisbursementNumber" FOREIGN KEY ("DisbursementNumber") REFERENCES "disbursement" ("Number"),
    CONSTRAINT "FK_ending_fee_FeeNumber" FOREIGN KEY ("FeeNumber") REFERENCES "fee" ("Number"),
    CONSTRAINT "FK_ending_refund_RefundNumber" FOREIGN KEY ("RefundNumber") REFERENCES "refund" ("Number"),
    CONSTRAINT "FK_ending_transfer_TransferNumber" FOREIGN KEY ("TransferNumber") REFERENCES "transfer" ("Number")
);


CREATE INDEX "IX_allocation_Id" ON "allocation" ("Id");


CREATE INDEX "IX_campaign_Id" ON "campaign" ("Id");


CREATE INDEX "IX_correction_Id" ON "correction" ("Id");


CREATE INDEX "IX_correction_StatedFigureNumber" ON "correction" ("StatedFigureNumber");


CREATE INDEX "IX_correction_SubjectKind_SubjectId" ON "correction" ("SubjectKind", "SubjectId");


CREATE INDEX "IX_coverage_OutflowId" ON "coverage" ("OutflowId");


CREATE INDEX "IX_disbursement_Id" ON "disbursement" ("Id");


CREATE INDEX "IX_disbursement_ReportsOnId" ON "disbursement" ("ReportsOnId");


CREATE UNIQUE INDEX "IX_donation_Channel_TransactionNumber" ON "donation" ("Channel", "TransactionNumber") WHERE "TransactionNumber" IS NOT NULL;


CREATE INDEX "IX_donation_ImportId_ImportPlace" ON "donation" ("ImportId", "ImportPlace") WHERE "ImportId" IS NOT NULL;


CREATE INDEX "IX_donation_amendment_DonationNumber" ON "donation_amendment" ("DonationNumber");


CREATE UNIQUE INDEX "IX_ending_AllocationNumber" ON "ending" ("AllocationNumber");


CREATE UNIQUE INDEX "IX_ending_DisbursementNumber" ON "ending" ("DisbursementNumber");


CREATE UNIQUE INDEX "IX_ending_FeeNumber" ON "ending" ("FeeNumber");


CREATE UNIQUE INDEX "IX_ending_RefundNumber" ON "ending" ("RefundNumber");


CREATE UNIQUE INDEX "IX_ending_TransferNumber" ON "ending" ("TransferNumber");


CREATE INDEX "IX_entry_Id" ON "entry" ("Id");


CREATE INDEX "IX_entry_SubjectId" ON "entry" ("SubjectId");


CREATE INDEX "IX_fee_Id" ON "fee" ("Id");


CREATE INDEX "IX_fund_Id" ON "fund" ("Id");


CREATE INDEX "IX_goods_lot_Id" ON "goods_lot" ("Id");


CREATE INDEX "IX_import_FileHash" ON "import" ("FileHash");


CREATE INDEX "IX_import_match_DonationNumber" ON "import_match" ("DonationNumber");


CREATE INDEX "IX_import_row_Digest" ON "import_row" ("Digest") WHERE "Digest" IS NOT NULL;


CREATE INDEX "IX_inflow_Id" ON "inflow" ("Id");


CREATE INDEX "IX_organisation_Id" ON "organisation" ("Id");


CREATE INDEX "IX_outflow_Id" ON "outflow" ("Id");


CREATE UNIQUE INDEX "IX_person_key_KeyHash" ON "person_key" ("KeyHash");


CREATE INDEX "IX_posting_Account_Asset_Units" ON "posting" ("Account", "Asset", "Units");


CREATE INDEX "IX_project_Id" ON "project" ("Id");


CREATE INDEX "IX_refund_Id" ON "refund" ("Id");


CREATE INDEX "IX_reversal_Id" ON "reversal" ("Id");


CREATE INDEX "IX_rule_Id" ON "rule" ("Id");


CREATE INDEX "IX_stated_figure_Id" ON "stated_figure" ("Id");


CREATE INDEX "IX_stated_figure_OrganisationId_Series_On" ON "stated_figure" ("OrganisationId", "Series", "On");


CREATE INDEX "IX_stated_goods_Id" ON "stated_goods" ("Id");


CREATE INDEX "IX_transfer_Id" ON "transfer" ("Id");


