// title: What is stored of some messages
// parameter: rows list
UNWIND $rows AS row
MATCH (message:Message {id: row.id})
RETURN row.id AS id, message.contentHash AS contentHash
