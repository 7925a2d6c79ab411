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

CREATE INDEX "IX_FundTerms_FirstRelease" ON "FundTerms" ("FirstRelease");

CREATE INDEX "IX_FundTerms_FundId_Position" ON "FundTerms" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_FundTerms_Position_FirstRelease" ON "FundTerms" ("Position", "FirstRelease");

CREATE INDEX "IX_FundTerms_SurplusFundId_Position" ON "FundTerms" ("SurplusFundId", "Position");

CREATE INDEX "IX_HoldReasons_OrganisationHoldId_FirstRelease" ON "HoldReasons" ("OrganisationHoldId", "FirstRelease");

CREATE INDEX "IX_Incomes_DonationId_Position" ON "Incomes" ("DonationId", "Position");

CREATE INDEX "IX_Incomes_FirstRelease" ON "Incomes" ("FirstRelease");

CREATE INDEX "IX_Incomes_FundId_Position" ON "Incomes" ("FundId", "Position");

CREATE INDEX "IX_Incomes_OrganisationId_Position" ON "Incomes" ("OrganisationId", "Position");

CREATE INDEX "IX_Incomes_OutflowId_Position" ON "Incomes" ("OutflowId", "Position");

CREATE UNIQUE INDEX "IX_Incomes_Position_FirstRelease" ON "Incomes" ("Position", "FirstRelease");

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

CREATE INDEX "IX_ProjectClosings_FirstRelease" ON "ProjectClosings" ("FirstRelease");

CREATE INDEX "IX_ProjectClosings_FundId_Position" ON "ProjectClosings" ("FundId", "Position");

CREATE UNIQUE INDEX "IX_ProjectClosings_Position_FirstRelease" ON "ProjectClosings" ("Position", "FirstRelease");

CREATE INDEX "IX_ProjectClosings_ProjectId_Position" ON "ProjectClosings" ("ProjectId", "Position");

CREATE INDEX "IX_ProjectClosings_TransferId_Position" ON "ProjectClosings" ("TransferId", "Position");

CREATE INDEX "IX_Shortfalls_CauseId_Position" ON "Shortfalls" ("CauseId", "Position");

CREATE INDEX "IX_Shortfalls_FirstRelease" ON "Shortfalls" ("FirstRelease");

CREATE INDEX "IX_Shortfalls_FundId_Position" ON "Shortfalls" ("FundId", "Position");

CREATE INDEX "IX_Shortfalls_OrganisationId_Position" ON "Shortfalls" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_Shortfalls_Position_FirstRelease" ON "Shortfalls" ("Position", "FirstRelease");

CREATE INDEX "IX_YearEnds_FirstRelease" ON "YearEnds" ("FirstRelease");

CREATE INDEX "IX_YearEnds_OrganisationId_Position" ON "YearEnds" ("OrganisationId", "Position");

CREATE UNIQUE INDEX "IX_YearEnds_Position_FirstRelease" ON "YearEnds" ("Position", "FirstRelease");

CREATE INDEX "IX_YearSources_YearEndId_FirstRelease" ON "YearSources" ("YearEndId", "FirstRelease");

