// title:
MATCH (case:Case)
RETURN case.id AS caseId
