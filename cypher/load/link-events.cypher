// title: Relate events to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
MATCH (file:Case {id: row.caseId})
OPTIONAL MATCH (agency:Agency {id: row.agencyId})
OPTIONAL MATCH (officer:Officer {id: row.officerId})
OPTIONAL MATCH (victim:Victim {id: row.victimId})
OPTIONAL MATCH (other:Agency {id: row.otherAgencyId})
CREATE (event)-[:IN]->(file)
FOREACH (one IN CASE WHEN agency IS NULL THEN [] ELSE [agency] END | CREATE (event)-[:BY]->(one))
FOREACH (one IN CASE WHEN officer IS NULL THEN [] ELSE [officer] END | CREATE (event)-[:ACT_OF]->(one))
FOREACH (one IN CASE WHEN victim IS NULL THEN [] ELSE [victim] END | CREATE (event)-[:CONCERNS]->(one))
FOREACH (one IN CASE WHEN other IS NULL THEN [] ELSE [other] END | CREATE (event)-[:POINTS_TO]->(one))
