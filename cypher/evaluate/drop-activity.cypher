// title: Drop since when agencies are active in the cases
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[activity:ACTIVE_IN]-(:Agency)
DELETE activity
