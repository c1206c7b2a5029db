// title: Drop for whom the messages, events and assignments of the cases count
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(part)
WITH part
MATCH (part)-[counts]->()
WHERE type(counts) STARTS WITH 'COUNTS_'
DELETE counts
