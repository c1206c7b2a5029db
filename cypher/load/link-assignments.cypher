// title: Relate assignments to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (assignment:Assignment {id: row.id})
MATCH (file:Case {id: row.caseId})
OPTIONAL MATCH (victim:Victim {id: row.victimId})
OPTIONAL MATCH (officer:Officer {id: row.officerId})
OPTIONAL MATCH (agency:Agency {id: row.agencyId})
CREATE (assignment)-[:IN]->(file)
FOREACH (one IN CASE WHEN victim IS NULL THEN [] ELSE [victim] END | CREATE (assignment)-[:CONCERNS]->(one))
FOREACH (one IN CASE WHEN officer IS NULL THEN [] ELSE [officer] END | CREATE (assignment)-[:TAKEN_BY]->(one))
FOREACH (one IN CASE WHEN agency IS NULL THEN [] ELSE [agency] END | CREATE (assignment)-[:BY]->(one))
