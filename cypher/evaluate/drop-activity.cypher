// title: Drop since when agencies are active in the cases
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
WITH file
MATCH (file)<-[activity]-(agency)
WHERE type(activity) = 'ACTIVE_IN'
DELETE activity
