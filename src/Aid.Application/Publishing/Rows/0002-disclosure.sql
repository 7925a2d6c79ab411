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

CREATE INDEX "IX_HoldReasons_OrganisationHoldId_FirstRelease" ON "HoldReasons" ("OrganisationHoldId", "FirstRelease");

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

