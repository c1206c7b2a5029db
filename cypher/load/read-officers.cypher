// title: What is stored of some officers
// parameter: rows list
UNWIND $rows AS row
MATCH (officer:Officer {id: row.id})
RETURN row.id AS id, officer.contentHash AS contentHash
