// title: Relate messages to what their rows refer to
// parameter: rows list
UNWIND $rows AS row
MATCH (message:Message {id: row.id})
MATCH (file:Case {id: row.caseId})
OPTIONAL MATCH (victim:Victim {id: row.victimId})
OPTIONAL MATCH (teller:Agency {id: row.tellerId})
OPTIONAL MATCH (fromAgency:Agency {id: row.fromAgencyId})
OPTIONAL MATCH (fromOfficer:Officer {id: row.fromOfficerId})
OPTIONAL MATCH (fromVictim:Victim {id: row.fromVictimId})
OPTIONAL MATCH (toAgency:Agency {id: row.toAgencyId})
OPTIONAL MATCH (toOfficer:Officer {id: row.toOfficerId})
OPTIONAL MATCH (toVictim:Victim {id: row.toVictimId})
CREATE (message)-[:IN]->(file)
FOREACH (one IN CASE WHEN victim IS NULL THEN [] ELSE [victim] END | CREATE (message)-[:CONCERNS]->(one))
FOREACH (one IN CASE WHEN teller IS NULL THEN [] ELSE [teller] END | CREATE (message)-[:NAMES_TELLER]->(one))
FOREACH (one IN CASE WHEN fromAgency IS NULL THEN [] ELSE [fromAgency] END | CREATE (one)-[:SENT]->(message))
FOREACH (one IN CASE WHEN fromOfficer IS NULL THEN [] ELSE [fromOfficer] END | CREATE (one)-[:SENT]->(message))
FOREACH (one IN CASE WHEN fromVictim IS NULL THEN [] ELSE [fromVictim] END | CREATE (one)-[:SENT]->(message))
FOREACH (one IN CASE WHEN toAgency IS NULL THEN [] ELSE [toAgency] END | CREATE (message)-[:SENT_TO]->(one))
FOREACH (one IN CASE WHEN toOfficer IS NULL THEN [] ELSE [toOfficer] END | CREATE (message)-[:SENT_TO]->(one))
FOREACH (one IN CASE WHEN toVictim IS NULL THEN [] ELSE [toVictim] END | CREATE (message)-[:SENT_TO]->(one))
WITH message, row
CALL (message, row) {
  UNWIND row.aboutEventIds AS id
  MATCH (event:Event {id: id})
  CREATE (message)-[:ABOUT]->(event)
}
