// title: Cases
// parameter: asOf
MATCH (case:Case)
RETURN case.id AS caseId
