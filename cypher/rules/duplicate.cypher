// title: The same notice or referral sent again
// failure: DUPLICATE
// severity: low
// why: A victim who hears the same thing twice is not sure whether something has changed, and a service counts two people.
// do: See whether two people or two systems send the same thing, and let one of them stop.
// maturity: stable
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: noticeKinds list
// parameter: workingDays integer = 5; working days within which the same thing is a duplicate
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})<-[:IN]-(second:Message)
WHERE second.kind IN $noticeKinds AND second.sentAt < $until AND coalesce(second.status <> 'BOUNCED', true)
WITH caseId, file, second, [(second)-[:CONCERNS]->(named:Victim) | named.id] AS named
MATCH (second)-[:ABOUT]->(event:Event)<-[:ABOUT]-(first:Message)
WHERE first.kind = second.kind AND coalesce(first.status <> 'BOUNCED', true) AND coalesce(event.occurredAt < $until, true)
  AND (first.sentAt < second.sentAt OR first.sentAt = second.sentAt AND first.id < second.id)
WITH caseId, file, second, named, event, first, [(first)-[:CONCERNS]->(one:Victim) | one.id] AS namedBefore
WHERE namedBefore = named
WITH *, [(first)-[:COUNTS_TO]->(agency:Agency) | agency] + [(first)-[:SENT_TO]->(victim:Victim) | victim] AS before,
  [(second)-[:COUNTS_TO]->(agency:Agency) | agency] + [(second)-[:SENT_TO]->(victim:Victim) | victim] AS parties
UNWIND [one IN parties WHERE one IN before] AS party
MATCH (from:Day {date: date(datetime({datetime: first.sentAt, timezone: 'Europe/London'}))})
MATCH (to:Day {date: date(datetime({datetime: second.sentAt, timezone: 'Europe/London'}))})
WHERE to.ordinal - from.ordinal <= $workingDays
WITH caseId, file, second, event, first, party, to.ordinal - from.ordinal AS days
WHERE NOT EXISTS {
  MATCH (first)-[:COUNTS_FROM]->(:Agency|Victim)<-[:COUNTS_TO]-(reply:Message)-[:IN]->(file)
  WHERE first.sentAt < reply.sentAt AND reply.sentAt < second.sentAt AND coalesce(reply.status <> 'BOUNCED', true)
    AND (EXISTS { (party)-[:SENT]->(reply) } OR party:Agency AND EXISTS { (reply)-[:COUNTS_FROM]->(party) })
}
WITH caseId, file, second, party, first, event, days ORDER BY event.id
WITH caseId, file, second, party, first, days, collect(event.id) AS eventIds ORDER BY first.sentAt DESC, first.id DESC
WITH caseId, file, second, party, head(collect({first: first, days: days, eventIds: eventIds})) AS nearest
OPTIONAL MATCH (second)-[:COUNTS_FROM]->(sender:Agency)
WITH *, CASE WHEN party:Victim THEN [(second)-[:COUNTS_TO]->(victim:Victim) | victim.id]
  ELSE head([(second)-[:CONCERNS]->(named:Victim)-[part:VICTIM_IN]->(file)
    | CASE WHEN part.role IN $owedRoles THEN [named.id] ELSE part.actsForIds END]) END AS victimIds
WITH *, CASE size(victimIds) WHEN 1 THEN victimIds[0] END AS victimId
RETURN
  caseId, second.id AS key, victimId, sender.id AS fromId, CASE WHEN party:Agency THEN party.id ELSE victimId END AS toId,
  second.sentAt AS at,
  second.kind + ' ' + second.id + ' repeats ' + nearest.first.id + '; working days between: ' + toString(nearest.days)
    + ', no reply between.' AS detail,
  nearest.eventIds AS eventIds, [nearest.first.id, second.id] AS messageIds
