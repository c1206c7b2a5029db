// title: Victims contacted on a channel known to be unsafe
// failure: UNSAFE_CHANNEL
// severity: high
// why: Somebody dangerous may read or hear what is sent on such a channel, and some agency had put that on record.
// do: Stop using the channel, ask the victim whether harm was done, and pass the record on to every agency in the case.
// maturity: stable
// needs: messages.channel, assertions
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(message:Message)-[:COUNTS_TO]->(victim:Victim)-[part:VICTIM_IN]->(file)
WHERE part.role IN $owedRoles AND message.channel IS NOT NULL
  AND message.sentAt < $until AND coalesce(message.status <> 'BOUNCED', true)
CALL (file, victim, message) {
  MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'UNSAFE_CHANNELS'})<-[:HOLDS]-(agency:Agency)
  WHERE record.assertedAt <= message.sentAt AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
  WITH agency, record ORDER BY record.assertedAt DESC, record.row DESC
  WITH agency, head(collect(record)) AS record
  WHERE coalesce(record.withdrawnAt > message.sentAt, true) AND message.channel IN split(record.value, ';')
  WITH agency, record ORDER BY agency.id
  RETURN collect(agency.id) AS agencyIds, collect(record.id) AS assertionIds
}
WITH caseId, file, victim, message, agencyIds, assertionIds
WHERE agencyIds <> []
OPTIONAL MATCH (message)-[:COUNTS_FROM]->(sender:Agency)
RETURN
  caseId, message.id + ':' + victim.id AS key, victim.id AS victimId, sender.id AS fromId, victim.id AS toId,
  message.sentAt AS at,
  message.kind + ' ' + message.id + ' went by ' + message.channel + ', which the record of ' + agencyIds[0]
    + ' called unsafe.' AS detail,
  [(message)-[:ABOUT]->(event:Event) WHERE coalesce(event.occurredAt < $until, true) | event.id] AS eventIds,
  [message.id] AS messageIds, assertionIds
