// title: Give surveys new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (survey:Survey {id: row.id})
SET survey = row.properties
WITH survey
OPTIONAL MATCH (survey)-[leaving:IN|OF|ASKS_ABOUT|ANSWERED_BY|CLOSED_BY]->(other)
WITH survey, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
