// title: Write which agency took on the work, an officer counting for theirs
// parameter: parties list
UNWIND $parties AS row
MATCH (assignment:Assignment {id: row.actId})
MATCH (agency:Agency {id: row.agencyId})
CREATE (assignment)-[:COUNTS_BY]->(agency)
