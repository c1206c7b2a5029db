// title: Relate referrals to those that led to them; tells which of those are not there yet
// parameter: rows list
UNWIND $rows AS row
MATCH (referral:Referral {id: row.id})
OPTIONAL MATCH (target:Referral {id: row.targetId})
FOREACH (one IN CASE WHEN target IS NULL THEN [] ELSE [target] END | CREATE (one)-[:LED_TO]->(referral))
SET referral.contentHash = CASE WHEN target IS NULL THEN null ELSE row.contentHash END
WITH row, target
WHERE target IS NULL
RETURN row.id AS id
