// title: One ObligationDraft per id

CREATE CONSTRAINT obligationDraftId IF NOT EXISTS
FOR (obligationDraft:ObligationDraft)
REQUIRE obligationDraft.id IS UNIQUE
