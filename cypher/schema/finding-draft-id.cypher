// title: One FindingDraft per id

CREATE CONSTRAINT findingDraftId IF NOT EXISTS
FOR (findingDraft:FindingDraft)
REQUIRE findingDraft.id IS UNIQUE
