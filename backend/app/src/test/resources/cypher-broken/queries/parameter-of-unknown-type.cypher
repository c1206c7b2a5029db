// title: Cases
// parameter: asOf moment
MATCH (case:Case)
WHERE case.offenceDate = $asOf
RETURN case.id AS caseId
