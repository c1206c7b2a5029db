// title: Give victims new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (victim:Victim {id: row.id})
SET victim = row.properties
WITH victim
OPTIONAL MATCH (victim)-[leaving:LIVES_IN]->(other)
WITH victim, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
