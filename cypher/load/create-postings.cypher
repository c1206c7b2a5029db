// title: Relate officers to the agencies where they are posted
// parameter: rows list
UNWIND $rows AS row
MATCH (officer:Officer {id: row.officerId})
MATCH (agency:Agency {id: row.agencyId})
CREATE (officer)-[posting:POSTED_TO]->(agency)
SET posting = row.properties
