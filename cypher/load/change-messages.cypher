// title: Give messages new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (message:Message {id: row.id})
SET message = row.properties
WITH message
OPTIONAL MATCH (message)-[leaving:IN|CONCERNS|NAMES_TELLER|SENT_TO|ABOUT|REPLY_TO]->(other)
WITH message, collect(leaving) AS leaving, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
OPTIONAL MATCH (message)<-[arriving:SENT]-()
WITH message, leaving, caseIds, collect(arriving) AS arriving
FOREACH (one IN leaving + arriving | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
