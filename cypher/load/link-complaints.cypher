// title: Relate complaints to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (complaint:Complaint {id: row.id})
MATCH (agency:Agency {id: row.agencyId})
OPTIONAL MATCH (file:Case {id: row.caseId})
OPTIONAL MATCH (victim:Victim {id: row.victimId})
OPTIONAL MATCH (event:Event {id: row.eventId})
OPTIONAL MATCH (trigger:Event {id: row.triggerEventId})
OPTIONAL MATCH (duty:Duty {id: row.dutyId})
OPTIONAL MATCH (message:Message {id: row.messageId})
CREATE (complaint)-[:AGAINST]->(agency)
FOREACH (one IN CASE WHEN file IS NULL THEN [] ELSE [file] END | CREATE (complaint)-[:IN]->(one))
FOREACH (one IN CASE WHEN victim IS NULL THEN [] ELSE [victim] END | CREATE (complaint)-[:OF]->(one))
FOREACH (one IN CASE WHEN event IS NULL THEN [] ELSE [event] END | CREATE (complaint)-[:ABOUT]->(one))
FOREACH (one IN CASE WHEN trigger IS NULL THEN [] ELSE [trigger] END | CREATE (complaint)-[:ARISES_FROM]->(one))
FOREACH (one IN CASE WHEN duty IS NULL THEN [] ELSE [duty] END | CREATE (complaint)-[:BREACH_OF]->(one))
FOREACH (one IN CASE WHEN message IS NULL THEN [] ELSE [message] END | CREATE (complaint)-[:ABOUT]->(one))
