// title: Relate duties to their right and to the duties before them, the nearest cause first
// parameter: rows list
UNWIND $rows AS row
MATCH (duty:Duty {id: row.id})
OPTIONAL MATCH (right:Right {id: row.right})
FOREACH (one IN CASE WHEN right IS NULL THEN [] ELSE [right] END | CREATE (duty)-[:UNDER]->(one))
WITH duty, row
UNWIND range(0, size(row.follows) - 1) AS position
MATCH (before:Duty {id: row.follows[position]})
CREATE (duty)-[:FOLLOWS {position: position}]->(before)
