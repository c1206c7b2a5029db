// title: What is stored of some victims
// parameter: rows list
UNWIND $rows AS row
MATCH (victim:Victim {id: row.id})
RETURN row.id AS id, victim.contentHash AS contentHash
