// title: The officers of the cases, with the agency where each works when no posting says otherwise, and their postings
// parameter: caseIds list
UNWIND $caseIds AS caseId
MATCH (:Case {id: caseId})<-[:IN]-(row)-[:SENT|SENT_TO|ACT_OF|TAKEN_BY]-(officer:Officer)
WITH DISTINCT officer
MATCH (officer)-[:WORKS_FOR]->(agency:Agency)
RETURN
  officer.id AS id, agency.id AS agencyId, officer.role AS role,
  [(officer)-[posting:POSTED_TO]->(elsewhere:Agency) | {
    officerId: officer.id, agencyId: elsewhere.id, role: posting.role,
    validFrom: posting.validFrom, validTo: posting.validTo}] AS postings
