// title: Give cases new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (file:Case {id: row.id})
SET file = row.properties
WITH file
OPTIONAL MATCH (file)-[leaving:INVESTIGATED_BY]->(other)
WITH file, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
