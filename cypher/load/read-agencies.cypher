// title: What is stored of some agencies
// parameter: rows list
UNWIND $rows AS row
MATCH (agency:Agency {id: row.id})
RETURN row.id AS id, agency.contentHash AS contentHash
