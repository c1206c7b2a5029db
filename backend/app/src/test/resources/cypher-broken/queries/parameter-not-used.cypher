// title: Cases
// parameter: asOf date
MATCH (case:Case)
RETURN case.id AS caseId
