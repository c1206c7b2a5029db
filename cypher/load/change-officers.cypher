// title: Give officers new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (officer:Officer {id: row.id})
SET officer = row.properties
WITH officer
OPTIONAL MATCH (officer)-[leaving:WORKS_FOR]->(other)
WITH officer, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
