// title: One BreakdownDraft per id

CREATE CONSTRAINT breakdownDraftId IF NOT EXISTS
FOR (breakdownDraft:BreakdownDraft)
REQUIRE breakdownDraft.id IS UNIQUE
