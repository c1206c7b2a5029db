// title: Give agencies new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (agency:Agency {id: row.id})
SET agency = row.properties
WITH agency
OPTIONAL MATCH (agency)-[leaving:PART_OF]->(other)
WITH agency, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
