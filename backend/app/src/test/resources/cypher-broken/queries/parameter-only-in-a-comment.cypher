// title: Cases
// parameter: asOf date
MATCH (case:Case) // as of $asOf
WHERE case.urn <> '$asOf' /* $asOf */
RETURN case.id AS caseId
