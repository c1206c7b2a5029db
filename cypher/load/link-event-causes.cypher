// title: Relate events to those that they came from; tells which of those are not there yet
// parameter: rows list
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
OPTIONAL MATCH (target:Event {id: row.targetId})
FOREACH (one IN CASE WHEN target IS NULL THEN [] ELSE [target] END | CREATE (event)-[:CAUSED_BY]->(one))
SET event.contentHash = CASE WHEN target IS NULL THEN null ELSE row.contentHash END
WITH row, target
WHERE target IS NULL
RETURN row.id AS id
