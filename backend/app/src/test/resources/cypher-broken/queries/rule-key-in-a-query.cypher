// title: Cases
// severity: high
MATCH (case:Case)
RETURN case.id AS caseId
