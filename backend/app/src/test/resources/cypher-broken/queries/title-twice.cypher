// title: Cases
// title: Cases again
MATCH (case:Case)
RETURN case.id AS caseId
