// title: Cases
// failure: NO_ACKNOWLEDGEMENT
// severity: high
// maturity: stable
// why: Nobody knows.
// do: Ask.
// needs: the messages of all
MATCH (case:Case)
RETURN case.id AS caseId
