// title: Handovers that were acknowledged and not acted on
// failure: NOT_ACTED_ON
// severity: high
// why: The receiver said that it has what it needs, and the victim still heard nothing.
// do: Ask who took the handover up, and do now what it was for.
// maturity: stable
// parameter: caseIds list
// parameter: until datetime
// parameter: handoverKinds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(missed:Obligation)
WITH caseId, file, missed, missed.state AS state
WHERE state = 'MISSED'
MATCH (missed)-[:FOLLOWS]->(:Obligation)-[:DISCHARGED_BY]->(handover:Message)
WHERE handover.kind IN $handoverKinds AND (handover.acknowledgedAt < $until OR EXISTS {
  MATCH (handover)<-[:REPLY_TO]-(reply:Message {kind: 'ACKNOWLEDGEMENT'})
  WHERE coalesce(coalesce(reply.sentAt, reply.receivedAt) < $until, true) AND coalesce(reply.status <> 'BOUNCED', true)
})
MATCH (sender:Agency)<-[:COUNTS_FROM]-(handover)-[:COUNTS_TO]->(receiver:Agency)
MATCH (duty:Duty)<-[:OF]-(missed)-[:ARISES_FROM]->(event:Event)
MATCH (missed)-[:OWED_BY]->(bearer:Agency)
WITH caseId, file, missed, duty, event, bearer, handover, sender, receiver,
  date(datetime({datetime: event.occurredAt, timezone: 'Europe/London'})) AS day
WHERE receiver = bearer OR receiver.kind = bearer.kind
  AND all(agency IN [receiver, bearer] WHERE EXISTS { (agency)<-[:INVESTIGATED_BY]-(file) } OR EXISTS {
    MATCH (agency)-[serves:SERVES]->(:Agency)<-[:INVESTIGATED_BY]-(file)
    WHERE all(one IN [agency, serves] WHERE coalesce(one.validFrom <= day, true) AND coalesce(day <= one.validTo, true))
  })
  AND NOT EXISTS {
    MATCH (bearer)<-[:COUNTS_BY|COUNTS_FROM]-(act:Event|Message|Assignment)-[:IN]->(file)
    WHERE coalesce(act.occurredAt, act.sentAt, act.startsAt) <= event.occurredAt
  }
OPTIONAL MATCH (missed)-[:CONCERNS]->(victim:Victim)
WITH * ORDER BY handover.sentAt DESC, handover.id
WITH caseId, missed, duty, event, victim, collect({message: handover, from: sender.id, to: receiver.id}) AS handovers
RETURN
  caseId, missed.id AS key, victim.id AS victimId, handovers[0].from AS fromId, handovers[0].to AS toId,
  datetime({date: missed.dueOn + duration({days: 1}), timezone: 'Europe/London'}) AS at,
  handovers[0].to + ' acknowledged ' + handovers[0].message.id + ' and missed ' + duty.id + ' for event ' + event.id
    + ', due on ' + toString(missed.dueOn) + '.' AS detail,
  missed.id AS obligationId, duty.id AS dutyId, [event.id] AS eventIds, [one IN handovers | one.message.id] AS messageIds
