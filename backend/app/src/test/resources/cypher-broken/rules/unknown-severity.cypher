// title: Cases
// failure: NO_ACKNOWLEDGEMENT
// severity: grave
// maturity: stable
// why: Nobody knows.
// do: Ask.
MATCH (case:Case)
RETURN case.id AS caseId
