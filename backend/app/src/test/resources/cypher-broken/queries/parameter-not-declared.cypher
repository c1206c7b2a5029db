// title: Cases

MATCH (case:Case)
WHERE case.id IN $caseIds
RETURN case.id AS caseId
