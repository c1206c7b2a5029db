// title: Keep duties, for now without what comes before them
// parameter: rows list
UNWIND $rows AS row
MERGE (duty:Duty {id: row.id})
SET duty = row.properties
WITH duty
OPTIONAL MATCH (duty)-[old:FOLLOWS|UNDER]->()
DELETE old
