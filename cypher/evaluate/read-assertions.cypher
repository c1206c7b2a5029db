// title: What agencies held about the victims of the cases, for the case or for every case
// parameter: caseIds list
// parameter: kinds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})<-[:VICTIM_IN]-(victim:Victim)<-[:ABOUT]-(assertion:Assertion)<-[:HOLDS]-(agency:Agency)
WHERE assertion.kind IN $kinds
OPTIONAL MATCH (assertion)-[:IN]->(named:Case)
WITH caseId, victim, assertion, agency, named
WHERE named IS NULL OR named.id = caseId
RETURN
  caseId, assertion.id AS id, assertion.row AS row, victim.id AS victimId, agency.id AS agencyId,
  assertion.kind AS kind, assertion.value AS value,
  assertion.assertedAt AS assertedAt, assertion.withdrawnAt AS withdrawnAt
