// title: Replace postings of officers
// parameter: rows list
UNWIND $rows AS row
MATCH (officer:Officer {id: row.officerId})-[old:POSTED_TO {position: row.position}]->(:Agency)
MATCH (agency:Agency {id: row.agencyId})
DELETE old
CREATE (officer)-[posting:POSTED_TO]->(agency)
SET posting = row.properties
