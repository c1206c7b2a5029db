// title: What is stored of some services
// parameter: rows list
UNWIND $rows AS row
MATCH (:Agency {id: row.agencyId})-[serves:SERVES {position: row.position}]->(:Agency {id: row.forceId})
RETURN row.id AS id, serves.contentHash AS contentHash
