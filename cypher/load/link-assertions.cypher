// title: Relate assertions to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (assertion:Assertion {id: row.id})
MATCH (agency:Agency {id: row.agencyId})
MATCH (victim:Victim {id: row.victimId})
OPTIONAL MATCH (file:Case {id: row.caseId})
CREATE (agency)-[:HOLDS]->(assertion)
CREATE (assertion)-[:ABOUT]->(victim)
FOREACH (one IN CASE WHEN file IS NULL THEN [] ELSE [file] END | CREATE (assertion)-[:IN]->(one))
