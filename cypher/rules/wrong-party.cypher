// title: Messages that went to somebody else than the one owed
// failure: WRONG_PARTY
// severity: high
// why: What was owed was said, but not to the one who was owed it: they know nothing, and somebody else may know what
//   they should not.
// do: Tell the one who is owed it now, and ask whether it was safe that somebody else was told.
// maturity: stable
// parameter: caseIds list
// parameter: until datetime
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(obligation:Obligation)-[:OF]->(duty:Duty)
WITH caseId, file, obligation, duty, obligation.state AS state
WHERE state IN ['MISSED', 'LATE'] AND duty.kind IN ['TELL_VICTIM', 'HAND_OVER', 'REFER']
MATCH (bearer:Agency)<-[:OWED_BY]-(obligation)-[:ARISES_FROM]->(event:Event)
OPTIONAL MATCH (obligation)-[:OWED_TO]->(owed:Agency|Victim)
OPTIONAL MATCH (obligation)-[:CONCERNS]->(victim:Victim)
MATCH (event)<-[:ABOUT]-(message:Message)-[:COUNTS_FROM]->(sender:Agency)
WHERE message.kind IN duty.dischargedBy AND coalesce(message.status <> 'BOUNCED', true)
  AND event.occurredAt <= message.sentAt AND message.sentAt < coalesce(obligation.dischargedAt, $until)
  AND NOT EXISTS { (message)<-[:DISCHARGED_BY]-(:Obligation) }
  AND NOT EXISTS { (message)-[:COUNTS_TO]->(owed) }
  AND (victim IS NULL OR NOT EXISTS { (message)-[:CONCERNS]->(:Victim) } OR EXISTS {
    MATCH (message)-[:CONCERNS]->(named:Victim)-[part:VICTIM_IN]->(file)
    WHERE named = victim OR victim.id IN part.actsForIds
  })
  AND (sender.kind = bearer.kind OR duty.kind = 'TELL_VICTIM' AND EXISTS {
    MATCH (bearer)<-[:COUNTS_FROM]-(own:Message)-[:NAMES_TELLER]->(sender), (own)-[:ABOUT]->(event)
    WHERE coalesce(own.status <> 'BOUNCED', true) AND coalesce(coalesce(own.sentAt, own.receivedAt) < $until, true)
      AND (NOT EXISTS { (own)-[:CONCERNS]->(:Victim) } OR EXISTS {
        MATCH (own)-[:CONCERNS]->(named:Victim)-[part:VICTIM_IN]->(file)
        WHERE named = victim OR victim.id IN part.actsForIds
      })
  })
WITH caseId, obligation, duty, event, bearer, owed, victim, message ORDER BY message.sentAt, message.id
WITH caseId, obligation, duty, event, bearer, owed, victim, collect(message) AS messages
RETURN
  caseId, obligation.id AS key, victim.id AS victimId, bearer.id AS fromId, owed.id AS toId, messages[0].sentAt AS at,
  messages[0].kind + ' ' + messages[0].id + ' about event ' + event.id + ' did not go to '
    + coalesce(owed.id, 'anybody who is owed it') + '; ' + duty.id + ' is ' + obligation.state + '.' AS detail,
  obligation.id AS obligationId, duty.id AS dutyId, [event.id] AS eventIds, [message IN messages | message.id] AS messageIds
