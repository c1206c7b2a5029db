// title: Keep when each of the cases is to be evaluated again, and that what touched it has been seen
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (draft:WatchDraft {id: caseId})
MERGE (watch:Watch {id: caseId})
SET watch.nextOn = draft.nextOn
DELETE draft
WITH caseId
MATCH (touch:Touch {id: caseId})
WHERE touch.seen
DELETE touch
