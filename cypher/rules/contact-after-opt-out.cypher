// title: Victims contacted about what they had opted out of
// failure: CONTACT_AFTER_OPT_OUT
// severity: medium
// why: The victim said that they do not want to hear of this, and the sender itself had it on record.
// do: Apologise, and find out why the record was not read before the message left.
// maturity: stable
// needs: assertions
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: scopes map; the opt-out scopes of each kind of message
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(message:Message)-[:COUNTS_TO]->(victim:Victim)-[part:VICTIM_IN]->(file)
WHERE part.role IN $owedRoles AND size(coalesce($scopes[message.kind], [])) > 0
  AND message.sentAt < $until AND coalesce(message.status <> 'BOUNCED', true)
MATCH (message)-[:COUNTS_FROM]->(sender:Agency)
CALL (file, victim, message, sender) {
  MATCH (victim)<-[:ABOUT]-(record:Assertion {kind: 'OPT_OUT'})<-[:HOLDS]-(sender)
  WHERE record.assertedAt <= message.sentAt AND NOT EXISTS { MATCH (record)-[:IN]->(other:Case) WHERE other <> file }
  RETURN record ORDER BY record.assertedAt DESC, record.row DESC LIMIT 1
}
WITH caseId, victim, message, sender, record
WHERE coalesce(record.withdrawnAt > message.sentAt, true)
  AND any(scope IN split(record.value, ';') WHERE scope = 'ALL' OR scope IN $scopes[message.kind])
RETURN
  caseId, message.id + ':' + victim.id AS key, victim.id AS victimId, sender.id AS fromId, victim.id AS toId,
  message.sentAt AS at,
  message.kind + ' ' + message.id + ' was sent although ' + sender.id + ' held the opt-out ' + record.id + ' of '
    + record.value + '.' AS detail,
  [(message)-[:ABOUT]->(event:Event) WHERE coalesce(event.occurredAt < $until, true) | event.id] AS eventIds,
  [message.id] AS messageIds, [record.id] AS assertionIds
