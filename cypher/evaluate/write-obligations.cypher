// title: Draft obligations with their parties and what discharged them
// parameter: obligations list
UNWIND $obligations AS row
MATCH (file:Case {id: row.caseId})
MATCH (trigger:Event {id: row.triggerId})
MATCH (duty:Duty {id: row.dutyId})
OPTIONAL MATCH (victim:Victim {id: row.victimId})
OPTIONAL MATCH (bearer:Agency {id: row.owedById})
OPTIONAL MATCH (agencyOwed:Agency {id: row.agencyOwedId})
OPTIONAL MATCH (starter:Message {id: row.startedById})
OPTIONAL MATCH (message:Message {id: row.dischargingMessageId})
OPTIONAL MATCH (event:Event {id: row.dischargingEventId})
CREATE (obligation:ObligationDraft {
  id: row.id, state: row.state, enhanced: row.enhanced, startedAt: row.startedAt, startedOn: row.startedOn,
  dueOn: row.dueOn, dueAt: row.dueAt, dischargedAt: row.dischargedAt, dischargedOn: row.dischargedOn,
  missingFields: row.missingFields, workingDaysLate: row.workingDaysLate
})
CREATE (obligation)-[:OF]->(duty)
CREATE (obligation)-[:ARISES_FROM]->(trigger)
CREATE (obligation)-[:IN]->(file)
FOREACH (one IN CASE WHEN victim IS NULL THEN [] ELSE [victim] END | CREATE (obligation)-[:CONCERNS]->(one))
FOREACH (one IN CASE WHEN row.toVictim THEN [victim] ELSE [] END | CREATE (obligation)-[:OWED_TO]->(one))
FOREACH (one IN CASE WHEN bearer IS NULL THEN [] ELSE [bearer] END | CREATE (obligation)-[:OWED_BY]->(one))
FOREACH (one IN CASE WHEN agencyOwed IS NULL THEN [] ELSE [agencyOwed] END | CREATE (obligation)-[:OWED_TO]->(one))
FOREACH (one IN CASE WHEN starter IS NULL THEN [] ELSE [starter] END | CREATE (obligation)-[:STARTED_BY]->(one))
FOREACH (one IN CASE WHEN message IS NULL THEN [] ELSE [message] END | CREATE (obligation)-[:DISCHARGED_BY]->(one))
FOREACH (one IN CASE WHEN event IS NULL THEN [] ELSE [event] END | CREATE (obligation)-[:DISCHARGED_BY]->(one))
