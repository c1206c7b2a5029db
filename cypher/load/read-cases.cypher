// title: What is stored of some cases
// parameter: rows list
UNWIND $rows AS row
MATCH (file:Case {id: row.id})
RETURN row.id AS id, file.contentHash AS contentHash
