// title: Cases
// severity: high
// maturity: stable
// why: Nobody knows.
// do: Ask.
MATCH (case:Case)
RETURN case.id AS caseId
