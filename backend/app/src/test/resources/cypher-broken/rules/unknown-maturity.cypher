// title: Cases
// failure: NO_ACKNOWLEDGEMENT
// severity: high
// maturity: old
// why: Nobody knows.
// do: Ask.
MATCH (case:Case)
RETURN case.id AS caseId
