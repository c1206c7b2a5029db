// title: Give messages new properties and take their relationships away; tells in which cases they were
// parameter: rows list
UNWIND $rows AS row
MATCH (message:Message {id: row.id})
SET message = row.properties
WITH message
OPTIONAL MATCH (message)-[leaving:IN|CONCERNS|NAMES_TELLER|SENT_TO|ABOUT|REPLY_TO]->(other)
WITH message, collect(leaving) AS old, [one IN collect(other) WHERE one:Case | one.id] AS caseIds
OPTIONAL MATCH (message)<-[arriving:SENT]-()
WITH old + collect(arriving) AS old, caseIds
FOREACH (one IN old | DELETE one)
WITH caseIds
UNWIND caseIds AS caseId
RETURN DISTINCT caseId
