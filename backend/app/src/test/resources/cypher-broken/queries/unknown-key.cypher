// title: Cases
// colour: red
MATCH (case:Case)
RETURN case.id AS caseId
