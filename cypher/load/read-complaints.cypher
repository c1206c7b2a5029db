// title: What is stored of some complaints
// parameter: rows list
UNWIND $rows AS row
MATCH (complaint:Complaint {id: row.id})
RETURN row.id AS id, complaint.contentHash AS contentHash
