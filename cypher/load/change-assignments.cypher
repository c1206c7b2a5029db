// title: Give assignments new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (assignment:Assignment {id: row.id})
SET assignment = row.properties
WITH assignment
OPTIONAL MATCH (assignment)-[leaving:IN|CONCERNS|TAKEN_BY|BY]->(other)
WITH assignment, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
