// title: What is stored of some postings
// parameter: rows list
UNWIND $rows AS row
MATCH (:Officer {id: row.officerId})-[posting:POSTED_TO {position: row.position}]->(:Agency)
RETURN row.id AS id, posting.contentHash AS contentHash
