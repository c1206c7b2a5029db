//   of all agencies
// title: Cases
MATCH (case:Case)
RETURN case.id AS caseId
