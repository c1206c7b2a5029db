// title: Relate agencies to those that they are part of; tells which of those are not there yet
// parameter: rows list
UNWIND $rows AS row
MATCH (agency:Agency {id: row.id})
OPTIONAL MATCH (target:Agency {id: row.targetId})
FOREACH (one IN CASE WHEN target IS NULL THEN [] ELSE [target] END | CREATE (agency)-[:PART_OF]->(one))
SET agency.contentHash = CASE WHEN target IS NULL THEN null ELSE row.contentHash END
WITH row, target
WHERE target IS NULL
RETURN row.id AS id
