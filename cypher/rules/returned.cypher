// title: Handovers that came back
// failure: RETURNED
// severity: medium
// why: While a handover goes back and forth nobody looks after the victim, and each round trip costs days.
// do: Find out what was missing, and agree with the receiver what a handover must hold before it is sent.
// maturity: stable
// needs: messages.status or messages.reply_to_id
// parameter: caseIds list
// parameter: until datetime
// parameter: owedRoles list
// parameter: handoverKinds list
UNWIND $caseIds AS caseId
MATCH (file:Case {id: caseId})<-[:IN]-(submission:Message)
WHERE submission.kind IN $handoverKinds AND coalesce(submission.status <> 'BOUNCED', true)
  AND coalesce(coalesce(submission.sentAt, submission.receivedAt) < $until, true)
MATCH (sender:Agency)<-[:COUNTS_FROM]-(submission)-[:COUNTS_TO]->(receiver:Agency)
OPTIONAL MATCH (submission)-[:CONCERNS]->(named:Victim)
WITH caseId, file, submission.kind AS kind, sender, receiver, named, collect(submission) AS alike
UNWIND alike AS submission
MATCH ANY SHORTEST (submission) ((:Message)-[:ABOUT]->(event:Event)<-[:ABOUT]-(next:Message)
  WHERE next IN alike AND coalesce(event.occurredAt < $until, true))* (other:Message)
WITH caseId, file, kind, sender, receiver, named, submission, min(other.id) AS together, COLLECT {
  MATCH (submission)<-[:REPLY_TO]-(back:Message {kind: 'HANDOVER_RETURNED'})
  WHERE coalesce(coalesce(back.sentAt, back.receivedAt) < $until, true) AND coalesce(back.status <> 'BOUNCED', true)
  RETURN back ORDER BY back.sentAt, back.id
} AS backs ORDER BY submission.sentAt, submission.id
WITH caseId, file, kind, sender, receiver, named, together, collect({submission: submission, back: backs[0]}) AS run
UNWIND [one IN run WHERE one.back IS NOT NULL OR one.submission.status IN ['RETURNED', 'REJECTED']] AS trip
WITH *, head([one IN run WHERE one.submission.sentAt > trip.back.sentAt | one.submission.sentAt]) AS again
OPTIONAL MATCH (from:Day {date: CASE WHEN trip.back.sentAt IS NOT NULL
  THEN date(datetime({datetime: trip.back.sentAt, timezone: 'Europe/London'})) END})
OPTIONAL MATCH (to:Day {date: CASE WHEN again IS NOT NULL
  THEN date(datetime({datetime: again, timezone: 'Europe/London'})) END})
WITH caseId, file, kind, sender, receiver, named, run, count(*) AS trips, sum(coalesce(to.ordinal - from.ordinal, 0)) AS days,
  collect(CASE WHEN again IS NULL THEN from.date END) AS open,
  head(collect(trip)) AS first, collect(trip.back.id) AS backIds, [one IN run | one.submission] AS submissions
WITH *, head([(named)-[part:VICTIM_IN]->(file)
  | CASE WHEN part.role IN $owedRoles THEN [named.id] ELSE part.actsForIds END]) AS victimIds, COLLECT {
    UNWIND submissions AS one MATCH (one)<-[:DISCHARGED_BY]-(:Obligation)-[:OF]->(duty:Duty) RETURN duty.id ORDER BY duty.id
  } AS dutyIds
RETURN
  caseId, submissions[0].id AS key, CASE size(victimIds) WHEN 1 THEN victimIds[0] END AS victimId,
  sender.id AS fromId, receiver.id AS toId, coalesce(first.back.sentAt, first.submission.sentAt) AS at,
  kind + ' ' + first.submission.id + ' came back; round trips: ' + toString(trips)
    + CASE open WHEN [] THEN ', working days: ' + toString(days) ELSE ', not sent again' END + '.' AS detail,
  dutyIds[0] AS dutyId, COLLECT {
    UNWIND submissions AS one MATCH (one)-[:ABOUT]->(event:Event) WHERE coalesce(event.occurredAt < $until, true)
    RETURN DISTINCT event.id AS id ORDER BY id
  } AS eventIds,
  [one IN submissions | one.id] + backIds AS messageIds, trips AS roundTrips, days AS daysLost,
  CASE open WHEN [] THEN null ELSE open END AS lostSince
