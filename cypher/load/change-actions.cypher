// title: Give actions new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (action:Action {id: row.id})
SET action = row.properties
WITH action
OPTIONAL MATCH (action)-[leaving:OWNED_BY|APPLIES_TO|CONCERNS]->(other)
WITH action, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
