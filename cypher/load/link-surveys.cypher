// title: Relate surveys to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (survey:Survey {id: row.id})
MATCH (file:Case {id: row.caseId})
MATCH (victim:Victim {id: row.victimId})
OPTIONAL MATCH (agency:Agency {id: row.agencyId})
OPTIONAL MATCH (action:Action {id: row.actionId})
OPTIONAL MATCH (message:Message {id: row.messageId})
CREATE (survey)-[:IN]->(file)
CREATE (survey)-[:OF]->(victim)
FOREACH (one IN CASE WHEN agency IS NULL THEN [] ELSE [agency] END | CREATE (survey)-[:ASKS_ABOUT]->(one))
FOREACH (one IN CASE WHEN action IS NULL THEN [] ELSE [action] END | CREATE (survey)-[:ANSWERED_BY]->(one))
FOREACH (one IN CASE WHEN message IS NULL THEN [] ELSE [message] END | CREATE (survey)-[:CLOSED_BY]->(one))
