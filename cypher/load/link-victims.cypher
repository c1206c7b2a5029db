// title: Relate victims to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (victim:Victim {id: row.id})
OPTIONAL MATCH (force:Agency {id: row.homeForceId})
FOREACH (one IN CASE WHEN force IS NULL THEN [] ELSE [force] END | CREATE (victim)-[:LIVES_IN]->(one))
