// title: Write the event's own agency, an officer counting for theirs
// parameter: parties list
UNWIND $parties AS row
MATCH (event:Event {id: row.actId})
MATCH (agency:Agency {id: row.agencyId})
CREATE (event)-[:COUNTS_BY]->(agency)
