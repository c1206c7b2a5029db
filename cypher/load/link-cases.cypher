// title: Relate cases to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (file:Case {id: row.id})
MATCH (force:Agency {id: row.forceId})
CREATE (file)-[:INVESTIGATED_BY]->(force)
