// title: One WatchDraft per id

CREATE CONSTRAINT watchDraftId IF NOT EXISTS
FOR (watchDraft:WatchDraft)
REQUIRE watchDraft.id IS UNIQUE
