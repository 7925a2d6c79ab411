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

CREATE TABLE "claim_approval" (
    "ClaimNumber" INTEGER NOT NULL CONSTRAINT "PK_claim_approval" PRIMARY KEY,
    "Approver" TEXT NOT NULL,
    "ApprovedAt" TEXT NOT NULL,
    CONSTRAINT "FK_claim_approval_claim_ClaimNumber" FOREIGN KEY ("ClaimNumber") REFERENCES "claim" ("Number") ON DELETE CASCADE
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

CREATE INDEX "IX_claim_DonationId" ON "claim" ("DonationId");

CREATE INDEX "IX_claim_Id" ON "claim" ("Id");

CREATE INDEX "IX_donation_TransactionNumber" ON "donation" ("TransactionNumber") WHERE "TransactionNumber" IS NOT NULL;

CREATE UNIQUE INDEX "IX_fiscal_ticket_Code_TicketNumber" ON "fiscal_ticket" ("Code", "TicketNumber");

CREATE INDEX "IX_fiscal_ticket_Id" ON "fiscal_ticket" ("Id");

CREATE INDEX "IX_fiscal_ticket_gift_DonationId" ON "fiscal_ticket_gift" ("DonationId");

CREATE INDEX "IX_organisation_pair_DisbursementId" ON "organisation_pair" ("DisbursementId");

CREATE INDEX "IX_organisation_pair_DonationId" ON "organisation_pair" ("DonationId");

CREATE INDEX "IX_organisation_pair_Id" ON "organisation_pair" ("Id");

CREATE INDEX "IX_passage_DisbursementId" ON "passage" ("DisbursementId");

CREATE INDEX "IX_passage_Id" ON "passage" ("Id");

CREATE INDEX "IX_receipt_DonationId" ON "receipt" ("DonationId");

CREATE INDEX "IX_receipt_Id" ON "receipt" ("Id");

CREATE UNIQUE INDEX "IX_receipt_OrganisationId_Year_Serial" ON "receipt" ("OrganisationId", "Year", "Serial");

CREATE INDEX "IX_receipt_ReplacesId" ON "receipt" ("ReplacesId");

CREATE INDEX "IX_receipt_name_DonationId" ON "receipt_name" ("DonationId");

CREATE INDEX "IX_receipt_series_Id" ON "receipt_series" ("Id");

CREATE INDEX "IX_receipt_series_OrganisationId" ON "receipt_series" ("OrganisationId");

CREATE INDEX "IX_receipt_waiver_DonationId" ON "receipt_waiver" ("DonationId");

CREATE INDEX "IX_receipt_waiver_Id" ON "receipt_waiver" ("Id");

CREATE INDEX "IX_ticket_waiver_DonationId" ON "ticket_waiver" ("DonationId");

CREATE INDEX "IX_ticket_waiver_Id" ON "ticket_waiver" ("Id");

