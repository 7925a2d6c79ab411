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

CREATE INDEX "IX_organisation_pair_DisbursementId" ON "organisation_pair" ("DisbursementId");

CREATE INDEX "IX_organisation_pair_DonationId" ON "organisation_pair" ("DonationId");

CREATE INDEX "IX_organisation_pair_Id" ON "organisation_pair" ("Id");

CREATE INDEX "IX_passage_DisbursementId" ON "passage" ("DisbursementId");

CREATE INDEX "IX_passage_Id" ON "passage" ("Id");

