// title: Give events new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event = row.properties
WITH event
OPTIONAL MATCH (event)-[leaving:IN|BY|ACT_OF|CONCERNS|POINTS_TO|CAUSED_BY]->(other)
WITH event, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
