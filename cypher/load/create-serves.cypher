// title: Relate agencies to the police force areas that they serve
// parameter: rows list
UNWIND $rows AS row
MATCH (agency:Agency {id: row.agencyId})
MATCH (force:Agency {id: row.forceId})
CREATE (agency)-[serves:SERVES]->(force)
SET serves = row.properties
