// title: Write for whom the sender and the recipient of a message count
// parameter: parties list
UNWIND $parties AS row
MATCH (message:Message {id: row.messageId})
MATCH (party:Agency|Victim {id: row.partyId})
FOREACH (one IN CASE WHEN row.sent THEN [party] ELSE [] END | CREATE (message)-[:COUNTS_FROM]->(one))
FOREACH (one IN CASE WHEN row.sent THEN [] ELSE [party] END | CREATE (message)-[:COUNTS_TO]->(one))
