// title: Cases
// parameter: size integer = many
MATCH (case:Case)
RETURN case.id AS caseId
LIMIT $size
