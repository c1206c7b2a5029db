// title: Handovers that nobody took up
// failure: NOT_ACKNOWLEDGED
// severity: medium
// why: A handover that is neither acknowledged nor acted on may lie unread, while the sender believes that the receiver
//   has it.
// do: Ask the receiver whether it arrived and who is working on it.
// maturity: stable
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: handoverKinds list
// parameter: workingDays integer = 5; working days within which a handover must be taken up
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(handover:Message)
WHERE handover.kind IN $handoverKinds AND handover.sentAt < $until
  AND NOT coalesce(handover.status, '') IN ['BOUNCED', 'RETURNED', 'REJECTED']
MATCH (sender:Agency)<-[:COUNTS_FROM]-(handover)-[:COUNTS_TO]->(receiver:Agency)
MATCH (sent:Day {date: date(datetime({datetime: handover.sentAt, timezone: 'Europe/London'}))})
MATCH (last:Day {ordinal: sent.ordinal + $workingDays, working: true})
WITH caseId, file, handover, sender, receiver, last.date AS lastDay,
  datetime({datetime: datetime({date: last.date + duration({days: 1}), timezone: 'Europe/London'}), timezone: 'Z'}) AS end
WHERE NOT coalesce(handover.acknowledgedAt < end, false)
  AND NOT EXISTS {
    MATCH (handover)<-[:REPLY_TO]-(reply:Message)
    WHERE coalesce(reply.status <> 'BOUNCED', true) AND (reply.sentAt < end AND EXISTS { (reply)-[:COUNTS_FROM]->(receiver) }
      OR reply.kind = 'HANDOVER_RETURNED' AND coalesce(coalesce(reply.sentAt, reply.receivedAt) < $until, true))
  }
  AND (sender = receiver OR NOT EXISTS {
    MATCH (handover)-[:ABOUT]->(event:Event)<-[:ABOUT]-(later:Message)-[:COUNTS_FROM]->(receiver)
    WHERE handover.sentAt < later.sentAt < end AND coalesce(later.status <> 'BOUNCED', true)
      AND coalesce(event.occurredAt < $until, true)
  } AND NOT EXISTS {
    MATCH (handover)-[:ABOUT]->(:Event) ((cause:Event)<-[:CAUSED_BY]-(:Event) WHERE coalesce(cause.occurredAt < $until, true))+
      (later:Event)-[:COUNTS_BY]->(receiver)
    WHERE handover.sentAt < later.occurredAt < end
  })
WITH caseId, handover, sender, receiver, lastDay, head([(handover)-[:CONCERNS]->(named:Victim)-[part:VICTIM_IN]->(file)
  | CASE WHEN part.role IN $owedRoles THEN [named.id] ELSE part.actsForIds END]) AS named
RETURN
  caseId, handover.id AS key, CASE size(named) WHEN 1 THEN named[0] END AS victimId,
  sender.id AS fromId, receiver.id AS toId, handover.sentAt AS at,
  handover.kind + ' ' + handover.id + ' was neither acknowledged nor acted on by the end of ' + toString(lastDay) + '.' AS detail,
  [(handover)-[:ABOUT]->(event:Event) WHERE coalesce(event.occurredAt < $until, true) | event.id] AS eventIds,
  [handover.id] AS messageIds, lastDay + duration({days: 1}) AS foundFrom
