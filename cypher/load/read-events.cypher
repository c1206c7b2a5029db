// title: What is stored of some events
// parameter: rows list
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
RETURN row.id AS id, event.contentHash AS contentHash
