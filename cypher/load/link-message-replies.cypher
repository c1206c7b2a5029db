// title: Relate messages to those that they answer; tells which of those are not there yet
// parameter: rows list
UNWIND $rows AS row
MATCH (message:Message {id: row.id})
OPTIONAL MATCH (target:Message {id: row.targetId})
FOREACH (one IN CASE WHEN target IS NULL THEN [] ELSE [target] END | CREATE (message)-[:REPLY_TO]->(one))
SET message.contentHash = CASE WHEN target IS NULL THEN null ELSE row.contentHash END
WITH row, target
WHERE target IS NULL
RETURN row.id AS id
