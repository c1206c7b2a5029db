// title: Two agencies told the victim the same thing differently
// failure: OWNERSHIP_OVERLAP
// severity: high
// why: A victim who hears two dates or two outcomes believes neither, and may miss the hearing.
// do: Find out which is right, tell the victim so, and agree which agency tells them from now on.
// maturity: stable
// needs: messages.said_outcome or messages.said_when or messages.said_where
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})
MATCH (file)<-[:IN]-(one:Message)-[:COUNTS_TO]->(victim:Victim)-[part:VICTIM_IN]->(file)
WHERE part.role IN $owedRoles AND coalesce(one.saidOutcome, one.saidWhen, one.saidWhere) IS NOT NULL
MATCH (one)-[:ABOUT]->(event:Event)<-[:ABOUT]-(other:Message)-[:COUNTS_TO]->(victim)
WHERE (one.saidOutcome <> other.saidOutcome OR one.saidWhen <> other.saidWhen OR one.saidWhere <> other.saidWhere)
  AND all(message IN [one, other] WHERE coalesce(message.status <> 'BOUNCED', true)
    AND coalesce(coalesce(message.sentAt, message.receivedAt) < $until, true))
  AND coalesce(event.occurredAt < $until, true)
MATCH (one)-[:COUNTS_FROM]->(first:Agency), (other)-[:COUNTS_FROM]->(second:Agency)
WHERE first.id < second.id
UNWIND [one, other] AS message
WITH caseId, victim, event, first, second,
  CASE WHEN one.sentAt > other.sentAt THEN one.sentAt ELSE other.sentAt END AS at, message
ORDER BY message.sentAt, message.id
WITH caseId, victim, event, first, second, min(at) AS at, collect(DISTINCT message.id) AS messageIds
RETURN
  caseId, event.id + ':' + first.id + ':' + second.id + ':' + victim.id AS key, victim.id AS victimId,
  first.id AS fromId, second.id AS toId, at,
  first.id + ' and ' + second.id + ' told ' + victim.id + ' different things about event ' + event.id + '.' AS detail,
  [event.id] AS eventIds, messageIds
