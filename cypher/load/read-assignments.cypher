// title: What is stored of some assignments
// parameter: rows list
UNWIND $rows AS row
MATCH (assignment:Assignment {id: row.id})
RETURN row.id AS id, assignment.contentHash AS contentHash
