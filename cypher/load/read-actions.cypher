// title: What is stored of some actions
// parameter: rows list
UNWIND $rows AS row
MATCH (action:Action {id: row.id})
RETURN row.id AS id, action.contentHash AS contentHash
