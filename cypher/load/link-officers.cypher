// title: Relate officers to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (officer:Officer {id: row.id})
MATCH (agency:Agency {id: row.agencyId})
CREATE (officer)-[:WORKS_FOR]->(agency)
