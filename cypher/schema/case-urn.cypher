// title: Case by urn

CREATE INDEX caseUrn IF NOT EXISTS
FOR (case:Case)
ON (case.urn)
